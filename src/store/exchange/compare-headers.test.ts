import { describe, expect, test } from 'vitest';
import swallowed from '../../content/scenarios/faq6b-gateway-swallowed.json';
import picture3 from '../../content/scenarios/picture-3.json';
import directSend from '../../content/scenarios/trouble-direct-send.json';
import { simulate } from '../../engine/index.ts';
import { HEADERS } from '../../exchange/fixtures/headers.ts';
import { makeHeader, WAY_OUT, type MadeHop } from '../../exchange/fixtures/make-header.ts';
import { readHeaders } from '../../exchange/headers/read-headers.ts';
import { parseScenario } from '../../model/validate.ts';
import { compareWithRun, countTones, likelyRun, mapNames, TONES, type MappingChoices } from './compare-headers.ts';

const CONTOSO = '11111111-2222-4333-8444-555555555555';
const TAILSPIN = '66666666-7777-4888-9999-aaaaaaaaaaaa';

/** The comparison as a reader sees it: observed hop, predicted hop, what differs and what is left open. */
async function compared(document: unknown, header: string, choices: MappingChoices = {}): Promise<string[]> {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error('no scenario');
  const { records } = parsed.value;
  const { runs } = simulate(parsed.value);
  const reading = await readHeaders(header);
  const { map } = mapNames(records, reading, choices);
  const run = runs.find(({ id }) => id === likelyRun(reading, runs, records, map));
  if (run === undefined) throw new Error('no run');
  return compareWithRun(reading, run, records, map).rows.map(({ observed, predicted, comparisons }) => {
    const left = observed === null ? '-' : String(observed.hop + 1);
    const right = predicted === null ? '-' : String(run.hops[predicted]?.index);
    return `${left} | ${right} | ${comparisons.filter(({ key }) => TONES[key] !== 'same').map(({ key }) => key).join(' ')}`;
  });
}

/** The whole way of the article's third picture. */
const PICTURE_3_WAY: readonly MadeHop[] = [
  { at: 'mailbox' },
  { at: 'leaving', by: 'mail.contoso.com' },
  { at: 'frontDoor', from: 'mail.contoso.com', ip: '192.0.2.10' },
  { at: 'leaving', by: 'mail.tailspintoys.com' },
  { at: 'frontDoor', from: 'mail.tailspintoys.com', ip: '198.51.100.10' },
  { at: 'leaving', by: 'mail.adatum.com' },
];
const PICTURE_3_FIELDS = [
  'X-EOPAttributedMessage: 1',
  'X-MS-Exchange-CrossTenant-FromEntityHeader: HybridOnPrem',
  `X-MS-Exchange-CrossTenant-Id: ${TAILSPIN}`,
  `X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=${TAILSPIN};Ip=[198.51.100.10];Helo=[mail.tailspintoys.com]`,
  'X-OriginatorOrg: tailspintoys.com',
  'Return-Path: bob@contoso.com',
  'To: joe@tailspintoys.com',
];
const PICTURE_3 = makeHeader(PICTURE_3_WAY, PICTURE_3_FIELDS);

