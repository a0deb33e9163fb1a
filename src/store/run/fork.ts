import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { Run, SimulationResult } from '../../engine/result.ts';
import type { SessionChange } from '../../engine/routing/walk.ts';
import type { Certificate } from '../../model/certificate.ts';
import { askEngine } from './engine-runs.ts';
import { showDialog } from '../show/open-dialog.ts';
import { useResults } from './results.ts';
import type { ShownHop, ShownRun } from './shown-run.ts';

export type { SessionChange };

/** The hop whose session is asked about; null: none. */
export const useForkPoint = create<{ run: string | null; hop: number }>()(() => ({ run: null, hop: 0 }));

/** Opens the question what would become of a message if one of its sessions were another. */
export function openFork(run: ShownRun, hop: ShownHop): void {
  useForkPoint.setState({ run: run.id, hop: hop.index });
  showDialog('fork');
}

/** Whether a hop's session can be another: a submission from a mailbox has none, and reports and copies are not followed. */
export function canFork(run: ShownRun, hop: ShownHop): boolean {
  return run.cause.kind === 'message' && hop.attribution !== null && hop.session.connectingIp !== null;
}

/**
 * The other future of a run, or that it is still asked for, or that the engine failed to answer.
 *
 * @param change the same object as long as nothing is changed anew.
 */
export function useForkedRun(run: Run, hop: number, change: SessionChange): Run | 'asking' | 'failed' {
  const result = useResults((state) => state.result);
  const [given, give] = useState<{ result: SimulationResult | null; run: Run | 'failed' } | null>(null);
  const recipient = Number(run.id.slice(run.messageId.length + 1)) - 1;
  useEffect(() => {
    let current = true;
    void askEngine({ key: 'fork', point: { message: run.messageId, recipient, hop, change } }).then((answer) => {
      if (current) give({ result, run: answer?.key === 'fork' && answer.run !== null ? answer.run : 'failed' });
    });
    return () => {
      current = false;
    };
  }, [run.messageId, recipient, hop, change, result]);
  // What was answered last stays until the next answer: the list does not flicker while somebody types.
  return given !== null && given.result === result ? given.run : 'asking';
}

/** A certificate of some names; none without a name. */
export function certificateOf(names: readonly string[]): Certificate | null {
  const [subject] = names;
  return subject === undefined ? null : { subject, subjectAlternativeNames: [...names], trusted: true };
}
