import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADERS, READINGS } from '../fixtures/headers.ts';
import { readingTable } from '../fixtures/reading-table.ts';
import { readHeaders } from './read-headers.ts';

function header(name: string): string {
  return HEADERS.get(name) ?? '';
}

describe('headers', () => {
  test('every fixture has its reading', () => {
    expect([...READINGS.keys()].sort()).toEqual([...HEADERS.keys()].sort());
  });

  test.each([...HEADERS.keys()])('%s', async (name) => {
    expect(readingTable(await readHeaders(header(name)))).toBe(READINGS.get(name));
  });

  test('without Microsoft there is nothing to conclude, and nothing that only Microsoft could say', async () => {
    expect(await readHeaders(header('never-microsoft'))).toMatchObject({ conclusions: [], unknowable: [] });
  });

  test('nothing that a sender can have written is called more than weak', async () => {
    for (const text of HEADERS.values()) {
      const { conclusions, passes, vouchedFrom } = await readHeaders(text);
      const beyond = conclusions.filter(({ pass, certainty }) => pass !== null && (passes[pass]?.first ?? 0) < vouchedFrom && certainty !== 'weak');
      expect(beyond).toEqual([]);
    }
  });
});

describe('a paste is read like the message itself', () => {
  const plain = header('on-premises-to-cloud');
  const [head = ''] = plain.split('\n\n');
  const ways: readonly [string, string][] = [
    ['with line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['with a byte order mark and blank lines before it', `\ufeff\n\n${plain}`],
    ['indented', head.replaceAll(/^/gm, '    ')],
    ['with a blank line after each line', head.replaceAll('\n', '\n\n')],
    ['with wrapped lines that lost their indentation', head.replaceAll(/\n[ \t]+/g, '\n')],
    ['without a body', head],
  ];
  test.each(ways)('%s', async (_way, text) => {
    expect(readingTable(await readHeaders(text))).toBe(READINGS.get('on-premises-to-cloud'));
  });

  test('and says that text before it was no part of it', async () => {
    const { doubts } = await readHeaders(`Hello,\nhere it is.\n\n${plain}`);
    expect(doubts).toEqual([{ key: 'textBefore', lines: 2 }]);
  });
});

test('anything else is survived: bytes, cut-off and mixed-up headers', async () => {
  const all = [...HEADERS.values()];
  const anyLines = fc.array(fc.constantFrom(...all.flatMap((text) => text.split('\n'))), { maxLength: 30 }).map((lines) => lines.join('\n'));
  const anyFields = fc.array(fc.constantFrom(...all.flatMap((text) => text.split(/\n(?![ \t])/))), { maxLength: 30 }).map((fields) => fields.join('\n'));
  const anyCut = fc.tuple(fc.constantFrom(...all), fc.nat({ max: 2_000 }), fc.nat({ max: 2_000 })).map(([text, start, end]) => text.slice(start, start + end));
  const anySplice = fc.tuple(anyCut, fc.string({ unit: 'binary', maxLength: 60 }), anyCut).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), anyLines, anyFields, anyCut, anySplice), async (text) => {
      const reading = await readHeaders(text);
      // Whatever it is, it can be told: each pass and each doubt speaks of a hop that is there.
      expect(readingTable(reading)).not.toContain('undefined');
      expect(reading.passes.every(({ first, opener }) => first < reading.hops.length && (opener === null || opener === first))).toBe(true);
      expect(reading.hops.length > 0 || reading.doubts.length > 0).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a message of ten megabytes, and headers without end, come to an end', async () => {
  await readHeaders(`${header('hosted')}${'x'.repeat(10_000_000)}`);
  await readHeaders(`Received: ${'from a by '.repeat(200_000)}`);
  await readHeaders('Received: from a\r\n'.repeat(100_000));
  await readHeaders('Received: from a.prod.outlook.com by b.mail.protection.outlook.com via Frontend Transport; x\r\n'.repeat(20_000));
  await readHeaders('\r\n'.repeat(500_000));
  await readHeaders(`${'> '.repeat(100_000)}Received: from a`);
  await readHeaders(`X-Forefront-Antispam-Report: ${';CIP:'.repeat(100_000)}`);
  expect((await readHeaders('Received: from a by b; x\r\n'.repeat(20_000))).doubts).toContainEqual({ key: 'cut' });
});
