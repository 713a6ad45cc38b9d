import { HealthAnswer } from '../../_domain/health.js';
import { readJson } from '../ask.js';
import { nearestRank } from './summary.js';

const readEveryMs = 5000;

/** What health told at one moment, in MB; null where it did not answer or does not say. */
export type MemoryReading = { peak: number | null; lastMinute: number | null };

/** `lastMinute` at first and at last, and the peak of all, in MB; null where nothing was told. */
export type MemorySummary = {
  firstMb: number | null;
  lastMb: number | null;
  peakMb: number | null;
  growth:
    | { verdict: 'too short to tell'; readings: number; needed: number }
    | { verdict: 'steady' | 'grows'; fromMb: number; toMb: number };
};

/** Less is what a garbage collector leaves lying about; more, in both measures, is called growth. */
const noiseMb = 24;
const noiseShare = 0.1;
/** Two minutes: a fifth of what is left after the warm-up is then four readings. */
const fewestReadings = 24;

/** Asks health for the functions' memory now and then until stopped. */
export function watchMemory(url: URL): { stop(): Promise<MemoryReading[]> } {
  const readings: MemoryReading[] = [];
  const read = async () => {
    const health = await readJson(new URL('/api/health', url), HealthAnswer, [200, 503]).catch(() => null);
    const { value = null, lastMinute = null } = health?.metrics.memoryPeakMb ?? {};
    readings.push({ peak: value, lastMinute });
  };
  const timer = setInterval(read, readEveryMs).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await read();
      return readings;
    },
  };
}

/**
 * What memory came to in a run. The first fifth of the readings is warm-up: what is loaded and cached once. Of the others
 * the median of the first fifth is held against that of the last: memory grows when that is more than 24 MB and 10 %
 * higher. It is a hint and no target: a heap may go on growing for minutes before it is swept, so a longer run decides.
 */
export function memoryOver(readings: readonly MemoryReading[]): MemorySummary {
  const told = readings.flatMap(({ lastMinute }) => lastMinute ?? []);
  const peaks = readings.flatMap(({ peak }) => peak ?? []);
  return {
    firstMb: told[0] ?? null,
    lastMb: told.at(-1) ?? null,
    peakMb: peaks.length > 0 ? Math.max(...peaks) : null,
    growth: growthOf(told),
  };
}

function growthOf(told: readonly number[]): MemorySummary['growth'] {
  if (told.length < fewestReadings)
    return { verdict: 'too short to tell', readings: told.length, needed: fewestReadings };
  const warm = told.slice(Math.ceil(told.length / 5));
  const fifth = Math.ceil(warm.length / 5);
  const [fromMb, toMb] = [median(warm.slice(0, fifth)), median(warm.slice(-fifth))];
  const grows = toMb - fromMb > noiseMb && toMb > fromMb * (1 + noiseShare);
  return { verdict: grows ? 'grows' : 'steady', fromMb, toMb };
}

/** The same in a line, for people. */
export function memoryInWords({ firstMb, lastMb, peakMb, growth }: MemorySummary): string {
  if (firstMb === null || lastMb === null)
    return `memory: ${peakMb === null ? 'not told by health' : `peak ${peakMb} MB; its growth is not told by health`}`;
  const figures = `memory: ${firstMb} MB at first, ${lastMb} MB at last, peak ${peakMb} MB`;
  switch (growth.verdict) {
    case 'too short to tell':
      return `${figures}; too short to tell whether it grows (${growth.readings} of ${growth.needed} readings)`;
    case 'steady':
      return `${figures}; steady after warm-up (${growth.fromMb} → ${growth.toMb} MB)`;
    case 'grows':
      return `${figures}; GROWS after warm-up (${growth.fromMb} → ${growth.toMb} MB): run for longer, a leak does not stop`;
  }
}

function median(values: readonly number[]): number {
  return nearestRank(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
