import { outfitSlots } from '../outfit.js';
import { baseSlots, type Candidate, type Slot } from '../product.js';
import type { Query, WantedPiece } from '../query.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import { asksForEthnic } from './asks-for.js';
import { demandsOfPart, partsOf } from './set-parts.js';
import { garmentsOf, isGarment, isMetal, isNeutral, ownGarments, showsColour, worldOf } from './wardrobe.js';

/** What a wish can ask of a piece. */
export type Feature = 'garments' | 'colours' | 'materials';

/** A piece that is asked for: of this garment (null: of any), in one of the colours, of one of the materials. */
type Demand = Pick<WantedPiece, 'colours' | 'materials'> & {
  readonly garment: string | null;
  /** What the wish calls it, where that is another. */
  readonly called?: string;
};

/** Of what a piece must be, and the words that it was held to. */
export type Missed = { readonly feature: Feature; readonly words: readonly string[] };

export type Demands = {
  /** A piece of the slot must be wholly as one of these asks; any piece will do in a slot without an entry. */
  readonly bySlot: ReadonlyMap<Slot, readonly Demand[]>;
  /** The colours of the look: pieces of all other slots must show one or go with anything. Empty: any colour. */
  readonly look: readonly string[];
  /** Of these, gold and silver, pieces of all slots must be: "all black". */
  readonly whole: boolean;
};

/**
 * What a wish asks of the pieces of every slot. A garment by name has its own colours, else those of the look; the
 * look's clothes have them too, but for a bottom beside a top in full colour, and so have other pieces that are asked
 * for: in "all black with shoes" the shoes.
 */
export function demandsOf(query: Query): Demands {
  const { want, slots } = query;
  const look = want.lookColours;
  const hers = ownGarments(query);
  const parts = partsOf(query);
  const bySlot = new Map<Slot, Demand[]>();
  for (const slot of outfitSlots) {
    const demands = garmentsOf(want.garments, slot).flatMap((garment): Demand[] => {
      const own = want.pieces.filter((piece) => piece.garment === garment);
      if (own.length === 0) return [{ garment, colours: look, materials: [] }];
      // What stands in for her own need not look like it.
      if (hers.includes(garment)) return [{ garment, colours: [], materials: [] }];
      return own.map(({ colours, materials }) => ({
        garment,
        colours: colours.length > 0 ? colours : look,
        materials: materials.some((material) => goesUnsaid(garment, material)) ? [] : materials,
      }));
    });
    const ethnic = isEthnicSuit(query) ? ['suit', 'salwar suit'] : ['salwar suit'];
    for (const suit of demands.filter(({ garment }) => ethnic.includes(garment ?? '')))
      demands.push(
        ...soldAs.filter((name) => name !== suit.garment).map((garment) => ({ ...suit, garment })),
      );
    const kurti = demands.find(({ garment }) => garment === 'kurti');
    if (kurti && mayBeKurta(query)) demands.push({ ...kurti, garment: 'kurta' });
    const pyjama = demands.find(({ garment }) => garment === 'ethnic pyjama');
    if (pyjama && isMans(query)) demands.push({ ...pyjama, garment: 'churidar' });
    const jacket = demands.findIndex(({ garment }) => garment === 'jacket');
    const plain = demands[jacket];
    if (plain !== undefined && isOverKurta(query))
      // Hardly a shop has a boy's.
      demands.splice(jacket, query.gender === 'men' ? 1 : 0, ...ofKurtas(plain));
    const part = parts?.get(slot);
    if (part !== undefined && demands.length === 0) demands.push(...demandsOfPart(part));
    // A yellow outfit may have a yellow top with plain trousers; a black one is black in both.
    const plainBottom = slot === 'bottom' && !want.wholeLook && !look.every(isNeutral);
    const worn = (baseSlots.includes(slot) && !plainBottom) || slots.includes(slot);
    if (demands.length > 0) bySlot.set(slot, demands);
    else if (look.length > 0 && worn) bySlot.set(slot, [{ garment: null, colours: look, materials: [] }]);
  }
  return { bySlot, look, whole: want.wholeLook === true };
}

/** A woman's suit is a salwar suit, but at work: shops sell it as that or as a kurta set. */
const soldAs = ['salwar suit', 'kurta set'];

