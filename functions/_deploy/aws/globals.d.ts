/**
 * What `sst.config.ts` uses of the globals that SST gives it, narrowed to what it passes: SST's own types come with
 * `npx sst install`, which needs the network. Against those it is checked by `types.tsconfig.json` beside this file.
 */
declare global {
  namespace $util {
    /** A value that is known once it is deployed. */
    interface Output<T> {
      apply<U>(told: (value: T) => U): Output<U>;
    }
    type Input<T> = T | Output<T>;
  }

  const $app: { readonly name: string; readonly stage: string };
  const $interpolate: (words: TemplateStringsArray, ...values: $util.Input<string>[]) => $util.Output<string>;
  const $jsonStringify: (value: $util.Input<unknown>) => $util.Output<string>;
  const $config: <
    C extends {
      app(input: { stage: string }): {
        name: string;
        home: 'aws';
        providers: { aws: { region: string } };
        protect: boolean;
        removal: 'remove' | 'retain';
        state: { purge: boolean };
      };
      run(): Promise<Record<string, $util.Input<string>>>;
    },
  >(
    config: C,
  ) => C;

  namespace sst {
    class Secret {
      constructor(name: string, placeholder?: string);
      readonly value: $util.Output<string>;
    }
    namespace aws {
      class Router {
        constructor(
          name: string,
          args: {
            domain?: string;
            edge: Record<'viewerRequest' | 'viewerResponse', { injection: $util.Input<string> }>;
          },
        );
        readonly url: $util.Output<string>;
        route(pattern: string, url: $util.Input<string>, args: { readTimeout: `${number} seconds` }): void;
      }
      class StaticSite {
        constructor(
          name: string,
          args: {
            path: string;
            router: { instance: Router };
            errorPage: string;
            transform: {
              assets: {
                policy: {
                  principals: { type: 'service'; identifiers: string[] }[];
                  actions: string[];
                  paths: string[];
                }[];
              };
            };
            assets: { fileOptions: { files: string; cacheControl: string }[] };
          },
        );
      }
      // biome-ignore lint/suspicious/noShadowRestrictedNames: it is what SST calls it.
      class Function {
        constructor(
          name: string,
          args: {
            name: string;
            bundle: string;
            handler: string;
            runtime: 'nodejs24.x';
            architecture: 'arm64';
            memory: `${number} MB`;
            timeout: `${number} seconds`;
            streaming: boolean;
            url: { cors: false };
            logging: { format: 'json'; retention: '1 month' };
            link: Secret[];
            environment: Record<string, $util.Input<string>>;
          },
        );
        readonly url: $util.Output<string>;
      }
      class CronV2 {
        constructor(name: string, args: { function: Function; schedule: 'rate(1 minute)'; event: object });
      }
    }
  }

  namespace aws {
    namespace sns {
      class Topic {
        constructor(name: string);
        readonly arn: $util.Output<string>;
      }
      class TopicSubscription {
        constructor(name: string, args: { topic: $util.Input<string>; protocol: 'email'; endpoint: string });
      }
    }
    namespace cloudwatch {
      type Measured = {
        namespace: string;
        metricName: string;
        dimensions: Record<string, string>;
        period: number;
      };
      type Query =
        | { id: string; metric: Measured & { stat: string } }
        | { id: string; expression: string; label: string; returnData: true };
      interface MetricAlarmArgs {
        name: string;
        alarmDescription: string;
        comparisonOperator: 'GreaterThanOrEqualToThreshold';
        threshold: number;
        evaluationPeriods: number;
        datapointsToAlarm: number;
        treatMissingData: 'notBreaching';
        namespace?: string;
        metricName?: string;
        dimensions?: Record<string, string>;
        period?: number;
        statistic?: 'Sum' | 'Maximum';
        extendedStatistic?: 'p95';
        metricQueries?: Query[];
        alarmActions?: $util.Input<string>[];
        okActions?: $util.Input<string>[];
      }
      class MetricAlarm {
        constructor(name: string, args: MetricAlarmArgs);
      }
      interface LogMetricFilterArgs {
        name: string;
        logGroupName: string;
        pattern: string;
        metricTransformation: { namespace: string; name: string; value: string };
      }
      class LogMetricFilter {
        constructor(name: string, args: LogMetricFilterArgs, options: { dependsOn: sst.aws.Function });
      }
      class Dashboard {
        constructor(name: string, args: { dashboardName: string; dashboardBody: $util.Input<string> });
      }
    }
  }
}

export {};
