import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { admitScript } from './admit-script.js';
import { promises } from './promises.fixture.js';
import { recordScript } from './record-script.js';
import { openWorld, type World } from './world.fixture.js';

type Bug = {
  bug: string;
  script: string;
  /** What the script says, and what it says with the bug. */
  edit: [string, string];
  /** The promise that it breaks. */
  breaks: keyof typeof promises;
};

const bugs: Bug[] = [
  {
    bug: 'a permit more than there are',
    script: admitScript,
    edit: ['>= permits then', '> permits then'],
    breaks: 'lets exactly the permits through after the cool-off, and tells everyone else when to ask again',
  },
  {
    bug: 'a lease is not kept',
    script: admitScript,
    edit: ["redis.call('ZADD', KEYS[3], now + lease, token)", ''],
    breaks: 'lets exactly the permits through after the cool-off, and tells everyone else when to ask again',
  },
  {
    bug: 'ended leases are not cleared away',
    script: admitScript,
    edit: ["redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)", ''],
    breaks: 'frees the lease of a killed prober by expiry, and lets no second probe run before',
  },
  {
    bug: 'every admission is a new one',
    script: admitScript,
    edit: ['local held = ', 'token = token .. now .. redis.call("ZCARD", KEYS[3]) local held = '],
    breaks: 'takes one permit for an admission that is asked for again',
  },
  {
    bug: 'the cool-off is not waited for',
    script: admitScript,
    edit: ["if left >= 0 then return answer('open', left) end", ''],
    breaks: 'does not stay open longer by a failure while open',
  },
  {
    bug: 'the state is written at the first admission',
    script: admitScript,
    edit: [
      'if not state.tripped then',
      "if not state.tripped then redis.call('HSET', KEYS[1], 'phase', 'closed')",
    ],
    breaks: 'never writes at a cold start',
  },
  {
    bug: 'the generation of a ticket is not looked at',
    script: recordScript,
    edit: ['if generation ~= state.generation then', 'if false then'],
    breaks: 'counts no outcome of the time before it opened once it has closed again',
  },
  {
    bug: 'a success closes, whether its ticket is a probe or not',
    script: recordScript,
    edit: [
      'if generation ~= state.generation then',
      "if state.tripped and outcome == 'success' then enter('closed', 'half_open', 'closed', 0, 'late', token) " +
        'elseif generation ~= state.generation then',
    ],
    breaks: 'does not close by a late success from before the opening',
  },
  {
    bug: 'a late failure extends the cool-off',
    script: recordScript,
    edit: [
      'if generation ~= state.generation then',
      "if generation ~= state.generation and outcome == 'failure' then redis.call('PEXPIRE', KEYS[2], ARGV[9]) " +
        'elseif generation ~= state.generation then',
    ],
    breaks: 'does not stay open longer by a failure while open',
  },
  {
    bug: 'a lease that has ended still decides',
    script: recordScript,
    edit: ['if not lease or tonumber(lease) <= now then return end', 'if not lease then return end'],
    breaks: 'changes nothing by a probe that outlives its lease',
  },
  {
    bug: 'tokens are not remembered',
    script: recordScript,
    edit: ["if redis.call('ZADD', KEYS[7], 'NX', now, token) == 0 then return end", ''],
    breaks: 'counts a report once, however often it arrives',
  },
  {
    bug: 'a ticket may be any age',
    script: recordScript,
    edit: [' and now - issued < windowMs', ''],
    breaks: 'counts a report once even when it arrives again after its window',
  },
  {
    bug: 'a call is written where it should be added',
    script: recordScript,
    edit: [
      "redis.call('HINCRBY', KEYS[6], at .. ':calls:' .. reporter, 1)",
      "redis.call('HSET', KEYS[6], at .. ':calls:' .. reporter, 1)",
    ],
    breaks: 'counts failures that many instances report at once exactly',
  },
  {
    bug: 'closing leaves the window',
    script: recordScript,
    edit: [
      "redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[6], KEYS[7])",
      "redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[7])",
    ],
    breaks: 'clears the window when it closes',
  },
  {
    bug: 'the window never slides',
    script: recordScript,
    edit: ['if at and tonumber(at) < oldest then', 'if false then'],
    breaks: 'never counts old failures, in a steady stream or after idle gaps',
  },
  {
    bug: 'the minimum of calls is off by one',
    script: recordScript,
    edit: ['if all.calls < tonumber(ARGV[5])', 'if all.calls + 1 < tonumber(ARGV[5])'],
    breaks: 'opens at a failure rate over a sliding window only after a minimum of calls',
  },
  {
    bug: 'one instance alone is enough',
    script: recordScript,
    edit: ['if others > 0 and', 'if false and'],
    breaks: 'is not opened by one sick instance alone while others succeed',
  },
  {
    bug: 'one success closes',
    script: recordScript,
    edit: ['if state.successes >= tonumber(ARGV[8]) then', 'if true then'],
    breaks: 'closes after as many successful probes as the threshold, not one sooner',
  },
  {
    bug: 'successes outlive a failed probe',
    script: recordScript,
    edit: ["'step', step, 'successes', 0,", "'step', step, 'successes', state.successes,"],
    breaks: 'opens again at a failed or a slow probe, whatever the others said',
  },
  {
    bug: 'a slow probe is a good one',
    script: recordScript,
    edit: ["if outcome ~= 'success' then", "if outcome ~= 'success' and outcome ~= 'slow' then"],
    breaks: 'opens again at a failed or a slow probe, whatever the others said',
  },
  {
    bug: 'a caller error fails a probe',
    script: recordScript,
    edit: ["if outcome == 'ignored' or held then return end", 'if held then return end'],
    breaks: 'takes caller errors and cancellations for nothing, and frees their permits',
  },
  {
    bug: 'a caller error keeps its permit',
    script: recordScript,
    edit: [
      "redis.call('ZREM', KEYS[3], token)",
      "if outcome ~= 'ignored' then redis.call('ZREM', KEYS[3], token) end",
    ],
    breaks: 'takes caller errors and cancellations for nothing, and frees their permits',
  },
  {
    bug: 'the cool-off has no cap',
    script: recordScript,
    edit: ['math.min(tonumber(ARGV[10]), math.max(coolOff, retryAfter))', 'math.max(coolOff, retryAfter)'],
    breaks: 'doubles the cool-off with jitter at failed probes, up to the cap, and starts over after a close',
  },
  {
    bug: 'Retry-After is not heard',
    script: recordScript,
    edit: ['math.max(coolOff, retryAfter)', 'coolOff'],
    breaks: 'extends the cool-off by Retry-After, up to the cap',
  },
  {
    bug: 'a state key of another layout is believed',
    script: recordScript,
    edit: ["local raw = redis.pcall('HMGET'", "local raw = redis.call('HMGET'"],
    breaks: 'takes a state key that is lost, older or of another kind as closed, says so, and goes on',
  },
  {
    bug: 'whoever reports last tells of the opening',
    script: recordScript,
    edit: ["return { note, tokens[state.by] and state.event or '' }", 'return { note, state.event }'],
    breaks: 'makes exactly one opening event a time, whoever wins',
  },
  {
    bug: 'an override does not stop transitions',
    script: recordScript,
    edit: ["local held = type(redis.pcall('GET', KEYS[4])) == 'string'", 'local held = false'],
    breaks: 'lets a probe that ends under an override free its permit and decide nothing',
  },
  {
    bug: 'a tripped circuit that is held closed counts nothing',
    script: recordScript,
    edit: ['local counts = held or not state.tripped', 'local counts = not state.tripped'],
    breaks:
      'counts every call of a time when it is held closed, so that what a provider does is seen, and does not open by it',
  },
];

