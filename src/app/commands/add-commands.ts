import type { CommandId } from '../../content/command-texts.ts';
import { canSubmitAt } from '../../model/new-message.ts';
import { isHost, type RecordType, type ScenarioRecord } from '../../model/record.ts';
import { addNewConnector } from '../../store/edit/add-connector.ts';
import { addByHand, selectedOrganization } from '../../store/edit/add-record.ts';
import { openCommandDialog } from '../../store/show/command-dialogs.ts';
import { currentScenario } from '../../store/document.ts';
import { addNewMessage } from '../../store/edit/messages.ts';
import { focusWhenDrawn } from '../../store/show/focus-drawing.ts';
import { focusPanel } from '../../store/show/focus-panel.ts';
import { useSession, type RowList } from '../../store/session.ts';
import { always, type Command } from './command.ts';

function adds(id: CommandId, type: RecordType): Command {
  // At once: the next key may be meant for what was added.
  const run = (): void => {
    const add = (): void => addByHand(type, null, selectedOrganization());
    // A note is written first, and not moved.
    if (type === 'note') add();
    else focusWhenDrawn(add);
  };
  return { id, group: 'add', shortcuts: [], enabled: always, run };
}

/** The only record that is selected, or whose connectors are; null: none, or several. */
function selectedRecord(): ScenarioRecord | null {
  const [id, ...more] = useSession.getState().selection.ids;
  return more.length > 0 ? null : (currentScenario().records.find((record) => record.id === id) ?? null);
}

function addsConnector(id: CommandId, list: RowList, hasThem: (record: ScenarioRecord) => boolean): Command {
  return {
    id,
    group: 'add',
    shortcuts: [],
    enabled: () => {
      const record = selectedRecord();
      return record !== null && hasThem(record);
    },
    run: () => {
      const record = selectedRecord();
      if (record !== null) addNewConnector(record.id, list);
    },
  };
}

const isTenant = ({ type }: ScenarioRecord): boolean => type === 'tenant';

export const addCommands: readonly Command[] = [
  adds('addOrganization', 'organization'),
  adds('addTenant', 'tenant'),
  adds('addOnPremisesServer', 'onPremisesServer'),
  adds('addGateway', 'gateway'),
  adds('addInternetHost', 'internetHost'),
  adds('addMxRecord', 'mxRecord'),
  adds('addNote', 'note'),
  addsConnector('addInboundConnector', 'InboundConnectors', isTenant),
  addsConnector('addOutboundConnector', 'OutboundConnectors', isTenant),
  addsConnector('addSendConnector', 'SendConnectors', isHost),
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
