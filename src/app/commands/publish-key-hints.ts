import type { CommandId } from '../../content/command-texts.ts';
import { setKeyHints } from '../../store/show/key-hints.ts';
import { usePreferences } from '../../store/preferences.ts';
import { COMMANDS } from './all-commands.ts';
import { isMac } from './is-mac.ts';
import { isSingleKey, writeShortcut } from './shortcut.ts';

/** Tells the panels which key starts what; a key that is turned off is not told. @returns what stops it. */
export function publishKeyHints(): () => void {
  const publish = (): void => {
    const { singleKeys } = usePreferences.getState();
    const hints: { [C in CommandId]?: string } = {};
    for (const { id, shortcuts } of COMMANDS) {
      const first = shortcuts.find((shortcut) => singleKeys || !isSingleKey(shortcut));
      if (first !== undefined) hints[id] = writeShortcut(first, isMac());
    }
    setKeyHints(hints);
  };
  publish();
  return usePreferences.subscribe(publish);
}
