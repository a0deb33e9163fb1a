import { create } from 'zustand';
import type { Notice } from '../content/notice.ts';

/** The lists of a record whose items are rows of its node. */
export type RowList = 'InboundConnectors' | 'OutboundConnectors' | 'SendConnectors';

/** One row of a record's node, by its place. */
export type RowRef = { record: string; list: RowList; index: number };

/** What is selected: records (frames, nodes, MX records), and perhaps one row of the only selected record. */
export type Selection = { ids: readonly string[]; row: RowRef | null };

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

const NOTHING: Selection = { ids: [], row: null };

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
export function select(ids: readonly string[], row: RowRef | null = null): void {
  useSession.setState((state) => ({
    selection: ids.length === 0 ? NOTHING : { ids, row },
    sidePanel: ids.length === 0 || state.sidePanel === 'outline' ? state.sidePanel : 'inspector',
  }));
}

/** Selects one row of a record: a connector. */
export function selectRow(row: RowRef): void {
  select([row.record], row);
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

/** Says something to the user. */
export function notify(notice: Notice): void {
  noticeNumber += 1;
  const id = noticeNumber;
  useSession.setState((state) => ({ notices: [...state.notices.slice(-3), { ...notice, id }] }));
}

export function dismissNotice(id: number): void {
  useSession.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}

/** A new document: nothing selected, the decision in front. */
export function resetSession(): void {
  useSession.setState({ selection: NOTHING, activeRun: null, together: false, sidePanel: 'decision' });
}
