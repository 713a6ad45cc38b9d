import { lexicon } from '../vocabulary/match.js';

/**
 * What words beside a number make of it. `before`/`after`/`beside`: where the cue stands. `weak` cues limit only an
 * amount that looks like money; `each` and `whole` set the scope; `none` is a phrase that only looks like a cue.
 */
export type BudgetCue = {
  readonly words: readonly string[];
  readonly role: 'max' | 'min' | 'weak' | 'between' | 'each' | 'whole' | 'unlimited' | 'none';
  readonly side: 'before' | 'after' | 'beside';
};

const cue = (role: BudgetCue['role'], side: BudgetCue['side'], phrases: string): BudgetCue => ({
  role,
  side,
  words: phrases.trim().split(/\s*[,\n]\s*/),
});

/** "No piece more than 800": what is more than that is turned down. */
export const noneOf = cue(
  'each',
  'beside',
  'no single item, no single piece, no item, no piece, none of the items, none of the pieces',
);
/** "Everything under 700" is each; "with everything for 3000" is all of it. */
export const everything = cue('each', 'beside', 'everything');
/** "2k aur 3k ke beech" is from the one to the other; of a single amount it is the most. */
export const amid = cue(
  'max',
  'after',
  'ke beech, k beech, ke bich, k bich, ke beech mein, ke beech me, ke bich mein, ke bich me',
);

const cues: readonly BudgetCue[] = [
  cue(
    'max',
    'before',
    `under, below, beneath, within, inside, less than, lesser than, lower than, cheaper than, not more than, no more than
    nothing more than, nothing over, nothing above, not over, not above, not beyond, no higher than, not higher than
    not exceeding, not exceed, not cross, should not cross, should not exceed, must not exceed, not go above, not go over, not go beyond, exceeding, exceed, exceeds, cross, crossing, go over, going over, go above, go beyond, goes over
    up to, upto, til, till, until, sub, around, arnd, about, abt, approx, approximately, roughly, circa, nearly, almost
    close to, near, not much more than, lagbhag, takreeban, kareeb, karib, capped at, cap of, cap at, limit of
    limited to, ceiling of, have only, only have, just have, got only, somewhere around, somewhere near
    in the region of, to the tune of
    undr, uner, belw, bellow, withing, whithin, menos de, moins de, unter`,
  ),
  cue(
    'max',
    'after',
    `tak, tk, tak ka, tak ki, tak ke, or less, or under, or below, or lower, and under, and below, and less, ya kam, tops
    ke andar, k andar, ke ander, k ander, andar, ke under, k under, ke neeche, k neeche, ke niche, k niche, ke bheetar
    se kam, se km, se neeche, se niche, ke aas paas, k aas paas, ke aaspaas
    ke around, k around, ceiling, at the most, at the very most, and not more
    and no more, se zyada nahi, se jyada nahi, se zyada nahin, se jyada nahin, se zyada na ho, se jyada na ho
    se upar mat, se uper mat, se upar mat jana, se uper mat jana, se upar nahi jana, left, left over, remaining, bacha hai, bache hain
    se upar nahi, se uper nahi, se upar nahin, se upar na ho, se upar na jaye, se zyada na, se jyada na, se zyada mat`,
  ),
  amid,
  cue('weak', 'after', 'ish, or so, only, mein, me, main, ka, ke'),
  cue(
    'weak',
    'beside',
    'budget, budgt, bugdet, buget, budjet, total budget, spend, spending, price, price range',
  ),
  cue(
    'max',
    'beside',
    `max, maximum, maximun, mx, at most, atmost, limit, cap, price limit, spending limit, upper limit
    budget limit, budget cap, max budget, maximum budget, zyada se zyada, jyada se jyada, adhik se adhik`,
  ),
  cue(
    'min',
    'before',
    `from, over, above, more than, greater than, higher than, starting, starting from, starting at, starts at, upwards of
    upward of, beyond, not less than, no less than, not under, not below, not cheaper than, no cheaper than
    nothing under, nothing below, nothing less than, kam se kam, north of`,
  ),
  cue(
    'min',
    'after',
    `or more, or above, or over, or higher, or up, and above, and up, and over, and more, onwards, onward, upwards, plus
    ke upar, k upar, ke uper, k uper, se upar, se uper, se zyada, se jyada, se zyada ka, se shuru`,
  ),
  cue('min', 'beside', 'at least, atleast, min, minimum, minimum budget, min budget'),
  cue('weak', 'before', 'for, in, at, of, have, with, got, mere paas, range, cost, costing, worth'),
  cue('between', 'before', 'between, btw, btwn, in between, anywhere between, somewhere between'),
  cue(
    'each',
    'beside',
    `each, each item, each piece, each product, each one, each garment, every item, every piece, per item
    per piece, per product, per garment, per shirt, per top, per tee, per dress, per kurta, per kurti, per saree, per pair, a pair,
     per pc, per article, apiece, a piece, a pop, individually, for each, for each item
    for each piece, for every item, for every piece, har ek, har item, har piece, har ek cheez, har cheez, ek piece
    ek item, any single item, any one item, any single piece, single item, single piece`,
  ),
  noneOf,
  everything,
  cue(
    'whole',
    'beside',
    `each outfit, each look, every outfit, every look, each set, per outfit, per look, per set, each complete outfit
    for the whole outfit, for the whole look, whole outfit, whole look, entire outfit, entire look, in all, in total, total
    overall, all together, altogether, all in, for everything, pura outfit, poora outfit`,
  ),
  cue(
    'unlimited',
    'beside',
    `no limit, no limits, without limit, no budget, no budget limit, no price limit, no spending limit, no upper limit
    budget no bar, budget no issue, budget is no issue, budget is not an issue, budget isnt an issue, budget not an issue
    money no object, money is no object, money no bar, price no bar, price is no object, price no object, any budget
    budget any, any price, whatever the price, whatever it costs, price doesnt matter, budget doesnt matter
    price does not matter, budget does not matter, money doesnt matter, money does not matter, cost doesnt matter
    unlimited budget, budget unlimited, unlimited, limitless budget, no budget constraint, no budget constraints
    no budget restriction, no budget restrictions, no max, no maximum, dont care about price, dont care about the price
    dont care about budget, dont care about the budget, dont mind the price, budget ki chinta nahi, budget ki tension nahi, paise ki chinta nahi, paise ki tension nahi, paison ki chinta nahi, paisa no problem, koi budget nahi
    no limit on money, no limit on budget, no limit on price, no limit on spending, koi limit nahi, budget ki koi limit nahi, no price cap, sky is the limit, skys the limit, budget flexible
    flexible budget, budget is flexible, budget open, open budget`,
  ),
  cue('none', 'beside', 'air max, polo club, over sized, no cap, plus size, plus sized'),
];

