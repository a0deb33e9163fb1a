import { Send, TriangleAlert } from 'lucide-react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { useDocument } from '../../store/document.ts';
import { selectRow, toggleRow, type RowRef } from '../../store/session.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { resolverOf } from '../resolver.ts';
import { NodeRow } from './NodeRow.tsx';
import { useRowSelected } from './use-row-selected.ts';

type Props = {
  row: RowRef;
  kind: string;
  name: string;
  enabled: boolean;
  /** Recipient domains or address spaces. */
  domains: readonly string[];
  byMx: boolean;
  smartHosts: readonly string[];
};

/** An outbound connector or a Send connector: what it is for, and a warning when it leads nowhere. */
export function RouteRow({ row, kind, name, enabled, domains, byMx, smartHosts }: Props) {
  const t = useTexts(canvasTexts);
  const selected = useRowSelected(row);
  const missing = useDocument(({ scenario }) =>
    byMx ? null : (smartHosts.find((host) => resolverOf(scenario.records)(host).kind === 'unresolved') ?? null),
  );
  const scope = domains.map((domain) => domain.replace(/^smtp:/i, '').replace(/;.*$/, '')).join(' ');
  const way = byMx ? t.viaMx : smartHosts.join(' ');
  const warning = missing === null ? null : t.unresolved(missing);
  return (
    <NodeRow
      label={t.row(kind, name, [scope, way, enabled ? null : t.disabled, warning].filter(Boolean).join(', '))}
      title={warning ?? `${name}: ${scope} → ${way}`}
      icon={warning === null ? <Send size={13} /> : <TriangleAlert size={14} className="text-warn" />}
      name={name}
      detail={<span className="text-muted">{enabled ? `${scope} → ${byMx ? 'MX' : (smartHosts[0] ?? '?')}` : t.disabled}</span>}
      selected={selected}
      dimmed={!enabled}
      onSelect={(more) => (more ? toggleRow(row) : selectRow(row))}
    />
  );
}