describe('observed beside predicted', () => {
  test('agrees where the drawing is right, and leaves open what no header says', async () => {
    expect(await compared(picture3, PICTURE_3)).toEqual(['1 | 0 | tenantNotRecorded', '2 | 1 | ', '3 | 2 | verdictNotRecorded tenantNotRecorded', '4 | 3 | ', '5 | 4 | ', '6 | 5 | ']);
  });

  test('a tenant id that stands for another tenant than the drawing says is a difference at that hop', async () => {
    const rows = await compared(picture3, PICTURE_3, { [TAILSPIN]: 'contoso-tenant' });
    expect(rows[4]).toBe('5 | 4 | tenantDiffers');
  });

  test("mail that a wildcard takes in the drawing, and that nobody took, differs in verdict, tenant and the number of entries", async () => {
    const header = makeHeader([{ at: 'frontDoor', from: 'mailgateway.contoso.com', ip: '192.0.2.20' }, { at: 'delivery' }], [
      'X-MS-Exchange-Organization-MessageDirectionality: Incoming',
      `X-EOPTenantAttributedMessage: ${TAILSPIN}:0`,
      'Return-Path: news@contoso.com',
      'To: joe@tailspintoys.com',
    ]);
    expect(await compared(swallowed, header)).toEqual(['1 | 1 | verdictDiffers tenantDiffers', '- | 2 | missingEntry']);
  });

  test('an entry that the drawing refuses was taken', async () => {
    const { mailFrom, rcptTo } = directSend.messages[0] ?? { mailFrom: '', rcptTo: [] };
    const header = makeHeader([{ at: 'frontDoor', from: 'unknown.example', ip: '203.0.113.250' }, { at: 'delivery' }], [
      'X-MS-Exchange-Organization-MessageDirectionality: Incoming',
      `X-EOPTenantAttributedMessage: ${CONTOSO}:0`,
      `Return-Path: ${mailFrom}`,
      `To: ${rcptTo.join()}`,
    ]);
    const rows = await compared(directSend, header);
    expect(rows.join()).toContain('takenThoughRefused');
    expect(rows.join()).toContain('deliveredThough');
  });

  test('another address, an extra entry and a hop that is not drawn are told apart', async () => {
    const way = PICTURE_3_WAY.map((hop) => (hop.at === 'frontDoor' && hop.from === 'mail.tailspintoys.com' ? { ...hop, ip: '198.51.100.99' } : hop));
    const [first, ...rest] = await compared(picture3, makeHeader([{ at: 'host', from: 'ex01.contoso.com', ip: '10.0.0.1', by: 'ex02.contoso.com' }, ...way], PICTURE_3_FIELDS));
    expect(first).toBe('1 | - | notDrawn');
    expect(rest.join()).toContain('addressDiffers');
    const extra = await compared(picture3, makeHeader([...PICTURE_3_WAY.slice(0, 3), { at: 'frontDoor', ...WAY_OUT }, ...PICTURE_3_WAY.slice(3)], PICTURE_3_FIELDS));
    expect(extra.filter((row) => row.endsWith('extraEntry'))).toHaveLength(1);
  });

  test('headers taken on the way are no difference: what comes later is not reached', async () => {
    const early = makeHeader(PICTURE_3_WAY.slice(0, 2), ['X-MS-Exchange-CrossTenant-FromEntityHeader: Hosted', `X-MS-Exchange-CrossTenant-Id: ${CONTOSO}`, 'Return-Path: bob@contoso.com', 'To: joe@tailspintoys.com']);
    expect(await compared(picture3, early)).toEqual(['1 | 0 | ', '2 | 1 | ', '- | 2 | notReached', '- | 3 | notReached', '- | 4 | notReached', '- | 5 | notReached']);
  });
});

describe('names are matched', () => {
  test('by address, name and domains; a choice of the user counts more, and a record that is gone counts for nothing', async () => {
    const parsed = parseScenario(picture3);
    if (!parsed.ok) throw new Error('no scenario');
    const reading = await readHeaders(PICTURE_3);
    const { records } = parsed.value;
    const because = (choices: MappingChoices): (string | null)[] => mapNames(records, reading, choices).tenants.map(({ record }) => record);
    expect(because({})).toEqual(['tailspintoys-tenant']);
    expect(because({ [TAILSPIN]: 'contoso-tenant' })).toEqual(['contoso-tenant']);
    expect(because({ [TAILSPIN]: null })).toEqual([null]);
    expect(because({ [TAILSPIN]: 'gone' })).toEqual(['tailspintoys-tenant']);
    expect(mapNames(records, reading, {}).hosts.map(({ name, record }) => `${name.key} ${record}`)).toEqual([
      'mail.contoso.com contoso-exchange',
      'mail.tailspintoys.com tailspintoys-exchange',
      'mail.adatum.com adatum-mail',
    ]);
  });
});

test('any headers can be held against any drawing', async () => {
  for (const document of [picture3, swallowed, directSend]) {
    const parsed = parseScenario(document);
    if (!parsed.ok) throw new Error('no scenario');
    const { records } = parsed.value;
    const { runs } = simulate(parsed.value);
    for (const header of HEADERS.values()) {
      const reading = await readHeaders(header);
      const { map } = mapNames(records, reading, {});
      for (const run of runs) {
        const way = compareWithRun(reading, run, records, map);
        // Each hop of the run stands in the table once, in its order.
        expect(way.rows.flatMap(({ predicted }) => predicted ?? [])).toEqual(run.hops.map((_hop, index) => index));
        expect(Object.values(countTones(way)).every((count) => count >= 0)).toBe(true);
      }
    }
  }
});
