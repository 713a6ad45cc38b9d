import { featureExtraction, InferenceClientError } from '@huggingface/inference';
import * as z from 'zod';
import { RawVector, unitVector } from '../../_domain/embedding/unit-vector.js';
import { isTimeout } from '../../_domain/is-timeout.js';
import { ProviderFailure } from '../../_domain/provider-failure.js';
import { capped } from './capped.js';

export type HuggingFaceOptions = {
  token?: string | undefined;
  /** Of an Inference Endpoint that serves the model; Hugging Face's own inference answers without one. */
  endpointUrl?: string | undefined;
  model: string;
};

/** What is asked: texts, or one picture as its bytes. */
type Input = { texts: readonly string[] } | { picture: Blob };

/** Asks for a vector of each input, brought to the length 1; rejects with a `ProviderFailure` and nothing else. */
export type Place = (input: Input, signal: AbortSignal) => Promise<Float32Array[]>;

/** A vector of 512 numbers takes 12 KB as JSON, and no call of ours asks for more than a hundred. */
const mostBytes = 4 * 1024 * 1024;

/** The vendor's client without its endless retries of a 503: the request's deadline is the only clock, and one layer retries. */
export function huggingFaceClient({ token, endpointUrl, model }: HuggingFaceOptions): Place {
  const at = endpointUrl ? { endpointUrl } : { model, provider: 'hf-inference' as const };
  return async (input, signal) => {
    const asked = 'texts' in input ? { inputs: [...input.texts] } : { inputs: '', data: input.picture };
    const answer: unknown = await featureExtraction(
      { ...at, ...(token && { accessToken: token }), ...asked },
      { signal, retry_on_error: false, fetch: capped(mostBytes, refusalOf) },
    ).catch((error: unknown) => {
      throw failureOf(error, signal);
    });
    return 'texts' in input ? read(answer, input.texts.length) : read(single(answer), 1);
  };
}

/** One picture's vector comes bare or as the only one of a list. */
function single(answer: unknown): unknown {
  return Array.isArray(answer) && typeof answer[0] === 'number' ? [answer] : answer;
}

function read(answer: unknown, count: number): Float32Array[] {
  const raw = z.array(RawVector).length(count).safeParse(answer);
  if (!raw.success) throw new ProviderFailure('unusable');
  return raw.data.map((each) => {
    const vector = unitVector(each);
    if (!vector) throw new ProviderFailure('unusable');
    return vector;
  });
}

function refusalOf(status: number, retryAfterMs: number | undefined): ProviderFailure {
  if (status === 401 || status === 403) return new ProviderFailure('unauthorised');
  const misused = status === 400 || status === 413 || status === 415 || status === 422;
  return misused ? new ProviderFailure('misused') : new ProviderFailure('unavailable', retryAfterMs);
}

function failureOf(error: unknown, signal: AbortSignal): ProviderFailure {
  if (error instanceof ProviderFailure) return error;
  if (signal.aborted) return new ProviderFailure(isTimeout(signal.reason) ? 'timeout' : 'cancelled');
  // Its words are not what was asked for: not JSON, or JSON of another shape.
  if (error instanceof InferenceClientError || error instanceof SyntaxError)
    return new ProviderFailure('unusable');
  return new ProviderFailure('unavailable');
}
