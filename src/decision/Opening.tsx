import { gallery } from '../content/gallery.ts';
import { presentingTexts } from '../content/presenting-texts.ts';
import { useShownRuns } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { useStoryId } from '../store/teach/lesson-state.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/**
 * What a room is told before a message moves: how things stand, before the first one (a drawing of one's own says nothing
 * about itself), and of several messages which one comes now.
 */
export function Opening({ run }: { run: ShownRun }) {
  const t = useTexts(presentingTexts);
  const language = useLanguage();
  const id = useStoryId();
  const runs = useShownRuns();
  const title = useDocument(({ scenario }) => scenario.messages.find((message) => message.id === run.messageId)?.title ?? '');
  const at = runs.findIndex((other) => other.id === run.id);
  const which = t.message(at + 1, runs.length);
  return (
    <>
      {id === null || at > 0 ? null : <p className="mb-3 text-base leading-relaxed">{gallery[id].setting[language]}</p>}
      {runs.length < 2 ? null : <p className="mb-3 text-base font-semibold text-muted">{run.cause.kind === 'message' && title !== '' ? `${which}: ${title}` : which}</p>}
    </>
  );
}
