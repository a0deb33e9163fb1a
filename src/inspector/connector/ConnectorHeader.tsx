import { ArrowLeft, CircleQuestionMark, Copy, LogIn, LogOut, Send, Trash2, type LucideIcon } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { duplicateRow } from '../../store/edit/duplicates.ts';
import { recordName } from '../../store/show/name-places.ts';
import { removeSelection } from '../../store/edit/remove-selection.ts';
import { select, type RowList, type RowRef } from '../../store/session.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { askWhyNot } from '../../store/run/why-not.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PanelHeader } from '../PanelHeader.tsx';

const ICONS: { readonly [List in RowList]: LucideIcon } = { InboundConnectors: LogIn, OutboundConnectors: LogOut, SendConnectors: Send };

type Props = { record: ScenarioRecord; row: RowRef; name: string };

/** What connector this is, whose, and what can be done with all of it. */
export function ConnectorHeader({ record, row, name }: Props) {
  const t = useTexts(inspectorTexts);
  const kinds = { InboundConnectors: t.inboundConnector, OutboundConnectors: t.outboundConnector, SendConnectors: t.sendConnector };
  return (
    <>
      <div className="px-1.5 py-1">
        <Button icon={ArrowLeft} look="ghost" onClick={() => select([record.id])}>
          {t.backTo(recordName([record], record.id))}
        </Button>
      </div>
      <PanelHeader icon={ICONS[row.list]} kind={kinds[row.list]} name={name}>
        {row.list === 'InboundConnectors' && record.type === 'tenant' ? <IconButton icon={CircleQuestionMark} label={t.whyNot(name)} onClick={() => askWhyNot(record.name, name)} /> : null}
        <IconButton icon={Copy} label={t.duplicate(name)} onClick={() => duplicateRow(row, name)} />
        <IconButton icon={Trash2} label={t.remove(name)} look="danger" onClick={removeSelection} />
      </PanelHeader>
    </>
  );
}
