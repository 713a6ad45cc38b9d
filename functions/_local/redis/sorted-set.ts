export type Scored = { readonly member: string; readonly score: number };

/** A bound of a score range; `open` leaves the bound itself out. */
export type ScoreBound = { readonly score: number; readonly open: boolean };

/** Members ordered by score, then by bytes. Lookup is O(1), insertion O(log n) plus a move of the array's tail. */
export class SortedSet {
  readonly #scores = new Map<string, number>();
  readonly #ordered: Scored[] = [];

  get size(): number {
    return this.#ordered.length;
  }

  score(member: string): number | undefined {
    return this.#scores.get(member);
  }

  set(member: string, score: number): void {
    this.delete(member);
    this.#scores.set(member, score);
    this.#ordered.splice(this.#position(member, score), 0, { member, score });
  }

  delete(member: string): boolean {
    const score = this.#scores.get(member);
    if (score === undefined) return false;
    this.#scores.delete(member);
    this.#ordered.splice(this.#position(member, score), 1);
    return true;
  }

  rank(member: string): number | undefined {
    const score = this.#scores.get(member);
    return score === undefined ? undefined : this.#position(member, score);
  }

  /** Members by rank, `from` inclusive, `to` exclusive, ascending. */
  slice(from: number, to?: number): Scored[] {
    return this.#ordered.slice(from, to);
  }

  /** The half-open rank interval of a score range. */
  rankRange(min: ScoreBound, max: ScoreBound): { from: number; to: number } {
    const from = this.#lowest(({ score }) => (min.open ? score > min.score : score >= min.score));
    const to = this.#lowest(({ score }) => (max.open ? score >= max.score : score > max.score));
    return { from, to: Math.max(from, to) };
  }

  #position(member: string, score: number): number {
    return this.#lowest((other) => other.score > score || (other.score === score && other.member >= member));
  }

  /** The first rank at which a predicate holds, given that it goes on holding after it. */
  #lowest(holds: (entry: Scored) => boolean): number {
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#ordered[middle];
      if (entry && holds(entry)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
