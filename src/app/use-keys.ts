import { useEffect } from 'react';

/** Lets keys start commands. They are loaded behind the picture: nobody presses one before there is something to see. */
export function useKeys(): void {
  useEffect(() => {
    let end = (): void => undefined;
    let left = false;
    void Promise.all([import('./commands/handle-shortcut.ts'), import('./commands/publish-key-hints.ts')]).then(([{ handleShortcut }, { publishKeyHints }]) => {
      if (left) return;
      addEventListener('keydown', handleShortcut);
      const stop = publishKeyHints();
      end = () => {
        removeEventListener('keydown', handleShortcut);
        stop();
      };
    });
    return () => {
      left = true;
      end();
    };
  }, []);
}
