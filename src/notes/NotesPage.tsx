import { useEffect } from 'react';
import { gallery, wholeStory } from '../content/gallery.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { presentingTexts } from '../content/presenting-texts.ts';
import type { NotesCommand, NotesState } from '../store/teach/presenter-channel.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Clock } from './Clock.tsx';
import { NotesControls } from './NotesControls.tsx';
import { useMainWindow } from './use-main-window.ts';

/** The keys of the notes: those of a presenter's remote, and of the main window. */
const KEYS: { readonly [key: string]: NotesCommand } = {
  PageDown: 'stepForward',
  ArrowRight: 'stepForward',
  PageUp: 'stepBack',
  ArrowLeft: 'stepBack',
  k: 'play',
  b: 'blank',
  l: 'laser',
};

function commandOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): NotesCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (shiftKey) return key === 'PageDown' ? 'nextScenario' : key === 'PageUp' ? 'previousScenario' : null;
  return KEYS[key] ?? null;
}

/** What the presenter reads while the room looks at the other window. @param id names that window. */
export function NotesPage({ id }: { id: string }) {
  const t = useTexts(presentingTexts);
  const { state, gone, command } = useMainWindow(id);
  useEffect(() => {
    document.title = t.notesTitle;
  }, [t]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const meant = commandOf(event);
      if (meant === null) return;
      event.preventDefault();
      command(meant);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <main className="flex h-dvh flex-col bg-page text-ink">
      <h1 className="sr-only">{t.notesTitle}</h1>
      {gone || state === null ? (
        <p role="alert" className="border-b border-danger bg-danger-soft px-4 py-2 text-base">
          {t.waiting}
        </p>
      ) : null}
      {state === null ? null : <Notes state={state} onCommand={command} />}
    </main>
  );
}

function Notes({ state, onCommand }: { state: NotesState; onCommand: (command: NotesCommand) => void }) {
  const t = useTexts(presentingTexts);
  const place = useTexts(lessonTexts).place;
  const { lesson, run } = state;
  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-4 border-b border-line bg-surface px-4 py-2">
        <p className="min-w-0 flex-1 text-lg font-semibold tabular-nums">{lesson === null ? state.title : place(lesson.at + 1, lesson.ids.length, state.title)}</p>
        <Clock since={state.since} />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by the keyboard */}
      <div className="min-h-0 flex-1 space-y-4 overflow-y-auto px-4 py-3" tabIndex={0} role="region" aria-label={t.notes}>
        <section aria-label={t.now} className="rounded-lg border border-line bg-surface px-4 py-3">
          <h2 className="text-sm font-semibold text-muted">{t.now}</h2>
          {run === null ? null : (
            <p className="text-sm text-muted">
              {run.count < 2 ? '' : `${t.message(run.at, run.count)}: `}
              {run.label}
            </p>
          )}
          <p className="text-xl font-semibold">{state.moment}</p>
          {state.blank ? <p className="mt-1 text-base font-semibold text-danger">{t.blankState}</p> : null}
          {state.asking ? <p className="mt-1 text-base text-warn">{t.asking}</p> : null}
          <h3 className="mt-2 text-sm font-semibold text-muted">{t.verdicts}</h3>
          {state.verdicts.length === 0 ? <p className="text-base text-muted">{t.noVerdicts}</p> : null}
          <ol aria-label={t.verdicts} className="text-base font-medium">
            {state.verdicts.map((verdict) => (
              <li key={verdict}>{verdict}</li>
            ))}
          </ol>
        </section>
        <Story state={state} />
      </div>
      <footer className="border-t border-line bg-surface px-4 py-2">
        <NotesControls state={state} onCommand={onCommand} />
      </footer>
    </>
  );
}

/** The presenter knows how it ends, predictions or not. */
function Story({ state: { story, lesson } }: { state: NotesState }) {
  const t = useTexts(presentingTexts);
  const language = useLanguage();
  if (story === null) return <p className="text-base text-muted">{t.noStory}</p>;
  const told = gallery[story];
  const next = lesson?.ids[lesson.at + 1];
  return (
    <>
      <Part title={t.story} text={wholeStory(story, language)} />
      <Part title={t.lookAt} text={told.lookAt[language]} />
      <Part title={t.tryThis} text={told.tryThis[language]} />
      {lesson === null ? null : <Part title={t.next} text={next === undefined ? t.last : gallery[next].title[language]} />}
    </>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2 className="text-sm font-semibold text-muted">{title}</h2>
      <p className="text-lg leading-relaxed">{text}</p>
    </section>
  );
}
