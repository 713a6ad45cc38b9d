import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What IPv6 gives out to the public internet; everything else is reserved, local or a tunnel to IPv4. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** Azure answers here for whoever runs inside it, though the range is public. */
const wireServer = '168.63.129.16';

/**
 * Whether an address, as a resolver or a URL states it, belongs to the public internet: not private, loopback,
 * link-local, shared, reserved, multicast, documentation, nor an IPv6 spelling of an IPv4 address (mapped, NAT64, 6to4,
 * Teredo), whatever that address is. What is no address is not public.
 */
export function isPublicAddress(text: string): boolean {
  // The library reads short and octal spellings too; a resolver never writes them.
  if (isIP(text) === 0 || text.includes('%')) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv6 ? address.match(globalUnicast) : address.toString() !== wireServer;
}
