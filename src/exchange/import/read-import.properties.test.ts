import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PASTES } from '../fixtures/pastes.ts';
import { decodeText } from '../paste/decode-text.ts';
import { readImport } from './read-import.ts';

const texts = [...PASTES.values()];
const anyPaste = fc.constantFrom(...texts);
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

/** A piece of one paste put into another, and the whole cut off somewhere. */
const anySplice = fc.tuple(anyPaste, anyPaste, anyPlace, anyPlace, anyPlace, anyPlace).map(([host, guest, at, from, to, end]) => {
  const place = Math.floor(at * host.length);
  const piece = guest.slice(Math.floor(from * guest.length), Math.floor(to * guest.length));
  const spliced = host.slice(0, place) + piece + host.slice(place);
  return spliced.slice(0, Math.ceil(end * spliced.length));
});

test('bytes of any kind are survived', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(readImport(decodeText(bytes)).objects).toEqual([]);
    }),
  );
});

test('text made of the formats’ own signs is survived', () => {
  const sign = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\n', '\\', ' : ', '@(', ')', '<Objs>', '</Objs>', '<Obj RefId="0">', '<MS>', '<LST>', 'EXOInboundConnector a {\n', 'Name', '=', "'", '`', '...', '#TYPE a', '\r');
  fc.assert(fc.property(fc.array(sign, { maxLength: 300 }), (signs) => void readImport(signs.join(''))));
});

test('truncations and splices of the pastes are survived, and every object found is reported', () => {
  fc.assert(
    fc.property(anySplice, (text) => {
      const { objects, reports } = readImport(text);
      expect(reports.filter((report) => report.refusal === null)).toHaveLength(objects.length);
    }),
    { numRuns: 500 },
  );
});

test('what is hard to read is read to its end, and something is said about it', () => {
  const hard = ['{\n"'.repeat(30_000), '[\n'.repeat(50_000), '"a","b"\n"'.repeat(30_000), '<Objs>\n'.repeat(30_000), 'EXOInboundConnector a\n{ a = "\n'.repeat(10_000), `Name : a\n${'       b\n'.repeat(100_000)}`];
  for (const text of hard) {
    const { objects, reports, notes } = readImport(text);
    expect(objects).toEqual([]);
    expect(reports.length + notes.length).toBeGreaterThan(0);
  }
});
