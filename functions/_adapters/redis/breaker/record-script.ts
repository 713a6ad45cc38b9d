import { prelude } from './prelude.js';

/**
 * KEYS 1 state, 2 cool-off, 3 leases, 4 override, 5 history, 6 window, 7 reported
 * ARGV 1 format, 2 reporter, 3 window ms, 4 step ms, 5 min calls, 6 failure rate, 7 slow rate, 8 success threshold,
 *      9 cool-off ms, 10 cap ms, 11 factor of a doubled cool-off (1 + jitter), 12 history kept,
 *      then by report: token, generation, when it was issued, outcome (success | slow | failure | slow_failure |
 *      ignored), Retry-After ms
 *
 * another generation's ticket, or one reported before        nothing
 * closed, the ticket older than the window                   nothing, so that tokens need no longer memory than that
 * closed, success | slow | failure | slow_failure            counted
 * closed, afterwards a rate over its limit                   open for the cool-off
 * half-open, lease ended                                     nothing
 * half-open, ignored                                         the permit is free again
 * half-open, success                                         the permit is free again; closed at the threshold
 * half-open, slow | failure | slow_failure                   open for twice as long, up to the cap
 * under an override, whatever the state                      counted and permits freed, but no transition
 *
 * A rate is over its limit only when it stays so without any one reporter that is not alone: one sick instance
 * cannot open the circuit for the others. Returns { note, event of a transition that one of these reports made }.
 */
export const recordScript = `${prelude}
local now = clock()
local state, note = readState(KEYS[1], ARGV[1])
local reporter, windowMs, stepMs = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local held = type(redis.pcall('GET', KEYS[4])) == 'string'
local tokens, counted, last = {}, 0, ''

local function enter(phase, from, to, step, reason, token, coolOff)
  local generation = math.max(state.generation + 1, now)
  local event = { at = now, from = from, to = to, reason = reason, reporter = reporter, generation = generation }
  if coolOff then event.untilMs = now + coolOff end
  event = remember(KEYS[5], tonumber(ARGV[12]), event)
  redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[6], KEYS[7])
  redis.call('HSET', KEYS[1], 'format', ARGV[1], 'phase', phase, 'generation', generation, 'since', now,
    'step', step, 'successes', 0, 'by', token, 'event', event, 'half', '', 'retryAt', now + (coolOff or 0))
  if coolOff then redis.call('SET', KEYS[2], generation, 'PX', coolOff) end
  state.tripped, state.generation, state.step, state.successes = phase == 'tripped', generation, step, 0
  state.by, state.event = token, event
end

local function open(from, step, reason, token, retryAfter)
  local coolOff = tonumber(ARGV[9]) * 2 ^ step
  if step > 0 then coolOff = math.floor(coolOff * tonumber(ARGV[11])) end
  enter('tripped', from, 'open', step, reason, token, math.min(tonumber(ARGV[10]), math.max(coolOff, retryAfter)))
end

local function probed(token, outcome, retryAfter)
  only(KEYS[3], 'zset')
  local lease = redis.call('ZSCORE', KEYS[3], token)
  if not lease or tonumber(lease) <= now then return end
  redis.call('ZREM', KEYS[3], token)
  if outcome == 'ignored' or held then return end
  if outcome ~= 'success' then
    return open('half_open', state.step + 1, 'a probe ended in ' .. outcome, token, retryAfter)
  end
  state.successes = state.successes + 1
  redis.call('HSET', KEYS[1], 'successes', state.successes)
  if state.successes >= tonumber(ARGV[8]) then
    enter('closed', 'half_open', 'closed', 0, state.successes .. ' probes succeeded', token)
  end
end

local function count(token, outcome, retryAfter)
  if redis.call('ZADD', KEYS[7], 'NX', now, token) == 0 then return end
  local at = math.floor(now / stepMs)
  redis.call('HINCRBY', KEYS[6], at .. ':calls:' .. reporter, 1)
  if outcome == 'failure' or outcome == 'slow_failure' then
    redis.call('HINCRBY', KEYS[6], at .. ':failed:' .. reporter, 1)
  end
  if outcome == 'slow' or outcome == 'slow_failure' then
    redis.call('HINCRBY', KEYS[6], at .. ':slow:' .. reporter, 1)
  end
  if retryAfter > 0 then
    local field = at .. ':asked:' .. reporter
    redis.call('HSET', KEYS[6], field, math.max(tonumber(redis.call('HGET', KEYS[6], field) or 0), now + retryAfter))
  end
  counted, last = counted + 1, token
end

-- The window's sums, by reporter too, and until when the provider asked to be left alone; what has left the window
-- is deleted on the way.
local function sums()
  local all, by, gone, asked = { calls = 0, failed = 0, slow = 0 }, {}, {}, 0
  local oldest = math.floor(now / stepMs) - math.floor(windowMs / stepMs) + 1
  local fields = redis.call('HGETALL', KEYS[6])
  for i = 1, #fields, 2 do
    local at, kind, who = string.match(fields[i], '^(%d+):(%a+):(.*)$')
    if at and tonumber(at) < oldest then
      gone[#gone + 1] = fields[i]
    elseif kind == 'asked' then
      asked = math.max(asked, tonumber(fields[i + 1]))
    elseif at then
      local value = tonumber(fields[i + 1])
      by[who] = by[who] or { calls = 0, failed = 0, slow = 0 }
      by[who][kind], all[kind] = by[who][kind] + value, all[kind] + value
    end
  end
  for i = 1, #gone, 1000 do redis.call('HDEL', KEYS[6], unpack(gone, i, math.min(i + 999, #gone))) end
  return all, by, asked
end

local function over(kind, limit, all, by)
  if all.calls < tonumber(ARGV[5]) or all[kind] < limit * all.calls then return false end
  for _, one in pairs(by) do
    local others = all.calls - one.calls
    if others > 0 and all[kind] - one[kind] < limit * others then return false end
  end
  return true
end

local function judge()
  local all, by, asked = sums()
  for _, rule in ipairs({ { 'failed', ARGV[6] }, { 'slow', ARGV[7] } }) do
    if over(rule[1], tonumber(rule[2]), all, by) then
      return open('closed', 0, all[rule[1]] .. ' of ' .. all.calls .. ' calls ' .. rule[1], last, asked - now)
    end
  end
end

for i = 13, #ARGV, 5 do
  local token, generation, issued = ARGV[i], tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2])
  local outcome, retryAfter = ARGV[i + 3], tonumber(ARGV[i + 4])
  tokens[token] = true
  if generation ~= state.generation then
    if note == '' and state.generation == 0 then note = 'lost' end
  else
    local counts = held or not state.tripped
    if state.tripped then probed(token, outcome, retryAfter) end
    if counts and outcome ~= 'ignored' and now - issued < windowMs then
      if counted == 0 then
        only(KEYS[6], 'hash')
        only(KEYS[7], 'zset')
        redis.call('ZREMRANGEBYSCORE', KEYS[7], '-inf', now - windowMs)
      end
      count(token, outcome, retryAfter)
    end
  end
end
if counted > 0 then
  redis.call('PEXPIRE', KEYS[6], windowMs)
  redis.call('PEXPIRE', KEYS[7], windowMs)
  if not held then judge() end
end
return { note, tokens[state.by] and state.event or '' }
`;
