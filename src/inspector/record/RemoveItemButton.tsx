import { Trash2 } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { removeItem } from '../../store/edit/record-lists.ts';
import { tellRemoval } from '../../store/edit/tell-removal.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = { record: string; list: 'AcceptedDomains' | 'recipients' | 'TransportRules'; index: number; name: string };

/** Removes one item of a record's list. */
export function RemoveItemButton({ record, list, index, name }: Props) {
  const t = useTexts(inspectorTexts);
  return <IconButton icon={Trash2} label={t.remove(name)} look="danger" onClick={() => tellRemoval({ name, count: 1 }, () => removeItem(record, list, index, { key: 'remove', name }))} />;
}
