import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.js';

const inside = {
  'the machine itself': ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::'],
  'a private network': ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1'],
  'a link or a site': ['169.254.1.1', 'fe80::1', 'fe80::1%eth0', 'fec0::1'],
  'a metadata service': [
    '169.254.169.254',
    'fd00:ec2::254',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
  ],
  'a carrier, a test bench or a document': [
    ...['100.64.0.1', '198.18.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.9', '192.88.99.1'],
    ...['2001:db8::1', '2001:2::1', '3fff::1', '100::1', '5f00::1'],
  ],
  'everybody or nobody': ['224.0.0.1', '239.255.255.250', '255.255.255.255', '240.0.0.1', 'ff02::1'],
  'an IPv4 address spelled as IPv6': [
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '0:0:0:0:0:ffff:a9fe:a9fe'],
    ...['::127.0.0.1', '::7f00:1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe'],
    ...['64:ff9b:1::7f00:1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ],
  'no address': ['', 'localhost', 'example.com', '1.2.3', '1.2.3.4.5', '[::1]', ' 8.8.8.8', '8.8.8.8/8'],
};

describe('an address is not public when it is of', () => {
  it.each(Object.entries(inside))('%s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

it('addresses of the internet are public, up to the edges of what is not', () => {
  const outside = [
    ...['8.8.8.8', '1.1.1.1', '9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255'],
    ...['169.253.255.255', '169.255.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
    ...['223.255.255.255', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'],
  ];
  expect(outside.filter((address) => !isPublicAddress(address))).toEqual([]);
});
