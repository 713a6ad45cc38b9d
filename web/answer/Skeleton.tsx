/** The shape of the answer while it is being made, so that nothing jumps when it comes, and a word for who sees no motion. */
export function Skeleton() {
  return (
    <div aria-hidden="true" className="motion-safe:animate-pulse">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <p className="font-display text-xl">Looking…</p>
        <div className="h-7.5 w-28 rounded-full bg-tile pointer-coarse:h-11" />
        <div className="h-4 w-64 rounded-sm bg-tile" />
      </div>
      {[1, 2].map((look) => (
        <div
          key={look}
          className={`grid items-start gap-x-14 gap-y-6 border-line border-t pb-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:pb-14 ${look === 1 ? 'mt-4 pt-5' : 'pt-10 lg:pt-14'}`}
        >
          <div className="grid grid-cols-3 gap-1.5">
            <div className="col-span-2 row-span-2 aspect-3/4 rounded-sm bg-tile" />
            <div className="aspect-3/4 rounded-sm bg-tile" />
            <div className="aspect-3/4 rounded-sm bg-tile" />
          </div>
          <div className="space-y-4">
            <div className="h-4 w-16 rounded-sm bg-tile" />
            <div className="h-7 w-4/5 rounded-sm bg-tile" />
            {[1, 2, 3].map((line) => (
              <div key={line} className="flex justify-between border-line border-b py-4">
                <div className="h-4 w-1/2 rounded-sm bg-tile" />
                <div className="h-4 w-14 rounded-sm bg-tile" />
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
