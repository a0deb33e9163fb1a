import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { closeCommandDialog, useCommandDialog } from '../store/command-dialogs.ts';

/* Loaded when one of them is opened for the first time. */
const ShortcutSheet = lazy(async () => ({ default: (await import('./commands/ShortcutSheet.tsx')).ShortcutSheet }));
const PartsDialog = lazy(async () => ({ default: (await import('../palette/PartsDialog.tsx')).PartsDialog }));
const DrawingPointMenu = lazy(async () => ({ default: (await import('./commands/DrawingPointMenu.tsx')).DrawingPointMenu }));
const RouteDialogs = lazy(async () => ({ default: (await import('../canvas/dialogs/RouteDialogs.tsx')).RouteDialogs }));

/**
 * The palette is fetched as soon as there are keys. Shown without React's suspense, which lets whatever is shown for the first
 * time wait for a third of a second: long enough to lose the first letters of who types at once.
 */
function Palette() {
  const [Loaded, setLoaded] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  useEffect(() => {
    let left = false;
    void import('./commands/CommandPalette.tsx').then(({ CommandPalette }) => {
      if (!left) setLoaded(() => CommandPalette);
    });
    return () => {
      left = true;
    };
  }, []);
  return Loaded === null ? null : <Loaded onClose={closeCommandDialog} />;
}

/** The dialog that a command or a gesture has opened. */
export function CommandDialogs() {
  const key = useCommandDialog((state) => state.dialog?.key ?? null);
  if (key === null) return null;
  return (
    <Suspense>
      {key === 'commands' && <Palette />}
      {key === 'shortcuts' && <ShortcutSheet onClose={closeCommandDialog} />}
      {key === 'menu' && <DrawingPointMenu />}
      {key === 'parts' && <PartsDialog onClose={closeCommandDialog} />}
      {(key === 'connect' || key === 'reconnect' || key === 'chooseRoute') && <RouteDialogs />}
    </Suspense>
  );
}
