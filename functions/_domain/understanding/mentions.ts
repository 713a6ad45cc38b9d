import type { Gender } from '../product.js';
import type { Match } from '../vocabulary/match.js';
import type { Person } from './people-words.js';
import { selfBeside } from './several-people.js';
import { type Word, wordSet } from './words.js';

/** A person of the wish, and how surely it is the wearer. */
export type Mention = {
  readonly person: Person & { readonly gender: Gender };
  readonly weight: number;
  readonly match?: Match<Person>;
  /** "And" stands before it. */
  readonly joined?: boolean;
};

/** How a style is called, which says less of whom it is for: a woman too may want "nothing too masculine". */
const manners = wordSet('masculine feminine femme mardana');

/** Whom it is for when only one of men and women is turned down. */
export function othersThan(excluded: readonly Match<Person>[], words: readonly Word[]): Gender[] {
  const groups = excluded.filter(
    ({ term, from }) => term.kind === 'group' && !manners.has(words[from]?.word ?? ''),
  );
  const genders = new Set(groups.map(({ term }) => term.gender));
  if (genders.has('men') === genders.has('women')) return [];
  return genders.has('men') ? ['women'] : ['men'];
}

/**
 * Whether those a wish is for are people that it names, rather than two kinds of clothes: "mom and dad", "him and her", and
 * neither "men and women" nor "boys and girls".
 */
export function areNamed(chosen: readonly Mention[], mere: boolean): boolean {
  const children = chosen.every(({ person }) => person.kind === 'child');
  if (children && mere) return false;
  return chosen.every(
    ({ person, joined }, index) =>
      /^(?:relation|child)$/.test(person.kind) ||
      (person.kind === 'pronoun' && (joined === true || chosen[index + 1]?.joined === true)),
  );
}

/** Children's words mean grown-ups at a grown-up's occasion, and grown-ups' words a child at a child's age. */
export function aged(
  { gender, kind }: Person & { readonly gender: Gender },
  child: boolean,
  grown: boolean,
): Gender {
  if (kind === 'child' && grown) return grownUp(gender).gender;
  if (child && gender === 'women') return 'girls';
  return child && gender === 'men' ? 'boys' : gender;
}

export function grownUp(gender: Gender): { gender: Gender } {
  return { gender: gender === 'girls' ? 'women' : gender === 'boys' ? 'men' : gender };
}

const partners = /^(?:boyfriend|bf|husband|hubby|girlfriend|gf|wife|wifey|fiancee?|pati|patni|biwi)$/;

/** "Matching outfits for me and my husband", "boyfriend and me, I need a dress". */
export function isBeside(words: readonly Word[], { from, to }: Match<Person>): boolean {
  const before = words
    .slice(Math.max(0, from - 3), from)
    .map(({ word }) => word)
    .join(' ');
  // Of "for my husband and me" it is he, and "mom and me" dress alike.
  const meant = /(?:^| )for(?: my| our| mere| meri)?$/.test(before);
  const couple = partners.test(words[from]?.word ?? '');
  return (
    /^(?:me|myself|i) (?:and|n|aur|plus|with) (?:my|mere|meri)$/.test(before) ||
    (couple && !meant && selfBeside(words, to) !== undefined)
  );
}

/** "Namaste beta"; what else only sounds like a person is read as what it is, or listed: "vanilla girl". */
export function isGreeting(words: readonly Word[], { from }: Match<Person>): boolean {
  return /^(?:namaste|hello|haan|arre|suno)$/.test(words[from]?.word ?? '');
}

/** "I'm a girl": who writes of herself is grown up. */
export function isSelf(words: readonly Word[], { from }: Match<Person>): boolean {
  const before = words
    .slice(Math.max(0, from - 4), from)
    .map(({ word }) => word)
    .join(' ');
  return /(?:^| )(?:im|i am)(?: a| an| ek| his| her| the| their)?(?: \w+)?$/.test(before);
}

/** Where a mere "girl" is a young woman, though a daughter or flower girl may well be a child there. */
const grownEvents = /^(?:trek|treks|trekking|hike|hiking|haldi|mehe?ndi|mehandi|sangeet|dandiya|garba)$/;
/** Who says what she will wear is no child: "yellow nahi pehenna, girl". */
const wears = /^peh(?:a|e)?n(?:u|oon|un|na|ungi|unga)$/;

/** Whether a mere "girl" or "boy" writes of herself, by where she goes or how she says it; "my girl" is somebody's. */
export function isYoungOne(words: readonly Word[], { from, to }: Match<Person>): boolean {
  const [before, after] = [words[from - 1]?.word ?? '', words[to]?.word ?? ''];
  const somebodys = /^(?:my|our|meri|mere|mera)$/.test(before) || /^(?:ko|ke|k)$/.test(after);
  return !somebodys && words.some(({ word }) => grownEvents.test(word) || wears.test(word));
}

/** The grown-up of a parent and child of one sex. */
export function grownUpOf(said: ReadonlySet<Gender>): Gender | undefined {
  if (said.has('men') && said.has('boys')) return 'men';
  return said.has('women') && said.has('girls') ? 'women' : undefined;
}
