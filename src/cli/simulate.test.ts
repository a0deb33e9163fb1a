import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseScenario } from '../model/validate.ts';
import { encodeLink } from '../share/link.ts';
import { galleryFile } from './gallery-files.ts';

/* The command as a user meets it: a process of its own, its two outputs and its exit status. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/simulate.ts', ...args], { cwd: ROOT, input, encoding: 'utf8' });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function linesOf(out: string): unknown[] {
  return out.trimEnd().split('\n').map((line): unknown => JSON.parse(line));
}

const picture1 = readFileSync(galleryFile('picture-1') ?? '', 'utf8');

// Each run starts a process, which a busy machine takes its time for.
describe('simulate', { timeout: 60_000 }, () => {
  test('prints hops, outcomes and expectations as JSON Lines', () => {
    const { status, out, err } = run(['picture-1']);
    const [first, second, outcome, expectation, ...more] = linesOf(out);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(first).toEqual({
      message: 'm1',
      rcptTo: 'joe@tailspintoys.com',
      hop: 1,
      from: 'contoso-exchange',
      to: 'contoso-tenant',
      verdict: 'Originating',
      tenant: 'contoso',
      connector: 'From on-premises',
      decidedBy: 'certificate',
      reply: null,
    });
    expect(second).toMatchObject({ hop: 2, from: 'contoso-tenant', to: 'tailspintoys-tenant', verdict: 'Incoming', connector: null });
    expect(outcome).toEqual({ message: 'm1', rcptTo: 'joe@tailspintoys.com', outcome: 'delivered', at: 'tailspintoys-tenant', reply: null });
    expect(expectation).toMatchObject({ expectation: { kind: 'decision', decision: 1 }, holds: true });
    expect(more).toHaveLength(2);
  });

  test('a submission is hop 0, a hop without entry has no verdict, a refusal has its reply', () => {
    const submission = linesOf(run(['picture-2']).out);
    expect(submission[0]).toMatchObject({ hop: 0, from: 'contoso-tenant', to: 'contoso-tenant', verdict: 'Originating', decidedBy: 'submission' });
    expect(submission[1]).toMatchObject({ hop: 1, verdict: null, tenant: null, decidedBy: null });
    const refusal = linesOf(run(['trouble-direct-send']).out);
    expect(refusal[0]).toMatchObject({ verdict: 'Rejected', reply: { code: 550, enhancedStatusCode: '5.7.68' } });
    expect(refusal[1]).toMatchObject({ outcome: 'rejected', reply: { code: 550, enhancedStatusCode: '5.7.68' } });
  });

  test('a report is a message of its own', () => {
    const lines = linesOf(run(['trouble-internal-relay-loop']).out);
    expect(lines).toContainEqual(expect.objectContaining({ message: 'm1', outcome: 'loop' }));
    expect(lines).toContainEqual(expect.objectContaining({ message: 'm1.1.ndr', rcptTo: 'ann@adatum.com', outcome: 'delivered' }));
  });

  test('reads a file, and standard input, to the same end', () => {
    const fromFile = run([file('picture.json', picture1)]);
    const fromInput = run(['-'], `\uFEFF${picture1}`);
    expect(fromFile.status).toBe(0);
    expect(fromInput.out).toBe(fromFile.out);
  });

  test('reads a share link, whole or only what stands behind the #', () => {
    const parsed = parseScenario(JSON.parse(picture1));
    const hash = parsed.ok ? encodeLink(parsed.value) : '';
    const { status, out } = run([`https://simulator.example/#${hash}`]);
    expect(status).toBe(0);
    expect(linesOf(out)).toHaveLength(6);
    expect(run([hash]).out).toBe(out);
  });

  test('a failed expectation is exit status 1, and everything is still printed', () => {
    const { status, out } = run([file('wrong.json', picture1.replace('"decidedBy": "certificate"', '"decidedBy": "ipAndMailFrom"'))]);
    expect(status).toBe(1);
    expect(linesOf(out)).toContainEqual(expect.objectContaining({ holds: false }));
  });

  test('--table prints the same for people', () => {
    const { status, out } = run(['--table', 'picture-1']);
    expect(status).toBe(0);
    expect(out).toContain('Originating contoso');
    expect(out).toContain('Delivered to joe@tailspintoys.com at “tailspintoys-tenant”');
  });

  test.each([
    ['a bad field, by its path', [file('bad.json', picture1.replace('192.0.2.10', '192.0.2.300'))], 'records[1].ipAddresses[0]'],
    ['text that is no JSON', [file('text.json', '{')], 'not JSON'],
    ['a name that is neither file nor gallery id', ['picture-9'], 'picture-9'],
    ['a damaged link', ['https://simulator.example/#v1:AAAABBBB'], 'link: '],
    ['no argument', [], 'usage'],
    ['an unknown option', ['--colour', 'picture-1'], 'usage'],
  ])('%s: exit status 2, nothing on standard output', (_, args, words) => {
    const { status, out, err } = run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(words);
  });
});
