import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { parameters } from '../content/parameters.ts';
import type { ParameterText } from '../content/parameters.ts';
import { anyGateway, anyInternetHost, anyMxRecord, anyServer, anyTenant } from '../model/fixtures/records.ts';
import { newInboundConnector, newOutboundConnector, newSendConnector, newTransportRule } from '../model/new-connector.ts';
import { newRecipient } from '../model/new-record.ts';
import { InboundConnectorFields } from './connector/InboundConnectorFields.tsx';
import { OutboundConnectorFields } from './connector/OutboundConnectorFields.tsx';
import { SendConnectorFields } from './connector/SendConnectorFields.tsx';
import { MessageFields } from './drawing/MessageFields.tsx';
import { AcceptedDomainFields } from './record/AcceptedDomainFields.tsx';
import { RecipientFields } from './record/RecipientFields.tsx';
import { RecordView } from './record/RecordView.tsx';
import { TransportRuleFields } from './record/TransportRuleFields.tsx';

// The preferences ask the browser for its language.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

const inbound = newInboundConnector('From on-premises');
const outbound = newOutboundConnector('To on-premises');
const send = newSendConnector('To Office 365');
const rule = newTransportRule('Journal');
const tenant = anyTenant({ id: 'tenant', InboundConnectors: [inbound], OutboundConnectors: [outbound], TransportRules: [rule] });
const server = anyServer({ id: 'server', SendConnectors: [send] });
const message = { id: 'm1', title: '', mailFrom: '', rcptTo: ['joe@tailspintoys.com'], submittedAt: 'server', headers: [], headerFrom: '' };

type Texts = { readonly [key: string]: ParameterText };

/** What a reader calls a noun's fields. */
function labelsOf(texts: Texts): string[] {
  return Object.entries(texts).map(([key, text]) => text.label?.en ?? key);
}

/** Fields that are the sections of a record's view. */
const SECTIONS = ['AcceptedDomains', 'InboundConnectors', 'OutboundConnectors', 'TransportRules', 'SendConnectors'];

/** Every labelled field of a rendered view: single ones by their label, lists by the name of their group. */
function fieldNames(markup: string): string[] {
  const labels = [...markup.matchAll(/<label[^>]*>(?:<input[^>]*>)?(?:<span[^>]*>)?([^<]+)/g)].map((match) => match[1] ?? '');
  const groups = [...markup.matchAll(/role="group" aria-labelledby="([^"]+)"/g)].map((match) => new RegExp(`id="${match[1]}"[^>]*>([^<]+)`).exec(markup)?.[1] ?? '');
  return [...labels, ...groups];
}

const VIEWS: readonly (readonly [name: string, view: ReactElement, texts: Texts])[] = [
  ['an inbound connector', <InboundConnectorFields key="" tenant={tenant} index={0} connector={inbound} />, parameters.inboundConnector],
  ['an outbound connector', <OutboundConnectorFields key="" tenant={tenant} index={0} connector={outbound} />, parameters.outboundConnector],
  ['a Send connector', <SendConnectorFields key="" host={server} index={0} connector={send} />, parameters.sendConnector],
  ['a transport rule', <TransportRuleFields key="" tenant={tenant} index={0} rule={rule} />, parameters.transportRule],
  ['an accepted domain', <AcceptedDomainFields key="" record={tenant} index={0} domain={{ DomainName: 'contoso.com', DomainType: 'Authoritative', MatchSubDomains: false }} />, parameters.acceptedDomain],
  ['a recipient', <RecipientFields key="" record={tenant} index={0} recipient={newRecipient('bob@contoso.com')} />, parameters.recipient],
  ['a message', <MessageFields key="" message={message} />, parameters.message],
  ['a tenant', <RecordView key="" record={tenant} />, parameters.tenant],
  ['an organization', <RecordView key="" record={{ id: 'contoso', type: 'organization', name: 'Contoso', color: 'blue' }} />, parameters.organization],
  ['an on-premises server', <RecordView key="" record={server} />, { ...parameters.host, ...parameters.certificate }],
  ['an MX record', <RecordView key="" record={anyMxRecord({})} />, parameters.mxRecord],
];

describe.each(VIEWS)('the inspector of %s', (_name, view, texts) => {
  const markup = renderToStaticMarkup(view);

  it('has a field for every parameter', () => {
    const fields = new Set(fieldNames(markup));
    const sections = new Set([...SECTIONS, 'Recipients', 'Certificate']);
    expect(labelsOf(texts).filter((label) => !fields.has(label) && !sections.has(label))).toEqual([]);
  });

  it('names every control, and gives no id twice', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const controls = [...markup.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map((match) => match[0]);
    expect(controls.length).toBeGreaterThan(0);
    const isNamed = (control: string): boolean => {
      const id = / id="([^"]+)"/.exec(control)?.[1];
      const isInsideLabel = control.includes('type="checkbox"');
      return control.includes('aria-label="') || isInsideLabel || (id !== undefined && markup.includes(`for="${id}"`));
    };
    expect(controls.filter((control) => !isNamed(control))).toEqual([]);
  });

  it('points only to ids that are there', () => {
    const pointed = [...markup.matchAll(/aria-(?:controls|describedby|labelledby)="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '));
    expect(pointed.filter((id) => !markup.includes(` id="${id}"`))).toEqual([]);
  });
});

describe('the inspector of a host', () => {
  it.each([
    ['a gateway', anyGateway({}), false, false],
    ['an Internet host', anyInternetHost({}), true, false],
    ['an on-premises server', server, true, true],
  ])('%s has domains and recipients as its type has', (_name, host, hasDomains, hasRecipients) => {
    const markup = renderToStaticMarkup(<RecordView record={host} />);
    expect([markup.includes('Accepted domains'), markup.includes('Recipients')]).toEqual([hasDomains, hasRecipients]);
  });
});

describe('parameters without effect', () => {
  const notes = (markup: string): number => markup.split('No effect on an OnPremises connector.').length - 1;

  it('say so on an OnPremises connector, and can be edited all the same', () => {
    const markup = renderToStaticMarkup(<InboundConnectorFields tenant={tenant} index={0} connector={inbound} />);
    expect(notes(markup)).toBe(5);
    expect(markup).not.toContain('disabled=""');
  });

  it('say nothing on a Partner connector', () => {
    const markup = renderToStaticMarkup(<InboundConnectorFields tenant={tenant} index={0} connector={{ ...inbound, ConnectorType: 'Partner' }} />);
    expect(notes(markup)).toBe(0);
  });
});

describe('the mark of a changed value', () => {
  const marks = (markup: string): number => markup.split('title="Changed from the default"').length - 1;

  it('stands at what differs from its default, and nowhere else', () => {
    const plain = renderToStaticMarkup(<InboundConnectorFields tenant={tenant} index={0} connector={inbound} />);
    expect(marks(plain)).toBe(0);
    const changed = { ...inbound, Enabled: false, SenderIPAddresses: ['192.0.2.1'] };
    expect(marks(renderToStaticMarkup(<InboundConnectorFields tenant={tenant} index={0} connector={changed} />))).toBe(2);
  });
});
