import { GraduationCap, Link2, Play } from 'lucide-react';
import { LESSON_NAMES, lessons, type LessonName } from '../content/lessons.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { copyText } from '../store/show/copy-text.ts';
import { galleryLink } from '../store/open/gallery-links.ts';
import type { Lesson } from '../store/teach/lesson-state.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';

type Props = { onStart: (lesson: Pick<Lesson, 'name' | 'ids'>) => void };

/** The lessons that are ready to be given. */
export function LessonShelf({ onStart }: Props) {
  const t = useTexts(lessonTexts);
  return (
    <section aria-labelledby="gallery-lessons" className="mb-6">
      <h3 id="gallery-lessons" className="text-sm font-semibold text-muted">
        {t.lessons}
      </h3>
      <p className="mb-2 text-sm text-muted">{t.lessonsIntro}</p>
      <ul className="grid grid-cols-1 gap-3 md:grid-cols-3">
        {LESSON_NAMES.map((name) => (
          <ReadyLesson key={name} name={name} onStart={onStart} />
        ))}
      </ul>
    </section>
  );
}

function ReadyLesson({ name, onStart }: Props & { name: LessonName }) {
  const t = useTexts(lessonTexts);
  const language = useLanguage();
  const { title, about, ids } = lessons[name];
  const lesson = { name, ids };
  return (
    <li className="flex flex-col rounded-lg border border-line bg-surface px-4 py-3">
      <h4 className="flex gap-2 text-base font-semibold">
        <GraduationCap aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-accent" />
        {title[language]}
      </h4>
      <p className="mt-1 mb-2 flex-1 text-sm leading-relaxed text-muted">
        {t.aboutAndCount(about[language], ids.length)}
      </p>
      <p className="flex flex-wrap gap-2">
        <Button look="primary" icon={Play} label={t.start(title[language])} onClick={() => onStart(lesson)}>
          {t.startShort}
        </Button>
        <Button look="ghost" icon={Link2} label={t.copyLinkOf(title[language])} onClick={() => void copyText(galleryLink({ lesson, step: 1 }))}>
          {t.copyLinkShort}
        </Button>
      </p>
    </li>
  );
}
