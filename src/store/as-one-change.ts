import { useDocument } from './document.ts';

/** Makes several changes one entry of the history, named after the first of them. */
export function asOneChange(act: () => void): void {
  const before = useDocument.getState();
  act();
  const after = useDocument.getState();
  if (after.id !== before.id || after.past.length <= before.past.length + 1) return;
  const label = after.past[before.past.length]?.label;
  if (label !== undefined) useDocument.setState({ past: [...before.past, { scenario: before.scenario, label }] });
}
