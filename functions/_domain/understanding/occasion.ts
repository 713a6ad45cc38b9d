import { Occasion } from '../product.js';
import type { Mark } from './marks.js';
import type { Token } from './tokens.js';
import { occasionsInNames, registerWords } from './wish-terms.js';
import { wordSet } from './words.js';

/** In "office party" or "wedding brunch" the weightier word names the occasion. */
const weight: Readonly<Record<Occasion, number>> = {
  wedding: 9,
  festive: 8,
  workout: 7,
  beach: 6,
  party: 6,
  date: 5,
  formal: 5,
  work: 4,
  travel: 4,
  lounge: 3,
  casual: 2,
};

/** Words of occasions that children do not go to. */
const adultWords = wordSet(
  `college campus university uni freshers fresher farewell internship interview clubbing club clubs clubwear nightclub night pub bar bars
   bachelorette bachelor cocktail cocktails prom hen stag honeymoon gym gymming gymwear kitty corporate concert gig rave rooftop drinks
   convocation graduation placement placements brunch bridesmaid trip getaway goa`,
);

type Event = Pick<Mark, 'said' | 'from' | 'to'> & { readonly occasion: Occasion };

/**
 * In mourning all else that is named is only where or how one meets: a "church funeral", a "condolence meeting". But that
 * somebody died is no event beside one: "dadi passed away last year, a saree for my sister's wedding".
 */
export function asMourned(marks: readonly Mark[]): readonly Mark[] {
  const mourned = marks.filter(isMourning);
  if (mourned.length === 0) return marks;
  const merelyTold = mourned.every(({ said }) => /death|passed away|bereavement/.test(said));
  return merelyTold && marks.some((mark) => joyous.has(eventOf(mark)[0]?.occasion ?? 'formal'))
    ? marks.filter((mark) => !isMourning(mark))
    : marks.filter((mark) => mark.role !== 'occasion' && mark.names[0] !== 'sunday best');
}

const joyous: ReadonlySet<Occasion> = new Set(['wedding', 'party', 'date', 'beach', 'workout']);

const isMourning = ({ role, names }: Mark) => role === 'style' && names[0] === 'mourning';

/** Who sits in the stadium plays no cricket, unless she says so. */
const watching = wordSet('stadium watching spectator spectators dekhne cheering cheer');
const playing = wordSet(
  `play plays player playing khelna khelne khelte practice practise training trial trials selection coach captain team
   gym workout running run jogging marathon`,
);
const games = wordSet(
  'cricket football tennis badminton basketball volleyball squash hockey kabaddi match matches',
);

function isWatched(words: readonly string[]): boolean {
  const seen = words.some(
    (word, at) =>
      watching.has(word) ||
      (word === 'watch' && words[at - 1] === 'to') ||
      (word === 'day' && /^(?:match|game)$/.test(words[at - 1] ?? '')),
  );
  return seen && !words.some((word) => playing.has(word));
}

/** A festival of theirs is no day of a faith. */
const musical = wordSet(
  'music coachella concert gig rave edm techno rock jazz dj sunburn lollapalooza tomorrowland',
);

/** The events that are named, as one goes to them: to a match to look on, to a festival to dance. */
function eventsAmong(marks: readonly Mark[], words: readonly string[]): Event[] {
  const watched = isWatched(words);
  const danced = words.some((word) => musical.has(word));
  return marks.flatMap(eventOf).map((event): Event => {
    if (watched && event.occasion === 'workout' && event.said.split(' ').every((word) => games.has(word)))
      return { ...event, occasion: 'casual' };
    return danced && /^(?:festivals?|fest)$/.test(event.said) ? { ...event, occasion: 'party' } : event;
  });
}

/**
 * The occasion a wish is for: a wedding or festival wherever named, else the first event, else the register. Who mourns
 * dresses formally.
 */
export function chooseOccasion(
  marks: readonly Mark[],
  tokens: readonly Pick<Token, 'word'>[],
): Occasion | undefined {
  if (marks.some(isMourning)) return 'formal';
  const named = eventsAmong(
    marks,
    tokens.map(({ word }) => word),
  );
  const events = named.filter(({ said }) => !said.split(' ').every((word) => registerWords.has(word)));
  const great = events.filter(({ occasion }) => weight[occasion] >= 8);
  // A "church wedding" is held there.
  if (great[0]) return (great.find((next) => next.from === great[0]?.to) ?? great[0]).occasion;
  // "College boys, fresher party": an everyday place is where one is from.
  const [first] =
    events.length > 0 ? [...events.filter(({ occasion }) => occasion !== 'casual'), ...events] : named;
  if (!first) return occasionInName(marks);
  let best = first;
  let end = first.to;
  for (const next of events) {
    if (next.from !== end) continue;
    if (weight[next.occasion] > weight[best.occasion]) best = next;
    end = next.to;
  }
  return best.occasion;
}

/** What a word for how dressed up one is says where the occasion is another: "an office look, formal". */
export function registersBeside(marks: readonly Mark[], occasion: Occasion | undefined): string[] {
  return marks
    .filter(({ role, said }) => role === 'occasion' && /^(?:formals?|casuals?)$/.test(said))
    .flatMap(({ names }) => names)
    .filter((name) => name !== occasion);
}

function eventOf({ role, names, said, from, to }: Mark): Event[] {
  const occasion = role === 'occasion' ? Occasion.safeParse(names[0]).data : undefined;
  return occasion === undefined ? [] : [{ occasion, said, from, to }];
}

/** The occasion inside a garment's name: "party dress", "office shirt". */
function occasionInName(marks: readonly Mark[]): Occasion | undefined {
  const names = marks.filter(({ role }) => role === 'garment').flatMap(({ said }) => said.split(' '));
  return names.map((word) => occasionsInNames.get(word)).find((occasion) => occasion !== undefined);
}

/** Whether an occasion named is one for grown-ups, so that "girls" are women. */
export function isAdult(marks: readonly Mark[]): boolean {
  return marks.some(
    ({ role, names, said }) =>
      role === 'occasion' &&
      (/^(?:work|date)$/.test(names[0] ?? '') || said.split(' ').some((word) => adultWords.has(word))),
  );
}
