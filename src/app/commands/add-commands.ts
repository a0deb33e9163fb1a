import type { CommandId } from '../../content/command-texts.ts';
import { canSubmitAt } from '../../model/new-message.ts';
import type { RecordType } from '../../model/record.ts';
import { openCommandDialog } from '../../store/command-dialogs.ts';
import { currentScenario } from '../../store/document.ts';
import { addNewMessage } from '../../store/messages.ts';
import { focusPanel } from '../../store/focus-panel.ts';
import { always, type Command } from './command.ts';

function adds(id: CommandId, type: RecordType): Command {
  // What names and places a new record is loaded for the first one.
  const run = (): void => void import('../../store/add-record.ts').then(({ addNewRecord, selectedOrganization }) => addNewRecord(type, null, selectedOrganization()));
  return { id, group: 'add', shortcuts: [], enabled: always, run };
}

export const addCommands: readonly Command[] = [
  adds('addOrganization', 'organization'),
  adds('addTenant', 'tenant'),
  adds('addOnPremisesServer', 'onPremisesServer'),
  adds('addGateway', 'gateway'),
  adds('addInternetHost', 'internetHost'),
  adds('addMxRecord', 'mxRecord'),
  {
    id: 'addMessage',
    group: 'add',
    shortcuts: [{ key: 'm' }],
    enabled: () => currentScenario().records.some(canSubmitAt),
    run: () => {
      if (addNewMessage()) focusPanel('inspector');
    },
  },
  { id: 'parts', group: 'add', shortcuts: [{ key: 'p' }], enabled: always, run: () => openCommandDialog({ key: 'parts' }) },
];
