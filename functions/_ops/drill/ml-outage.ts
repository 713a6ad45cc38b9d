import { policies } from '../../_app/policies.js';
import { inTime, type Promised, rightlyNamed, shoppersKept, within } from './promises.js';
import type { Scene } from './run.js';

const { coolOffMs: policyMs, windowMs } = policies.breaker.openai;
/** Two probes on the shoppers' own wishes close a circuit. */
const probesMs = 5000;
const patienceMs = 60_000;
/** Answers of a phase that are enough to judge it by. */
const enough = 6;

/** The provider takes what it is sent and never answers, then answers again. */
export async function mlOutage(scene: Scene, coolOffMs: number = policyMs): Promise<Promised[]> {
  const { stack, answers, enter, until, mlHealth } = scene;
  const state = async () => (await mlHealth()).breakers.openai.state;
  const wishes = (phase: 'before' | 'outage' | 'after') =>
    within(answers, phase).filter(({ what }) => what === 'recommend');
  await until('whole answers', patienceMs, () => wishes('before').length >= enough);

  enter('outage', 'the model provider hangs');
  stack.breakWay('openai', { kind: 'hang' });
  const opened = await until('the circuit to open', windowMs, async () => (await state()) === 'open');
  const told = (reason: string) =>
    wishes('outage').filter(({ degraded }) => degraded.some((lack) => lack.reason === reason)).length;
  await until('answers without it', patienceMs, () => told('circuit_open') >= enough);
  const kept = (await mlHealth()).store;

  enter('recovery', 'the model provider answers again');
  stack.mend();
  const most = coolOffMs + probesMs;
  const closed = await until('the circuit to close', most * 2, async () => (await state()) === 'closed');
  enter('after', 'the circuit is closed');
  await until('whole answers', patienceMs, () => wishes('after').length >= enough);
  const { history } = (await mlHealth()).breakers.openai;
  const steps = history.map(({ from, to }) => `${from} to ${to}`).reverse();
  const expected = ['closed to open', 'open to half_open', 'half_open to closed'];
  return [
    ...shoppersKept(answers),
    rightlyNamed(answers, {
      what: ['recommend'],
      parts: ['parser', 'judge'],
      reasons: ['timeout', 'error', 'circuit_open'],
    }),
    inTime('the circuit opens', opened, windowMs),
    inTime('it closes by itself once the provider is back,', closed, most),
    {
      promise: 'all instances share it, and its history tells all three steps',
      held: kept === 'redis' && steps.join() === expected.join(),
      measured: `store ${kept}: ${steps.join(', ') || 'nothing'}`,
    },
  ];
}
