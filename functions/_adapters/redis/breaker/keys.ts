/** A breaker's keys; the braces put them all in one slot of a cluster. */
export function breakerKeys(name: string) {
  const key = (part: string) => `breaker:{${name}}:${part}`;
  return {
    state: key('state'),
    coolOff: key('cool-off'),
    leases: key('leases'),
    override: key('override'),
    history: key('history'),
    audit: key('audit'),
    window: key('window'),
    reported: key('reported'),
  };
}
