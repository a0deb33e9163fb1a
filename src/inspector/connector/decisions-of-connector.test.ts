import { describe, expect, it } from 'vitest';
import { simulate } from '../../engine/index.ts';
import { parseScenario } from '../../model/validate.ts';
import { decisionsOfConnector } from './decisions-of-connector.ts';

const files = import.meta.glob<unknown>('../../content/scenarios/picture-3.json', { import: 'default', eager: true });
const parsed = parseScenario(Object.values(files)[0]);
const runs = parsed.ok ? simulate(parsed.value).runs : [];
const tenants = parsed.ok ? parsed.value.records.flatMap((record) => (record.type === 'tenant' ? [record] : [])) : [];

describe('the decisions of a connector', () => {
  it('are all decisions of the drawing, each with its place in its run, those it claimed first', () => {
    const connectors = tenants.flatMap((tenant) => tenant.InboundConnectors.map(({ Name }) => ({ tenant: tenant.name, Name })));
    expect(connectors.length).toBeGreaterThan(0);
    const decided = runs.flatMap((run) => run.hops.filter((hop) => hop.attribution !== null).map((hop, index) => `${run.id} ${index + 1} ${hop.id}`));
    for (const { tenant, Name } of connectors) {
      const found = decisionsOfConnector(runs, tenant, Name);
      expect(found.map(({ run, ordinal, hop }) => `${run} ${ordinal} ${hop.id}`).sort()).toEqual([...decided].sort());
      const claimed = found.map(({ reason }) => reason.key === 'chosen');
      expect(claimed).toEqual(claimed.toSorted().toReversed());
    }
    const claims = connectors.flatMap(({ tenant, Name }) => decisionsOfConnector(runs, tenant, Name).filter(({ reason }) => reason.key === 'chosen'));
    expect(claims.map(({ hop }) => hop.id).sort()).toEqual(runs.flatMap((run) => run.hops.filter((hop) => hop.attribution?.connector != null).map((hop) => hop.id)).sort());
  });

  it('are none for a connector that is not there', () => {
    expect(decisionsOfConnector(runs, 'contoso', 'Nobody')).toEqual([]);
  });
});
