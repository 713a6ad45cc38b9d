import { Hono } from 'hono';
import { listen } from '../../_local/listen.js';
import { bearer } from '../../_local/qstash/bearer.js';

/** An answer that was given, by the name under which Neon's OpenAPI document describes it. */
type Given = { schema: string; body: unknown };

export type ScriptedNeon = {
  /** The variables that lead to it. */
  env: Record<'NEON_API_HOST' | 'NEON_API_KEY' | 'NEON_PROJECT_ID', string>;
  given: Given[];
  names(): string[];
  /** Names a branch that is there beside `main`, or changes one. */
  put(name: string, changes?: Record<string, unknown>): void;
  /** From now on so many requests are told that another operation is under way. */
  busyFor(requests: number): void;
  close(): Promise<void>;
};

const [project_id, at] = ['shiny-wind-028834', '2026-11-23T17:42:25Z'];
const times = { created_at: at, updated_at: at };
const used = {
  ...{ cpu_used_sec: 100, active_time_seconds: 100, compute_time_seconds: 100 },
  ...{ written_data_bytes: 100_800, data_transfer_bytes: 1_000_000 },
};
const database = { id: 834686, name: 'fashiondeck', owner_name: 'fashiondeck_owner', ...times };

/**
 * A project at Neon with the branch `main`: the part of its API that branches need. A copy is not ready at once. Every
 * branch is reached at `address` where one is given.
 */
export async function startScriptedNeon(address?: string): Promise<ScriptedNeon> {
  const branches = new Map<string, Record<string, unknown>>();
  const given: Given[] = [];
  let busy = 0;
  let made = 0;
  const put: ScriptedNeon['put'] = (name, changes = {}) => {
    const before = [...branches.values()].find((branch) => branch.name === name);
    made += before ? 0 : 1;
    const id = String(before?.id ?? `br-calm-sky-${made}`);
    branches.set(id, {
      ...{ id, project_id, name, parent_id: 'br-calm-sky-1', current_state: 'ready', state_changed_at: at },
      ...{
        default: false,
        protected: false,
        creation_source: 'console',
        ...used,
        ...times,
        ...before,
        ...changes,
      },
    });
  };
  put('main', { default: true, parent_id: undefined });

  const app = new Hono();
  app.use(bearer('napi_scripted'));
  app.use(async (c, next) => {
    busy -= 1;
    if (busy < 0) return next();
    return c.json({ code: '', message: 'project already has running operations' }, 423);
  });
  const answer = <B extends object>(schema: string, body: B): B => {
    given.push({ schema, body: JSON.parse(JSON.stringify(body)) });
    return body;
  };
  const missing = answer.bind(null, 'GeneralError', { code: '', message: 'branch not found' });
  const under = `/projects/${project_id}`;
  app.get(`${under}/branches`, (c) => {
    const { search = '', cursor = '0' } = c.req.query();
    const found = [...branches.values()].filter(({ name }) => String(name).includes(search));
    // Pages of two: whoever reads only the first misses some.
    const end = Number(cursor) + 2;
    const pagination = { next: String(end), sort_by: 'updated_at', sort_order: 'DESC' };
    return c.json(answer('BranchesResponse', { branches: found.slice(Number(cursor), end), pagination }));
  });
  app.post(`${under}/branches`, async (c) => {
    const body = await c.req.json();
    given.push({ schema: 'BranchCreateRequest', body });
    put(body.branch.name, { current_state: 'init' });
    const branch = [...branches.values()].at(-1);
    return c.json(answer('BranchResponse', { branch, operations: [], roles: [], databases: [] }), 201);
  });
  app.get(`${under}/branches/:id`, (c) => {
    const branch = branches.get(c.req.param('id'));
    if (!branch) return c.json(missing(), 404);
    const body = answer('BranchResponse', { branch: { ...branch } });
    put(String(branch.name), { current_state: 'ready' });
    return c.json(body);
  });
  app.get(`${under}/branches/:id/databases`, (c) => {
    const databases = [{ ...database, branch_id: c.req.param('id') }];
    return c.json(answer('DatabasesResponse', { databases }));
  });
  app.get(`${under}/connection_uri`, (c) => {
    const { branch_id = '', database_name, role_name, pooled } = c.req.query();
    if (!branches.has(branch_id)) return c.json(missing(), 404);
    const host = `ep-${branch_id.slice(3)}${pooled === 'true' ? '-pooler' : ''}.ap-southeast-1.aws.neon.tech`;
    const uri = `postgresql://${role_name}:npg_scripted@${host}/${database_name}?sslmode=require`;
    return c.json(answer('ConnectionURIResponse', { uri: address ?? uri }));
  });
  app.delete(`${under}/branches/:id`, (c) => {
    const branch = branches.get(c.req.param('id'));
    if (!branch) return c.json(missing(), 404);
    branches.delete(c.req.param('id'));
    return c.json(answer('BranchOperations', { branch, operations: [] }));
  });

  const server = await listen((request) => app.fetch(request), 0);
  return {
    env: {
      NEON_API_HOST: `http://127.0.0.1:${server.port}`,
      NEON_API_KEY: 'napi_scripted',
      NEON_PROJECT_ID: project_id,
    },
    given,
    names: () => [...branches.values()].map(({ name }) => String(name)).sort(),
    put,
    busyFor: (requests) => {
      busy = requests;
    },
    close: server.close,
  };
}
