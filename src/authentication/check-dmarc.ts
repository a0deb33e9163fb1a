import { normalizeDomain } from '../model/domain-name.ts';
import { organizationalDomain } from '../model/organizational-domain.ts';
import type { Publishers } from './published-spf.ts';
import type { Alignment, DkimCheck, DmarcCheck, DmarcPolicy, SpfCheck } from './types.ts';

const POLICIES: readonly DmarcPolicy[] = ['none', 'quarantine', 'reject'];

/** What a DMARC record asks for. */
type DmarcRecord = { domain: string; policy: DmarcPolicy; strictSpf: boolean; strictDkim: boolean };

/**
 * Whether SPF or DKIM speaks for the domain in the header From (RFC 7489 §3.1, §6.6), and what its owner asks for if
 * neither does. The percentage (`pct`) is not drawn by lot: what the record asks for is told.
 */
export function checkDmarc(scenario: Publishers, fromDomain: string | null, spf: SpfCheck, { signatures }: DkimCheck): DmarcCheck {
  const record = fromDomain === null ? null : findRecord(scenario, fromDomain);
  const aligned = (domain: string | null, strict: boolean): boolean => domain !== null && fromDomain !== null && speaksFor(domain, fromDomain, strict);
  const holding = signatures.filter(({ brokenBy }) => brokenBy === null);
  const bySpf: Alignment = spf.result !== 'pass' ? 'notPassed' : aligned(spf.domain, record?.strictSpf ?? false) ? 'aligned' : 'otherDomain';
  const byDkim: Alignment = holding.length === 0 ? 'notPassed' : holding.some(({ domain }) => aligned(domain, record?.strictDkim ?? false)) ? 'aligned' : 'otherDomain';
  const passes = bySpf === 'aligned' || byDkim === 'aligned';
  return {
    result: record === null ? 'none' : passes ? 'pass' : 'fail',
    fromDomain,
    policyDomain: record?.domain ?? null,
    policy: record?.policy ?? null,
    spf: bySpf,
    dkim: byDkim,
  };
}

function speaksFor(domain: string, fromDomain: string, strict: boolean): boolean {
  return strict ? domain === fromDomain : organizationalDomain(domain) === organizationalDomain(fromDomain);
}

/** The record at the From domain, else the one at its organizational domain (RFC 7489 §6.6.3). */
function findRecord({ domainPolicies }: Publishers, fromDomain: string): DmarcRecord | null {
  const textAt = (domain: string): string => domainPolicies.find((policy) => normalizeDomain(policy.domain) === domain)?.dmarc ?? '';
  const own = textAt(fromDomain);
  if (own !== '') return readRecord(own, fromDomain, false);
  const above = organizationalDomain(fromDomain);
  const text = above === fromDomain ? '' : textAt(above);
  return text === '' ? null : readRecord(text, above, true);
}

function readRecord(text: string, domain: string, forSubdomain: boolean): DmarcRecord {
  const tags = new Map(
    text.split(';').map((tag) => {
      const [name = '', value = ''] = tag.split('=');
      return [name.trim().toLowerCase(), value.trim().toLowerCase()];
    }),
  );
  const asked = forSubdomain && tags.has('sp') ? tags.get('sp') : tags.get('p');
  return {
    domain,
    policy: POLICIES.find((policy) => policy === asked) ?? 'none',
    strictSpf: tags.get('aspf') === 's',
    strictDkim: tags.get('adkim') === 's',
  };
}
