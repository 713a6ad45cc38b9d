import type { Product } from '../../functions/_domain/product.js';
import { Garment } from '../look/LazyGarment.js';

type Drawn = Pick<Product, 'category' | 'slot' | 'colours' | 'pattern'>;

/** Three pieces that go together, as a taste of what an answer looks like. */
const taste: Drawn[] = [
  { slot: 'outerwear', category: 'blazer', colours: ['navy'], pattern: null },
  { slot: 'onepiece', category: 'dress', colours: ['cream'], pattern: 'striped' },
  { slot: 'shoes', category: 'loafers', colours: ['brown'], pattern: null },
];

/** What is said where an address of no page led here; every address but this one is answered with the page. */
function Lost() {
  const { pathname } = location;
  if (pathname === '/' || pathname === '/index.html') return null;
  return (
    <p className="mb-8 max-w-prose border-line border-l-2 pl-4 text-quiet leading-relaxed">
      There is nothing at {pathname}. Here is the start.
    </p>
  );
}

/** What the page is for, in two sentences and three drawings. */
export function Opening() {
  return (
    <>
      <Lost />
      <div className="mb-12 grid items-end gap-10 sm:mb-16 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <h1 className="font-display text-[clamp(1.6rem,8.3vw,3.5rem)] leading-[1.1] lg:text-5xl xl:text-[3.5rem]">
          <span className="inline-block text-balance">Say it in a sentence.</span>{' '}
          <span className="inline-block text-balance">Wear it as an outfit.</span>
        </h1>
        <div aria-hidden="true" className="hidden grid-cols-3 gap-1.5 lg:grid">
          {taste.map((piece) => (
            <div key={piece.slot} className="relative aspect-3/4 rounded-sm bg-board">
              <Garment {...piece} title={piece.category} className="absolute inset-0 size-full p-[8%]" />
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
