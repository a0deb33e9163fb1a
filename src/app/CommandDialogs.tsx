import { lazy, Suspense } from 'react';
import { closeCommandDialog, useCommandDialog } from '../store/command-dialogs.ts';

/* Loaded when one of them is opened for the first time. */
const CommandPalette = lazy(async () => ({ default: (await import('./commands/CommandPalette.tsx')).CommandPalette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./commands/ShortcutSheet.tsx')).ShortcutSheet }));
const PartsDialog = lazy(async () => ({ default: (await import('../palette/PartsDialog.tsx')).PartsDialog }));
const DrawingPointMenu = lazy(async () => ({ default: (await import('./commands/DrawingPointMenu.tsx')).DrawingPointMenu }));
const RouteDialogs = lazy(async () => ({ default: (await import('../canvas/dialogs/RouteDialogs.tsx')).RouteDialogs }));

/** The dialog that a command or a gesture has opened. */
export function CommandDialogs() {
  const key = useCommandDialog((state) => state.dialog?.key ?? null);
  if (key === null) return null;
  return (
    <Suspense>
      {key === 'commands' && <CommandPalette onClose={closeCommandDialog} />}
      {key === 'shortcuts' && <ShortcutSheet onClose={closeCommandDialog} />}
      {key === 'menu' && <DrawingPointMenu />}
      {key === 'parts' && <PartsDialog onClose={closeCommandDialog} />}
      {(key === 'connect' || key === 'reconnect' || key === 'chooseRoute') && <RouteDialogs />}
    </Suspense>
  );
}
