// @ts-check
import { pathToFileURL } from 'node:url';
import { compiled } from './compiled.js';

// `npm start`: plain JavaScript, so that nothing has to be compiled to find out that nothing has to be compiled.
await import(pathToFileURL(await compiled('start')).href);
