import type { CommandId } from '../../content/command-texts.ts';
import { currentScenario, useDocument } from '../../store/document.ts';
import { openHeaders } from '../../store/exchange/header-source.ts';
import { openImport } from '../../store/exchange/import-source.ts';
import { isReadOnly } from '../../store/mode.ts';
import { keepDrawing } from '../../store/keep/own-documents.ts';
import { showDialog, type DialogName } from '../../store/show/open-dialog.ts';
import { copyLink } from '../copy-link.ts';
import { pickFile } from '../pick-file.ts';
import { saveAsFile } from '../save-as-file.ts';
import { always, type Command } from './command.ts';

function opens(id: CommandId, dialog: DialogName): Command {
  return { id, group: 'drawing', shortcuts: [], enabled: always, run: () => showDialog(dialog) };
}

/** What can be done with the drawing as a whole. */
export const drawingCommands: readonly Command[] = [
  { id: 'newDrawing', group: 'drawing', shortcuts: [], enabled: always, run: () => void import('../../store/open/open-file.ts').then(({ openNewDrawing }) => openNewDrawing()) },
  { id: 'openFile', group: 'drawing', shortcuts: [{ key: 'o', mod: true }], inFields: true, enabled: always, run: pickFile },
  { id: 'saveFile', group: 'drawing', shortcuts: [{ key: 's', mod: true }], inFields: true, enabled: always, run: () => void saveAsFile(currentScenario()) },
  opens('myDrawings', 'drawings'),
  {
    id: 'keepDrawing',
    group: 'drawing',
    shortcuts: [],
    enabled: () => useDocument.getState().origin.kind !== 'own',
    run: () => void keepDrawing(),
  },
  { id: 'makeExercise', group: 'drawing', shortcuts: [], enabled: () => !isReadOnly(), run: () => void import('../../store/teach/exercise.ts').then(({ startExercise }) => startExercise()) },
  { id: 'copyLink', group: 'drawing', shortcuts: [], enabled: always, run: () => void copyLink() },
  opens('share', 'share'),
  opens('exportPicture', 'picture'),
  { id: 'print', group: 'drawing', shortcuts: [{ key: 'p', mod: true }], inFields: true, enabled: always, run: () => print() },
  { id: 'importPowerShell', group: 'drawing', shortcuts: [], enabled: always, run: () => openImport() },
  { id: 'evidenceSheet', group: 'drawing', shortcuts: [], enabled: () => currentScenario().messages.length > 0, run: () => showDialog('evidence') },
  { id: 'readHeaders', group: 'drawing', shortcuts: [], enabled: always, run: () => openHeaders() },
  {
    id: 'writeCmdlets',
    group: 'drawing',
    shortcuts: [],
    enabled: () => currentScenario().records.some(({ type }) => type === 'tenant'),
    run: () => showDialog('cmdlets'),
  },
];
