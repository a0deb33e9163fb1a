import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../model/validate.ts';

/* Both commands as their user meets them: a process of its own, its two outputs and its exit status. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PASTE = readFileSync(`${ROOT}src/exchange/fixtures/pastes/hybrid-json-7.txt`, 'utf8');

function run(command: 'import' | 'cmdlets', args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], { cwd: ROOT, input, encoding: 'utf8' });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

// Each run starts a process, which a busy machine takes its time for.
describe('import and cmdlets', { timeout: 60_000 }, () => {
  test('what PowerShell printed becomes a scenario, from standard input as well', () => {
    const { status, out } = run('import', ['-'], PASTE);
    expect(status).toBe(0);
    expect(parseScenario(JSON.parse(out)).ok).toBe(true);
  });

  test('what is wrong is said in a line, with what there is instead', () => {
    expect(run('import', ['no-such-file.json'])).toEqual({ status: 2, out: '', err: 'no-such-file.json: there is no such file\n' });
    expect(run('import', ['-', 'picture-1', 'nobody'], PASTE)).toEqual({ status: 2, out: '', err: 'nobody: the scenario has no tenant of this id. Tenants: contoso-tenant, tailspintoys-tenant\n' });
    expect(run('cmdlets', ['nobody', 'picture-1']).err).toMatch(/^nobody: picture-1 has no tenant and no server of this id\. It has: .*contoso-tenant/);
    expect(run('cmdlets', ['contoso-tenant', 'no-such-scenario']).err).toMatch(/^no-such-scenario: there is no such file, and no gallery scenario of this id\./);
  });

  test('the cmdlets of a tenant only say what they would do, unless they are meant for real', () => {
    const { status, out } = run('cmdlets', ['contoso-tenant', 'picture-1']);
    expect(status).toBe(0);
    const commands = out.split('\n').filter((line) => /^[A-Z]/.test(line));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((line) => !line.endsWith(' -WhatIf'))).toEqual([]);
    expect(run('cmdlets', ['--for-real', 'contoso-tenant', 'picture-1']).out).not.toContain('-WhatIf');
  });
});
