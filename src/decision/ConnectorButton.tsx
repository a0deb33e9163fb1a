import { decisionTexts } from '../content/decision-texts.ts';
import { selectRow } from '../store/session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { findRow } from './show-parameter.ts';
import { TenantName } from './TenantName.tsx';

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
