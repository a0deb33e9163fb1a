import { describe, expect, it } from 'vitest';
import picture1 from '../content/scenarios/picture-1.json';
import lockdown from '../content/scenarios/faq3-lockdown-certificate.json';
import shared from '../content/scenarios/faq2-shared-ip.json';
import { simulate } from '../engine/index.ts';
import type { Attribution } from '../engine/attribution/types.ts';
import { ASSUMPTION_IDS } from '../engine/attribution/types.ts';
import { parseScenario } from '../model/validate.ts';
import { assumptionsOfRule } from './assumptions-of-rule.ts';
import { candidateLines } from './candidate-lines.ts';

function decisions(document: unknown): Attribution[] {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join());
  return simulate(parsed.value).runs.flatMap((run) => run.hops.flatMap(({ attribution }) => attribution ?? []));
}

/** All lines of a decision: rule, tenant, connector, and what it rests on. */
function lines({ steps, ledger }: Attribution): string[] {
  return steps
    .filter((step) => step.outcome !== 'notReached')
    .flatMap((step) => candidateLines(step, { ledger, tenants: ['contoso', 'tailspintoys'] }, 'en').map(({ tenant, connector, wins, restsOn }) => `${step.id}: ${tenant}/${connector ?? '-'} ${wins ? 'wins' : 'loses'}, ${restsOn.join(' + ')}`));
}

describe('what a rule looked at', () => {
  it('names the winner and the parameters that it rests on', () => {
    expect(lines(decisions(picture1)[0] ?? fail())).toEqual(['certificate: contoso/From on-premises wins, TlsSenderCertificateName + AcceptedDomains']);
  });

  it('names the losers of every tenant at the rule where each lost, and what they failed on', () => {
    expect(lines(decisions(picture1)[1] ?? fail())).toEqual([
      'certificate: contoso/From on-premises loses, TlsSenderCertificateName',
      'recipient: tailspintoys/- wins, AcceptedDomains',
      'recipient: contoso/- loses, AcceptedDomains',
    ]);
  });

  it('says whom a restricting connector lets in, and leads to what says so', () => {
    const partner = decisions(lockdown)[0]?.steps.find(({ id }) => id === 'partner') ?? fail();
    expect(candidateLines(partner, { ledger: [], tenants: [] }, 'en')).toMatchObject([
      { sentence: 'It lets in only senders that present a certificate for mx.tailspintoys.com. This session does not qualify.', restsOn: ['RestrictDomainsToCertificate', 'TlsSenderCertificateName'] },
    ]);
  });

  it('tells each connector once in all the rules together, as the ledger does', () => {
    for (const decision of decisions(shared)) {
      const asked = decision.ledger.filter(({ reason }) => reason.key !== 'notReached').map(({ tenant, connector }) => `${tenant}/${connector}`);
      const told = lines(decision).flatMap((line) => /: (\S+\/[^-].*?) (?:wins|loses)/.exec(line)?.[1] ?? []);
      expect(told.toSorted()).toEqual(asked.toSorted());
    }
  });

  it('leaves no assumption behind but those about the whole', () => {
    const behindRules = ASSUMPTION_IDS.filter((id) => assumptionsOfRule([id], 'certificate').length + assumptionsOfRule([id], 'ipAndMailFrom').length + assumptionsOfRule([id], 'recipient').length + assumptionsOfRule([id], 'partner').length > 0);
    expect(ASSUMPTION_IDS.filter((id) => !behindRules.includes(id))).toEqual(['A1', 'A9', 'A11']);
  });
});

function fail(): never {
  throw new Error('no decision');
}
