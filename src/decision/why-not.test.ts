import { describe, expect, it } from 'vitest';
import picture1 from '../content/scenarios/picture-1.json';
import { needSentence } from '../content/why-not.ts';
import { simulate } from '../engine/index.ts';
import type { Hop } from '../engine/result.ts';
import type { Attribution } from '../engine/attribution/types.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { lossesOf, lossFacts, parameterOf, type Loss } from './why-not.ts';

function drawing(change: (scenario: Scenario) => Scenario = (scenario) => scenario): Scenario {
  const parsed = parseScenario(picture1);
  if (!parsed.ok) throw new Error('picture-1 is not valid');
  return change(parsed.value);
}

function firstDecision(scenario: Scenario): { hop: Hop; attribution: Attribution } {
  const hop = simulate(scenario).runs[0]?.hops.find(({ attribution }) => attribution !== null);
  if (hop?.attribution == null) throw new Error('no decision');
  return { hop, attribution: hop.attribution };
}

/** Contoso's connector waits for another name. */
function withName(name: string): (scenario: Scenario) => Scenario {
  return (scenario) => ({
    ...scenario,
    records: scenario.records.map((record) =>
      record.type === 'tenant' ? { ...record, InboundConnectors: record.InboundConnectors.map((connector) => ({ ...connector, TlsSenderCertificateName: name })) } : record,
    ),
  });
}

function inWords(loss: Loss): string {
  return `${loss.number} ${loss.step}: ${loss.connector === null ? loss.loss.key : `${loss.connector} ${loss.reason.key}`}`;
}

describe('why not this tenant', () => {
  it('tells the first rule at which it lost, then the later ones', () => {
    const { attribution } = firstDecision(drawing());
    expect(lossesOf(attribution, 'tailspintoys').map(inWords)).toEqual(['2 certificate: noOnPremisesConnector']);
    const { attribution: other } = firstDecision(drawing(withName('*.fabrikam.com')));
    expect(lossesOf(other, 'contoso').map(inWords)).toEqual(['2 certificate: From on-premises certificateNotCovered', '4 recipient: recipientNotAccepted']);
  });

  it('has nothing to tell of the tenant that was named', () => {
    expect(lossesOf(firstDecision(drawing()).attribution, 'contoso')).toEqual([]);
  });

  it('says what would have had to be different, by the parameter and the values', () => {
    const { hop, attribution } = firstDecision(drawing(withName('*.fabrikam.com')));
    const [loss] = lossesOf(attribution, 'contoso');
    if (loss === undefined || loss.connector === null) throw new Error('no connector lost');
    expect(needSentence(loss.reason, lossFacts(attribution, hop.session), 'en')).toBe(
      'TlsSenderCertificateName would have to cover mail.contoso.com, and the domain of that name be an accepted domain of this tenant.',
    );
    expect(parameterOf(loss.reason)).toBe('TlsSenderCertificateName');
  });
});
