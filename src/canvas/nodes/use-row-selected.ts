import { sameRow, selectedRows, useSession, type RowRef } from '../../store/session.ts';

/** Whether a row is selected, alone or with others. */
export function useRowSelected(row: RowRef): boolean {
  return useSession(({ selection }) => selectedRows(selection).some((other) => sameRow(other, row)));
}
