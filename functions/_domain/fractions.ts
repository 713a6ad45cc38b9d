const decimals: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/** A text with `5½` or `5 ½` as 5.5 and a bare `½` as 0.5. Comes before NFKC, which would make 51⁄2 of it. */
export function withDecimals(text: string): string {
  return text.replace(/(?:(\p{Nd}) ?)?([¼½¾])/gu, (_, digit: string | undefined, sign: string) => {
    return `${digit ?? '0'}${decimals[sign]}`;
  });
}
