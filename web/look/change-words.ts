/** A change of a look or a wish without its scores, which tell a shopper nothing: `without the earrings: ₹2,497`. */
export function unscored(change: string): string {
  return change.replace(/[:,] score \d\.\d\d → \d\.\d\d$/, '');
}

/** A higher score by less than this is not seen in the looks. */
const LEAST_GAIN = 0.03;

/** Whether a score is so much higher than another that who sees both looks would say so. */
export function isSeen(higher: number, lower: number): boolean {
  return Math.round(100 * (higher - lower)) >= 100 * LEAST_GAIN;
}

/** The single changes that an advice is made of, each beginning with what to do, as lines of one sentence. */
export function stepsOf(change: string): string[] {
  const sentence = change.charAt(0).toUpperCase() + unscored(change).slice(1);
  return sentence.split(/ and (?=(?:allow|drop|raise|unlock|ask) )/);
}
