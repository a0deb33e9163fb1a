import type { NodeProps } from '@xyflow/react';
import { BookText, Milestone, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import type { MxRecord } from '../../model/mx-record.ts';
import { playedTogether, useOfRun } from '../../store/run/active-run.ts';
import { useDocument } from '../../store/document.ts';
import { hopAt } from '../../store/run/hop-at.ts';
import { select, toggleRecord, useSession } from '../../store/session.ts';
import type { ShownRun } from '../../store/run/shown-run.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import type { DnsNode as DnsNodeType } from '../project-nodes.ts';
import { resolverOf } from '../resolver.ts';
import { NodeRow } from './NodeRow.tsx';
import { NodeShell } from './NodeShell.tsx';

/** The DNS: one row an MX record, lit while the mail that read it is on its way. */
export function DnsNode({ data, selected }: NodeProps<DnsNodeType>) {
  return <DnsCard records={data.records} selected={selected} />;
}

/** A node that is dragged is given its new place with every move; its card is not, and stays as it is. */
const DnsCard = memo(function DnsCard({ records, selected }: DnsNodeType['data'] & { selected: boolean }) {
  const t = useTexts(canvasTexts);
  return (
    <NodeShell color="neutral" icon={<BookText size={18} />} name="DNS" kind={t.mxRecord} selected={selected}>
      {records.length === 0 && <div className="node-empty">{t.noMxRecords}</div>}
      {records.map((record) => (
        <MxRow key={record.id} record={record} />
      ))}
    </NodeShell>
  );
});

function MxRow({ record }: { record: MxRecord }) {
  const t = useTexts(canvasTexts);
  const read = useOfRun((run, { time }) => {
    const reads = (one: ShownRun): boolean => hopAt(one, time)?.mxRecords.includes(record.id) ?? false;
    return playedTogether()?.tracks.some((track) => reads(track.run)) ?? (run !== null && reads(run));
  });
  const selected = useSession(({ selection }) => selection.ids.includes(record.id));
  const resolved = useDocument(({ scenario }) => resolverOf(scenario.records)(record.exchange).kind !== 'unresolved');
  return (
    <NodeRow
      label={t.row(t.mxRecord, record.domain, `${record.preference} ${record.exchange}${resolved ? '' : `, ${t.unresolved(record.exchange)}`}`)}
      title={`${record.domain} MX ${record.preference} ${record.exchange}`}
      icon={resolved ? <Milestone size={13} /> : <TriangleAlert size={14} className="text-warn" />}
      name={record.domain}
      detail={<span className={read ? '' : 'text-muted'}>{record.exchange}</span>}
      selected={selected}
      lit={read}
      onSelect={(more) => (more ? toggleRecord(record.id) : select([record.id]))}
    />
  );
}
