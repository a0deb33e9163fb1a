import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADERS } from '../fixtures/headers.ts';
import { readHeaders } from './read-headers.ts';

/** What a reading comes to, in words that a mail administrator can compare with the header. */
async function wordsOf(name: string): Promise<{ kinds: string; entries: number; says: string[]; doubts: string[] }> {
  const { hops, entries, conclusions, doubts } = await readHeaders(HEADERS.get(name) ?? '');
  const says = conclusions.map(({ finding, certainty }) => `${Object.values(finding).join(' ')} (${certainty})`);
  return { kinds: hops.map((hop) => hop.kind).join(' '), entries: entries.length, says, doubts: doubts.map((one) => Object.values(one).join(' ')) };
}

const T = '11111111-2222-4333-8444-555555555555';
const U = '66666666-7777-4888-9999-aaaaaaaaaaaa';

const CASES: readonly { name: string; kinds: string; says: readonly string[]; doubts: readonly string[] }[] = [
  { name: 'on-premises-to-cloud', kinds: 'onPremisesExchange frontDoor service delivery', says: ['direction Originating (stated)', 'throughConnector (stated)', `tenant ${T} (stated)`, 'connectingAddress 192.0.2.10 (stated)', 'helo mail.contoso.example (stated)', 'authAs Internal (stated)', 'passes 1 (derived)', 'hybridHeaders (stated)'], doubts: [] },
  { name: 'own-gateway-anonymous', kinds: 'other frontDoor service', says: ['throughConnector (stated)', 'authAs Anonymous (stated)'], doubts: [] },
  { name: 'add-on-loop', kinds: 'frontDoor service leaving frontDoor service', says: ['passes 2 (derived)', 'connectingAddress 198.51.100.30 (stated)', 'earlierPass (derived)'], doubts: [] },
  { name: 'tenant-to-tenant', kinds: 'frontDoor service frontDoor service delivery', says: ['direction Incoming (stated)', `attributedTenant ${U} (stated)`, 'passes 2 (derived)'], doubts: [] },
  { name: 'incoming-copy', kinds: 'frontDoor service delivery', says: ['direction Incoming (stated)', `attributedTenant ${T} (stated)`], doubts: [] },
  { name: 'consumer', kinds: 'submission service', says: ['consumer (stated)'], doubts: [] },
  { name: 'hosted', kinds: 'submission service leaving', says: ['mailboxSubmission (stated)', 'originatorOrganization contoso.example (stated)'], doubts: [] },
  { name: 'never-microsoft', kinds: 'authenticated other', says: [], doubts: ['notMicrosoft'] },
  { name: 'forged-no-service', kinds: 'other', says: ['direction Originating (weak)', 'throughConnector (weak)', `tenant ${T} (weak)`], doubts: ['withoutService'] },
  { name: 'forged-address', kinds: 'frontDoor service', says: ['connectingAddress 192.0.2.10 (stated)'], doubts: ['addressDiffers 192.0.2.10 203.0.113.66', 'heloDiffers other.contoso.example mail.contoso.example'] },
  { name: 'repeated', kinds: 'frontDoor service', says: [`tenant ${U} (stated)`], doubts: ['repeated X-MS-Exchange-CrossTenant-Id 2', `tenantsDiffer ${U} ${T}`] },
  { name: 'truncated', kinds: 'service', says: ['passes 1 (derived)'], doubts: ['passesDiffer 1 0'] },
  { name: 'reordered', kinds: 'onPremisesExchange service frontDoor', says: ['passes 1 (derived)'], doubts: ['timeRunsBack 1', 'timeRunsBack 2'] },
  { name: 'leaked', kinds: 'frontDoor service leaving', says: ['throughConnector (stated)'], doubts: ['leakedHeaders'] },
  { name: 'enhanced-filtering', kinds: 'frontDoor service', says: ['direction Incoming (derived)', 'enhancedFiltering 203.0.113.9 (stated)'], doubts: [] },
  { name: 'device-submission', kinds: 'proxy service', says: ['mailboxSubmission (stated)'], doubts: [] },
];

describe('headers', () => {
  test('every fixture has its row', () => {
    expect(CASES.map(({ name }) => name).sort()).toEqual([...HEADERS.keys()].sort());
  });

  test.each(CASES)('$name', async ({ name, kinds, says, doubts }) => {
    const words = await wordsOf(name);
    expect(words.kinds).toBe(kinds);
    expect(words.says).toEqual(expect.arrayContaining([...says]));
    expect(words.doubts).toEqual(doubts);
    expect(words.entries).toBe(kinds.split(' ').filter((kind) => kind === 'frontDoor').length);
  });

  test('without Microsoft there is nothing to conclude, and nothing that only Microsoft could say', async () => {
    expect(await readHeaders(HEADERS.get('never-microsoft') ?? '')).toMatchObject({ conclusions: [], unknowable: [] });
  });
});

test('anything else is survived: bytes, cut-off and mixed-up headers', async () => {
  const all = [...HEADERS.values()];
  const anyLines = fc.array(fc.constantFrom(...all.flatMap((text) => text.split('\r\n'))), { maxLength: 30 }).map((lines) => lines.join('\r\n'));
  const anyCut = fc.tuple(fc.constantFrom(...all), fc.nat({ max: 2_000 })).map(([text, end]) => text.slice(0, end));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), anyLines, anyCut), async (text) => {
      expect((await readHeaders(text)).hops.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test('a message of ten megabytes, and a header without end, do not take long', async () => {
  await readHeaders(`${HEADERS.get('hosted') ?? ''}${'x'.repeat(10_000_000)}`);
  await readHeaders(`Received: ${'from a by '.repeat(200_000)}`);
  await readHeaders('Received: from a\r\n'.repeat(100_000));
  await readHeaders('\r\n'.repeat(500_000));
});
