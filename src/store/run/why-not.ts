import { create } from 'zustand';
import { activeRun } from './active-run.ts';
import { pauseAt, useClock } from './clock.ts';
import { hopAt } from './hop-at.ts';
import { decisionsOf } from './results.ts';
import { showSidePanel } from '../session.ts';

type WhyNot = {
  /** Whether the question is open on the card. */
  open: boolean;
  /** The tenant that is asked about; null: still to be chosen. */
  tenant: string | null;
  /** The connector of it that was asked about; null: none in particular. */
  connector: string | null;
  /** Grows with each question that came from elsewhere: the card brings the answer into view. */
  asked: number;
};

/** "Why not contoso?", as it is asked of the decision that is shown. It stays open from decision to decision. */
export const useWhyNot = create<WhyNot>()(() => ({ open: false, tenant: null, connector: null, asked: 0 }));

export function toggleWhyNot(): void {
  useWhyNot.setState(({ open }) => ({ open: !open }));
}

/** Another tenant, chosen on the card itself. */
export function chooseWhyNot(tenant: string): void {
  useWhyNot.setState({ tenant, connector: null });
}

/** Asks from anywhere else: the card comes forward, at the verdict of the decision that is under way or was made last. */
export function askWhyNot(tenant: string, connector: string | null = null): void {
  const run = activeRun();
  const { time } = useClock.getState();
  const now = run === null ? null : hopAt(run, time);
  const decision = run === null || now === null ? undefined : (decisionsOf(run).findLast(({ index }) => index <= now.index) ?? decisionsOf(run)[0]);
  if (decision !== undefined && time < (decision.turnsAt ?? decision.endsAt)) pauseAt(decision.turnsAt ?? decision.endsAt);
  useWhyNot.setState(({ asked }) => ({ open: true, tenant, connector, asked: asked + 1 }));
  showSidePanel('decision');
}
