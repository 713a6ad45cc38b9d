import { Component, type ReactNode, type RefObject } from 'react';

interface Props {
  /** What holds the looks, each an element with its id as `data-look`. */
  answer: RefObject<HTMLElement | null>;
  children: ReactNode;
}

interface Place {
  id: string | undefined;
  index: number;
  top: number;
}

/**
 * Keeps the look that the reader is at where it is in the window when what stands above it changes: the same look if it is
 * still there, else the one in its place. The browser's own anchoring is not in every browser, and loses what moves.
 */
export class HeldPlace extends Component<Props> {
  override getSnapshotBeforeUpdate(): Place | null {
    const looks = this.looks();
    const pressed = looks.findIndex((look) => look.contains(document.activeElement));
    // Who has not begun to read yet stays at the top.
    const index = pressed === -1 ? looks.findLastIndex((look) => topOf(look) < innerHeight / 3) : pressed;
    const look = looks[index];
    return look ? { id: look.dataset.look, index, top: topOf(look) } : null;
  }

  override componentDidUpdate(_: Props, __: unknown, place: Place | null): void {
    if (place === null) return;
    const looks = this.looks();
    const look = looks.find(({ dataset }) => dataset.look === place.id) ?? looks[place.index];
    if (look) scrollBy({ top: topOf(look) - place.top, behavior: 'instant' });
  }

  override render(): ReactNode {
    return this.props.children;
  }

  private looks(): HTMLElement[] {
    return [...(this.props.answer.current?.querySelectorAll<HTMLElement>('[data-look]') ?? [])];
  }
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
