import { Copy, History, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { drawingsTexts } from '../content/drawings-texts.ts';
import { useDocument } from '../store/document.ts';
import { duplicateDrawing, renameDrawing, type DocumentSummary } from '../store/keep/drawings.ts';
import { openOwnDocument } from '../store/keep/own-documents.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { RenameField } from './RenameField.tsx';
import { useTimeText } from './use-time-text.ts';
import { VersionList } from './VersionList.tsx';

type Props = { document: DocumentSummary; onClose: () => void; onDelete: () => void };

/** One drawing of the list: its title opens it. */
export function DrawingItem({ document, onClose, onDelete }: Props) {
  const t = useTexts(drawingsTexts);
  const timeText = useTimeText();
  const isOpen = useDocument((state) => state.id === document.id && state.origin.kind === 'own');
  const [renaming, setRenaming] = useState(false);
  const [versions, setVersions] = useState(false);
  const title = document.title === '' ? t.untitled : document.title;
  const open = (): void => {
    onClose();
    if (!isOpen) void openOwnDocument(document.id);
  };
  const rename = (next: string | null): void => {
    setRenaming(false);
    if (next !== null && next !== document.title) void renameDrawing(document.id, next);
  };
  return (
    <li className="rounded-lg border border-line bg-surface">
      <div className="flex items-center gap-1 py-1.5 pr-2 pl-3">
        {renaming ? (
          <RenameField title={document.title} onDone={rename} />
        ) : (
          <button type="button" aria-current={isOpen ? 'true' : undefined} className="min-w-0 flex-1 rounded-md text-left hover:text-accent" onClick={open}>
            <span className="block truncate text-sm font-semibold">{title}</span>
            <span className="block truncate text-xs text-muted">
              {isOpen ? `${t.isOpen} · ` : ''}
              {t.savedAt(timeText(document.savedAt))}
            </span>
          </button>
        )}
        <IconButton icon={PencilLine} label={t.actionOn(t.rename, title)} onClick={() => setRenaming(true)} />
        <IconButton icon={Copy} label={t.actionOn(t.duplicate, title)} onClick={() => void duplicateDrawing(document.id)} />
        <IconButton icon={History} label={t.actionOn(t.versions, title)} onClick={() => setVersions(!versions)} />
        <IconButton icon={Trash2} label={t.actionOn(t.remove, title)} look="danger" onClick={onDelete} />
      </div>
      {versions ? <VersionList id={document.id} onClose={onClose} /> : null}
    </li>
  );
}
