import { flushSync } from 'react-dom';
import { commandKeywords } from '../../content/command-keywords.ts';
import { commandGroupNames, commandLabels, commandTexts } from '../../content/command-texts.ts';
import { currentScenario } from '../../store/document.ts';
import { useResults } from '../../store/run/results.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import type { Choice } from '../../ui/match-choices.ts';
import { COMMANDS } from './all-commands.ts';
import { isPossible } from './command.ts';
import { drawnChoices } from './drawn-choices.ts';
import { isMac } from './is-mac.ts';
import { writeShortcut } from './shortcut.ts';

/**
 * Every command, to be searched and started, and everything in the drawing, to be gone to. Commands are found in both
 * languages, whichever is spoken, and by what they are called elsewhere.
 */
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
        keywords: `${commandLabels[id].en} ${commandLabels[id].ja} ${commandGroupNames[group][language]} ${commandKeywords[id] ?? ''}`,
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
      more={() => drawnChoices(currentScenario().records, language)}
      onClose={onClose}
      onChoose={(key) => {
        // The dialog gives the focus back first; a command may take it on. At once, so that the next key finds the command done.
        flushSync(onClose);
        const command = COMMANDS.find(({ id }) => id === key);
        if (command === undefined) drawnChoices(currentScenario().records, language).find((drawn) => drawn.key === key)?.go();
        else command.run();
      }}
    />
  );
}
