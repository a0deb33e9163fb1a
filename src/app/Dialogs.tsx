import { lazy, Suspense } from 'react';
import { closeDialog, useOpenDialog } from '../store/open-dialog.ts';

/* Each is loaded when it is opened for the first time. */
const GalleryDialog = lazy(async () => ({ default: (await import('../gallery/GalleryDialog.tsx')).GalleryDialog }));
const DrawingsDialog = lazy(async () => ({ default: (await import('../drawings/DrawingsDialog.tsx')).DrawingsDialog }));
const PictureDialog = lazy(async () => ({ default: (await import('../picture/PictureDialog.tsx')).PictureDialog }));

/** The dialog that is open. */
export function Dialogs() {
  const dialog = useOpenDialog((state) => state.dialog);
  return (
    <Suspense>
      {dialog === 'gallery' && <GalleryDialog open onOpenChange={closeDialog} />}
      {dialog === 'drawings' && <DrawingsDialog onClose={closeDialog} />}
      {dialog === 'picture' && <PictureDialog onClose={closeDialog} />}
    </Suspense>
  );
}
