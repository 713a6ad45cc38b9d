import { type CommandTable, read, write } from './command.js';

export const SET_COMMANDS: CommandTable = {
  sadd: write(-3, ({ keys }, [key = '', ...added]) => {
    const members = keys.membersForWriting(key);
    const before = members.size;
    for (const member of added) members.add(member);
    if (members.size > before) keys.changed(key);
    return members.size - before;
  }),
  srem: write(-3, ({ keys }, [key = '', ...removed]) => {
    const members = keys.members(key);
    const count = removed.filter((member) => members?.delete(member)).length;
    if (count > 0) keys.changed(key);
    return count;
  }),
  smembers: read(2, ({ keys }, [key = '']) => [...(keys.members(key) ?? [])]),
  sismember: read(3, ({ keys }, [key = '', member = '']) => (keys.members(key)?.has(member) ? 1 : 0)),
  smismember: read(-3, ({ keys }, [key = '', ...asked]) => {
    const members = keys.members(key);
    return asked.map((member) => (members?.has(member) ? 1 : 0));
  }),
  scard: read(2, ({ keys }, [key = '']) => keys.members(key)?.size ?? 0),
};
