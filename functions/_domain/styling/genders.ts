import type { Gender } from '../product.js';
import type { Age, Query } from '../query.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { isInYears } from './sizes.js';

/** From the next birthday on one wears what is sold for grown-ups. */
const OLDEST_CHILD = 15;

/** What of a wish says whom it dresses. */
type Whom = Pick<Query, 'gender' | 'age' | 'child' | 'sizes'> & {
  readonly want?: Pick<Query['want'], 'garments'>;
};

/** Whether the age is a child's, whose clothes follow from it. */
export function isChildAge({ high }: Age): boolean {
  return Math.floor(high) <= OLDEST_CHILD;
}

/** Whether a wish dresses a child: a girl or a boy, or, where no sex is named, by its words, an age or a size in years. */
export function isForChild({ gender, age, child, sizes }: Whom): boolean {
  if (gender !== undefined && gender !== 'unisex') return gender === 'girls' || gender === 'boys';
  if (child) return true;
  if (age !== undefined) return isChildAge(age);
  return [sizes.any, sizes.top, sizes.bottom].some((size) => size !== undefined && isInYears(size));
}

/**
 * Whose pieces may dress a wish: unisex goes with anyone, children's wear only when asked for; unstated, grown-ups'.
 * Who asks for unisex gets nothing cut for women or men.
 */
export function gendersFor(whom: Whom): Gender[] {
  if (whom.gender === undefined)
    return isForChild(whom) ? ['girls', 'boys', 'unisex'] : [...grownUpsOf(whom), 'unisex'];
  return whom.gender === 'unisex' ? ['unisex'] : [whom.gender, 'unisex'];
}

/** "Sarees or kurtas" are for a woman: where nobody is named, who wears what is asked for, if but one of the two does. */
function grownUpsOf({ want }: Whom): Gender[] {
  const wearing = new Set(want?.garments.flatMap((name) => garmentNamed(name)?.gender ?? []));
  const both: Gender[] = ['women', 'men'];
  const named = both.filter((gender) => wearing.has(gender));
  return named.length === 1 ? named : both;
}

/** The people that one outfit may be cut for, each with unisex; never two of them mixed. */
export function wearers(whom: Whom): Gender[] {
  return gendersFor(whom).filter((gender) => gender !== 'unisex');
}
