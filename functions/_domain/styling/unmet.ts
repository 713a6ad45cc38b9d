import { baseSlots, type Candidate, clothesSlots } from '../product.js';
import type { Query } from '../query.js';
import { detailLexicon, sleeves, slotsOfDetail } from '../vocabulary/details.js';
import { findTerms } from '../vocabulary/match.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import { calledFor, notCalled } from './called.js';
import { cutsAsked, isCutOpposite } from './cuts.js';
import { demandsOf, wordsFor } from './demands.js';
import { leftOut } from './left-out.js';
import { hasDetail, hasFit } from './limits.js';
import { listed } from './listed.js';
import { nearestAsked } from './near-shades.js';
import { pieceName } from './piece-name.js';
import { styleWorth } from './taste.js';
import { unmetLooks } from './unmet-looks.js';
import { holdsGarment, isGarment, showsColour, worldOf } from './wardrobe.js';

/** What of a wish an outfit does not hold, or is not known to: a clause for each, none where it holds all. */
export function unmetOf(pieces: readonly Candidate[], query: Query): string[] {
  return [nearestShade, cutFor, madeOf, ofNoWorld, sleeved, ofLength, detailed, otherwiseCalled, leftOut]
    .map((told) => told(pieces, query))
    .filter((clause) => clause !== '');
}

/** Which pieces are in a shade next to one that nothing here is in. */
function nearestShade(pieces: readonly Candidate[], query: Query): string {
  const { colours, nearest = [] } = query.want;
  if (nearest.length === 0) return '';
  const demands = demandsOf(query);
  const near = pieces.flatMap((piece) => {
    const { slot } = piece;
    const [main] = piece.colours;
    if (main === undefined || !demands.bySlot.has(slot)) return [];
    const said = wordsFor(query, demands, slot).colours;
    if (colours.some((word) => showsColour(main, word))) return [];
    const shade = nearestAsked(
      main,
      nearest.filter((word) => said.includes(word)),
    );
    return shade === undefined ? [] : [{ shade, name: pieceName(piece) }];
  });
  return [...new Set(near.map(({ shade }) => shade))]
    .map((shade) => {
      const own = near.filter((one) => one.shade === shade);
      return `the nearest here to ${shade}: ${listed(own.map(({ name }) => name))}`;
    })
    .join('; ');
}

/** Cuts for a body that a wish may ask for: what is not said to be so may not fit. */
const bodyCuts: readonly string[] = ['maternity', 'petite'];

function cutFor(pieces: readonly Candidate[], query: Query): string {
  const { aesthetics } = query;
  const unsaid = bodyCuts
    .filter((cut) => aesthetics.includes(cut))
    .flatMap((cut) => {
      const other = pieces.filter((piece) => clothesSlots.includes(piece.slot) && styleWorth(piece, cut) < 1);
      return other.length > 0 ? [`${cut} wear not stated: ${listed(other.map(pieceName))}`] : [];
    });
  const unmet = unmetLooks(pieces, query).map(({ look, instead, pieces: other }) => {
    const where = listed(other.map(pieceName));
    return instead ? `not ${look} but ${instead}: ${where}` : `${look} not stated: ${where}`;
  });
  return [...unsaid, ...cutOtherwise(pieces, aesthetics), ...unmet].join('; ');
}

/** "Baggy" is no limit where hardly a shop says how its clothes are cut: which of them are cut the other way. */
function cutOtherwise(pieces: readonly Candidate[], aesthetics: readonly string[]): string[] {
  const asked = cutsAsked(aesthetics).filter((cut) => aesthetics.includes(cut));
  const other = pieces.filter(
    (piece) => clothesSlots.includes(piece.slot) && isCutOpposite(piece, aesthetics),
  );
  return other.map((piece) => `not ${asked.join(' or ')} but ${piece.fit}: ${pieceName(piece)}`);
}

