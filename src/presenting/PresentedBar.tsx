import { gallery } from '../content/gallery.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { presentingTexts } from '../content/presenting-texts.ts';
import { useDocument } from '../store/document.ts';
import { useLesson } from '../store/teach/lesson-state.ts';
import { usePresenting } from '../store/teach/presenting.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { BlackScreen } from './BlackScreen.tsx';
import { Controls } from './Controls.tsx';
import { Elapsed } from './Elapsed.tsx';
import { Laser } from './Laser.tsx';
import type { PresenterCommand } from './presenter-command.ts';

type Props = {
  /** Starts a command of the page by its id. */
  onCommand: (command: PresenterCommand) => void;
};

/** The one line below the drawing that the room sees: what this is, where in the lesson, for how long already. */
export function PresentedBar({ onCommand }: Props) {
  const t = useTexts(presentingTexts);
  const { blank, laser } = usePresenting();
  return (
    <section aria-label={t.mode} className="flex items-center gap-4 px-4 py-1.5 text-lg">
      <Place />
      <span className="ml-auto" />
      <Elapsed />
      <Controls onCommand={onCommand} />
      {laser ? <Laser /> : null}
      {blank ? <BlackScreen /> : null}
    </section>
  );
}

function Place() {
  const t = useTexts(lessonTexts);
  const language = useLanguage();
  const lesson = useLesson((state) => state.lesson);
  const { title } = useDocument((state) => state.scenario);
  const origin = useDocument((state) => state.origin);
  const open = useDocument((state) => state.id);
  const name = origin.kind === 'gallery' ? origin.title[language] : title;
  const id = lesson?.ids[lesson.at];
  const inLesson = lesson !== null && id !== undefined && (lesson.document === null || lesson.document === open);
  return (
    <p role="status" className="min-w-0 truncate font-semibold tabular-nums">
      {inLesson ? t.place(lesson.at + 1, lesson.ids.length, gallery[id].title[language]) : name}
    </p>
  );
}
