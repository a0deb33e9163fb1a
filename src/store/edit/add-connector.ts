import { inspectorTexts } from '../../content/inspector-texts.ts';
import { freeName } from '../../model/free-name.ts';
import { newInboundConnector, newOutboundConnector, newSendConnector } from '../../model/new-connector.ts';
import { connectorsIn } from './connectors-in.ts';
import { currentScenario } from '../document.ts';
import { focusPanel } from '../show/focus-panel.ts';
import { usePreferences } from '../preferences.ts';
import { addConnector, type ConnectorRow } from './records.ts';
import { selectRow, type RowList } from '../session.ts';

function newRow(list: RowList, names: readonly string[]): ConnectorRow {
  const { language } = usePreferences.getState();
  switch (list) {
    case 'InboundConnectors':
      return { list, connector: newInboundConnector(freeName(inspectorTexts.inboundConnector[language], names)) };
    case 'OutboundConnectors':
      return { list, connector: newOutboundConnector(freeName(inspectorTexts.outboundConnector[language], names)) };
    case 'SendConnectors':
      return { list, connector: newSendConnector(freeName(inspectorTexts.sendConnector[language], names)) };
  }
}

/** Adds a connector to a record, under a name of its own, and shows it to be filled in. A record that has no such connectors stays as it is. */
export function addNewConnector(id: string, list: RowList): void {
  const record = currentScenario().records.find((candidate) => candidate.id === id);
  const others = record === undefined ? null : connectorsIn(record, list);
  if (others === null) return;
  const row = newRow(list, others.map(({ Name }) => Name));
  addConnector(id, row, { key: 'add', name: row.connector.Name });
  selectRow({ record: id, list, index: others.length });
  focusPanel('inspector');
}
