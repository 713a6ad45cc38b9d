import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { promptCharacters, promptFault, promptLength } from '../ask/wish.js';
import { typedBefore } from './typed-before.js';

interface Props {
  /** The prompt being asked or answered; the box takes it over whenever it changes. */
  asked: string;
  onAsk: (prompt: string) => void;
  /** What else can be asked by; stands beneath the box, or among its buttons once something was asked. */
  children?: ReactNode;
}

/** The sentence that everything starts from. Enter asks, Shift+Enter breaks the line. */
export function WishBox({ asked, onAsk, children }: Props) {
  const [typed] = useState(typedBefore);
  const [text, setText] = useState(asked || typed.text);
  const [fault, setFault] = useState(typed.fault);
  const taken = useRef(asked);
  const box = useRef<HTMLTextAreaElement>(null);
  const help = useId();
  const isAsked = asked !== '';

  useEffect(() => {
    if (taken.current === asked) return;
    taken.current = asked;
    setText(asked);
    setFault(null);
  }, [asked]);

  useEffect(() => {
    // Focus would open the keyboard over the page on a phone.
    if (asked !== '' || !(typed.isTyping || matchMedia('(hover: hover) and (pointer: fine)').matches)) return;
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(500, 500);
  }, [asked, typed]);

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

  const clear = () => {
    setText('');
    setFault(null);
    box.current?.focus();
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
        <label htmlFor={`${help}-wish`} className={isAsked ? 'sr-only' : 'text-quiet text-sm'}>
          What would you like to wear?
        </label>
        <div className="mt-2 flex flex-wrap items-end justify-end gap-x-4 gap-y-2 border-ink border-b pb-3 focus-within:border-accent focus-within:shadow-[0_1px_0_var(--color-accent)] forced-colors:focus-within:outline-2 print:border-ink print:shadow-none">
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
            onBlur={({ target }) => {
              target.scrollTop = 0;
            }}
            placeholder="minimal, size M, under 1500"
            enterKeyHint="search"
            autoCapitalize="none"
            aria-describedby={help}
            aria-invalid={fault !== null}
            className={`field-sizing-content max-h-72 min-w-0 grow resize-none bg-transparent font-display leading-snug placeholder:text-quiet focus-visible:outline-none ${isAsked ? answering : opening}`}
          />
          {isAsked && text !== '' && (
            <button
              type="button"
              aria-label="Clear the wish"
              onMouseDown={keepFocus}
              onClick={clear}
              className="-mr-[min(0.75rem,3vw)] -ml-3 size-11 shrink-0 self-start rounded-full text-lg text-quiet transition-colors hover:text-ink sm:self-end print:hidden"
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
          <div className={`flex items-center gap-1 print:hidden ${isAsked ? 'w-full sm:w-auto' : ''}`}>
            {isAsked && children}
            <button
              type="submit"
              onMouseDown={keepFocus}
              className="ml-auto shrink-0 rounded-full border border-transparent bg-ink px-5 py-3 font-medium text-paper text-sm transition-colors hover:bg-accent"
            >
              Style me
            </button>
          </div>
        </div>
        <div
          className={`flex flex-wrap items-start justify-between gap-x-4 gap-y-2 ${isAsked ? '' : 'mt-2 min-h-10'}`}
        >
          <p id={help} aria-live="polite" className={`text-quiet text-sm ${isAsked ? 'not-empty:mt-2' : ''}`}>
            {fault === null ? left : <span className="text-alarm">{fault}</span>}
          </p>
          {!isAsked && children}
        </div>
      </form>
    </search>
  );
}

/** The box keeps its focus, and so its height, while a button below it is pressed: the button stays under the finger. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

const opening = 'min-h-19 basis-[12ch] text-2xl sm:min-h-12 sm:text-3xl';

/** The looks are what counts now: three lines of a long wish stand for it until it is written on. */
const answering =
  'basis-[60%] text-xl not-focus:max-h-[4.2em] not-focus:overflow-hidden sm:basis-[12ch] sm:pb-1.5 sm:text-2xl';
