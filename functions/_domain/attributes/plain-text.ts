/** The first `limit` characters of a description, `mark` in the place of each of its HTML tags. */
export function plainText(description: string, limit: number, mark = ' , '): string {
  return description
    .slice(0, 2 * limit)
    .replace(/<[^<>]*>/g, mark)
    .replace(/&nbsp;|&#160;/g, ' ')
    .slice(0, limit);
}
