import { useEffect, useRef } from 'react';
import { DNS_ID } from '../model/layout.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { fitDrawing } from './view.ts';

/**
 * Brings what is added to the drawing into view: nobody should have to look for what he has just made.
 *
 * @param isViewKept whether the view is the reader's own; else the whole drawing is shown anew.
 */
export function useRevealNew(records: readonly ScenarioRecord[], documentId: string, isViewKept: () => boolean): void {
  const last = useRef({ documentId, records });
  useEffect(() => {
    const before = last.current;
    last.current = { documentId, records };
    if (before.documentId !== documentId || records.length <= before.records.length) return undefined;
    const known = new Set(before.records.map(({ id }) => id));
    const added = records.filter(({ id }) => !known.has(id)).map(({ id, type }) => (type === 'mxRecord' ? DNS_ID : id));
    // One frame later: React Flow takes new nodes in with its own effects.
    const frame = requestAnimationFrame(() => {
      if (isViewKept()) void import('./reveal-all.ts').then(({ revealAll }) => revealAll(added));
      else fitDrawing();
    });
    return () => cancelAnimationFrame(frame);
  }, [records, documentId, isViewKept]);
}
