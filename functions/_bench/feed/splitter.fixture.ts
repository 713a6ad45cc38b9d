// The command line in a process of its own, to be killed.
import '../../../db/import/cli.js';
