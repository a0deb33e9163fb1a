import { closeDialog, useOpenDialog } from '../store/show/open-dialog.ts';
import { loadedDialog } from '../ui/loaded-dialog.tsx';

/* Each is loaded when it is opened for the first time. */
const GalleryDialog = loadedDialog(async () => (await import('../gallery/GalleryDialog.tsx')).GalleryDialog, closeDialog);
const DrawingsDialog = loadedDialog(async () => (await import('../drawings/DrawingsDialog.tsx')).DrawingsDialog, closeDialog);
const PictureDialog = loadedDialog(async () => (await import('../picture/PictureDialog.tsx')).PictureDialog, closeDialog);
const ShareDialog = loadedDialog(async () => (await import('../sharing/ShareDialog.tsx')).ShareDialog, closeDialog);
const CmdletsDialog = loadedDialog(async () => (await import('../cmdlets/CmdletsDialog.tsx')).CmdletsDialog, closeDialog);
const EvidenceDialog = loadedDialog(async () => (await import('../evidence/EvidenceDialog.tsx')).EvidenceDialog, closeDialog);
const HeadersDialog = loadedDialog(async () => (await import('../headers/HeadersDialog.tsx')).HeadersDialog, closeDialog);
const ImportDialog = loadedDialog(async () => (await import('../importing/ImportDialog.tsx')).ImportDialog, closeDialog);
const CoverageDialog = loadedDialog(async () => (await import('../coverage/CoverageDialog.tsx')).CoverageDialog, closeDialog);
const ForkDialog = loadedDialog(async () => (await import('../fork/ForkDialog.tsx')).ForkDialog, closeDialog);
const TraceDialog = loadedDialog(async () => (await import('../trace/TraceDialog.tsx')).TraceDialog, closeDialog);

/** The dialog that is open. */
export function Dialogs() {
  const dialog = useOpenDialog((state) => state.dialog);
  return (
    <>
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
    </>
  );
}
