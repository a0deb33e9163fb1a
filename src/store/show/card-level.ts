import { create } from 'zustand';

/** How much the decision card tells: a line for each rule and the deciding one open, or all of them open. Of this visit only. */
export const useCardLevel = create<{ full: boolean }>()(() => ({ full: false }));

export function setCardLevel(full: boolean): void {
  useCardLevel.setState({ full });
}
