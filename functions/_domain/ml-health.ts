import * as z from 'zod';
import { BreakerReading } from './breaker.js';

export const providers = ['openai', 'huggingface'] as const;
export type Provider = (typeof providers)[number];

const Store = z.enum(['redis', 'local']);

/** A circuit as the shared state has it, or as the instance that was asked has it alone. */
export type Located = { store: z.infer<typeof Store>; reading: BreakerReading };

/** What `GET /api/ml/health` answers with. `store: local` says that Redis does not answer. */
export const MlHealthAnswer = z.object({
  status: z.enum(['pass', 'warn']),
  store: Store,
  breakers: z.object({ openai: BreakerReading, huggingface: BreakerReading }),
  /** Whether a model that sees pictures is set up; absent in what older releases answer. */
  photoSearch: z.boolean().optional(),
});
export type MlHealthAnswer = z.infer<typeof MlHealthAnswer>;

/** Warns when a provider is not called freely, or when instances do not know of each other's failures. */
export function assessModels({ openai, huggingface }: Record<Provider, Located>): MlHealthAnswer {
  const store = [openai, huggingface].some((one) => one.store === 'local') ? 'local' : 'redis';
  const free = [openai, huggingface].every(
    ({ reading }) => reading.state === 'closed' && reading.override === undefined,
  );
  return {
    status: free && store === 'redis' ? 'pass' : 'warn',
    store,
    breakers: { openai: openai.reading, huggingface: huggingface.reading },
  };
}

/** The circuits in a line, for the health page. */
export function circuitsInWords({ store, breakers }: MlHealthAnswer): string {
  const one = (name: Provider) => `${name} ${circuitInWords(breakers[name])}`;
  const alone = store === 'local' ? ' (this instance alone)' : '';
  return `circuits: ${providers.map(one).join(', ')}${alone}`;
}

/** What a circuit is now, and until when: what an operator holds it to, else its state. */
export function circuitInWords({ state, retryAt, override }: BreakerReading): string {
  if (override) return `${override.kind.replace('_', ' ')} until ${override.until}`;
  return `${state.replace('_', ' ')}${retryAt ? ` until ${retryAt}` : ''}`;
}
