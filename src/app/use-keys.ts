import { useEffect } from 'react';
import { useCommandDialog } from '../store/show/command-dialogs.ts';
import { keepKey } from '../ui/typed-ahead.ts';

/** Keys that are held while the commands are loaded; who presses more than these has not been waiting for an answer. */
const MOST_HELD = 8;

/** Lets keys and the menus of the drawing start commands. They are loaded behind the picture; what is pressed meanwhile is done when they are there. */
export function useKeys(): void {
  useEffect(() => {
    let left = false;
    let held: KeyboardEvent[] = [];
    const hold = (event: KeyboardEvent): void => void (held = [...held, event].slice(0, MOST_HELD));
    addEventListener('keydown', hold);
    let end = (): void => removeEventListener('keydown', hold);
    void Promise.all([import('./commands/handle-shortcut.ts'), import('./commands/publish-key-hints.ts'), import('./commands/watch-menus.ts')]).then(([{ handleShortcut }, { publishKeyHints }, { watchMenus }]) => {
      if (left) return;
      removeEventListener('keydown', hold);
      addEventListener('keydown', handleShortcut);
      // What follows the key of a dialog is typed into it.
      for (const event of held) if (useCommandDialog.getState().dialog === null || !keepKey(event)) handleShortcut(event);
      const stop = publishKeyHints();
      const stopMenus = watchMenus();
      let stopPrint = (): void => undefined;
      void import('./print-drawing.ts').then(({ watchPrint }) => {
        if (!left) stopPrint = watchPrint();
      });
      // Fetched before it is asked for: nobody should be able to type faster than it opens.
      void import('./commands/CommandPalette.tsx');
      end = () => {
        removeEventListener('keydown', handleShortcut);
        stop();
        stopMenus();
        stopPrint();
      };
    });
    return () => {
      left = true;
      end();
    };
  }, []);
}
