import { createApiClient } from '@neondatabase/api-client';
import * as z from 'zod';

/** A project at Neon, and the API that it is asked through: Neon's own, unless `baseUrl` names another. */
export type NeonProject = {
  apiKey: string;
  projectId: string;
  baseUrl?: string | undefined;
  /** Between two looks at what Neon is still busy with. */
  pause?: () => Promise<unknown>;
};

const Branch = z
  .object({
    id: z.string(),
    name: z.string(),
    current_state: z.string(),
    default: z.boolean(),
    protected: z.boolean(),
    parent_id: z.string().optional(),
    created_at: z.iso.datetime({ offset: true }),
  })
  .transform(({ id, name, current_state, created_at, parent_id, ...branch }) => ({
    ...{ id, name, createdAt: created_at, ready: current_state === 'ready' },
    /** It is no copy of another branch, or not to be deleted. */
    kept: branch.default || branch.protected || parent_id === undefined,
  }));
export type Branch = z.infer<typeof Branch>;

const Page = z.object({
  branches: z.array(Branch),
  pagination: z.object({ next: z.string().optional() }).optional(),
});
const Databases = z.object({ databases: z.array(z.object({ name: z.string(), owner_name: z.string() })) });

const patienceMs = 30_000;
/** Two minutes of looks: a branch takes seconds, however large its parent is. */
const mostLooks = 120;
/** Another operation is under way, or Neon is; its API says that both may be asked again. */
const askAgain = [423, 503];

/** The branches of a project's database, over Neon's own client. Errors say what Neon said, and never hold the key. */
export function neonBranches({ apiKey, projectId, baseUrl, pause = second }: NeonProject) {
  const api = createApiClient({ apiKey, timeout: patienceMs, ...(baseUrl && { baseURL: baseUrl }) });
  const ask = async (call: () => Promise<{ data: unknown }>): Promise<unknown> => {
    for (let look = 1; ; look += 1) {
      try {
        return (await call()).data;
      } catch (error) {
        const { status, said } = refusalIn(error);
        if (look === mostLooks || !askAgain.includes(status)) throw new Error(`Neon refuses: ${said}`);
        await pause();
      }
    }
  };
  const address = async (
    branchId: string,
    database: { name: string; owner_name: string },
    pooled: boolean,
  ) => {
    const { name: database_name, owner_name: role_name } = database;
    const asked = { projectId, branch_id: branchId, database_name, role_name, pooled };
    return z.object({ uri: z.url() }).parse(await ask(() => api.getConnectionUri(asked))).uri;
  };
  return {
    /** The branches whose names begin so. */
    async list(start: string): Promise<Branch[]> {
      const found: Branch[] = [];
      let cursor: string | undefined;
      do {
        const asked = { projectId, search: start, ...(cursor && { cursor }) };
        const page = Page.parse(await ask(() => api.listProjectBranches(asked)));
        found.push(...page.branches.filter(({ name }) => name.startsWith(start)));
        // A last page may name a next one, which is empty.
        cursor = page.branches.length > 0 ? page.pagination?.next : undefined;
      } while (cursor);
      return found;
    },
    /** Copies the default branch, with a compute to reach the copy. */
    async create(name: string): Promise<Branch> {
      // Neon's own type is an enum, which JSON has as this word.
      const wish = { branch: { name }, endpoints: [{ type: 'read_write' as never }] };
      const created = await ask(() => api.createProjectBranch(projectId, wish));
      return z.object({ branch: Branch }).parse(created).branch;
    },
    /** Returns when a branch can be used. */
    async untilReady({ id, name, ready }: Branch): Promise<void> {
      for (let look = 0, done = ready; !done; look += 1) {
        if (look === mostLooks) throw new Error(`Neon has not made ${name} ready in two minutes.`);
        await pause();
        const told = await ask(() => api.getProjectBranch(projectId, id));
        done = z.object({ branch: Branch }).parse(told).branch.ready;
      }
    },
    /** The addresses of its database, by the name `database` where it has several: through the pooler, and direct. */
    async addresses(branchId: string, database?: string): Promise<{ pooled: string; direct: string }> {
      const told = await ask(() => api.listProjectBranchDatabases(projectId, branchId));
      const { databases } = Databases.parse(told);
      const meant = databases.filter(({ name }) => database === undefined || name === database);
      const [one] = meant;
      if (!one || meant.length > 1) {
        const names = databases.map(({ name }) => name).join(', ');
        throw new Error(`say which database is meant: the branch has ${names || 'none'}.`);
      }
      return { pooled: await address(branchId, one, true), direct: await address(branchId, one, false) };
    },
    /** Deletes a branch; one that is gone already is no error. */
    async remove(branchId: string): Promise<void> {
      await ask(() =>
        api.deleteProjectBranch({ projectId, branchId }).catch((error: unknown) => {
          if (refusalIn(error).status === 404) return { data: undefined };
          throw error;
        }),
      );
    },
  };
}

const Refusal = z.object({
  response: z.object({
    status: z.number(),
    data: z.object({ message: z.string() }).optional().catch(undefined),
  }),
});

function refusalIn(error: unknown): { status: number; said: string } {
  const { data: refusal } = Refusal.safeParse(error);
  if (refusal) {
    const { status, data } = refusal.response;
    return { status, said: [status, data?.message].join(' ').trim() };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
  return { status: 0, said: code };
}

function second(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 1000));
}
