import { BookmarkPlus, ClipboardCheck, ClipboardPaste, Compass, Download, FilePlus2, FileUp, Files, Image, Keyboard, MailSearch, Presentation, Printer, Puzzle, Share2, SquareTerminal, TextSearch, type LucideIcon } from 'lucide-react';
import { commandLabels, type CommandId } from '../content/command-texts.ts';
import { drawingNames } from '../content/drawing-names.ts';
import { useDocument } from '../store/document.ts';
import { useLanguage } from '../store/show/use-texts.ts';
import { ActionMenu } from '../ui/ActionMenu.tsx';
import { canRun, runCommand } from './commands/all-commands.ts';
import { keysOf } from './commands/keys-of.ts';
import { DrawingMenuFace } from './DrawingMenuFace.tsx';

/** In their groups; null: a line between two. */
const ENTRIES: readonly (readonly [CommandId, LucideIcon] | null)[] = [
  ['newDrawing', FilePlus2],
  ['openFile', FileUp],
  ['saveFile', Download],
  ['myDrawings', Files],
  ['keepDrawing', BookmarkPlus],
  null,
  ['share', Share2],
  ['exportPicture', Image],
  ['print', Printer],
  null,
  ['importPowerShell', ClipboardPaste],
  ['writeCmdlets', SquareTerminal],
  ['readHeaders', MailSearch],
  ['evidenceSheet', ClipboardCheck],
  null,
  ['present', Presentation],
  ['makeExercise', Puzzle],
  null,
  ['commands', TextSearch],
  ['shortcuts', Keyboard],
  ['tour', Compass],
];

/** What can be done with the drawing as a whole, and where everything else is found. */
export function DrawingMenu() {
  const language = useLanguage();
  const menu = drawingNames.menu[language];
  // What is possible depends on whose the drawing is, and on what is in it.
  useDocument(({ origin }) => origin);
  useDocument(({ scenario }) => scenario.records);
  useDocument(({ scenario }) => scenario.messages);
  return (
    <ActionMenu
      label={menu}
      className="bar-button"
      trigger={<DrawingMenuFace label={menu} />}
      entries={ENTRIES.map((entry) => {
        if (entry === null) return null;
        const [id, icon] = entry;
        return { key: id, label: commandLabels[id][language], icon, ...keysOf(id), disabled: !canRun(id), onSelect: () => runCommand(id) };
      })}
    />
  );
}
