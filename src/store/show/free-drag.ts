import { create } from 'zustand';

/** Whether the hand that drags has asked for no guides and no grid. */
export const useFreeDrag = create<{ free: boolean }>()(() => ({ free: false }));

export function setFreeDrag(free: boolean): void {
  if (useFreeDrag.getState().free !== free) useFreeDrag.setState({ free });
}
