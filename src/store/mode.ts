import { create } from 'zustand';

/** How the page is used: to draw, to read one drawing, or to read it inside another page. */
export type Mode = 'edit' | 'view' | 'embed';

/** Chosen by the address, once a visit. */
export const useMode = create<{ mode: Mode }>()(() => ({ mode: 'edit' }));

export function setMode(mode: Mode): void {
  useMode.setState({ mode });
}

/** Whether nothing may be changed: whoever opens a link to read must not lose what its author meant. */
export function isReadOnly(): boolean {
  return useMode.getState().mode !== 'edit';
}