/** Shops call what a man wears under a kurta a pyjama or a churidar. */
const isMans = ({ gender }: Query) => gender === 'men' || gender === 'boys';

/** What a man calls a jacket, and wears over a kurta. */
const overKurtas = ['nehru jacket', 'bandhgala', 'ethnic jacket'];

const ofKurtas = (jacket: Demand): Demand[] =>
  overKurtas.map((garment) => ({ ...jacket, garment, called: 'jacket' }));

function isOverKurta(query: Query): boolean {
  const tops = [...garmentsOf(query.want.garments, 'top'), ...garmentsOf(query.want.garments, 'onepiece')];
  return isMans(query) && asksForEthnic(query) && tops.every((name) => worldOf(name) === 'ethnic');
}

/** Shops call a woman's kurta a kurti or a kurta. A limit on kurtis is on what is called so. */
function mayBeKurta({ budget, want }: Query): boolean {
  return (
    !want.garments.includes('kurta') && budget?.garments?.some(({ garment }) => garment === 'kurti') !== true
  );
}

function isEthnicSuit({ aesthetics, gender, occasion }: Query): boolean {
  if (gender === 'men' || gender === 'boys') return false;
  if (gender !== undefined && aesthetics.includes('mourning')) return true;
  if (occasion === 'work' || occasion === 'formal') return false;
  return occasion === 'festive' || gender === 'women' || gender === 'girls';
}

/** What a piece lacks of the demand that it comes closest to; empty when it is what the wish asks for. */
export function missedBy(piece: Candidate, { bySlot, look, whole }: Demands): readonly Missed[] {
  const [main] = piece.colours;
  const demands = bySlot.get(piece.slot);
  if (demands === undefined) {
    const plain = main !== undefined && (whole ? isMetal(main) : isNeutral(main));
    const goes = main === undefined || plain || shows(main, look);
    return look.length === 0 || goes ? [] : [{ feature: 'colours', words: look }];
  }
  const garments = [...new Set(demands.flatMap(({ garment, called = garment }) => called ?? []))];
  const lacks = demands.map((demand) => lackOf(piece, demand, garments));
  return lacks.reduce((least, lack) => (lack.length < least.length ? lack : least));
}

/** The main colour counts: black with a red stripe is no red piece. What is not stated is no match. */
function lackOf(
  { category, colours: [main], materials }: Candidate,
  demand: Demand,
  garments: readonly string[],
): Missed[] {
  const lack: Missed[] = [];
  if (demand.garment !== null && !isGarment(category, demand.garment))
    lack.push({ feature: 'garments', words: garments });
  if (demand.colours.length > 0 && !(main !== undefined && shows(main, demand.colours)))
    lack.push({ feature: 'colours', words: demand.colours });
  if (demand.materials.length > 0 && !materials.some((material) => demand.materials.includes(material)))
    lack.push({ feature: 'materials', words: demand.materials });
  return lack;
}

function shows(colour: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => showsColour(colour, word));
}

/**
 * What is said of a slot's pieces; materials that nothing is asked to be of are liked in all clothes. A look in colour is
 * not said of what goes beside its clothes, but of an accessory where it has several: a colour of it will do there, and
 * so will a neutral.
 */
export function wordsFor(
  query: Query,
  { bySlot, look, whole }: Demands,
  slot: Slot,
): Omit<Demand, 'garment' | 'called'> {
  const demands = bySlot.get(slot);
  const accents = whole ? [] : look.filter((word) => !isNeutral(word));
  const second = slot === 'accessory' && accents.length > 1;
  const beside = accents.length > 0 && !baseSlots.includes(slot) && !second;
  const unique = (words: readonly string[]) => [...new Set(words)];
  const liked = likedMaterials(query, slot);
  return {
    colours:
      demands === undefined ? (beside ? [] : [...look]) : unique(demands.flatMap(({ colours }) => colours)),
    materials: unique([...(demands ?? []).flatMap(({ materials }) => materials), ...liked]),
  };
}

/** The materials that a wish likes of a slot's clothes, and holds none of them to. */
export function likedMaterials({ want }: Query, slot: Slot): string[] {
  const bound = want.pieces.flatMap((piece) => piece.materials);
  return baseSlots.includes(slot) ? want.materials.filter((word) => !bound.includes(word)) : [];
}
