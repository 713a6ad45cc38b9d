import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { promptCharacters, promptFault, promptLength } from '../ask/wish.js';

interface Props {
  /** The prompt being asked or answered; the box takes it over whenever it changes. */
  asked: string;
  onAsk: (prompt: string) => void;
  /** What else can be asked by; stands beneath the box. */
  children?: ReactNode;
}

/** The sentence that everything starts from. Enter asks, Shift+Enter breaks the line. */
export function WishBox({ asked, onAsk, children }: Props) {
  const [text, setText] = useState(asked);
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const help = useId();

  useEffect(() => {
    setText(asked);
    setFault(null);
  }, [asked]);

  useEffect(() => {
    // Focus would open the keyboard over the page on a phone.
    if (asked === '' && matchMedia('(hover: hover) and (pointer: fine)').matches)
      box.current?.focus({ preventScroll: true });
  }, [asked]);

  const submit = () => {
    const found = promptFault(text);
    setFault(found);
    if (found !== null) return box.current?.focus();
    if (!matchMedia('(hover: hover)').matches) box.current?.blur();
    onAsk(text.trim());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };

  const characters = promptCharacters(text);
  const left =
    characters >= promptLength.countFrom ? `${characters} of ${promptLength.max} characters` : null;

  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label htmlFor={`${help}-wish`} className="text-quiet text-sm">
          What would you like to wear?
        </label>
        <div className="mt-2 flex flex-wrap items-end justify-end gap-x-4 gap-y-2 border-ink border-b pb-3 focus-within:border-accent focus-within:shadow-[0_1px_0_var(--color-accent)] forced-colors:focus-within:outline-2">
          <textarea
            ref={box}
            id={`${help}-wish`}
            name="q"
            rows={1}
            dir="auto"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setFault(null);
            }}
            onKeyDown={onKeyDown}
            placeholder="minimal, size M, under 1500"
            enterKeyHint="search"
            autoCapitalize="none"
            aria-describedby={help}
            aria-invalid={fault !== null}
            className="field-sizing-content max-h-72 min-h-19 min-w-0 grow basis-[12ch] resize-none bg-transparent font-display text-2xl leading-snug placeholder:text-quiet focus-visible:outline-none sm:min-h-12 sm:text-3xl"
          />
          <button
            type="submit"
            className="shrink-0 print:hidden rounded-full border border-transparent bg-ink px-5 py-3 font-medium text-paper text-sm transition-colors hover:bg-accent"
          >
            Style me
          </button>
        </div>
        <div className="mt-2 flex min-h-10 flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <p id={help} aria-live="polite" className="text-quiet text-sm">
            {fault === null ? left : <span className="text-alarm">{fault}</span>}
          </p>
          {children}
        </div>
      </form>
    </search>
  );
}
