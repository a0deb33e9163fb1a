import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('every cell is quoted, and quotes are doubled', () => {
  expect(toCsv([['a', 'b "c", d'], ['line\nbreak', '']])).toBe('"a","b ""c"", d"\r\n"line\nbreak",""\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula to a spreadsheet', (text) => {
  expect(toCsv([[text]])).toBe(`"'${text}"\r\n`);
});
