import { listen } from '../../_local/listen.js';
import ingest from '../../ingest.js';

// The deployed function in a process of its own, to be killed.
const { port } = await listen((request) => ingest.fetch(request), 0);
process.send?.(port);
