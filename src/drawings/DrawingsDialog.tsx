import { useEffect, useState } from 'react';
import { drawingsTexts } from '../content/drawings-texts.ts';
import type { DeletedDocument } from '../store/keep/drawings.ts';
import { deleteDrawing, restoreDrawing } from '../store/keep/drawings.ts';
import { refreshList, useOwnDocuments } from '../store/keep/own-documents.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AsideList } from './AsideList.tsx';
import { DrawingItem } from './DrawingItem.tsx';

/** The reader's own drawings: open, rename, duplicate, go back to an earlier state, delete and undo that. */
export function DrawingsDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(drawingsTexts);
  const documents = useOwnDocuments((state) => state.documents);
  const [deleted, setDeleted] = useState<DeletedDocument | null>(null);
  useEffect(() => void refreshList(false), []);
  const remove = async (id: string): Promise<void> => setDeleted(await deleteDrawing(id));
  const restore = async (): Promise<void> => {
    if (deleted !== null) await restoreDrawing(deleted);
    setDeleted(null);
  };
  return (
    <Dialog title={t.heading} intro={t.intro} closeLabel={t.close} onClose={onClose}>
      <div role="status" className="empty:hidden">
        {deleted === null ? null : (
          <p className="mb-3 flex items-center gap-3 rounded-md bg-sunken px-3 py-2 text-sm">
            {t.deleted(deleted.title === '' ? t.untitled : deleted.title)}
            <Button look="ghost" onClick={() => void restore()}>
              {t.undo}
            </Button>
          </p>
        )}
      </div>
      {documents.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <ul aria-label={t.heading} className="flex flex-col gap-2">
          {documents.map((document) => (
            <DrawingItem key={document.id} document={document} onClose={onClose} onDelete={() => void remove(document.id)} />
          ))}
        </ul>
      )}
      <AsideList />
    </Dialog>
  );
}
