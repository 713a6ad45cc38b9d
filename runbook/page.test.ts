import { describe, expect, it } from 'vitest';
import { patternOf, readPage } from './page.js';

const block = (commands: string, shown = 'ok') =>
  `\`\`\`sh\n${commands}\n\`\`\`\n\n\`\`\`text\n${shown}\n\`\`\`\n`;
const page = (blocks: string) =>
  `# T\n\n**What you see.** A.\n\n**Check.** B.\n\n${blocks}\n**Do, first.** C.\n\n${block('c')}\n**Do.** C.\n\n**Verify.** D.\n${block('d')}`;
const faults = (text: string) => readPage('p', text).faults;

describe('a page of the runbook', () => {
  it('is its blocks of commands, each with what it prints', () => {
    expect(readPage('p', page(block('echo a\necho b', 'a\nb') + block('true', '')))).toEqual({
      ...{ name: 'p', faults: [], alone: false },
      steps: [
        { commands: 'echo a\necho b\n', shown: 'a\nb' },
        { commands: 'true\n', shown: '' },
        ...['c\n', 'd\n'].map((commands) => ({ commands, shown: 'ok' })),
      ],
    });
  });

  it('is faulty without a block in a part, with a block that shows nothing, and in another order', () => {
    expect(faults(page(''))).toEqual(['has no command under Check']);
    expect(faults(page(block('true')).replace(block('d'), ''))).toEqual(['has no command under Verify']);
    expect(faults(page('```sh\ntrue\n```\n'))).toEqual(['1 blocks show no output']);
    expect(faults(`**Check.** B\n${block('true')}`)).toEqual([
      'has no command under Do',
      'has no command under Verify',
      'has Check instead of What you see, Check, Do, Verify',
    ]);
  });

  it('has blocks of commands and of what they print, and no other kind that would look as if it were run', () => {
    for (const fence of ['```bash', '  ```sh', '~~~sh'])
      expect(faults(page(`${block('true')}${fence}\nfalse\n${fence.replace(/\w+$/, '')}\n`))).toHaveLength(1);
  });

  it('marks what is replayed, and nothing else', () => {
    expect(faults(page(block('npx vercel ls')))).toEqual(['is not marked "# recorded": npx vercel ls']);
    expect(faults(page(block('echo a | npx vercel env add A \\\n  production   # recorded')))).toEqual([]);
    expect(faults(page(block('npm audit')))).toHaveLength(1);
    expect(faults(page(block('curl -s https://x.example')))).toHaveLength(1);
    expect(faults(page(block('curl -s $URL/api/health # recorded')))).toHaveLength(1);
  });

  it('gives no key away on a command line, and shows how else it is handed over', () => {
    const asked = 'curl -s $URL/ping';
    for (const told of ['-H "Authorization: Bearer $QSTASH_TOKEN"', '-u a:$API_KEY', '\\\n  $THE_SECRET'])
      expect(faults(page(block(`${asked} ${told}`)))).toEqual([
        expect.stringContaining('gives a key away to whoever lists the processes: curl'),
      ]);
    for (const told of [
      'curl -s -H "Authorization: Bearer $QSTASH_TOKEN_OLD" $URL/ping',
      'psql "$DATABASE_URL" -c "select 1" # recorded',
      'psql -d "$REPLICA_URL" -c "select 1" # recorded',
      'npx vercel deploy --env DATABASE_URL="$DATABASE_URL" # recorded',
    ])
      expect(faults(page(block(told)))).toEqual([expect.stringContaining('gives a key away')]);
    expect(faults(page(block(`${asked} -H @- <<< "Authorization: Bearer $QSTASH_TOKEN"`)))).toEqual([]);
    expect(faults(page(block(`printf %s "$API_KEY" | ${asked} -d @-`)))).toEqual([]);
  });

  it('is run alone when it holds a circuit', () => {
    const text = page(block('npm run ops -- breaker openai open --for 1m --reason r'));
    expect(readPage('p', text).alone).toBe(true);
  });
});

it.each([
  ['a…c', 'abc\n', true],
  ['a…c', 'ab\nc\n', false],
  ['a.c', 'abc\n', false],
  ['a\n…\nb', 'a\nb\n', true],
  ['a\n…\nb', 'a\n1\n2\nb\n', true],
  ['a\n…\nb', 'a\nab\n', false],
  ['a', 'a\nb\n', false],
])('%j matches %j: %s', (shown, printed, matches) => {
  expect(patternOf(shown).test(printed)).toBe(matches);
});
