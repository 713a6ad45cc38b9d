import { readAddress } from '../../db/database-url.js';
import { Stage } from '../_app/env.js';
import { findRunningServices } from '../_local/running-services.js';
import { dataDirOf } from '../_local/start-services.js';
import { WrongInput } from './verb.js';

type Environment = Readonly<Record<string, string | undefined>>;

const addresses = ['DATABASE_URL', 'DATABASE_URL_UNPOOLED', 'UPSTASH_REDIS_REST_URL', 'QSTASH_URL'];

/**
 * The variables that lead to the installation: those that are set; when none is, those of the services that run on this
 * machine. Never a mixture, so that a production database is not looked at beside a local Redis.
 */
export function surroundings(env: Environment): Environment {
  if (addresses.some((name) => env[name])) return env;
  return { ...env, ...findRunningServices(dataDirOf(env))?.env };
}

/** The value of a variable that a command cannot do without. */
export function needed(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  const set = addresses.find((one) => env[one]);
  throw new WrongInput(
    set
      ? `${name} is not set, but ${set} is, and then nothing else is looked at: set both or neither.`
      : `${name} is not set, and no services run on ${dataDirOf(env)}: set it, or run npm start or npm run services.`,
  );
}

/** The address of the database in use. */
export const databaseOf = (env: Environment): string =>
  databaseAddress('DATABASE_URL', needed(env, 'DATABASE_URL'));

/** The address of a database that a variable or an option holds. */
export function databaseAddress(name: string, text: string): string {
  const address = readAddress(name, text);
  if ('refused' in address) throw new WrongInput(address.refused);
  return address.url;
}

/** The preview that the variables name; undefined is production. A name that cannot be read would be taken for it. */
export function stageOf({ STAGE }: Environment): string | undefined {
  if (!STAGE || Stage.safeParse(STAGE).success) return STAGE || undefined;
  throw new WrongInput('STAGE must be up to 31 small letters, digits and dashes, such as pr-12.');
}

/** The QStash account and the stage that the variables name. */
export function qstashOf(env: Environment) {
  return { baseUrl: needed(env, 'QSTASH_URL'), token: needed(env, 'QSTASH_TOKEN'), stage: stageOf(env) };
}

/** An address without its user and password, for people to read. */
export function withoutSecrets(text: string): string {
  return text.replace(/(\w:\/\/)[^\s/@]+@/g, '$1…@');
}
