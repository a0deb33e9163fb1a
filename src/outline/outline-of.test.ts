import { describe, expect, it } from 'vitest';
import pictureOne from '../content/scenarios/picture-1.json' with { type: 'json' };
import { parseScenario } from '../model/validate.ts';
import { outlineOf, visibleItems, type OutlineItem } from './outline-of.ts';
import { moveFor } from './tree-keys.ts';

const parsed = parseScenario(pictureOne);
const records = parsed.ok ? parsed.value.records : [];
const items = outlineOf(records, 'en');

describe('the outline', () => {
  it('goes from organization to record to connector to parameter', () => {
    const contoso = items[0];
    const tenant = contoso?.children[1];
    const connector = tenant?.children.find(({ label }) => label.startsWith('From on-premises'));
    expect(contoso?.label).toBe('Contoso, Organization');
    expect(tenant?.label).toBe('contoso, Tenant');
    expect(connector?.label).toBe('From on-premises, inbound connector');
    expect(connector?.children.map(({ label }) => label)).toContain('TlsSenderCertificateName: *.contoso.com');
    expect(connector?.row).toEqual({ record: 'contoso-tenant', list: 'InboundConnectors', index: 0 });
  });

  it('ends with the DNS and its MX records', () => {
    expect(items.at(-1)?.label).toBe('DNS, 1 MX record');
    expect(items.at(-1)?.children.map(({ label }) => label)).toEqual(['tailspintoys.com: 10 tailspintoys-com.mail.protection.outlook.com']);
  });

  it('holds every record once, and no id twice', () => {
    const flatten = (list: readonly OutlineItem[]): string[] => list.flatMap((item) => [item.id, ...flatten(item.children)]);
    const all = flatten(items);
    expect(new Set(all).size).toBe(all.length);
    for (const record of records) expect(all).toContain(record.id);
  });
});

describe('the keys of the tree', () => {
  const open = new Set(['contoso']);
  const visible = visibleItems(items, open);

  it('move along what is in view', () => {
    expect(moveFor('ArrowDown', visible, 'contoso', open)).toEqual({ kind: 'go', id: 'contoso-exchange' });
    expect(moveFor('ArrowUp', visible, 'contoso', open)).toBeNull();
    expect(moveFor('End', visible, 'contoso', open)).toEqual({ kind: 'go', id: 'dns' });
    expect(moveFor('t', visible, 'contoso', open)).toEqual({ kind: 'go', id: 'tailspintoys' });
  });

  it('open, enter, leave and close', () => {
    expect(moveFor('ArrowRight', visible, 'contoso-tenant', open)).toEqual({ kind: 'open', id: 'contoso-tenant' });
    expect(moveFor('ArrowRight', visible, 'contoso', open)).toEqual({ kind: 'go', id: 'contoso-exchange' });
    expect(moveFor('ArrowLeft', visible, 'contoso-tenant', open)).toEqual({ kind: 'go', id: 'contoso' });
    expect(moveFor('ArrowLeft', visible, 'contoso', open)).toEqual({ kind: 'close', id: 'contoso' });
  });
});
