/**
 * What a stage calls something that its QStash account knows by name: a queue, a schedule, a deduplication id.
 * Production, which has no stage, says the bare name. No stage has `_` in it, so that none is the start of another's.
 */
export function staged(stage: string | undefined, name: string): string {
  return stage ? `${labelOf(stage)}_${name}` : name;
}

/** The bare name of what this stage called so; undefined when another stage, or production, did. */
export function unstaged(stage: string | undefined, name: string): string | undefined {
  if (!stage) return name.startsWith('stage-') ? undefined : name;
  const start = staged(stage, '');
  return name.startsWith(start) ? name.slice(start.length) : undefined;
}

/** The label of every message of a stage, by which it is found among all others under way and dead. */
export function labelOf(stage: string): string {
  return `stage-${stage}`;
}

/** What a message of this stage is published with. */
export function labelled(stage: string | undefined): { label?: string } {
  return stage ? { label: labelOf(stage) } : {};
}