const sha = (script: string) => createHash('sha1').update(script).digest('hex');
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
const { fetch } = globalThis;
const underWay = new Set<Promise<Response>>();

/** Has every request carry the script with the bug in place of the sound one. */
function seed({ script, edit: [sound, broken] }: Bug): void {
  const changed = script.replace(sound, () => broken);
  expect(changed, 'the edit applies').not.toBe(script);
  globalThis.fetch = (input, init) => {
    const answer = fetch(input, {
      ...init,
      body: String(init?.body)
        .replaceAll(sha(script), sha(changed))
        .replaceAll(inJson(script), inJson(changed)),
    });
    underWay.add(answer);
    const done = () => underWay.delete(answer);
    answer.then(done, done);
    return answer;
  };
}

describe('a bug in a script', () => {
  let world: World;
  const caught: { bug: string; 'breaks the promise that it': string }[] = [];
  beforeAll(async () => {
    // Where time stands still until told: a lease that the key's own expiry would end too is still there to be seen.
    world = await openWorld('');
  });
  beforeEach(() => world.reset());
  afterEach(async () => {
    // A broken promise may leave calls under way, which are not to reach into the next test.
    await expect.poll(() => underWay.size, { timeout: 20_000 }).toBe(0);
    globalThis.fetch = fetch;
  });
  afterAll(async () => {
    console.table(caught);
    await world.close();
  });

  it.each(bugs)('is caught: $bug', async (one) => {
    const promise = promises[one.breaks];
    await promise?.(world);
    await world.reset();
    seed(one);
    const failure: unknown = await promise?.(world).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    // A script that does not run would be caught by anything.
    expect(String(failure)).not.toMatch(/compiling script|attempt to|script tried/);
    caught.push({ bug: one.bug, 'breaks the promise that it': one.breaks });
  });
});
