import { BookmarkPlus, ClipboardCheck, ClipboardPaste, Download, FilePlus2, FileUp, Files, Image, MailSearch, Presentation, Printer, Puzzle, Share2, SquareTerminal, type LucideIcon } from 'lucide-react';
import { commandLabels, type CommandId } from '../content/command-texts.ts';
import { drawingNames } from '../content/drawing-names.ts';
import { useDocument } from '../store/document.ts';
import { useLanguage } from '../store/use-texts.ts';
import { ActionMenu } from '../ui/ActionMenu.tsx';
import { canRun, runCommand } from './commands/all-commands.ts';
import { DrawingMenuFace } from './DrawingMenuFace.tsx';

/** In their groups; null: a line between two. */
const ENTRIES: readonly (readonly [CommandId, LucideIcon] | null)[] = [
  ['newDrawing', FilePlus2],
  ['openFile', FileUp],
  ['importPowerShell', ClipboardPaste],
  ['readHeaders', MailSearch],
  ['myDrawings', Files],
  null,
  ['keepDrawing', BookmarkPlus],
  ['share', Share2],
  ['makeExercise', Puzzle],
  ['exportPicture', Image],
  ['evidenceSheet', ClipboardCheck],
  ['writeCmdlets', SquareTerminal],
  ['print', Printer],
  ['present', Presentation],
  ['saveFile', Download],
];

/** What can be done with the drawing as a whole. */
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
        return { key: id, label: commandLabels[id][language], icon, disabled: !canRun(id), onSelect: () => runCommand(id) };
      })}
    />
  );
}
