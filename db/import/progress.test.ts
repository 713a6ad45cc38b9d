import { expect, it } from 'vitest';
import { progressDisplay } from './progress.js';

function screen(isTTY: boolean) {
  let now = 0;
  const written: string[] = [];
  const display = progressDisplay(
    { isTTY, columns: 80, write: (text) => void written.push(text) },
    () => now,
  );
  return { display, written, wait: (ms: number) => (now += ms) };
}

it('elsewhere than on a terminal a plain line comes every few seconds', () => {
  const { display, written, wait } = screen(false);
  for (let rows = 0; rows <= 6000; rows += 1000) {
    display.show({ phase: 'writing', rows, of: 10_000, share: 0 });
    wait(1000);
  }
  expect(written).toEqual([
    'writing 30 %, 3000 of 10000 rows, 1000 rows/s, 7 s left\n',
    'writing 60 %, 6000 of 10000 rows, 1000 rows/s, 4 s left\n',
  ]);
});

it('a terminal shows one bar, drawn over itself and cleared for a message', () => {
  const { display, written, wait } = screen(true);
  display.show({ phase: 'reading', rows: 0, of: null, share: 0 });
  wait(500);
  display.show({ phase: 'reading', rows: 50, of: null, share: 0.5 });
  display.say('done');
  expect(written).toEqual([
    '[############............] reading 50 %, 50 rows, 100 rows/s, 1 s left',
    '\r\u001b[2K',
    'done\n',
  ]);
});

it('a message holds no control characters of the file it tells of', () => {
  const { display, written } = screen(false);
  display.say('reading "a\u001b[2J\u009b1mb\rc"\nand on');
  expect(written).toEqual(['reading "a\ufffd[2J\ufffd1mb\ufffdc"\nand on\n']);
});
