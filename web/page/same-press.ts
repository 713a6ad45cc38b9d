/** A press on a piece of a look. */
export interface PiecePress {
  name: string;
  piece: string | undefined;
  slot: string | undefined;
  /** The pieces of its look. */
  worn: readonly (string | undefined)[];
}

/** The press that a button of a look is for; undefined where it is for none. */
export function piecePress(button: Element | null): PiecePress | undefined {
  const name = button?.getAttribute('data-press');
  const line = button?.closest<HTMLElement>('[data-piece]');
  const look = line?.closest('[data-look]');
  if (!name || !line || !look) return undefined;
  const { piece, slot } = line.dataset;
  return { name, piece, slot, worn: linesOf(look).map(({ dataset }) => dataset.piece) };
}

/**
 * The button for the same press in a look that took the place of the one that was pressed in: on the same piece, else on
 * the new one in its slot, else on any there.
 */
export function samePress(look: Element, { name, piece, slot, worn }: PiecePress): HTMLElement | null {
  const there = linesOf(look).filter(({ dataset }) => dataset.slot === slot);
  const line =
    there.find(({ dataset }) => dataset.piece === piece) ??
    there.find(({ dataset }) => !worn.includes(dataset.piece)) ??
    there[0];
  return line?.querySelector<HTMLElement>(`[data-press=${name}]`) ?? null;
}

function linesOf(look: Element): HTMLElement[] {
  return [...look.querySelectorAll<HTMLElement>('[data-piece]')];
}
