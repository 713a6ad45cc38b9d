import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { isBare, nothingThere } from './advice.js';
import { WaysOut } from './WaysOut.js';

interface Props {
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** Too little fits every limit of the wish, or nothing is there: the smallest changes that would bring an outfit, or one more. */
export function Advice(props: Props) {
  const { outfits, advice, candidates = [] } = props.answer;
  const isEmpty = outfits.length === 0;
  const isNothingThere = isBare(props.answer);
  const isSample = isEmpty && candidates.some(({ source }) => source === 'house');
  return (
    <section aria-labelledby="advice" className="border-line border-t py-10">
      <h2 id="advice" className="font-display text-3xl leading-tight">
        {isNothingThere
          ? nothingThere
          : isEmpty
            ? 'Nothing fits all of that'
            : 'Nothing else fits all of that'}
      </h2>
      {isSample && <p className="mt-1 text-quiet text-sm">Sample – invented products</p>}
      <p className="mt-3 max-w-prose text-quiet leading-relaxed">
        {isNothingThere
          ? 'The catalogue is empty. Please come back later.'
          : advice.length === 0
            ? 'No single change would bring an outfit. Try the wish with fewer limits.'
            : `${isEmpty ? 'The closest we can do' : 'One more is possible'}, if you change ${advice.length === 1 ? 'this' : 'one of these'}:`}
      </p>
      {advice.length > 0 && <WaysOut ways={advice} {...props} />}
    </section>
  );
}
