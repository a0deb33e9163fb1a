import { closeCommandDialog, useCommandDialog } from '../store/show/command-dialogs.ts';
import { loadedDialog } from '../ui/loaded-dialog.tsx';

/* Loaded when one of them is opened for the first time; the list of commands is fetched as soon as there are keys. */
const CommandPalette = loadedDialog(async () => (await import('./commands/CommandPalette.tsx')).CommandPalette, closeCommandDialog);
const ShortcutSheet = loadedDialog(async () => (await import('./commands/ShortcutSheet.tsx')).ShortcutSheet, closeCommandDialog);
const PartsDialog = loadedDialog(async () => (await import('../palette/PartsDialog.tsx')).PartsDialog, closeCommandDialog);
const DrawingPointMenu = loadedDialog(async () => (await import('./commands/DrawingPointMenu.tsx')).DrawingPointMenu, closeCommandDialog);
const RouteDialogs = loadedDialog(async () => (await import('../canvas/dialogs/RouteDialogs.tsx')).RouteDialogs, closeCommandDialog);

/** The dialog that a command or a gesture has opened. */
export function CommandDialogs() {
  const key = useCommandDialog((state) => state.dialog?.key ?? null);
  if (key === null) return null;
  return (
    <>
      {key === 'commands' && <CommandPalette onClose={closeCommandDialog} />}
      {key === 'shortcuts' && <ShortcutSheet onClose={closeCommandDialog} />}
      {key === 'menu' && <DrawingPointMenu />}
      {key === 'parts' && <PartsDialog onClose={closeCommandDialog} />}
      {(key === 'connect' || key === 'reconnect' || key === 'chooseRoute') && <RouteDialogs />}
    </>
  );
}
