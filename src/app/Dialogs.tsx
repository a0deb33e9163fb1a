import { lazy, Suspense } from 'react';
import { closeDialog, useOpenDialog } from '../store/open-dialog.ts';

/* Each is loaded when it is opened for the first time. */
const GalleryDialog = lazy(async () => ({ default: (await import('../gallery/GalleryDialog.tsx')).GalleryDialog }));
const DrawingsDialog = lazy(async () => ({ default: (await import('../drawings/DrawingsDialog.tsx')).DrawingsDialog }));
const PictureDialog = lazy(async () => ({ default: (await import('../picture/PictureDialog.tsx')).PictureDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('../sharing/ShareDialog.tsx')).ShareDialog }));
const CmdletsDialog = lazy(async () => ({ default: (await import('../cmdlets/CmdletsDialog.tsx')).CmdletsDialog }));
const EvidenceDialog = lazy(async () => ({ default: (await import('../evidence/EvidenceDialog.tsx')).EvidenceDialog }));
const HeadersDialog = lazy(async () => ({ default: (await import('../headers/HeadersDialog.tsx')).HeadersDialog }));
const ImportDialog = lazy(async () => ({ default: (await import('../importing/ImportDialog.tsx')).ImportDialog }));
const CoverageDialog = lazy(async () => ({ default: (await import('../coverage/CoverageDialog.tsx')).CoverageDialog }));
const ForkDialog = lazy(async () => ({ default: (await import('../fork/ForkDialog.tsx')).ForkDialog }));
const TraceDialog = lazy(async () => ({ default: (await import('../trace/TraceDialog.tsx')).TraceDialog }));

/** The dialog that is open. */
export function Dialogs() {
  const dialog = useOpenDialog((state) => state.dialog);
  return (
    <Suspense>
      {dialog === 'gallery' && <GalleryDialog onClose={closeDialog} />}
      {dialog === 'drawings' && <DrawingsDialog onClose={closeDialog} />}
      {dialog === 'picture' && <PictureDialog onClose={closeDialog} />}
      {dialog === 'cmdlets' && <CmdletsDialog onClose={closeDialog} />}
      {dialog === 'evidence' && <EvidenceDialog onClose={closeDialog} />}
      {dialog === 'headers' && <HeadersDialog onClose={closeDialog} />}
      {dialog === 'import' && <ImportDialog onClose={closeDialog} />}
      {dialog === 'coverage' && <CoverageDialog onClose={closeDialog} />}
      {dialog === 'fork' && <ForkDialog onClose={closeDialog} />}
      {dialog === 'trace' && <TraceDialog onClose={closeDialog} />}
      {dialog === 'share' && <ShareDialog onClose={closeDialog} />}
    </Suspense>
  );
}
