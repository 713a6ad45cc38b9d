// The command line in a process of its own, to be killed.
import '../../_ops/import/cli.js';
