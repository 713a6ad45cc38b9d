import { CommandError } from '../reply.js';

const FLAGS = ['no-writes', 'allow-oom', 'allow-stale', 'no-cluster', 'allow-cross-slot-keys'];

export type ScriptHeader = {
  /** The source without its `#!` line, the line feed kept so that line numbers stay. */
  readonly body: string;
  readonly noWrites: boolean;
  /** A script without `#!` line may be run by EVAL_RO; one with it must promise `no-writes`. */
  readonly declared: boolean;
};

/**
 * Reads `#!lua flags=…` as Redis 7.0 does. Upstash knows one flag more, `allow-key-locking`; Redis refuses it and
 * so does this, because a script that only runs on one of the two should not pass here.
 */
export function readShebang(source: string): ScriptHeader {
  if (!source.startsWith('#!')) return { body: source, noWrites: false, declared: false };
  const end = source.indexOf('\n');
  if (end === -1) throw new CommandError('ERR Invalid script shebang');
  const [engine = '', ...options] = source
    .slice(0, end)
    .trim()
    .split(/[ \t]+/);
  if (engine !== '#!lua') throw new CommandError(`ERR Unexpected engine in script shebang: ${engine}`);
  const flags = options.flatMap((option) => {
    if (!option.startsWith('flags=')) throw new CommandError(`ERR Unknown lua shebang option: ${option}`);
    const list = option.slice('flags='.length);
    return list === '' ? [] : list.split(',');
  });
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) throw new CommandError(`ERR Unexpected flag in script shebang: ${unknown}`);
  return { body: source.slice(end), noWrites: flags.includes('no-writes'), declared: true };
}
