/**
 * The first `limit` characters of a description, `mark` in the place of each of its HTML tags and where a shop runs
 * sentences together, `detailSynthetic leather upper`.
 */
export function plainText(description: string, limit: number, mark = ' , '): string {
  return description
    .slice(0, 2 * limit)
    .replace(/<[^<>]*>/g, mark)
    .replace(/&nbsp;|&#160;/g, ' ')
    .slice(0, limit)
    .replace(/(?<=[a-z])(?=[A-Z])/g, mark);
}
