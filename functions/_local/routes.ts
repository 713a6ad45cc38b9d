import { deployed, type FunctionName, functionNames } from '../_deploy/deployed.js';

type Fetch = (request: Request) => Response | Promise<Response>;

/** A deployed function: its file's name under `functions/`, the addresses it answers, and how it is loaded. */
type Route = {
  name: string;
  paths: readonly string[];
  load: () => Promise<{ default: { fetch: Fetch } }>;
};

const loaders: Record<FunctionName, Route['load']> = {
  search: () => import('../search.js'),
  recommend: () => import('../recommend.js'),
  health: () => import('../health.js'),
  'ml-health': () => import('../ml-health.js'),
  out: () => import('../out.js'),
  ingest: () => import('../ingest.js'),
  docs: () => import('../docs.js'),
};

/** Which function answers which address, as it is deployed. */
export const routes: readonly Route[] = functionNames.map((name) => ({
  name,
  paths: deployed[name].paths,
  load: loaders[name],
}));
