import { Cable, ClipboardPaste, Copy, CopyPlus, LayoutGrid, LogIn, LogOut, Mail, Maximize2, MessageCircleQuestion, Pencil, Puzzle, Scissors, Send, SquareDashedMousePointer, Trash2, ZoomIn, type LucideIcon } from 'lucide-react';
import { addAt } from '../../canvas/drop-record.ts';
import { commandLabels, commandTexts, type CommandId } from '../../content/command-texts.ts';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import type { Language } from '../../content/language.ts';
import { DNS_ID } from '../../model/layout.ts';
import type { RecordType } from '../../model/record.ts';
import { closeCommandDialog, useCommandDialog, type MenuPlace } from '../../store/show/command-dialogs.ts';
import { currentScenario } from '../../store/document.ts';
import { recordName, rowName } from '../../store/show/name-places.ts';
import { selectedRows, useSession } from '../../store/session.ts';
import { useLanguage } from '../../store/show/use-texts.ts';
import type { MenuEntry } from '../../ui/MenuPopup.tsx';
import { PointMenu } from '../../ui/PointMenu.tsx';
import { RECORD_ICONS } from '../../verdict/record-icons.ts';
import { canRun, runCommand } from './all-commands.ts';
import { keysOf } from './keys-of.ts';

type Entry = readonly [CommandId, LucideIcon, RecordType?];

const INTO_FRAME: readonly Entry[] = [
  ['addTenant', RECORD_ICONS.tenant],
  ['addOnPremisesServer', RECORD_ICONS.onPremisesServer],
  ['addGateway', RECORD_ICONS.gateway],
];
const WITH_SELECTION: readonly (Entry | null)[] = [
  ['edit', Pencil],
  ['connect', Cable],
  ['addInboundConnector', LogIn],
  ['addOutboundConnector', LogOut],
  ['addSendConnector', Send],
  ['addMessage', Mail],
  ['whyNot', MessageCircleQuestion],
  null,
  ['cut', Scissors],
  ['copy', Copy],
  ['paste', ClipboardPaste],
  ['duplicate', CopyPlus],
  ['delete', Trash2],
  null,
  ['zoomToSelection', ZoomIn],
];
/** Each where the menu was opened. */
const ADDING: readonly (Entry | null)[] = [
  ['addOrganization', RECORD_ICONS.organization, 'organization'],
  ['addTenant', RECORD_ICONS.tenant, 'tenant'],
  ['addOnPremisesServer', RECORD_ICONS.onPremisesServer, 'onPremisesServer'],
  ['addGateway', RECORD_ICONS.gateway, 'gateway'],
  ['addInternetHost', RECORD_ICONS.internetHost, 'internetHost'],
  ['addMxRecord', RECORD_ICONS.mxRecord, 'mxRecord'],
  ['addNote', RECORD_ICONS.note, 'note'],
  null,
  ['addMessage', Mail],
  ['parts', Puzzle],
];
const ON_GROUND: readonly (Entry | null)[] = [...ADDING, null, ['paste', ClipboardPaste], ['selectAll', SquareDashedMousePointer], null, ['tidy', LayoutGrid], ['fit', Maximize2]];

function entriesOn(place: MenuPlace): readonly (Entry | null)[] {
  switch (place) {
    case 'adding':
      return ADDING;
    case 'ground':
      return ON_GROUND;
    case 'selection': {
      const { ids } = useSession.getState().selection;
      const only = ids.length === 1 ? currentScenario().records.find(({ id }) => id === ids[0]) : undefined;
      return only?.type === 'organization' ? [...INTO_FRAME, null, ...WITH_SELECTION] : WITH_SELECTION;
    }
  }
}

/** The name of what is selected, or how many things are; null: nothing is. */
function selectionName(language: Language): string | null {
  const { selection } = useSession.getState();
  const { records } = currentScenario();
  const names = selection.row === null ? selection.ids.map((id) => (id === DNS_ID ? 'DNS' : recordName(records, id))) : selectedRows(selection).map((row) => rowName(records, row));
  const [name = null, ...more] = names;
  return more.length === 0 ? name : inspectorTexts.selected[language](names.length);
}

/** What it is called here: a connector has a route already, and is led elsewhere. */
function labelOf(id: CommandId, language: Language): string {
  const { row } = useSession.getState().selection;
  return id === 'connect' && row !== null && row.list !== 'InboundConnectors' ? commandTexts.leadElsewhere[language] : commandLabels[id][language];
}

/** What is impossible here is left out, and no line stands without an entry on either side. */
function withoutImpossible(entries: readonly (Entry | null)[]): (Entry | null)[] {
  const possible = entries.filter((entry) => entry === null || canRun(entry[0]));
  return possible.filter((entry, index) => entry !== null || (index > 0 && index < possible.length - 1 && possible[index - 1] !== null));
}

/** The commands that fit what was clicked with the right button, or the ground that was clicked twice. */
export function DrawingPointMenu() {
  const language = useLanguage();
  const menu = useCommandDialog(({ dialog }) => (dialog?.key === 'menu' ? dialog : null));
  if (menu === null) return null;
  const { x, y, on } = menu;
  const entries = withoutImpossible(entriesOn(on)).map((entry): MenuEntry => {
    if (entry === null) return null;
    const [id, icon, type] = entry;
    return {
      key: id,
      label: labelOf(id, language),
      icon,
      ...keysOf(id),
      onSelect: () => {
        closeCommandDialog();
        if (type === undefined) runCommand(id);
        else addAt(type, x, y);
      },
    };
  });
  return <PointMenu label={commandTexts.here[language]} heading={on === 'selection' ? selectionName(language) : null} x={x} y={y} entries={entries} onClose={closeCommandDialog} />;
}
