/** The layout of the state key; a key of another layout reads as a closed circuit. */
export const stateFormat = '1';

/** Shared by the scripts: the server's clock, the state key, and deleting what is of another type than expected. */
export const prelude = `
local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
local function whole(number) return string.format('%.0f', number) end

-- The state and a note: a key that is missing or cannot be read is a closed circuit of generation 0.
local function readState(key, format)
  local state = { tripped = false, generation = 0, step = 0, successes = 0, by = '', event = '', half = '' }
  local raw = redis.pcall('HMGET', key, 'format', 'phase', 'generation', 'step', 'successes', 'by', 'event', 'half')
  if raw.err then return state, 'unreadable' end
  if not raw[1] and not raw[2] and not raw[3] then return state, '' end
  local generation, step, successes = tonumber(raw[3] or ''), tonumber(raw[4] or ''), tonumber(raw[5] or '')
  local known = raw[2] == 'closed' or raw[2] == 'tripped'
  if raw[1] ~= format or not known or not generation or not step or not successes then return state, 'unreadable' end
  state.tripped, state.generation, state.step, state.successes = raw[2] == 'tripped', generation, step, successes
  state.by, state.event, state.half = raw[6] or '', raw[7] or '', raw[8] or ''
  return state, ''
end

local function only(key, wanted)
  local found = redis.call('TYPE', key).ok
  if found ~= wanted and found ~= 'none' then redis.call('DEL', key) end
end

local function remember(key, kept, event)
  local entry = cjson.encode(event)
  only(key, 'list')
  redis.call('LPUSH', key, entry)
  redis.call('LTRIM', key, 0, kept - 1)
  return entry
end
`;
