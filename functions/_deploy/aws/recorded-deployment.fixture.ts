/** A resource that the configuration has asked for: its kind, its name, and what it was given. */
type Made = { kind: string; name: string; args: Record<string, unknown> };

/** A path below CloudFront and the address it leads to. */
export type Route = { pattern: string; url: string; readTimeout: string };

export type Deployment = {
  app: {
    protect: boolean;
    removal: string;
    state: { purge: boolean };
    providers: { aws: { region: string } };
  };
  made: Made[];
  routes: Route[];
};

/** Runs `sst.config.ts` for a stage on globals that only write down what they are asked for. */
export async function deploymentOf(stage: string): Promise<Deployment> {
  const [made, routes]: [Made[], Route[]] = [[], []];
  const recorder = (kind: string) =>
    class {
      arn = `arn of ${kind}`;
      url = `https://${kind}.example`;
      value: string;
      constructor(
        readonly name: string,
        args: object | string = {},
      ) {
        this.value = `value of ${name}`;
        if (kind === 'Function') this.url = `https://${String(Object(args).name)}.example`;
        made.push({ kind, name, args: typeof args === 'string' ? { placeholder: args } : { ...args } });
      }
      route(pattern: string, url: string, { readTimeout }: { readTimeout: string }) {
        routes.push({ pattern, url, readTimeout });
      }
    };
  Object.assign(globalThis, {
    $app: { name: 'fashiondeck', stage },
    $config: (config: unknown) => config,
    $interpolate: String.raw,
    $jsonStringify: JSON.stringify,
    sst: {
      Secret: recorder('Secret'),
      aws: {
        Router: recorder('Router'),
        StaticSite: recorder('StaticSite'),
        Function: recorder('Function'),
        CronV2: recorder('CronV2'),
      },
    },
    aws: {
      sns: { Topic: recorder('Topic'), TopicSubscription: recorder('TopicSubscription') },
      cloudwatch: {
        MetricAlarm: recorder('MetricAlarm'),
        LogMetricFilter: recorder('LogMetricFilter'),
        Dashboard: recorder('Dashboard'),
      },
    },
  });
  const { default: config } = await import('../../../sst.config.js');
  await config.run();
  return { app: config.app({ stage }), made, routes };
}

/** Where SST's router leads a path: the longest pattern that it equals or lies below; the web app when there is none. */
export function ledTo(path: string, routes: readonly Route[]): string | undefined {
  return routes
    .filter(({ pattern }) => path === pattern || path.startsWith(`${pattern}/`))
    .sort((one, other) => other.pattern.length - one.pattern.length)[0]?.url;
}
