import { useEffect, useRef } from 'react';
import { DNS_ID } from '../model/layout.ts';
import type { Scenario } from '../model/scenario.ts';
import { useDocument } from '../store/document.ts';
import { fitDrawing } from './view.ts';

/**
 * Brings into view what is added to the drawing, and what grows or is moved out of the view by anything but a hand: nobody
 * should have to look for what he has just made.
 *
 * @param isViewKept whether the view is the reader's own; else the whole drawing is shown anew.
 */
export function useReveal(scenario: Scenario, documentId: string, isViewKept: () => boolean): void {
  const last = useRef({ documentId, scenario });
  useEffect(() => {
    const before = last.current;
    last.current = { documentId, scenario };
    const { records } = scenario;
    const isMoved = records === before.scenario.records;
    // Who moves things by hand or by keys sees where they go.
    if (before.documentId !== documentId || scenario === before.scenario || (isMoved && useDocument.getState().gesture !== null)) return undefined;
    const known = new Set(isMoved ? [] : before.scenario.records.map(({ id }) => id));
    const added = isMoved ? [] : records.filter(({ id }) => !known.has(id)).map(({ id, type }) => (type === 'mxRecord' ? DNS_ID : id));
    // One frame later: React Flow takes new nodes in with its own effects.
    const frame = requestAnimationFrame(() => {
      if (added.length > 0 && !isViewKept()) fitDrawing();
      else void import('./reveal-all.ts').then(({ revealAll, revealChanged }) => (added.length > 0 ? revealAll(added) : revealChanged(before.scenario, scenario, isViewKept())));
    });
    return () => cancelAnimationFrame(frame);
  }, [scenario, documentId, isViewKept]);
}
