import { decisionTexts } from '../content/decision-texts.ts';
import { currentScenario } from '../store/document.ts';
import { selectRow, type RowRef } from '../store/session.ts';
import { useTexts } from '../store/use-texts.ts';
import { TenantName } from './TenantName.tsx';

/** The row of an inbound connector in the drawing as it is now; null: it is gone since the run. */
function findRow(tenantName: string, connectorName: string): RowRef | null {
  const tenant = currentScenario().records.find((record) => record.type === 'tenant' && record.name === tenantName);
  if (tenant?.type !== 'tenant') return null;
  const index = tenant.InboundConnectors.findIndex(({ Name }) => Name === connectorName);
  return index < 0 ? null : { record: tenant.id, list: 'InboundConnectors', index };
}

type Props = { tenant: string; connector: string };

/** A connector by its name and whose it is; pressing it opens it in the inspector. */
export function ConnectorButton({ tenant, connector }: Props) {
  const t = useTexts(decisionTexts);
  return (
    <span className="inline-flex max-w-full flex-wrap items-baseline gap-x-1.5">
      <button
        type="button"
        title={t.inspect(connector, tenant)}
        className="text-left font-medium break-words text-accent underline underline-offset-2"
        onClick={() => {
          const row = findRow(tenant, connector);
          if (row !== null) selectRow(row);
        }}
      >
        {connector}
      </button>
      <TenantName name={tenant} />
    </span>
  );
}
