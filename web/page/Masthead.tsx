import { ThemeSwitch } from './ThemeSwitch.js';

/** The name, what it promises, and the theme. */
export function Masthead() {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-3 gap-y-4 sm:gap-x-6 border-line border-b py-5">
      <p className="flex min-w-0 flex-wrap items-baseline gap-x-4">
        <a
          href="/"
          className="thumb whitespace-nowrap font-display text-xl tracking-tight max-[350px]:text-lg"
        >
          FashionDeck
        </a>
        <span className="hidden text-quiet text-sm sm:inline">
          Complete outfits, in budget and in your size.
        </span>
      </p>
      <ThemeSwitch />
    </header>
  );
}
