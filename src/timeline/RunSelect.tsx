import { timelineTexts } from '../content/timeline-texts.ts';
import { useShownRuns } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { chooseRun } from '../store/run/which-run.ts';
import { runLabel } from './run-label.ts';

/** Which run is shown, where there are several. Another run starts from its beginning. */
export function RunSelect({ run }: { run: ShownRun }) {
  const t = useTexts(timelineTexts);
  const language = useLanguage();
  const runs = useShownRuns();
  const messages = useDocument((state) => state.scenario.messages);
  if (runs.length < 2) return null;
  return (
    <select
      aria-label={t.run}
      title={t.run}
      value={run.id}
      className="h-8 max-w-52 min-w-0 rounded-md border border-line bg-surface px-1.5 text-sm"
      onChange={(event) => chooseRun(event.currentTarget.value)}
    >
      {runs.map((other) => (
        <option key={other.id} value={other.id}>
          {runLabel(other, messages.find((message) => message.id === other.messageId), language)}
        </option>
      ))}
    </select>
  );
}
