import { ListOrdered } from 'lucide-react';
import { useId, useRef } from 'react';
import { gallery } from '../content/gallery.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { goToStep } from '../store/teach/lesson.ts';
import type { Lesson } from '../store/teach/lesson-state.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** All scenarios of the lesson, to go to any of them. */
export function StepList({ lesson }: { lesson: Lesson }) {
  const t = useTexts(lessonTexts);
  const language = useLanguage();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={t.steps} title={t.steps} className="flex size-7 shrink-0 items-center justify-center rounded-md hover:bg-surface">
        <ListOrdered aria-hidden="true" size={17} />
      </button>
      <div ref={list} id={id} popover="auto" role="group" aria-label={t.steps} className="m-auto max-h-[80dvh] w-[min(30rem,94vw)] overflow-y-auto rounded-xl border border-line bg-surface p-4 text-ink shadow-2xl">
        <h2 className="mb-2 text-base font-semibold">{t.steps}</h2>
        <ol className="space-y-0.5">
          {lesson.ids.map((step, index) => (
            // A scenario may come twice; its place in the lesson is what it is.
            <li key={`${index} ${step}`}>
              <button
                type="button"
                aria-current={index === lesson.at ? 'step' : undefined}
                className="flex w-full gap-2 rounded-md px-2 py-1 text-left text-sm hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:font-semibold"
                onClick={() => {
                  list.current?.hidePopover();
                  void goToStep(index);
                }}
              >
                <span className="w-6 shrink-0 text-right tabular-nums">{index + 1}.</span>
                {gallery[step].title[language]}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
