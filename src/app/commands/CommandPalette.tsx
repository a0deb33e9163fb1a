import { flushSync } from 'react-dom';
import { commandGroupNames, commandLabels, commandTexts } from '../../content/command-texts.ts';
import { useResults } from '../../store/results.ts';
import { useLanguage, useTexts } from '../../store/use-texts.ts';
import { ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import type { Choice } from '../../ui/match-choices.ts';
import { COMMANDS } from './all-commands.ts';
import { isPossible } from './command.ts';
import { isMac } from './is-mac.ts';
import { writeShortcut } from './shortcut.ts';

/** Every command, to be searched and started. Found in both languages, whichever is spoken. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const t = useTexts(commandTexts);
  const language = useLanguage();
  // An answer of the engine that comes in while the palette is open makes more of it possible.
  useResults((state) => state.result);
  const choices = COMMANDS.filter(({ id }) => id !== 'commands').map((command): Choice => {
      const { id, group, shortcuts } = command;
      const [first] = shortcuts;
      return {
        key: id,
        label: commandLabels[id][language],
        keywords: `${commandLabels[id].en} ${commandLabels[id].ja} ${commandGroupNames[group][language]}`,
        ...(first === undefined ? {} : { aside: writeShortcut(first, isMac()) }),
        ...(isPossible(command) ? {} : { refusal: t.notNow }),
      };
    });
  return (
    <ChoiceDialog
      title={commandLabels.commands[language].replace('…', '')}
      search={t.search}
      nothingFound={t.nothingFound}
      choices={choices}
      onClose={onClose}
      onChoose={(key) => {
        // The dialog gives the focus back first; a command may take it on. At once, so that the next key finds the command done.
        flushSync(onClose);
        COMMANDS.find((command) => command.id === key)?.run();
      }}
    />
  );
}
