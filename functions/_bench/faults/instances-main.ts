import { once } from 'node:events';
import { type Said, Told } from './instances.js';
import { runScenario } from './scenario.js';
import { type Faults, loadEndpoints, Trips } from './world.js';

// As in the cloud, where no source map is at hand: the first error of a bundle would read one for 0.3 s.
process.setSourceMapsEnabled(false);

const say = (said: Said) => process.send?.(said);

// Told all, or left: whatever an instance still does after a response is of no interest.
process.once('disconnect', () => process.exit());
process.once('message', async (told) => {
  const { scenario, load, folder } = Told.parse(told);
  const around = {
    begin: () => loadEndpoints(folder),
    set: async (faults: Faults) => {
      say({ faults });
      const [trips] = await once(process, 'message');
      return Trips.parse(trips);
    },
  };
  say({ outcome: await runScenario(around, scenario, load) });
});
