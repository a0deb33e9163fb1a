import { expect, it, vi } from 'vitest';
import picture1 from '../../content/scenarios/picture-1.json';
import { parseScenario } from '../../model/validate.ts';
import { useSession } from '../../store/session.ts';
import { matchChoices } from '../../ui/match-choices.ts';
import { drawnChoices } from './drawn-choices.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en', userAgent: '' });
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { querySelector: () => null });
});

const parsed = parseScenario(picture1);
if (!parsed.ok) throw new Error('picture 1 is no scenario');
const choices = drawnChoices(parsed.value.records, 'en');

it.each([
  ['192.0.2.10', 'Exchange (on-premises), On-premises server'],
  ['from on', 'From on-premises, inbound connector'],
  ['*.contoso.com', 'From on-premises, inbound connector'],
  ['mx tailspin', 'tailspintoys.com: 10 tailspintoys-com.mail.protection.outlook.com'],
])('“%s” finds %s', (query, label) => {
  expect(matchChoices(choices, query).map((choice) => choice.label)).toContain(label);
});

it('a connector is gone to as the row of its record', () => {
  choices.find(({ label }) => label.startsWith('From on-premises'))?.go();
  expect(useSession.getState().selection).toMatchObject({ ids: ['contoso-tenant'], row: { record: 'contoso-tenant', list: 'InboundConnectors', index: 0 } });
});
