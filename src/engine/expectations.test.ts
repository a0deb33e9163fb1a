import { describe, expect, test } from 'vitest';
import { parseScenario } from '../model/validate.ts';
import { simulate } from './index.ts';
import type { ExpectationResult } from './result.ts';

/* Bob writes to Joe and to somebody whom nobody knows; the latter brings a report. */
const drawing = {
  schemaVersion: 1,
  records: [
    { id: 'c', type: 'tenant', name: 'contoso', AcceptedDomains: [{ DomainName: 'contoso.com' }], recipients: [{ PrimarySmtpAddress: 'bob@contoso.com' }] },
    { id: 't', type: 'tenant', name: 'tailspintoys', AcceptedDomains: [{ DomainName: 'tailspintoys.com' }], recipients: [{ PrimarySmtpAddress: 'joe@tailspintoys.com' }] },
    { id: 'mx', type: 'mxRecord', domain: 'tailspintoys.com', exchange: 'tailspintoys-com.mail.protection.outlook.com' },
  ],
  messages: [{ id: 'm', mailFrom: 'bob@contoso.com', rcptTo: ['joe@tailspintoys.com', 'nobody@tailspintoys.com'], submittedAt: 'c' }],
};

function check(expectation: object): ExpectationResult | undefined {
  const parsed = parseScenario({ ...drawing, expectations: [{ message: 'm', ...expectation }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return simulate(parsed.value).expectations[0];
}

const second = { kind: 'decision', decision: 2, verdict: 'Incoming', tenant: 't' };
const nobody = { rcptTo: 'Nobody@tailspintoys.com' };

describe('an expectation', () => {
  test.each([
    ['of the second decision', second, true],
    ['that names the reason too', { ...second, decidedBy: 'recipient' }, true],
    ['of another reason', { ...second, decidedBy: 'partnerIp' }, false],
    ['of another tenant', { ...second, tenant: 'c' }, false],
    ['of no tenant', { ...second, tenant: null }, false],
    ['of another verdict', { ...second, verdict: 'Originating' }, false],
    ['of a decision that was not made', { ...second, decision: 3 }, false],
    ['of an end', { kind: 'outcome', outcome: 'delivered' }, true],
    ['of an end, a place and a number', { kind: 'outcome', outcome: 'delivered', at: 't', decisions: 2 }, true],
    ['of another place', { kind: 'outcome', outcome: 'delivered', at: 'c' }, false],
    ['of another number', { kind: 'outcome', outcome: 'delivered', decisions: 1 }, false],
    ['of another end', { kind: 'outcome', outcome: 'rejected' }, false],
    ['for the other recipient', { ...nobody, kind: 'outcome', outcome: 'rejected', at: 't', decisions: 2 }, true],
    ['for a recipient who is not there', { rcptTo: 'x@contoso.com', kind: 'outcome', outcome: 'delivered' }, false],
    // The report's own decision, its submission in c, is not the message's third.
    ['of a report\'s decision', { ...nobody, kind: 'decision', decision: 3, verdict: 'Originating', tenant: 'c' }, false],
  ])('%s holds: %s', (_, expectation, holds) => {
    expect(check(expectation)?.holds).toBe(holds);
  });

  test('says what was found in its place', () => {
    expect(check({ ...second, tenant: 'c' })?.found).toEqual({ key: 'decision', verdict: 'Incoming', tenant: 't', decidedBy: 'recipient' });
    expect(check({ kind: 'outcome', outcome: 'rejected' })?.found).toEqual({ key: 'outcome', outcome: 'delivered', at: 't', decisions: 2 });
    expect(check({ ...second, decision: 3 })?.found).toEqual({ key: 'noDecision', decisions: 2 });
    expect(check({ rcptTo: 'x@contoso.com', kind: 'outcome', outcome: 'delivered' })?.found).toEqual({ key: 'noRun' });
  });
});
