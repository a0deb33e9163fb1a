import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import centralized from '../content/scenarios/bp-hybrid-centralized.json';
import gateway from '../content/scenarios/faq6b-gateway-swallowed.json';
import picture1 from '../content/scenarios/picture-1.json';
import picture2 from '../content/scenarios/picture-2.json';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { forkRun } from './fork.ts';
import { anyScenario } from './fixtures/any-scenario.ts';
import { simulate } from './index.ts';
import type { Run } from './result.ts';

function parsed(document: unknown): Scenario {
  const reading = parseScenario(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

function verdicts(run: Run | null | undefined): string[] {
  return run?.hops.flatMap(({ attribution }) => (attribution === null ? [] : [`${attribution.verdict} ${attribution.tenant}`])) ?? [];
}

describe('what if a session were another', () => {
  it('without its certificate, the gateway is no longer swallowed by the wildcard', () => {
    const fork = forkRun(parsed(gateway), { message: 'm1', recipient: 0, hop: 1, change: { certificate: null } });
    expect(verdicts(simulate(parsed(gateway)).runs[0])).toEqual(['Originating contoso', 'Incoming tailspintoys']);
    expect(verdicts(fork)).toEqual(['Incoming tailspintoys']);
  });

  it('with the hybrid certificate, the centralized hop is claimed first: the second picture becomes its other half', () => {
    const certificate = { subject: 'mail.contoso.com', subjectAlternativeNames: [], trusted: true };
    const fork = forkRun(parsed(picture2), { message: 'm1', recipient: 0, hop: 2, change: { certificate, tls: true } });
    expect(verdicts(fork)).toEqual(['Originating contoso', 'Originating contoso', 'Incoming tailspintoys']);
  });

  it('a message that comes back from the host it started at, with the session that is drawn, goes in no circle', () => {
    const scenario = parsed(centralized);
    const [message] = scenario.messages;
    if (message === undefined) throw new Error('no message');
    const own = { ...scenario, expectations: [], messages: [{ ...message, submittedAt: 'contoso-exchange', mailFrom: 'x@elsewhere.example', rcptTo: ['bob@contoso.com'] }] };
    const certificate = { subject: 'renewed.example', subjectAlternativeNames: [], trusted: true };
    const fork = forkRun(own, { message: message.id, recipient: 0, hop: 1, change: { certificate } });
    expect(verdicts(simulate(own).runs[0])).toEqual(['Originating contoso']);
    // Unknown at first, so the message is sent to the own server, as everything from outside is; from there it is known.
    expect(verdicts(fork)).toEqual(['Incoming contoso', 'Originating contoso']);
    expect(fork?.outcome.kind).toBe('delivered');
  });

  it('another recipient is judged, and the message goes to that one from there on', () => {
    const fork = forkRun(parsed(picture1), { message: 'm1', recipient: 0, hop: 2, change: { rcptTo: 'bob@contoso.com' } });
    expect(verdicts(fork)).toEqual(['Originating contoso', 'Incoming contoso']);
    expect(fork?.hops[1]?.session.rcptTo).toBe('bob@contoso.com');
  });

  it('there is none of a message that is not there', () => {
    expect(forkRun(parsed(picture1), { message: 'm9', recipient: 0, hop: 1, change: {} })).toBeNull();
    expect(forkRun(parsed(picture1), { message: 'm1', recipient: 5, hop: 1, change: {} })).toBeNull();
  });

  it('up to the fork nothing is another, whatever is drawn; and without a change nothing is at all', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 1, max: 4 }), fc.constantFrom('bob@contoso.com', 'x@elsewhere.example'), (document, hop, mailFrom) => {
        const scenario = parsed(document);
        const own = simulate({ ...scenario, messages: scenario.messages.map((message) => ({ ...message, rcptTo: message.rcptTo.slice(0, 1) })) }).runs;
        for (const run of own.filter(({ cause }) => cause.kind === 'message')) {
          const at = { message: run.messageId, recipient: 0, hop };
          expect(forkRun(scenario, { ...at, change: {} })).toEqual(run);
          const before = ({ hops }: Run): unknown => hops.filter(({ index }) => index < hop).map(({ session, attribution }) => [session, attribution]);
          const fork = forkRun(scenario, { ...at, change: { mailFrom } });
          if (fork === null) throw new Error('no fork');
          expect(before(fork)).toEqual(before(run));
        }
      }),
      { numRuns: 150 },
    );
  });
});
