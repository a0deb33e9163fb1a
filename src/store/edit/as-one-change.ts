import { useDocument } from '../document.ts';

/** Makes several changes one entry of the history, named after the first of them. */
export function asOneChange(act: () => void): void {
  const before = useDocument.getState();
  act();
  const { id, past } = useDocument.getState();
  // By what it began from, and not by its place: a full history gives up an old entry for each new one.
  const first = past.findLastIndex(({ scenario }) => scenario === before.scenario);
  if (id === before.id && first >= 0 && first < past.length - 1) useDocument.setState({ past: past.slice(0, first + 1) });
}
