import { prelude } from './prelude.js';

/**
 * KEYS 1 state, 2 cool-off, 3 leases, 4 override, 5 history
 * ARGV 1 format, 2 token, 3 reporter, 4 permits, 5 lease ms, 6 ms an override is trusted unasked, 7 history kept
 *
 * forced open                   refused
 * forced closed, or closed      admitted, nothing written
 * tripped, cool-off key there   refused until it expires
 * tripped, a permit free        admitted as a probe, its lease kept; the first of a generation begins half-open
 * tripped, no permit free       refused until the first lease ends
 *
 * Returns { admitted | probe | open | probing, generation, ms to wait, the server's ms, note, event }.
 */
export const admitScript = `${prelude}
local now = clock()
local state, note = readState(KEYS[1], ARGV[1])
local function answer(kind, wait, event)
  return { kind, whole(state.generation), whole(math.max(wait, 1)), whole(now), note, event or '' }
end

local override = redis.pcall('GET', KEYS[4])
if type(override) == 'string' then
  if string.sub(override, 1, 11) == 'forced_open' then
    return answer('open', math.min(redis.call('PTTL', KEYS[4]), tonumber(ARGV[6])))
  end
  return answer('admitted', 0)
end

if not state.tripped then
  if note == '' and redis.call('EXISTS', KEYS[2]) == 1 then note = 'lost' end
  return answer('admitted', 0)
end
local left = redis.call('PTTL', KEYS[2])
if left >= 0 then return answer('open', left) end

only(KEYS[3], 'zset')
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
local token, permits, lease = ARGV[2], tonumber(ARGV[4]), tonumber(ARGV[5])
local held = redis.call('ZSCORE', KEYS[3], token)
if not held then
  if redis.call('ZCARD', KEYS[3]) >= permits then
    local first = redis.call('ZRANGE', KEYS[3], 0, 0, 'WITHSCORES')
    return answer('probing', first[2] - now)
  end
  redis.call('ZADD', KEYS[3], now + lease, token)
  redis.call('PEXPIRE', KEYS[3], lease)
end
if state.half == '' then
  local event = remember(KEYS[5], tonumber(ARGV[7]), {
    at = now, from = 'open', to = 'half_open', reason = 'the cool-off ended', reporter = ARGV[3],
    generation = state.generation })
  redis.call('HSET', KEYS[1], 'half', now, 'by', 'admit ' .. token, 'event', event)
  return answer('probe', 0, event)
end
return answer('probe', 0, state.by == 'admit ' .. token and state.event)
`;
