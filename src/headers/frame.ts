/** What each step hands to its dialog. */
export type Frame = { title: string; intro: string; closeLabel: string; onClose: () => void };
