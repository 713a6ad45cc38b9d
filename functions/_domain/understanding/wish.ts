import type { Currency } from '../money.js';
import type { Season } from '../product.js';
import type { Query } from '../query.js';
import { firstChoices } from './alternatives.js';
import { readBudget } from './budget.js';
import { takenBack } from './corrections.js';
import { asCovered, coverAsked } from './cover.js';
import { inDenim } from './denim-look.js';
import { eventsIn } from './events.js';
import {
  avoidedFeatures,
  colourless,
  inCompany,
  isDescribed,
  reconciled,
  wantedFeatures,
} from './features.js';
import { readGrownAge } from './grown-ages.js';
import { isGrownUps, saysFigure } from './grown-ups.js';
import { homonymsTold } from './homonyms.js';
import { likedDetails } from './liked-details.js';
import { readLooksAsked } from './looks-asked.js';
import { findMarks, isHead, type Mark } from './marks.js';
import { describedFirst, isNarrower } from './narrower.js';
import { withNumerals } from './numerals.js';
import { asMourned, chooseOccasion, isAdult, registersBeside } from './occasion.js';
import { asOneDress } from './one-dress.js';
import { isMatched, notAgain, ownedPieces, readOwned } from './owned.js';
import { readOwners } from './owners.js';
import { readWearer } from './people.js';
import { readPolarity } from './polarity.js';
import { readQuantities } from './quantities.js';
import { refusedWords } from './refused-words.js';
import { concludedColours, reasonsIn, withoutRefused } from './repeats.js';
import { restated } from './restated.js';
import { inLatin } from './romanise.js';
import { spelledOut } from './shorthand.js';
import { readSizes } from './sizes.js';
import { styledIn } from './styled-girls.js';
import { readThrift } from './thrift.js';
import { readTokens, safeText } from './tokens.js';
import { correctTypos } from './typos.js';
import { saidAnyway, unreadWords } from './unread.js';
import { hasNoImitation, imitated, readVegan, withoutAnimals, withoutKin } from './vegan.js';
import { wordsOf } from './words.js';

/**
 * A wish in words, understood by rules: pure, linear in the text, and it never throws. `slots` are those of garments
 * named; the outfit is built around them. Amounts without a currency are in `context.currency`, else INR.
 */
