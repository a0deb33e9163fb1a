import { BookmarkPlus, ClipboardPaste, Download, FilePlus2, FileUp, Files, Image, MailSearch, Printer, Share2, SquareTerminal } from 'lucide-react';
import { drawingNames } from '../content/drawing-names.ts';
import { drawingsTexts } from '../content/drawings-texts.ts';
import { currentScenario, useDocument } from '../store/document.ts';
import { openHeaders } from '../store/header-source.ts';
import { openImport } from '../store/import-source.ts';
import { showDialog } from '../store/open-dialog.ts';
import { openNewDrawing } from '../store/open-file.ts';
import { keepDrawing } from '../store/own-documents.ts';
import { useTexts } from '../store/use-texts.ts';
import { ActionMenu } from '../ui/ActionMenu.tsx';
import { DrawingMenuFace } from './DrawingMenuFace.tsx';
import { pickFile } from './pick-file.ts';
import { printDrawing } from './print-drawing.ts';
import { saveAsFile } from './save-as-file.ts';

/** What can be done with the drawing as a whole. */
export function DrawingMenu() {
  const t = useTexts(drawingsTexts);
  const { menu } = useTexts(drawingNames);
  const own = useDocument(({ origin }) => origin.kind === 'own');
  const hasTenant = useDocument(({ scenario }) => scenario.records.some(({ type }) => type === 'tenant'));
  return (
    <ActionMenu
      label={menu}
      className="bar-button"
      trigger={<DrawingMenuFace label={menu} />}
      entries={[
        { key: 'new', label: t.newDrawing, icon: FilePlus2, onSelect: openNewDrawing },
        { key: 'open', label: t.openFile, icon: FileUp, onSelect: pickFile },
        { key: 'import', label: t.importPowerShell, icon: ClipboardPaste, onSelect: () => openImport() },
        { key: 'headers', label: t.readHeaders, icon: MailSearch, onSelect: () => openHeaders() },
        { key: 'mine', label: t.myDrawings, icon: Files, onSelect: () => showDialog('drawings') },
        null,
        { key: 'keep', label: t.keep, icon: BookmarkPlus, disabled: own, onSelect: () => void keepDrawing() },
        { key: 'share', label: t.share, icon: Share2, onSelect: () => showDialog('share') },
        { key: 'picture', label: t.exportPicture, icon: Image, onSelect: () => showDialog('picture') },
        { key: 'cmdlets', label: t.writeCmdlets, icon: SquareTerminal, disabled: !hasTenant, onSelect: () => showDialog('cmdlets') },
        { key: 'print', label: t.print, icon: Printer, onSelect: () => void printDrawing() },
        { key: 'save', label: t.saveFile, icon: Download, onSelect: () => void saveAsFile(currentScenario()) },
      ]}
    />
  );
}
