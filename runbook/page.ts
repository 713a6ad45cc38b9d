/** A block of commands, and what the page shows under it; `…` stands for anything in a line, or for any lines. */
type Step = { commands: string; shown: string };

export type Page = {
  name: string;
  steps: Step[];
  /** What keeps the page from being one that a tired person can follow. */
  faults: string[];
  /** It holds a circuit, fills the queue, changes the catalogue or takes the whole machine: it has the stack to itself. */
  alone: boolean;
};

const parts = ['What you see', 'Check', 'Do', 'Verify'];

/** Needs an account, the network or minutes: replayed from what was recorded. */
const recorded =
  /(^|[|&;(]\s*)(npx|gh|aws|psql|git)\s|\bnpm (test|ci|audit|outdated|update|run (check|build))\b|\bcurl [^|]*https:/;
/** What a program is told on its command line, whoever lists the processes reads too. */
const openKey =
  /\b(curl|npx|gh|aws|psql)\s(?:(?!<<<)[^|])*\$\{?\w*(KEY|TOKEN|SECRET|PASSWORD|DATABASE_URL)|\bpsql\s[^|]*\$\{?\w*URL\b/;
const mark = /\s+# recorded$/;

/** Reads a page of the runbook: its steps in order, and what is wrong with its shape. */
export function readPage(name: string, text: string): Page {
  const steps = [...text.matchAll(/^```sh\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```$/gm)].map(
    ([, commands = '', shown = '']) => ({ commands, shown: shown.trimEnd() }),
  );
  const headings = [...text.matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(([, heading]) => heading ?? '');
  const inOrder = headings.filter((heading) => parts.includes(heading));
  const blocks = text.split(/^```sh$/m).length - 1;
  const fences = [...text.matchAll(/^ *(?:```|~~~) *\w.*$/gm)].map(([fence]) => fence);
  const others = fences.filter((fence) => fence !== '```sh' && fence !== '```text');
  const faults = [
    ...others.map((fence) => `has a block that nobody runs: ${fence}`),
    ...parts.slice(1).flatMap((part) => (commanded(text, part) ? [] : [`has no command under ${part}`])),
    ...(blocks > steps.length ? [`${blocks - steps.length} blocks show no output`] : []),
    ...(inOrder.join() === parts.join() ? [] : [`has ${inOrder.join(', ')} instead of ${parts.join(', ')}`]),
    ...steps.flatMap(({ commands }) => lineFaults(commands)),
  ];
  return {
    name,
    steps,
    faults,
    alone:
      /ops -- (breaker \w+ (open|close)|drill|backup|integrity|load)|import -- \S+\.csv|v2\/publish/.test(
        text,
      ),
  };
}

/** Whether a part of a page, or one of its sections where it has several (`Do, the first time`), holds a block. */
function commanded(text: string, part: string): boolean {
  const sections = text.split(/^(?=\*\*[^*]+\.\*\*)/m);
  return sections.some((section) => section.startsWith(`**${part}`) && /^```sh$/m.test(section));
}

function lineFaults(commands: string): string[] {
  const lines = commands.replaceAll('\\\n', ' ').split('\n');
  return [
    ...lines
      .filter((line) => recorded.test(line) !== mark.test(line))
      .map(
        (line) => `${mark.test(line) ? 'is marked and need not be' : 'is not marked "# recorded"'}: ${line}`,
      ),
    ...lines
      .filter((line) => openKey.test(line))
      .map((line) => `gives a key away to whoever lists the processes: ${line}`),
  ];
}

/** The pattern of an output: a line of nothing but `…` is any number of lines, elsewhere it stays within its line. */
export function patternOf(shown: string): RegExp {
  const lines = shown.split('\n').map((line) => {
    if (line.trim() === '…') return '(?:[^\\n]*\\n)*?';
    return `${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^\\n]*')}\\n`;
  });
  return new RegExp(`^${lines.join('')}$`);
}
