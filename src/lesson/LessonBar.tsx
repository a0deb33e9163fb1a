import { ChevronLeft, ChevronRight, GraduationCap, Link2, NotebookText, Presentation, X, type LucideIcon } from 'lucide-react';
import { gallery } from '../content/gallery.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { lessons } from '../content/lessons.ts';
import { presentingTexts } from '../content/presenting-texts.ts';
import { copyText } from '../store/show/copy-text.ts';
import { useDocument } from '../store/document.ts';
import { galleryLink } from '../store/open/gallery-links.ts';
import { goToStep, leaveLesson, moveInLesson } from '../store/teach/lesson.ts';
import { useLesson, type Lesson } from '../store/teach/lesson-state.ts';
import { startPresenting } from '../store/teach/presenting.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { StepList } from './StepList.tsx';
import { StoryPopover } from './StoryPopover.tsx';

/** Where in the lesson one is, and the way through it. */
export function LessonBar({ onNotes }: { onNotes: () => void }) {
  const lesson = useLesson((state) => state.lesson);
  return lesson === null ? null : <Bar lesson={lesson} onNotes={onNotes} />;
}

function Bar({ lesson, onNotes }: { lesson: Lesson; onNotes: () => void }) {
  const t = useTexts(lessonTexts);
  const presenting = useTexts(presentingTexts);
  const language = useLanguage();
  const open = useDocument((state) => state.id);
  const id = lesson.ids[lesson.at];
  if (id === undefined) return null;
  const title = gallery[id].title[language];
  const strayed = lesson.document !== null && lesson.document !== open;
  return (
    <section aria-label={t.bar} className="flex flex-wrap items-center gap-x-1.5 gap-y-1 border-t border-line bg-accent-soft px-3 py-1 text-sm">
      <GraduationCap aria-hidden="true" size={17} className="shrink-0 text-accent" />
      <span className="font-semibold max-[900px]:hidden">{lesson.name === null ? t.own : lessons[lesson.name].title[language]}</span>
      <BarIcon label={t.previous} icon={ChevronLeft} disabled={lesson.at === 0} onClick={() => void moveInLesson(-1)} />
      <p role="status" aria-label={t.bar} className="min-w-0 truncate font-semibold tabular-nums">
        {t.place(lesson.at + 1, lesson.ids.length, title)}
      </p>
      <BarIcon label={t.next} icon={ChevronRight} disabled={lesson.at === lesson.ids.length - 1} onClick={() => void moveInLesson(1)} />
      {strayed ? (
        <button type="button" className="rounded-md border border-accent bg-surface px-2 py-0.5 text-xs font-semibold text-accent" onClick={() => void goToStep(lesson.at)}>
          {t.back(title)}
        </button>
      ) : (
        <StoryPopover id={id} />
      )}
      <StepList lesson={lesson} />
      <span className="ml-auto" />
      <button type="button" className="flex h-7 shrink-0 items-center gap-1 rounded-md bg-accent px-2 text-xs font-semibold text-on-accent" onClick={startPresenting}>
        <Presentation aria-hidden="true" size={14} />
        {presenting.present}
      </button>
      <BarIcon label={presenting.openNotes} icon={NotebookText} onClick={onNotes} />
      <BarIcon label={t.copyLink} icon={Link2} onClick={() => void copyText(galleryLink({ lesson, step: lesson.at + 1 }))} />
      <BarIcon label={t.leave} icon={X} onClick={leaveLesson} />
    </section>
  );
}

type IconProps = { label: string; icon: LucideIcon; disabled?: boolean; onClick: () => void };

function BarIcon({ label, icon: Icon, disabled = false, onClick }: IconProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={disabled} className="flex size-7 shrink-0 items-center justify-center rounded-md hover:bg-surface disabled:opacity-40" onClick={onClick}>
      <Icon aria-hidden="true" size={17} />
    </button>
  );
}
