import { copySelection, cutSelection, duplicateSelection, pasteFromClipboard } from '../../store/edit/clipboard.ts';
import { openCommandDialog } from '../../store/show/command-dialogs.ts';
import { currentScenario, redo, undo, useDocument } from '../../store/document.ts';
import { removeSelection } from '../../store/edit/remove-selection.ts';
import { select, useSession } from '../../store/session.ts';
import { useViewOptions } from '../../store/show/view-options.ts';
import { DNS_ID } from '../../model/layout.ts';
import { canSubmitAt } from '../../model/new-message.ts';
import { focusDrawing } from '../../store/show/focus-drawing.ts';
import { focusPanel } from '../../store/show/focus-panel.ts';
import { always, type Command } from './command.ts';
import { helpOfFocused } from './help-of-focused.ts';

function selectedIds(): readonly string[] {
  return useSession.getState().selection.ids;
}

function hasRecords(): boolean {
  const ids = new Set(selectedIds());
  return currentScenario().records.some((record) => ids.has(record.id));
}

function isUnlocked(): boolean {
  return !useViewOptions.getState().locked;
}

/** Where "Connect from here…" starts: the only thing that is selected, when routes start there. */
function connectSource(): string | null {
  const [id, ...more] = selectedIds();
  if (id === undefined || more.length > 0) return null;
  if (id === DNS_ID) return id;
  const record = currentScenario().records.find((candidate) => candidate.id === id);
  return record !== undefined && canSubmitAt(record) ? id : null;
}

function connect(): void {
  const { row } = useSession.getState().selection;
  if (row !== null && row.list !== 'InboundConnectors') return openCommandDialog({ key: 'reconnect', row });
  const source = connectSource();
  if (source !== null) openCommandDialog({ key: 'connect', source });
}

export const editCommands: readonly Command[] = [
  { id: 'undo', group: 'edit', shortcuts: [{ key: 'z', mod: true }], enabled: () => useDocument.getState().past.length > 0, run: undo },
  {
    id: 'redo',
    group: 'edit',
    shortcuts: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    enabled: () => useDocument.getState().future.length > 0,
    run: redo,
  },
  { id: 'cut', group: 'edit', shortcuts: [{ key: 'x', mod: true }], byEvent: true, enabled: () => hasRecords() && isUnlocked(), run: () => void cutSelection() },
  { id: 'copy', group: 'edit', shortcuts: [{ key: 'c', mod: true }], byEvent: true, enabled: hasRecords, run: () => void copySelection() },
  { id: 'paste', group: 'edit', shortcuts: [{ key: 'v', mod: true }], byEvent: true, enabled: isUnlocked, run: () => void pasteFromClipboard() },
  { id: 'duplicate', group: 'edit', shortcuts: [{ key: 'd', mod: true }], enabled: () => hasRecords() && isUnlocked(), run: duplicateSelection },
  { id: 'delete', group: 'edit', shortcuts: [{ key: 'Delete' }, { key: 'Backspace' }], enabled: () => hasRecords() && isUnlocked(), run: removeSelection },
  {
    id: 'selectAll',
    group: 'edit',
    shortcuts: [{ key: 'a', mod: true }],
    enabled: () => currentScenario().records.length > 0,
    run: () => select(currentScenario().records.flatMap((record) => (record.type === 'mxRecord' ? [] : [record.id]))),
  },
  {
    id: 'about',
    group: 'edit',
    shortcuts: [{ key: 'F1', within: '#panel-inspector .help-scope *' }],
    inFields: true,
    enabled: () => helpOfFocused() !== null,
    run: () => helpOfFocused()?.click(),
  },
  {
    id: 'backToDrawing',
    group: 'edit',
    shortcuts: [
      { key: 'Escape', within: '#panel-inspector *, #panel-outline *' },
      { key: 'Enter', within: '#panel-inspector input[type="text"]:not([aria-invalid="true"])' },
    ],
    inFields: true,
    enabled: always,
    run: focusDrawing,
  },
  { id: 'selectNothing', group: 'edit', shortcuts: [{ key: 'Escape' }], enabled: () => selectedIds().length > 0, run: () => select([]) },
  {
    id: 'edit',
    group: 'edit',
    shortcuts: [{ key: 'F2' }, { key: 'Enter', within: '.react-flow__node, [role="treeitem"]' }],
    enabled: () => selectedIds().length > 0,
    run: () => focusPanel('inspector'),
  },
  { id: 'connect', group: 'edit', shortcuts: [{ key: 'c' }], enabled: () => connectSource() !== null && isUnlocked(), run: connect },
];
