/** The first `limit` characters of a description, without HTML tags. */
export function plainText(description: string, limit: number): string {
  return description
    .slice(0, 2 * limit)
    .replace(/<[^<>]{0,200}>/g, ' , ')
    .slice(0, limit);
}