export function parseWish(text: string, context: { readonly currency?: Currency } = {}): Query {
  const safe = safeText(text);
  const tokens = restated(withNumerals(correctTypos(homonymsTold(inLatin(spelledOut(readTokens(safe)))))));
  const words = wordsOf(tokens);
  const taken = tokens.map(() => false);

  const looks = readLooksAsked(tokens, taken);
  const amounts = readQuantities(tokens).filter(({ from }) => !taken[from]);
  const budget = readBudget(tokens, amounts, context.currency ?? 'INR', taken, looks?.said);
  const price = readThrift(words, taken);
  const grownAge = readGrownAge(tokens, taken);
  const found = asOneDress(tokens, findMarks(words, taken), taken);
  const gone = takenBack(tokens, found, taken);
  const marks = found.filter((mark) => !gone.has(mark));
  const owned = readOwned(tokens, marks, taken);
  const leftOut = owned.filter((each) => each.leftOut);
  const polarity = readPolarity(tokens, marks, taken);
  const placeOf = ({ from, to }: Mark) => `${from} ${to}`;
  const avoidedPlaces = new Set(
    [...polarity.avoided, ...owned.map(({ phrase }) => phrase)].flat().map(placeOf),
  );
  const described = describedFirst(tokens, marks, polarity);
  const turnedDown = new Set(marks.filter((mark) => mark !== described && avoidedPlaces.has(placeOf(mark))));
  const concluded = concludedColours(tokens, polarity);
  const reasons = reasonsIn(tokens, marks, polarity);
  const vegan = readVegan(tokens, marks, taken);
  const meant = marks.filter(
    (mark) =>
      !/^(?:idiom|detail)$/.test(mark.role) &&
      !turnedDown.has(mark) &&
      !polarity.allowed.has(mark) &&
      !polarity.vague.has(mark) &&
      !reasons.has(mark) &&
      !(mark.role === 'colour' && mark.names.every((name) => concluded.has(name))),
  );
  const unkeepable = vegan ? meant.filter(hasNoImitation) : [];
  const kept = meant.filter((mark) => !unkeepable.includes(mark));
  const wanted = firstChoices(tokens, asMourned(vegan ? kept.map(imitated) : kept));
  const narrower = polarity.avoided.filter((phrase) => isNarrower(phrase, wanted));
  const refused = reconciled(
    polarity.avoided
      .filter((phrase) => !narrower.includes(phrase))
      .map((phrase) => withBracketed(phrase, polarity.bracketed).map(asNeck)),
    wanted,
    readOwners(tokens, inCompany(wanted)),
  );
  const { avoid, unclear: unsuited } = avoidedFeatures([...refused, ...leftOut.map(notAgain)]);
  const unclear = [...unsuited, ...narrower.flat(), ...polarity.vague.keys(), ...unkeepable];
  for (const index of polarity.said) taken[index] = true;
  const refusedMarks = new Set([...turnedDown, ...polarity.allowed, ...unclear]);
  const liked = likedDetails(tokens, marks, refusedMarks, avoid.details);
  for (const mark of marks)
    if (
      !unclear.includes(mark) &&
      !isOfBody(mark) &&
      (mark.role !== 'detail' || refusedMarks.has(mark) || liked.includes(mark))
    )
      taken.fill(true, mark.first, mark.last + 1);

  const named = marks.filter((mark) => !turnedDown.has(mark));
  const covered = coverAsked(tokens, { named, allowed: polarity.allowed, turnedDown }, taken);
  const negations = new Map(polarity.unclear);
  for (const mark of unclear) {
    const cue = polarity.cueOf.get(mark);
    if (cue !== undefined) negations.set(cue, mark.first);
  }

  const adult = isAdult(wanted) || saysFigure(tokens);
  const grownWear = wanted.some(({ names }) => names[0] === 'saree');
  const hints = { adult, grownWear, age: grownAge, named: namesOf(marks), styled: styledIn(words, marks) };
  const wearer = readWearer(tokens, words, hints, taken);
  const { age, child } = wearer;
  for (const [cue, person] of wearer.unkept) negations.set(cue, person);
  const garments = marks.flatMap((mark, index) => {
    const { slot, role, first, last } = mark;
    return slot !== undefined && isHead(mark) && !isMatched(mark, owned, marks)
      ? [{ first, last, slot, part: role === 'part', plain: !isDescribed(marks, index) }]
      : [];
  });
  const occasion = chooseOccasion(wanted, tokens);
  const directed = occasion !== undefined || wanted.some(({ role }) => role === 'style');
  const { sizes, labels } = readSizes(tokens, { garments, men: wearer.gender === 'men', directed }, taken);
  const gender = isGrownUps(sizes, tokens) ? (wearer.grown ?? wearer.gender) : wearer.gender;
  const asked = withoutRefused(
    tokens,
    wanted.filter((mark) => !labels.has(mark.first) && !(isMens(gender) && isDress(mark))),
    avoid.colours,
  );
  const { words: names, said } = refusedWords(tokens, polarity.refusals, taken);
  for (const index of said) taken[index] = true;
  const { want, slots, aesthetics, season } = inDenim(
    marks,
    wantedFeatures(
      tokens,
      inCompany(
        asked,
        owned.flatMap(({ phrase }) => phrase),
      ),
      readOwners(tokens, asked),
    ),
  );
  const details = [...new Set(liked.flatMap(({ names }) => names))].filter(
    (name) => !covered.details.includes(name),
  );
  const events = eventsIn(safe);
  const saidElsewhere = new Set(saidAnyway(tokens, marks, taken));
  const left = looks?.left === undefined ? [] : [looks.left];
  for (const index of [...left, ...wearer.besides, ...colourless(tokens, want)]) {
    taken[index] = false;
    saidElsewhere.add(index);
  }
  const abroad = budget !== undefined && !/^(?:INR|PKR|NPR|BDT|LKR)$/.test(budget.currency);
  return {
    text: safe,
    aesthetics: [...new Set([...aesthetics, ...registersBeside(asked, occasion)])],
    ...(occasion === undefined ? {} : { occasion }),
    ...(events.length > 0 && { events }),
    ...(gender === undefined ? {} : { gender }),
    ...(season === undefined ? {} : { season: abroad ? seasonAbroad(season, asked) : season }),
    ...(age === undefined ? {} : { age }),
    ...(child && { child }),
    sizes,
    ...(budget === undefined ? {} : { budget }),
    ...(price === undefined ? {} : { price }),
    want: { ...want, ...(details.length > 0 && { details }) },
    avoid: {
      ...withoutKin(asCovered(vegan ? withoutAnimals(avoid) : avoid, covered), want),
      ...(names.length > 0 && { words: [...names] }),
    },
    ...(owned.length > 0 && { owned: ownedPieces(owned) }),
    ...(looks && { count: looks.count }),
    slots,
    unread: unreadWords(safe, tokens, taken, negations, saidElsewhere),
    parsedBy: 'rules',
  };
}

/** July is the monsoon's in India, and summer to who pays in euros. */
function seasonAbroad(season: Season, marks: readonly Mark[]): Season {
  const named = marks.filter(({ role }) => role === 'season');
  return season === 'monsoon' && named.every(({ said }) => /^(?:july|august)$/.test(said))
    ? 'summer'
    : season;
}

/** What is said of her figure and skin names no garment or colour, and nothing is done about it either. */
function isOfBody({ role, said }: Mark): boolean {
  return role === 'idiom' && /\b(?:skin|shaped?|hourglass|look (?:slim|thin|tall)|natural)/.test(said);
}

/** "Which dress should a man wear": what men call a dress is an outfit. */
const isMens = (gender: Query['gender']) => gender === 'men' || gender === 'boys';
const isDress = ({ role, said }: Mark) => role === 'garment' && /^dress(?:es)?$/.test(said);

/** Who wants no turtleneck wants sweaters without. */
function asNeck(mark: Mark): Mark {
  const { slot: _, ...neck } = mark;
  return /^turtle ?necks?$/.test(mark.said) ? { ...neck, role: 'detail', names: ['high neck'] } : mark;
}

function withBracketed(phrase: readonly Mark[], heads: ReadonlyMap<Mark, Mark>): readonly Mark[] {
  const head = phrase[0] && heads.get(phrase[0]);
  return head ? [...phrase, head] : phrase;
}

/** Word indices of styles, fits and garments that have a person in their name: "school girl", "boyfriend fit". */
function namesOf(marks: readonly Mark[]): ReadonlySet<number> {
  const inNames = marks.filter(({ role, from, to }) => /^(?:style|fit|garment)$/.test(role) && to - from > 1);
  return new Set(
    inNames.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  );
}

/** Whether a text can be a wish at all: it has at least one letter or digit, of any script. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