/** "Cotton, please" is liked of all clothes, and no limit: of which of them nobody says that they are. */
function madeOf(pieces: readonly Candidate[], { want }: Query): string {
  const bound = want.pieces.flatMap(({ materials }) => materials);
  const liked = want.materials.filter((material) => !bound.includes(material));
  const is = ({ materials, category }: Candidate) =>
    liked.some((material) => materials.includes(material) || goesUnsaid(category, material));
  const other =
    liked.length > 0 ? pieces.filter((piece) => baseSlots.includes(piece.slot) && !is(piece)) : [];
  return other.length > 0 ? `${liked.join(' or ')} not stated: ${listed(other.map(pieceName))}` : '';
}

/** Whose sleeves nobody tells, where the wish turns some down. */
function sleeved(pieces: readonly Candidate[], { avoid }: Query): string {
  const some = (names: readonly string[] = []) => names.some((name) => sleeves.has(name));
  const spoken = (category: string) =>
    some(avoid.details) ||
    avoid.pieces?.some(({ garment, details }) => some(details) && holdsGarment(category, garment)) === true;
  const untold = pieces.filter(({ slot, category, title, details = [] }) => {
    const worn = (slot === 'top' || slot === 'onepiece') && category !== 'saree' && spoken(category);
    return (
      worn &&
      ![...details, ...findTerms(title, detailLexicon).map(({ term }) => term.name)].some((name) =>
        sleeves.has(name),
      )
    );
  });
  return untold.length > 0 ? `sleeves not stated: ${listed(untold.map(pieceName))}` : '';
}

/** How long which dresses and skirts are nobody tells, where the wish turns down what is short. */
function ofLength(pieces: readonly Candidate[], { avoid }: Query): string {
  const short = (names: readonly string[] = []) => names.includes('mini');
  const untold = pieces.filter((piece) => {
    const { category, title } = piece;
    const spoken =
      short(avoid.details) ||
      avoid.pieces?.some(({ garment, details }) => short(details) && holdsGarment(category, garment));
    const ofAnyLength = isGarment(category, 'dress') || category === 'skirt';
    const told = longer.test(`${category} ${title}`) || hasFit(piece, 'longline') || hasDetail(piece, 'midi');
    return spoken && ofAnyLength && !told;
  });
  return untold.length > 0 ? `length not stated: ${listed(untold.map(pieceName))}` : '';
}
const longer = /\b(?:maxi|long|(?:below|knee|calf)[- ](?:the[- ])?(?:knee|length))\b/i;

/** A detail is liked, and no limit: which of the pieces that it would be seen at are not said to have it. */
function detailed(pieces: readonly Candidate[], { want }: Query): string {
  const unsaid = (want.details ?? []).flatMap((name) => {
    const seenAt = pieces.filter(({ slot }) => slotsOfDetail(name).includes(slot));
    const has = seenAt.some((piece) => hasDetail(piece, name));
    return has || seenAt.length === 0 ? [] : [`${name} not stated: ${listed(seenAt.map(pieceName))}`];
  });
  return unsaid.join('; ');
}

/** What the wish calls a piece in words of its own, "kasavu" or "marvel", and its maker does not. */
function otherwiseCalled(pieces: readonly Candidate[], query: Query): string {
  return pieces
    .flatMap((piece) => {
      const names = notCalled(piece, calledFor(query, piece.slot)).map(({ said }) => said);
      return names.length > 0 ? [`${names.join(' or ')} not stated: ${pieceName(piece)}`] : [];
    })
    .join('; ');
}

/** Who wants to look ethnic, or western, is told where none of the clothes is. */
function ofNoWorld(pieces: readonly Candidate[], { aesthetics }: Query): string {
  const worn = pieces.filter(({ slot }) => baseSlots.includes(slot));
  const other = { ethnic: 'western', western: 'ethnic' } as const;
  return (['ethnic', 'western'] as const)
    .filter((world) => aesthetics.includes(world))
    .filter((world) =>
      worn.every(({ category, styles }) => worldOf(category) === other[world] && !styles.includes(world)),
    )
    .map((world) => `no ${world} wear: ${listed(worn.map(pieceName))}`)
    .join('; ');
}
