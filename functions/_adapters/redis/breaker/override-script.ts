import { prelude } from './prelude.js';

/**
 * KEYS 1 override, 2 history, 3 audit
 * ARGV 1 kind, 2 reason, 3 by, 4 ms it holds, 5 history kept, 6 audit kept
 *
 * forced_open | forced_closed   kept until it expires
 * auto                          deleted
 *
 * Goes into the history, and into a list of its own that an outage's transitions do not push it out of.
 */
export const overrideScript = `${prelude}
local now = clock()
local was = redis.pcall('GET', KEYS[1])
local from = type(was) == 'string' and string.match(was, '^[%a_]+') or 'auto'
local event = { at = now, from = from, to = ARGV[1], reason = ARGV[2], reporter = ARGV[3], generation = 0 }
if ARGV[1] == 'auto' then
  redis.call('DEL', KEYS[1])
else
  event.untilMs = now + tonumber(ARGV[4])
  redis.call('SET', KEYS[1], ARGV[1] .. ' ' .. cjson.encode({ reason = ARGV[2], by = ARGV[3], untilMs = event.untilMs }),
    'PX', ARGV[4])
end
remember(KEYS[2], tonumber(ARGV[5]), event)
return remember(KEYS[3], tonumber(ARGV[6]), event)
`;
