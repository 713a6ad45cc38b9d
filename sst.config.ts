/** Beside the database: Neon's nearest region to India. `vercel.json` names the same place. */
const region = 'ap-southeast-1';
const isProduction = (stage: string) => stage === 'production';

/**
 * FashionDeck on AWS: a Lambda an endpoint and the web app, behind one CloudFront; `npm run build` makes what it ships.
 * The stage `production` is protected and kept; any other, such as `pr-12`, goes without a trace when it is removed.
 */
export default $config({
  app: ({ stage }) => ({
    name: 'fashiondeck',
    home: 'aws',
    providers: { aws: { region } },
    protect: isProduction(stage),
    removal: isProduction(stage) ? 'retain' : 'remove',
    state: { purge: !isProduction(stage) },
  }),

  async run() {
    // SST takes no imports above.
    const { deployed, deployedNode, functionNames, settings } = await import(
      './functions/_deploy/deployed.js'
    );
    const { alarmsOf, dashboardOf, deployedName, filtersOf, lookEvent } = await import(
      './functions/_deploy/aws/watch.js'
    );
    const { addPageHeaders, prepareRequest } = await import('./functions/_deploy/aws/edge.js');
    const { secretNameOf } = await import('./functions/_app/secret-names.js');
    const { stage } = $app;
    const production = isProduction(stage);

    // `sst secret set` gives each its value; but for these two an empty one counts as absent.
    const required = ['DATABASE_URL', 'FRONT_DOOR_KEY'];
    const values = new Map<string, sst.Secret>();
    const secretOf = (variable: string): sst.Secret => {
      const placeholder = required.includes(variable) ? [] : [''];
      const value = values.get(variable) ?? new sst.Secret(secretNameOf(variable), ...placeholder);
      values.set(variable, value);
      return value;
    };

    const domain = process.env.SITE_DOMAIN;
    const router = new sst.aws.Router('Site', {
      ...(production && domain && { domain }),
      edge: {
        viewerRequest: { injection: prepareRequest($jsonStringify(secretOf('FRONT_DOOR_KEY').value)) },
        viewerResponse: { injection: addPageHeaders },
      },
    });
    new sst.aws.StaticSite('Web', {
      path: 'web/dist',
      router: { instance: router },
      // Behind a router it is never shown; but without one SST answers what is not there with the page, and 200.
      errorPage: 'index.html',
      // Who may not list a bucket is told 403, not 404, of what is not in it.
      transform: {
        assets: {
          policy: [
            {
              principals: [{ type: 'service', identifiers: ['cloudfront.amazonaws.com'] }],
              ...{ actions: ['s3:ListBucket'], paths: [''] },
            },
          ],
        },
      },
      assets: {
        // The last that names a file holds for it.
        fileOptions: [
          { files: '**', cacheControl: 'public, max-age=0, must-revalidate' },
          { files: 'assets/**', cacheControl: 'public, max-age=31536000, immutable' },
        ],
      },
    });

    const environment = {
      ...Object.fromEntries(settings.map((variable) => [variable, secretOf(variable).value])),
      PUBLIC_URL: router.url,
      ...(!production && { STAGE: stage }),
    };
    const functions = functionNames.map((name) => {
      const { paths, seconds, memoryMb, streams, secrets } = deployed[name];
      const made = new sst.aws.Function(secretNameOf(name.replaceAll('-', '_')), {
        name: deployedName(stage, name),
        bundle: `.aws/${name}`,
        handler: 'index.handler',
        runtime: `nodejs${deployedNode}.x`,
        architecture: 'arm64',
        memory: `${memoryMb} MB`,
        timeout: `${seconds} seconds`,
        streaming: streams,
        // The endpoints answer for their own CORS; a second one would contradict it.
        url: { cors: false },
        logging: { format: 'json', retention: '1 month' },
        link: secrets.map(secretOf),
        environment,
      });
      // A route holds for all that is below it too. What no function answers is answered with a problem by the least.
      const patterns = new Set(paths.map((path) => path.replace('/*', '')));
      if (name === 'docs') patterns.add('/api');
      for (const pattern of patterns) router.route(pattern, made.url, { readTimeout: `${seconds} seconds` });
      return { name, made };
    });

    if (production) {
      const topic = new aws.sns.Topic('Alarms');
      const email = process.env.ALARM_EMAIL;
      if (email)
        new aws.sns.TopicSubscription('AlarmsByMail', {
          topic: topic.arn,
          protocol: 'email',
          endpoint: email,
        });
      for (const { name, made } of functions) {
        for (const filter of filtersOf(stage, name))
          new aws.cloudwatch.LogMetricFilter(filter.name, filter, { dependsOn: made });
        for (const alarm of alarmsOf(stage, name))
          new aws.cloudwatch.MetricAlarm(alarm.name, {
            ...alarm,
            alarmActions: [topic.arn],
            okActions: [topic.arn],
          });
        // Shoppers never ask for it: whoever watches must.
        if (name === 'health')
          new sst.aws.CronV2('Look', { function: made, schedule: 'rate(1 minute)', event: lookEvent });
      }
      new aws.cloudwatch.Dashboard('Dashboard', {
        dashboardName: `fashiondeck-${stage}`,
        dashboardBody: $jsonStringify(dashboardOf(stage, region)),
      });
    }
    return { url: router.url };
  },
});
