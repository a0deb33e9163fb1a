import { useEffect, useState } from 'react';
import { drawingNames } from '../content/drawing-names.ts';
import { useTexts } from '../store/show/use-texts.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** Opens files that are dropped anywhere on the page. Listens before everybody else, so that no browser leaves the page for a file. */
export function DropZone() {
  const t = useTexts(drawingNames);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void import('../store/open/open-file.ts').then(({ openDropped }) => openDropped(files));
    };
    addEventListener('dragover', onOver, { capture: true });
    addEventListener('dragleave', onLeave, { capture: true });
    addEventListener('drop', onDrop, { capture: true });
    return () => {
      removeEventListener('dragover', onOver, { capture: true });
      removeEventListener('dragleave', onLeave, { capture: true });
      removeEventListener('drop', onDrop, { capture: true });
    };
  }, []);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-xl border-3 border-dashed border-accent bg-accent-soft/80 text-lg font-semibold text-accent">
      {t.dropHere}
    </div>
  );
}
