import { beforeAll, describe, expect, it } from 'vitest';
import { variables } from '../../_app/env.js';
import { policies } from '../../_app/policies.js';
import { secretNameOf } from '../../_app/secret-names.js';
import { deployed, functionNames, settings } from '../deployed.js';
import { pageHeaders } from '../page-headers.js';
import { vercelRoutes } from '../vercel-output.js';
import { fileFor, functionFor } from '../vercel-routing.fixture.js';
import { type Deployment, deploymentOf, ledTo } from './recorded-deployment.fixture.js';

let production: Deployment;
let preview: Deployment;
beforeAll(async () => {
  production = await deploymentOf('production');
  preview = await deploymentOf('pr-12');
});

const made = ({ made }: Deployment, kind: string) => made.filter((one) => one.kind === kind);
const functionOf = (deployment: Deployment, name: string) =>
  made(deployment, 'Function').find(({ args }) => String(args.name).endsWith(`-${name}`))?.args ?? {};

describe('sst.config.ts', () => {
  it('makes one function an endpoint, as large and as patient as Vercel has it', () => {
    expect(made(production, 'Function').map(({ args }) => args.name)).toEqual(
      functionNames.map((name) => `fashiondeck-production-${name}`),
    );
    for (const name of functionNames) {
      const { seconds, memoryMb, streams } = deployed[name];
      expect(functionOf(preview, name)).toMatchObject({
        ...{ name: `fashiondeck-pr-12-${name}`, bundle: `.aws/${name}`, handler: 'index.handler' },
        ...{ timeout: `${seconds} seconds`, memory: `${memoryMb} MB`, streaming: streams },
        ...{ runtime: 'nodejs24.x', architecture: 'arm64', url: { cors: false } },
      });
    }
  });

  it('links each function the secrets it reads, and puts none into its environment', () => {
    const all = new Set(functionNames.flatMap((name): readonly string[] => deployed[name].secrets));
    for (const name of functionNames) {
      const { link, environment } = functionOf(production, name);
      const linked = [link].flat().map((secret) => Object(secret).name);
      expect(linked).toEqual(deployed[name].secrets.map(secretNameOf));
      expect(Object.keys(Object(environment)).filter((variable) => all.has(variable))).toEqual([]);
    }
  });

  it('can give every variable that the functions read a value', () => {
    const secrets = functionNames.flatMap((name): readonly string[] => deployed[name].secrets);
    const given = new Set([...secrets, ...settings, 'STAGE', 'PUBLIC_URL']);
    expect([...given].sort()).toEqual([...variables].sort());
    const { environment } = functionOf(preview, 'search');
    expect(Object.keys(Object(environment)).sort()).toEqual([...settings, 'PUBLIC_URL', 'STAGE'].sort());
  });

  it('is not deployed without a database and a front door, and without any other secret', () => {
    const required = made(production, 'Secret').filter(({ args }) => !('placeholder' in args));
    expect(required.map(({ name }) => name).sort()).toEqual(['DatabaseUrl', 'FrontDoorKey']);
    const names = made(production, 'Secret').map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each([
    ...functionNames.flatMap((name) => deployed[name].paths.map((path) => path.replace('*', 'id_1'))),
    ...['/api', '/api/', '/api/nothing', '/api/searches', '/api/ml', '/', '/apiary', '/assets/index-1a.js'],
  ])('leads %s where Vercel does', (path) => {
    const onVercel = functionFor(path, vercelRoutes);
    expect(ledTo(path, production.routes)).toBe(
      onVercel && `https://fashiondeck-production-${onVercel}.example`,
    );
  });

  it('lets CloudFront wait as long as a function may take', () => {
    for (const name of functionNames) {
      const own = production.routes.filter(({ url }) => url.includes(`-${name}.`));
      for (const { readTimeout } of own) expect(readTimeout).toBe(`${deployed[name].seconds} seconds`);
      expect(own.length).toBeGreaterThan(0);
    }
  });

  it('protects and keeps production, and leaves nothing of a preview', () => {
    expect(production.app).toMatchObject({ protect: true, removal: 'retain', state: { purge: false } });
    expect(preview.app).toMatchObject({ protect: false, removal: 'remove', state: { purge: true } });
    expect(functionOf(production, 'search').environment).not.toHaveProperty('STAGE');
    expect(functionOf(preview, 'search').environment).toHaveProperty('STAGE', 'pr-12');
  });
});

describe('at the edge', () => {
  const edge = () => Object(made(production, 'Router')[0]?.args.edge);
  const run = (injection: string, event: object) => {
    new Function('event', injection)(event);
    return event;
  };

  it('the front door proves itself and says who calls, whatever the caller claims', () => {
    const forged = { 'x-front-door': { value: 'guess' }, 'x-viewer-address': { value: '192.0.2.1' } };
    const event = { viewer: { ip: '198.51.100.7' }, request: { headers: forged, uri: '/api/search' } };
    expect(run(edge().viewerRequest.injection, event)).toMatchObject({
      request: {
        headers: {
          'x-front-door': { value: 'value of FrontDoorKey' },
          'x-viewer-address': { value: '198.51.100.7' },
        },
      },
    });
  });

  it.each(['/', '/looks/a-wish', '/apiary', '/assets/index-1a.js', '/robots.txt', '/api', '/api/search'])(
    '%s is the page where it is on Vercel, and otherwise itself',
    (uri) => {
      const page = fileFor(uri, [], vercelRoutes) !== undefined;
      const event = { viewer: { ip: '' }, request: { headers: {}, uri } };
      const led = page ? '/index.html' : uri;
      expect(run(edge().viewerRequest.injection, event)).toMatchObject({ request: { uri: led } });
    },
  );

  it('a file that is gone is 404: the bucket is asked for it, and may say that it has none', () => {
    const [site] = made(production, 'StaticSite');
    expect(site?.args).toHaveProperty('errorPage');
    const [list] = Object(site?.args.transform).assets.policy;
    expect([list.actions, list.paths]).toEqual([['s3:ListBucket'], ['']]);
  });

  it('pages get their headers, and answers of the API keep theirs', () => {
    const answered = (uri: string) =>
      run(edge().viewerResponse.injection, { request: { uri }, response: { headers: {} } });
    const values = Object.entries(pageHeaders).map(([name, value]) => [name, { value }]);
    expect(answered('/index.html')).toMatchObject({ response: { headers: Object.fromEntries(values) } });
    for (const uri of ['/api', '/api/search'])
      expect(answered(uri)).toEqual({ request: { uri }, response: { headers: {} } });
    expect(answered('/apiary')).toMatchObject({ response: { headers: Object.fromEntries(values) } });
  });
});

describe('production alone', () => {
  it('alarms on every target of the runbook for every function that someone waits for', () => {
    const alarms = made(production, 'MetricAlarm');
    for (const name of functionNames) {
      const own = `fashiondeck-production-${name}`;
      const thresholds = alarms
        .filter(({ args }) => String(args.name).replace(/-[^-]+$/, '') === own)
        .map(({ args }) => [String(args.name).slice(own.length + 1), args.threshold]);
      expect(Object.fromEntries(thresholds)).toEqual({
        ...(name !== 'ingest' && { p95: policies.targets.p95Ms }),
        ...{ errors: policies.targets.errorRate * 100, throttles: 1 },
        memory: deployed[name].memoryMb > 512 ? policies.targets.memoryMb : 0.9 * 512,
        // Of its share of the limit, health itself knows the target.
        ...(name === 'health' && { fail: 1, circuits: 1, connections: 1 }),
      });
    }
    expect(alarms.every(({ args }) => [args.alarmActions].flat()[0] === 'arn of Topic')).toBe(true);
    for (const kind of ['MetricAlarm', 'Dashboard', 'Topic']) expect(made(preview, kind)).toEqual([]);
  });

  it('counts in logs under the names that alarms and the dashboard read', () => {
    const written = made(production, 'LogMetricFilter').map(({ args }) => Object(args.metricTransformation));
    const alarms = made(production, 'MetricAlarm').filter(({ args }) => args.namespace === 'FashionDeck');
    const read = alarms.map(({ args }) => args.metricName);
    expect(written.map(({ name }) => name)).toEqual(read);
    const [dashboard] = made(production, 'Dashboard');
    for (const name of read) expect(dashboard?.args.dashboardBody).toContain(`["FashionDeck","${name}"]`);
  });
});
