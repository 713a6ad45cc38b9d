import { useState } from 'react';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Chooses between the system's theme and a fixed one; `public/theme.js` reads the choice before the first paint. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  return (
    <fieldset className="flex max-w-full shrink-0 flex-wrap print:hidden rounded-full border border-edge p-0.5 text-xs">
      <legend className="sr-only">Theme</legend>
      {themes.map((value) => (
        <label
          key={value}
          className="thumb cursor-pointer whitespace-nowrap rounded-full px-[min(0.625rem,1.8vw)] py-1.5 text-quiet capitalize transition-colors hover:text-ink has-checked:bg-ink has-checked:text-paper forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => {
              setTheme(value);
              apply(value);
            }}
            className="sr-only"
          />
          {value}
        </label>
      ))}
    </fieldset>
  );
}

function chosenTheme(): Theme {
  return themes.find((known) => known === document.documentElement.dataset.theme) ?? 'system';
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then holds until the page is closed.
  }
}
