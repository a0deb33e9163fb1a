import { Plus, Trash2 } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import type { ParameterText } from '../../content/parameters.ts';
import { removeRow } from '../../store/edit/records.ts';
import { tellRemoval } from '../../store/edit/tell-removal.ts';
import { selectRow, type RowList } from '../../store/session.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ListSection } from '../ListSection.tsx';

type Props = {
  record: string;
  list: RowList;
  title: string;
  text: ParameterText;
  items: readonly { name: string; summary: string; isOff: boolean }[];
  /** What it means that there is none. */
  emptyText: string;
  addText: string;
  onAdd: () => void;
};

/** The connectors of a record: each leads to a view of its own. */
export function ConnectorList({ record, list, title, text, items, emptyText, addText, onAdd }: Props) {
  const t = useTexts(inspectorTexts);
  return (
    <ListSection title={title} text={text} count={items.length}>
      {items.length === 0 ? <EmptyState title={emptyText} /> : null}
      <ul className="mb-1.5 flex flex-col gap-1">
        {items.map(({ name, summary, isOff }, index) => (
          <li key={name} className="flex items-center rounded-md border border-line bg-surface">
            <button type="button" className="min-h-8 min-w-0 flex-1 rounded-md px-2 py-1 text-left hover:bg-sunken" onClick={() => selectRow({ record, list, index })}>
              <span className="flex items-center gap-1.5 text-xs leading-tight font-medium">
                <span className="min-w-0 break-words">{name}</span>
                {isOff ? <Badge>{t.disabled}</Badge> : null}
              </span>
              <span className="block text-[11px] leading-tight break-all text-muted">{summary}</span>
            </button>
            <IconButton icon={Trash2} label={t.remove(name)} look="danger" onClick={() => tellRemoval({ name, count: 1 }, () => removeRow({ record, list, index }, { key: 'remove', name }))} />
          </li>
        ))}
      </ul>
      <Button icon={Plus} look="ghost" onClick={onAdd}>
        {addText}
      </Button>
    </ListSection>
  );
}
