import type { Backend, Words } from '../../../../_local/redis/backend.js';
import { isFailure, type Reply } from '../../../../_local/redis/reply.js';

/** What the server did, in its own order. */
export type Happening =
  | {
      did: 'admit';
      token: string;
      reporter: string;
      kind: string;
      generation: number;
      now: number;
      leaseMs: number;
    }
  | { did: 'record'; reports: { token: string; generation: number; outcome: string }[]; event: string }
  | { did: 'flush' };

/** The backend, and everything that the breaker named `name` had it do; its one connection keeps the order. */
export function observed(backend: Backend, name: () => string): { backend: Backend; history: Happening[] } {
  const history: Happening[] = [];
  return {
    history,
    backend: {
      ...{ transaction: (commands) => backend.transaction(commands), close: () => backend.close() },
      async pipeline(commands) {
        const replies = await backend.pipeline(commands);
        commands.forEach((words, at) => {
          const happening = read(words, replies[at] ?? null, name());
          if (happening) history.push(happening);
        });
        return replies;
      },
    },
  };
}

function read(words: Words, reply: Reply, name: string): Happening | undefined {
  const [command = '', , keys = '0', first = ''] = words;
  if (command.toLowerCase() === 'flushall') return { did: 'flush' };
  if (!command.toLowerCase().startsWith('eval') || isFailure(reply) || !Array.isArray(reply))
    return undefined;
  if (first !== `breaker:{${name}}:state`) return undefined;
  const args = words.slice(3 + Number(keys));
  const texts = reply.map(String);
  if (Number(keys) === 5) {
    const [, token = '', reporter = '', , lease] = args;
    const [kind = '', generation, , now] = texts;
    const numbers = { generation: Number(generation), now: Number(now), leaseMs: Number(lease) };
    return { did: 'admit', token, reporter, kind, ...numbers };
  }
  const reports = [];
  for (let at = 12; at < args.length; at += 5) {
    const [token = '', generation, , outcome = ''] = args.slice(at, at + 5);
    reports.push({ token, generation: Number(generation), outcome });
  }
  return { did: 'record', reports, event: texts[1] ?? '' };
}

type Event = { from: string; to: string; generation: number };
type Found = { faults: string[]; events: Event[]; probes: number; live: Map<string, string> };

/**
 * What in a history breaks a promise: more live probes than permits, a close without enough successful live probes,
 * two different transitions into one generation's state, a generation that was before.
 */
export function inspect(history: readonly Happening[], permits: number, successThreshold: number): Found {
  const faults: string[] = [];
  const events = new Map<string, Event>();
  const leases = new Map<string, { generation: number; end: number; reporter: string }>();
  let successes = 0;
  let probes = 0;
  let latest = 0;
  for (const one of history) {
    switch (one.did) {
      case 'flush':
        leases.clear();
        successes = 0;
        break;
      case 'admit':
        for (const [token, { end }] of leases) if (end <= one.now) leases.delete(token);
        if (one.kind !== 'probe' || leases.has(one.token)) break;
        probes += 1;
        leases.set(one.token, { ...one, end: one.now + one.leaseMs });
        if (leases.size > permits) faults.push(`${leases.size} live probes at ${one.now}`);
        break;
      case 'record': {
        for (const { token, generation, outcome } of one.reports) {
          if (leases.get(token)?.generation !== generation) continue;
          leases.delete(token);
          if (outcome === 'success') successes += 1;
        }
        if (one.event === '' || events.has(one.event)) break;
        const event: Event = JSON.parse(one.event);
        events.set(one.event, event);
        if (event.to === 'closed' && successes < successThreshold)
          faults.push(`closed after ${successes} successes`);
        if (event.generation <= latest) faults.push(`generation ${event.generation} after ${latest}`);
        latest = event.generation;
        leases.clear();
        successes = 0;
      }
    }
  }
  const live = new Map([...leases].map(([token, { reporter }]) => [token, reporter]));
  return { faults, events: [...events.values()], probes, live };
}
