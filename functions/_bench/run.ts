import { assemblyRows } from './assembly.js';
import { breakerRows } from './breakers.js';
import { coldStartRows } from './cold-start.js';
import { faultRows } from './faults.js';
import { feedRows } from './feed/rows.js';
import { importRowsPerSecond } from './import-speed.js';
import { requestRows } from './requests.js';
import { printSections } from './sections.js';

await printSections('npm run bench --', {
  requests: { title: 'Requests, one after the other', rows: requestRows },
  assembly: { title: 'Assembly', rows: assemblyRows },
  breaker: { title: 'Circuit breaker', rows: breakerRows },
  faults: {
    title: 'Faults on the way to the services, 40 requests each',
    rows: ({ only }) => faultRows(only),
  },
  import: { title: 'Import', rows: () => importRowsPerSecond() },
  feed: { title: 'A feed through the queue, its processes killed', rows: ({ rows }) => feedRows(rows) },
  functions: { title: 'Deployed functions', rows: coldStartRows },
});
