import { GitFork } from 'lucide-react';
import { forkTexts } from '../content/fork-texts.ts';
import { canFork, openFork } from '../store/run/fork.ts';
import type { ShownHop, ShownRun } from '../store/run/shown-run.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** Opens the question what would become of the message if this session were another. */
export function ForkButton({ run, hop }: { run: ShownRun; hop: ShownHop }) {
  const t = useTexts(forkTexts);
  if (!canFork(run, hop)) return null;
  return (
    <button
      type="button"
      className="mb-2 inline-flex items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 py-1 text-sm font-medium hover:bg-sunken"
      onClick={() => openFork(run, hop)}
    >
      <GitFork aria-hidden="true" size={15} />
      {t.open}
    </button>
  );
}
