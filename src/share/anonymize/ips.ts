import { parseIpv4 } from '../../model/ip.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isServiceAddress } from '../../model/service-names.ts';
import { textsIn } from './strings.ts';

/** Networks of 256 addresses for documentation (RFC 5737), then those for benchmarks (RFC 2544): no host has one. */
function* documentationNets(): Generator<string> {
  yield* ['192.0.2', '198.51.100', '203.0.113'];
  for (let third = 0; third < 512; third += 1) yield `198.${18 + (third >> 8)}.${third & 255}`;
}

/** Networks of the service's published ranges: an address of its own stays one. */
function* serviceNets(): Generator<string> {
  for (let third = 0; third < 256; third += 1) yield `40.107.${third}`;
}

/** Turns over the low bits of every address alike: ranges of any length keep what they contain. */
const FLIP = 0b0101_0110;

function netOf(ip: string): string {
  return ip.slice(0, ip.lastIndexOf('.'));
}

/** The documentation prefix for IPv6 (RFC 3849). */
const IPV6_PREFIX = '2001:db8::';

function bareTexts(scenario: Scenario): string[] {
  return textsIn(scenario).map((text) => text.trim().replace(/^\[|\]$|\/\d+$/g, ''));
}

/** Every IPv4 address of the drawing, and the first of every range. */
export function addressesIn(scenario: Scenario): string[] {
  return bareTexts(scenario).filter((text) => parseIpv4(text) !== null);
}

/**
 * Renames addresses and ranges. Two addresses of one /24 stay in one /24, and every range contains what it contained; no
 * range of SenderIPAddresses is wider than that (those of SPF may be: policies.ts).
 */
export function ipRenamer(scenario: Scenario): (text: string) => string {
  const texts = bareTexts(scenario);
  const nets = [...new Set(addressesIn(scenario).map(netOf))];
  const others = [...new Set(texts.filter((text) => /^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text)).map((text) => text.toLowerCase()))];
  const renamed = new Map<string, string>();
  const [own, service] = [documentationNets(), serviceNets()];
  for (const net of nets) {
    const source = isServiceAddress(`${net}.1`) ? service : own;
    let next = source.next();
    while (!next.done && nets.includes(next.value)) next = source.next();
    renamed.set(net, next.value ?? '198.19.255');
  }
  return (text) => {
    const [address = '', prefix] = text.trim().split('/');
    if (parseIpv4(address) === null) return `${IPV6_PREFIX}${(others.indexOf(address.toLowerCase()) + 1).toString(16)}`;
    const last = Number(address.slice(address.lastIndexOf('.') + 1)) ^ FLIP;
    return `${renamed.get(netOf(address)) ?? '192.0.2'}.${last}${prefix === undefined ? '' : `/${prefix}`}`;
  };
}
