/**
 * Closes the state as Redis does: every library and the globals become read-only, and reading a global that does not
 * exist is an error. Called with the real globals, the two functions that raise these errors, and the functions
 * that replace some of Lua's own. Returns the globals that scripts see, the error handler, and the set of read-only
 * tables.
 */
export const SANDBOX = `
local real, missing, locked, replacements = ...
local getinfo, setmetatable, type, pairs, tostring = debug.getinfo, setmetatable, type, pairs, tostring
local guarded = {}

local function guard(table)
  local proxy = setmetatable({}, {__index = table, __newindex = locked})
  guarded[proxy] = true
  return proxy
end

-- Puts the position of the failing script line beside the message, where the caller reads it.
local function describe(raised)
  local where = getinfo(2, 'Sl')
  if where and where.what == 'C' then where = getinfo(3, 'Sl') end
  if type(raised) ~= 'table' then raised = {err = 'ERR ' .. tostring(raised)} end
  if where then
    raised.source = where.source
    raised.line = where.currentline
  end
  return raised
end

for _, name in pairs({'debug', 'dofile', 'loadfile', 'print', 'replacements'}) do real[name] = nil end
for name, replacement in pairs(replacements) do real[name] = replacement end
for name, value in pairs(real) do
  if type(value) == 'table' and value ~= real then real[name] = guard(value) end
end
setmetatable(real, {__index = missing})
local environment = guard(real)
real._G = environment
return environment, describe, guarded
`;