export const budgetCues = lexicon(cues);

/** Words that may stand between a cue and its amount, or between an amount and its cue. */
export const betweenCueAndAmount = new Set([
  ...[
    'a',
    'an',
    'of',
    'is',
    'the',
    'to',
    'my',
    'total',
    'around',
    'about',
    'just',
    'only',
    'absolute',
    'ka',
    'ki',
    'ke',
    'hai',
    'be',
  ],
  ...[
    'budget',
    'price',
    'cost',
    'amount',
    'say',
    'like',
    'approx',
    'ab',
    'somewhere',
    'hi',
    'tho',
    'bas',
    'sirf',
    'would',
  ],
  ...[
    'price',
    'range',
    'total',
    'per',
    'was',
    'mera',
    'meri',
    'for',
    'at',
    'in',
    'should',
    'it',
    'must',
    'stay',
    'keep',
  ],
]);

/** Between two amounts these make a range. */
export const rangeJoiners = new Set(['-', '/', '~', 'to', 'se', 'till', 'upto', 'through', 'until', 'tak']);

/** Negation before a cue of the other direction: "do not want to go above 2000". */
export const limitNegators = new Set([
  ...[
    'no',
    'not',
    'nothing',
    'never',
    'dont',
    'doesnt',
    'cant',
    'cannot',
    'wont',
    'without',
    'shouldnt',
    'isnt',
    'mustnt',
  ],
  ...['couldnt', 'wouldnt', 'didnt', 'aint', 'none', 'nor', 'neither'],
]);
