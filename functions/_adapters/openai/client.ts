import * as z from 'zod';
import type { ModelCall } from '../../_domain/ports/models.js';
import { ProviderFailure } from '../../_domain/provider-failure.js';
import { failureOf } from './failure.js';
import { mayHaveCost } from './may-have-cost.js';
import { mostTokens } from './most-tokens.js';
import { type OpenAiOptions, openAiSdk } from './sdk.js';

/** Asks one question and reads the answer by `schema`; rejects with a `ProviderFailure` and nothing else. */
export type Ask = <T>(
  question: { name: string; system: string; user: string; schema: z.ZodType<T>; maxTokens: number },
  call: ModelCall,
) => Promise<T>;

/**
 * The vendor's client without its own time limit and retries: the request's deadline is the only clock, and one layer
 * retries. Structured output in strict mode; the answer is parsed all the same.
 */
export function openAiClient(options: OpenAiOptions): Ask {
  const client = openAiSdk(options);
  const { model } = options;
  return async ({ name, system, user, schema, maxTokens }, { signal, onUsage }) => {
    const most = { input: mostTokens(system + user), output: maxTokens };
    const calledOff = signal.aborted;
    const completion = await client.chat.completions
      .create(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          response_format: {
            type: 'json_schema',
            json_schema: { name, strict: true, schema: strict(schema) },
          },
          max_completion_tokens: maxTokens,
        },
        { signal },
      )
      .catch((error: unknown) => {
        if (!calledOff && mayHaveCost(error)) onUsage(most);
        throw failureOf(error, signal);
      });
    const read = Completion.safeParse(completion);
    // Whatever was asked: a provider that answers with another shape, or a page, is not there.
    if (!read.success) throw new ProviderFailure('unavailable');
    const { choices, usage } = read.data;
    onUsage({
      input: usage?.prompt_tokens ?? most.input,
      output: usage?.completion_tokens ?? most.output,
    });
    const answer = schema.safeParse(fromJson(choices[0]?.message.content ?? ''));
    if (!answer.success) throw new ProviderFailure('unusable');
    return answer.data;
  };
}

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })),
  usage: z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) }).nullish(),
});

/** No answer of ours is near this long; parsing more would only cost. */
const longestAnswer = 100_000;

function fromJson(text: string): unknown {
  if (text.length > longestAnswer) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The schema as strict mode takes it: lengths are ours to check. */
function strict(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.maxLength;
      delete jsonSchema.minLength;
      delete jsonSchema.maxItems;
    },
  });
  return plain;
}
