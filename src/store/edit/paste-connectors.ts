import { problemLine } from '../../content/problems.ts';
import { readConnectors, withFreeNames, type CopiedConnectors } from '../../model/copied-connectors.ts';
import { asOneChange } from './as-one-change.ts';
import { connectorsIn } from './connectors-in.ts';
import { currentScenario } from '../document.ts';
import { recordName } from '../show/name-places.ts';
import { usePreferences } from '../preferences.ts';
import { addConnector, type ConnectorRow } from './records.ts';
import { notify, selectRows, useSession } from '../session.ts';

function rowsOf(copied: CopiedConnectors, taken: readonly string[]): ConnectorRow[] {
  const { list } = copied;
  switch (list) {
    case 'InboundConnectors':
      return withFreeNames(copied.connectors, taken).map((connector) => ({ list, connector }));
    case 'OutboundConnectors':
      return withFreeNames(copied.connectors, taken).map((connector) => ({ list, connector }));
    case 'SendConnectors':
      return withFreeNames(copied.connectors, taken).map((connector) => ({ list, connector }));
  }
}

/**
 * Adds copied connectors to each selected record that can have such, or that of a selected connector, and selects them.
 * Says which of the selected records cannot, and why; and what is wrong with a damaged text.
 */
export function pasteConnectors(text: string): void {
  const read = readConnectors(text);
  if (read === null) return void notify({ key: 'nothingToPaste', unread: false });
  if (!read.ok) {
    const [problem] = read.problems;
    return void notify({ key: 'pasteDamaged', reason: problem === undefined ? '' : problemLine(problem, usePreferences.getState().language) });
  }
  const { list, connectors } = read.value;
  const { ids } = useSession.getState().selection;
  const { records } = currentScenario();
  const chosen = records.filter(({ id }) => ids.includes(id));
  const targets = chosen.flatMap((record) => {
    const others = connectorsIn(record, list);
    return others === null ? [] : [{ id: record.id, names: others.map(({ Name }) => Name) }];
  });
  if (targets.length === 0 || targets.length < chosen.length) {
    const misfit = chosen.find((record) => connectorsIn(record, list) === null);
    notify({ key: 'connectorsDoNotFit', list, name: misfit === undefined ? null : recordName(records, misfit.id) });
  }
  if (targets.length === 0) return;
  const label = { key: 'paste', count: connectors.length * targets.length } as const;
  asOneChange(() => {
    for (const { id, names } of targets) for (const row of rowsOf(read.value, names)) addConnector(id, row, label);
  });
  selectRows(targets.flatMap(({ id, names }) => connectors.map((_, at) => ({ record: id, list, index: names.length + at }))));
}
