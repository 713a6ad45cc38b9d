import { linkedSecrets } from '../_adapters/sst/linked-secrets.js';
import { errorFacts, logLine } from './log.js';
import { variableOf } from './secret-names.js';

/**
 * Puts the secrets that a deployment on AWS has linked where every other variable is. Without them, should they not be
 * readable, the installation goes on and says in its health what is missing.
 */
export function takeLinkedSecrets(env: NodeJS.ProcessEnv): void {
  try {
    for (const [name, value] of linkedSecrets()) env[variableOf(name)] = value;
  } catch (error) {
    logLine('error', 'linked secrets unreadable', errorFacts(error));
  }
}
