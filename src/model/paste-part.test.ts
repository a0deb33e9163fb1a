import { describe, expect, it } from 'vitest';
import pictureOne from '../content/scenarios/picture-1.json' with { type: 'json' };
import { completeLayout } from './arrange.ts';
import { readPart } from './copied-part.ts';
import { copyPart, writePart, type CopiedPart } from './copy-part.ts';
import { pastePart } from './paste-part.ts';
import { EMPTY_SCENARIO, type Scenario } from './scenario.ts';
import { parseScenario } from './validate.ts';

function pictureScenario(): Scenario {
  const parsed = parseScenario(pictureOne);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { ...parsed.value, layout: completeLayout(parsed.value.records, parsed.value.layout) };
}

/** A copy that went through the clipboard. */
function copied(scenario: Scenario, ids: readonly string[]): CopiedPart {
  const part = copyPart(scenario, ids);
  if (part === null) throw new Error('nothing was copied');
  const read = readPart(writePart(part));
  if (read?.ok !== true) throw new Error('the text is no part');
  return read.value;
}

function pasted(scenario: Scenario, part: CopiedPart): { scenario: Scenario; ids: string[] } {
  const result = pastePart(scenario, part);
  if (result === null) throw new Error('the part does not fit');
  return result;
}

const picture = pictureScenario();

describe('copying', () => {
  it('takes the members of an organization and the messages that start there', () => {
    const part = copied(picture, ['contoso']);
    expect(part.records.map((record) => record.id)).toEqual(['contoso', 'contoso-exchange', 'contoso-tenant']);
    expect(part.messages.map((message) => message.id)).toEqual(['m1']);
    expect(part.homes).toEqual({});
  });

  it('copies nothing when nothing of the drawing is selected', () => {
    expect(copyPart(picture, ['frontDoor'])).toBeNull();
  });

  it('knows its own texts, and tells a damaged one from a foreign one', () => {
    expect(readPart('dear colleague')).toBeNull();
    expect(readPart('{"records":[]}')).toBeNull();
    const text = writePart(copied(picture, ['contoso-exchange'])).replace('mail.contoso.com', 'not a name');
    expect(readPart(text)).toMatchObject({ ok: false, problems: [{ key: 'domainName' }] });
  });
});

describe('pasting', () => {
  it('into an empty drawing changes no value', () => {
    const part = copied(picture, ['contoso']);
    const { scenario } = pasted(EMPTY_SCENARIO, part);
    expect(scenario.records).toEqual(part.records);
    expect(scenario.messages).toEqual(part.messages);
  });

  it('a server beside itself gives it a name, a host name and an address of its own, in the same organization', () => {
    const { scenario, ids } = pasted(picture, copied(picture, ['contoso-exchange']));
    const copy = scenario.records.find((record) => record.id === ids[0]);
    expect(copy).toMatchObject({
      id: 'contoso-exchange-2',
      organization: 'contoso',
      name: 'Exchange (on-premises) 2',
      hostName: 'mail2.contoso.com',
      certificate: { subject: 'mail2.contoso.com' },
    });
    expect(copy).not.toMatchObject({ ipAddresses: ['192.0.2.10'] });
    expect(scenario.layout['contoso-exchange-2']).not.toEqual(scenario.layout['contoso-exchange']);
    expect(scenario.messages).toHaveLength(2);
    expect(scenario.messages[1]).toMatchObject({ id: 'm1-2', submittedAt: 'contoso-exchange-2' });
  });

  it('an organization beside itself keeps all references inside the copy', () => {
    const { scenario } = pasted(picture, copied(picture, ['contoso']));
    const [organization, server, tenant] = scenario.records.slice(picture.records.length);
    expect(organization).toMatchObject({ type: 'organization', name: 'Contoso 2' });
    expect(organization).not.toMatchObject({ color: 'blue' });
    expect(server).toMatchObject({
      organization: organization?.id,
      hostName: 'mail.contoso2.com',
      SendConnectors: [{ SmartHosts: ['contoso2-com.mail.protection.outlook.com'] }],
      recipients: [{ PrimarySmtpAddress: 'bob@contoso2.com' }],
    });
    expect(tenant).toMatchObject({
      name: 'contoso2',
      AcceptedDomains: [{ DomainName: 'contoso2.com' }],
      InboundConnectors: [{ TlsSenderCertificateName: '*.contoso2.com' }],
      OutboundConnectors: [{ RecipientDomains: ['contoso2.com'], SmartHosts: ['mail.contoso2.com'] }],
    });
    expect(scenario.messages[1]).toMatchObject({ mailFrom: 'bob@contoso2.com', rcptTo: ['joe@tailspintoys.com'] });
  });

  it('leaves what was there as the same objects', () => {
    const { scenario } = pasted(picture, copied(picture, ['contoso']));
    picture.records.forEach((record, index) => expect(scenario.records[index]).toBe(record));
  });

  it('many times over gives a valid drawing every time', () => {
    let scenario = picture;
    for (let round = 0; round < 6; round += 1) scenario = pasted(scenario, copied(scenario, scenario.records.slice(0, 7).map((record) => record.id))).scenario;
    expect(parseScenario(scenario).ok).toBe(true);
    expect(new Set(scenario.records.map((record) => record.id)).size).toBe(scenario.records.length);
  });
});
