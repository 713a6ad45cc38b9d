/** The reader's language for prices. Some systems report tags that `Intl` throws on, such as `en-US@posix`. */
export function readerLocale(languages: readonly string[] = navigator.languages): string {
  return languages.find(isKnown) ?? 'en-IN';
}

function isKnown(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
