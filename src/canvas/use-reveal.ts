import { useEffect, useState } from 'react';
import { DNS_ID } from '../model/layout.ts';
import type { Scenario } from '../model/scenario.ts';
import { useDocument } from '../store/document.ts';
import { createRevealer } from './revealer.ts';
import { fitDrawing } from './view.ts';

/** What has a node of its own, or a row, and had none before. */
function addedTo(before: Scenario, after: Scenario): string[] {
  if (before.records === after.records) return [];
  const known = new Set(before.records.map(({ id }) => id));
  return after.records.filter(({ id }) => !known.has(id)).map(({ id, type }) => (type === 'mxRecord' ? DNS_ID : id));
}

/**
 * Brings into view what is added to the drawing, and what grows or is moved out of the view by anything but a hand: nobody
 * should have to look for what he has just made.
 *
 * @param isViewKept whether the view is the reader's own; else the whole drawing is shown anew. The same function always.
 */
export function useReveal(scenario: Scenario, documentId: string, isViewKept: () => boolean): void {
  const [revealer] = useState(() =>
    createRevealer(
      { documentId, scenario },
      () => useDocument.getState().gesture !== null,
      (before, after) => {
        const added = addedTo(before, after);
        if (added.length > 0 && !isViewKept()) fitDrawing();
        else void import('./reveal-all.ts').then(({ revealAll, revealChanged }) => (added.length > 0 ? revealAll(added) : revealChanged(before, after, isViewKept())));
      },
    ),
  );
  useEffect(() => revealer.follow({ documentId, scenario }), [revealer, documentId, scenario]);
  useEffect(() => revealer.stop, [revealer]);
}
