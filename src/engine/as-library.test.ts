import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refused, parsed, result, verdict } from './fixtures/as-library.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const EXAMPLE = readFileSync(new URL('./fixtures/as-library.ts', import.meta.url), 'utf8');

test('the example that the README shows is this one', () => {
  const shown = EXAMPLE.replaceAll('export const', 'const').replaceAll("from '../../", "from './src/");
  expect(README).toContain(`\`\`\`ts\n${shown}\`\`\`\n`);
});

test('it gives what its comments say', () => {
  expect(verdict).toMatchObject({ verdict: 'Originating', tenant: 'contoso', connector: 'From on-premises', decidedBy: 'certificate' });
  expect(refused).toMatchObject({ verdict: 'Rejected', decidedBy: 'noTenant', reply: { enhancedStatusCode: '5.7.64' } });
  const [candidate] = refused.steps.flatMap((step) => (step.id === 'certificate' ? step.candidates : []));
  expect(candidate).toMatchObject({ tenant: 'contoso', connector: 'From on-premises', acceptedDomain: null, wins: false });
  expect(parsed.ok).toBe(true);
  expect(result?.runs).toEqual([]);
});
