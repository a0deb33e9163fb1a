import { describe, expect, test } from 'vitest';
import { simulate } from '../engine/index.ts';
import picture1 from '../content/scenarios/picture-1.json' with { type: 'json' };
import { completeLayout } from './arrange.ts';
import { boxesOf, freePlaces, overlaps } from './free-place.ts';
import { lastChangedLine } from './note.ts';
import { newRecord } from './new-record.ts';
import { nodeSize } from './node-size.ts';
import { recordTitle } from './record-title.ts';
import { scenarioChanges } from './scenario-changes.ts';
import { parseScenario } from './validate.ts';

function drawing() {
  const parsed = parseScenario(picture1);
  if (!parsed.ok) throw new Error('picture-1.json');
  return { ...parsed.value, layout: completeLayout(parsed.value.records, parsed.value.layout) };
}

const note = (text: string) => ({ id: 'note', type: 'note' as const, organization: null, text });

describe('a note', () => {
  test('changes no verdict, and is no difference in what is set up', () => {
    const plain = drawing();
    const noted = { ...plain, records: [...plain.records, note('contoso.com')] };
    expect(simulate(noted)).toEqual(simulate(plain));
    expect(scenarioChanges(plain, noted)).toEqual([]);
  });

  test('is as high as its lines', () => {
    const height = (text: string): number => nodeSize(note(text))?.h ?? 0;
    expect(height('two\nlines') - height('one')).toBe(20);
    expect(height('x\n'.repeat(2_000))).toBe(height('x\n'.repeat(1_000)));
  });

  test('is written where its lines differ: at its end, or within it', () => {
    expect(lastChangedLine(note('one\ntwo'), note('one\ntwo\nthree'))).toBe(2);
    expect(lastChangedLine(note('one\ntwo\nthree'), note('one\nand\ntwo\nthree'))).toBe(1);
    expect(lastChangedLine(note('one'), note('one!'))).toBe(0);
    expect(lastChangedLine(note('one\ntwo'), note('two'))).toBe(0);
  });

  test('goes by the beginning of its first line', () => {
    expect(recordTitle(note('Renewed on Friday\nby Anna'))).toBe('Renewed on Friday');
    expect(recordTitle(note(''))).toBe('…');
    expect(recordTitle(note('a'.repeat(100)))).toHaveLength(41);
  });

  test('moves nothing when it is added, and nothing new is put upon it', () => {
    const { records, layout } = drawing();
    const added = freePlaces(note('Here'), records, layout);
    expect(Object.keys(added)).toEqual(['note']);
    const host = newRecord('internetHost', { records, organization: null, stem: 'Host' });
    const inTheWay = freePlaces(host, records, layout)[host.id];
    if (inTheWay === undefined) throw new Error('The host has no place.');
    const all = [...records, note('Here'), host];
    const after = { ...layout, note: inTheWay, ...freePlaces(host, [...records, note('Here')], { ...layout, note: inTheWay }) };
    const boxes = boxesOf(all, after);
    const [sheet, card] = [boxes.get('note'), boxes.get(host.id)];
    if (sheet === undefined || card === undefined) throw new Error('They are not drawn.');
    expect(overlaps(sheet, card)).toBe(false);
    expect(after.note).toEqual(inTheWay);
  });
});
