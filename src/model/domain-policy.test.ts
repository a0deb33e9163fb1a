import { expect, test } from 'vitest';
import { domainPolicyEntries } from './domain-policy.ts';
import { validateField } from './validate-field.ts';

const problemOf = (dmarc: string): string | null => validateField(domainPolicyEntries.dmarc, dmarc, 'dmarc')?.key ?? null;

test.each(['', 'v=DMARC1; p=none', 'v=DMARC1;p=reject;', 'v=DMARC1; p=quarantine ; pct=100 ; ', 'v=DMARC1; p=none; rua=mailto:a@contoso.com, mailto:b@contoso.com; fo=1'])('“%s” is a DMARC record', (text) => {
  expect(problemOf(text)).toBeNull();
});

test.each(['p=none', 'v=DMARC1', 'v=DMARC1; p=perhaps', 'v=DMARC1; p=none; rua', 'v=DMARC1; p=none; rua= ;'])('“%s” is none', (text) => {
  expect(problemOf(text)).toBe('dmarc');
});

test('a record made to be read in ever more ways is refused like any other', () => {
  expect(problemOf(`v=DMARC1;p=none${';a=b   '.repeat(500)};!`)).toBe('dmarc');
  expect(problemOf(`v=DMARC1;p=none;a=b${' x'.repeat(1_900)};!`)).toBe('dmarc');
  expect(problemOf(`v=DMARC1;p=none${' '.repeat(3_900)}!`)).toBe('dmarc');
});
