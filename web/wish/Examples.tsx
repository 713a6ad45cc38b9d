import { examples } from './examples.js';

/** Wishes to start from, one press each. */
export function Examples({ onAsk }: { onAsk: (prompt: string) => void }) {
  return (
    <section aria-labelledby="examples" className="mt-2 pb-12">
      <h2 id="examples" className="text-quiet text-sm">
        Or begin with one of these
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              onClick={() => onAsk(example)}
              className="rounded-2xl border border-edge px-4 py-2.5 text-left text-sm leading-snug transition-colors hover:border-ink pointer-coarse:min-h-11"
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
