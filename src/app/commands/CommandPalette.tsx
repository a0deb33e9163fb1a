import { useState } from 'react';
import { commandGroupNames, commandLabels, commandTexts } from '../../content/command-texts.ts';
import { useLanguage, useTexts } from '../../store/use-texts.ts';
import { ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import type { Choice } from '../../ui/match-choices.ts';
import { COMMANDS } from './all-commands.ts';
import { isMac } from './is-mac.ts';
import { writeShortcut } from './shortcut.ts';

/** Every command, to be searched and started. Found in both languages, whichever is spoken. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const t = useTexts(commandTexts);
  const language = useLanguage();
  // As it was when the palette was opened: nothing changes while it is open.
  const [choices] = useState<Choice[]>(() =>
    COMMANDS.filter(({ id }) => id !== 'commands').map(({ id, group, shortcuts, enabled }) => {
      const [first] = shortcuts;
      return {
        key: id,
        label: commandLabels[id][language],
        keywords: `${commandLabels[id].en} ${commandLabels[id].ja} ${commandGroupNames[group][language]}`,
        ...(first === undefined ? {} : { aside: writeShortcut(first, isMac()) }),
        ...(enabled() ? {} : { refusal: t.notNow }),
      };
    }),
  );
  return (
    <ChoiceDialog
      title={commandLabels.commands[language].replace('…', '')}
      search={t.search}
      nothingFound={t.nothingFound}
      choices={choices}
      onClose={onClose}
      onChoose={(key) => {
        onClose();
        // The dialog gives the focus back first; a command may take it on.
        setTimeout(() => COMMANDS.find((command) => command.id === key)?.run());
      }}
    />
  );
}
