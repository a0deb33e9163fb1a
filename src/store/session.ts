import { create } from 'zustand';
import type { Notice } from '../content/notice.ts';

/** The lists of a record whose items are rows of its node. */
export type RowList = 'InboundConnectors' | 'OutboundConnectors' | 'SendConnectors';

/** One row of a record's node, by its place. */
export type RowRef = { record: string; list: RowList; index: number };

/** What is selected: records (frames, nodes, MX records); or rows of them, connectors of one kind. */
export type Selection = { ids: readonly string[]; row: RowRef | null; /** Rows of the same list as `row`, selected after it. */ otherRows: readonly RowRef[] };

/** The tabs of the right panel. */
export type SidePanel = 'decision' | 'inspector' | 'outline';

export type { Notice };

type SessionState = {
  selection: Selection;
  /** Id of the run that is shown; null: the first there is. */
  activeRun: string | null;
  /** Whether all runs are played on one clock; where there is only one, it changes nothing. */
  together: boolean;
  sidePanel: SidePanel;
  sideOpen: boolean;
  hopsOpen: boolean;
  notices: readonly (Notice & { id: number })[];
};

const NOTHING: Selection = { ids: [], row: null, otherRows: [] };

export const useSession = create<SessionState>()(() => ({
  selection: NOTHING,
  activeRun: null,
  together: false,
  sidePanel: 'decision',
  sideOpen: true,
  hopsOpen: true,
  notices: [],
}));

/** Selects records; the inspector comes forward when there is something to inspect, unless the outline is being read. */
export function select(ids: readonly string[], row: RowRef | null = null, otherRows: readonly RowRef[] = []): void {
  useSession.setState((state) => ({
    selection: ids.length === 0 ? NOTHING : { ids, row, otherRows },
    sidePanel: ids.length === 0 || state.sidePanel === 'outline' ? state.sidePanel : 'inspector',
  }));
}

/** Adds a record to the selected ones, or takes it out of them. */
export function toggleRecord(id: string): void {
  const { ids, row } = useSession.getState().selection;
  if (row !== null) return select([id]);
  select(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Selects one row of a record: a connector. */
export function selectRow(row: RowRef): void {
  select([row.record], row);
}

export function sameRow(a: RowRef, b: RowRef): boolean {
  return a.record === b.record && a.list === b.list && a.index === b.index;
}

/** The selected rows. */
export function selectedRows({ row, otherRows }: Selection): readonly RowRef[] {
  return row === null ? [] : [row, ...otherRows];
}

/** Selects rows of one list's kind, in place of everything else. */
export function selectRows([row, ...otherRows]: readonly RowRef[]): void {
  if (row === undefined) return select([]);
  select([...new Set([row, ...otherRows].map(({ record }) => record))], row, otherRows);
}

/** Adds a row to the selected ones, or takes it out of them. One of another kind stands alone. */
export function toggleRow(row: RowRef): void {
  const rows = selectedRows(useSession.getState().selection);
  if (rows[0]?.list !== row.list) return selectRow(row);
  const others = rows.filter((other) => !sameRow(other, row));
  selectRows(others.length < rows.length ? others : [...rows, row]);
}

export function showRun(run: string | null): void {
  useSession.setState({ activeRun: run });
}

/** Plays one run alone, or all of them on one clock. */
export function setTogether(together: boolean): void {
  useSession.setState({ together });
}

export function showSidePanel(sidePanel: SidePanel): void {
  useSession.setState({ sidePanel, sideOpen: true });
}

export function toggleSide(): void {
  useSession.setState((state) => ({ sideOpen: !state.sideOpen }));
}

export function toggleHops(): void {
  useSession.setState((state) => ({ hopsOpen: !state.hopsOpen }));
}

let noticeNumber = 0;

/**
 * Says something to the user, in place of what was said of the same kind before: three files that cannot be opened need
 * no three notices over the drawing.
 *
 * @returns the notice's id.
 */
export function notify(notice: Notice): number {
  noticeNumber += 1;
  const id = noticeNumber;
  useSession.setState((state) => ({ notices: [...state.notices.filter(({ key }) => key !== notice.key).slice(-3), { ...notice, id }] }));
  return id;
}

export function dismissNotice(id: number): void {
  useSession.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}

/** A new document: nothing selected, the decision in front. */
export function resetSession(): void {
  useSession.setState({ selection: NOTHING, activeRun: null, together: false, sidePanel: 'decision' });
}
