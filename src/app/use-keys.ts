import { useEffect } from 'react';

/** Lets keys and the menus of the drawing start commands. They are loaded behind the picture: nobody presses one before there is something to see. */
export function useKeys(): void {
  useEffect(() => {
    let end = (): void => undefined;
    let left = false;
    void Promise.all([import('./commands/handle-shortcut.ts'), import('./commands/publish-key-hints.ts'), import('./commands/watch-menus.ts')]).then(([{ handleShortcut }, { publishKeyHints }, { watchMenus }]) => {
      if (left) return;
      addEventListener('keydown', handleShortcut);
      const stop = publishKeyHints();
      const stopMenus = watchMenus();
      // Fetched before it is asked for: nobody should be able to type faster than it opens.
      void import('./commands/CommandPalette.tsx');
      end = () => {
        removeEventListener('keydown', handleShortcut);
        stop();
        stopMenus();
      };
    });
    return () => {
      left = true;
      end();
    };
  }, []);
}
