import type { Outfit } from '../../functions/_domain/outfit.js';
import { partWords } from './part-words.js';

/** The points that put an outfit in its place, part by part; they add up to the score. And what one change would do to it. */
export function Score({ outfit }: { outfit: Pick<Outfit, 'score' | 'breakdown' | 'counterfactual'> }) {
  const { score, breakdown, counterfactual } = outfit;
  return (
    <details className="mt-5 print:hidden text-sm">
      <summary className="w-fit py-1 pointer-coarse:py-3 text-quiet underline decoration-line underline-offset-4 hover:text-ink">
        Why it ranks here
      </summary>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 text-quiet tabular-nums">
        {Object.entries(breakdown).map(([part, points]) => (
          <div key={part} className="col-span-2 grid grid-cols-subgrid">
            <dt>{partWords(part)}</dt>
            <dd className="text-right">{points.toFixed(2)}</dd>
          </div>
        ))}
        <div className="col-span-2 grid grid-cols-subgrid border-line border-t pt-1 text-ink">
          <dt>Score, of 1.00</dt>
          <dd className="text-right">{score.toFixed(2)}</dd>
        </div>
      </dl>
      {counterfactual && counterfactual.score !== score && (
        <p className="mt-2 text-quiet first-letter:uppercase">{counterfactual.change}</p>
      )}
    </details>
  );
}
