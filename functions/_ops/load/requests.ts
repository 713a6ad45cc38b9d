import { wishes } from '../../_bench/wishes.js';

/** A request that takes longer counts as failed: the platforms give up not much later. */
const patienceMs = 30_000;

const words = ['black cotton shirt men', 'red saree', 'white sneakers', 'floral dress', 'blue jeans slim'];

/** The request of one turn: two wishes to each search, as a shopper who is new asks. Resolves with the status. */
export function sendTo(site: URL, turn: number): { what: string; status: Promise<number> } {
  if (turn % 3 === 2) {
    const q = words[turn % words.length] ?? '';
    return { what: 'search', status: statusOf(new URL(`/api/search?${new URLSearchParams({ q })}`, site)) };
  }
  // The seed keeps answers out of caches: what is measured is the work, not the memory of it.
  const body = JSON.stringify({ prompt: wishes[turn % wishes.length], seed: turn });
  const headers = { 'content-type': 'application/json' };
  return {
    what: 'recommend',
    status: statusOf(new URL('/api/recommend', site), { method: 'POST', headers, body }),
  };
}

async function statusOf(url: URL, init: RequestInit = {}): Promise<number> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
  // The answer is here when its last byte is.
  await response.arrayBuffer();
  return response.status;
}
