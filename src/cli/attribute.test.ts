import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { attributeLines } from './attribute-lines.ts';
import { parseAttributeInput } from './attribute-input.ts';
import { decode } from './read-json.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The door itself, as package.json opens it. */
function runCommand(argument: string, input: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/attribute.ts', argument], { cwd: ROOT, input, encoding: 'utf8' });
}

const FOREST = {
  tenants: [
    {
      name: 'contoso',
      AcceptedDomains: [{ DomainName: 'contoso.com' }],
      InboundConnectors: [{ Name: 'From on-premises', ConnectorType: 'OnPremises', TlsSenderCertificateName: '*.contoso.com', SenderDomains: ['smtp:*;1'], RequireTls: true }],
    },
    { name: 'tailspintoys', AcceptedDomains: [{ DomainName: 'tailspintoys.com' }] },
  ],
};
const SESSION = {
  id: 's1',
  connectingIp: '192.0.2.10',
  certificate: { subject: 'mail.contoso.com' },
  mailFrom: 'bob@contoso.com',
  rcptTo: ['joe@tailspintoys.com', 'Ann@Elsewhere.example'],
};
const ORIGINATING = '"verdict":"Originating","tenant":"contoso","connector":"From on-premises","decidedBy":"certificate","reply":null,"tenants":["contoso"]}';

describe('the command', { timeout: 60_000 }, () => {
  test('prints one line a recipient', () => {
    const { status, stdout, stderr } = runCommand('-', JSON.stringify({ forest: FOREST, sessions: [SESSION] }));
    expect(stderr).toBe('');
    expect(stdout).toBe(`{"id":"s1","rcptTo":"joe@tailspintoys.com",${ORIGINATING}\n{"id":"s1","rcptTo":"Ann@Elsewhere.example",${ORIGINATING}\n`);
    expect(status).toBe(0);
  });

  test('prints nothing but problems when one session is wrong', () => {
    const wrong = { ...SESSION, id: 's2', 'mail\nfrom': '', mailFrom: 'nobody' };
    const { status, stdout, stderr } = runCommand('-', JSON.stringify({ forest: FOREST, sessions: [SESSION, wrong] }));
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n').map((line) => line.split(': ')[0])).toEqual(['sessions[1].mailFrom', 'sessions[1].mail\\u000afrom']);
    expect(status).toBe(2);
  });

  test.each([
    ['a file that is not there', 'no-such-file.json', '', 'no-such-file.json: '],
    ['text that is no JSON', '-', '{"forest":', 'not JSON: '],
    ['an unknown option', '--table', '', 'usage: '],
  ])('exits with 2 for %s', (_, argument, input, message) => {
    const { status, stdout, stderr } = runCommand(argument, input);
    expect({ status, stdout, starts: stderr.startsWith(message) }).toEqual({ status: 2, stdout: '', starts: true });
  });
});

test('a session without recipients prints nothing', () => {
  const parsed = parseAttributeInput({ forest: FOREST, sessions: [{ ...SESSION, rcptTo: [] }] });
  expect(parsed.ok && [...attributeLines(parsed.value)]).toEqual([]);
});

test.each([
  ['UTF-8', Buffer.from('{"ä":1}')],
  ['UTF-8 with a mark', Buffer.from('\uFEFF{"ä":1}')],
  ['UTF-16 as Windows PowerShell writes it', Buffer.from('\uFEFF{"ä":1}', 'utf16le')],
])('a file in %s is read', (_, bytes) => {
  expect(decode(bytes)).toBe('{"ä":1}');
});
