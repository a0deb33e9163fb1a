import { Suspense, useEffect } from 'react';
import { Canvas } from '../canvas/Canvas.tsx';
import { appTexts } from '../content/app-texts.ts';
import type { CommandId } from '../content/command-texts.ts';
import { Notices } from '../notices/Notices.tsx';
import { useLesson } from '../store/teach/lesson-state.ts';
import { useMode } from '../store/mode.ts';
import { usePresenting } from '../store/teach/presenting.ts';
import { useSession } from '../store/session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { CommandDialogs } from './CommandDialogs.tsx';
import { Dialogs } from './Dialogs.tsx';
import { DropZone } from './DropZone.tsx';
import { EngineState } from './EngineState.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeys } from './use-keys.ts';
import { useThemeAndLanguage } from './use-theme.ts';
import { watchClipboard } from './watch-clipboard.ts';

/** Only for a page that shows and changes nothing. */
const ReadingBar = lazyPart(async () => (await import('./ReadingBar.tsx')).ReadingBar);

/** The picture stands before it is played. */
const Timeline = lazyPart(async () => (await import('../timeline/Timeline.tsx')).Timeline);
const RunDriver = lazyPart(async () => (await import('../timeline/RunDriver.tsx')).RunDriver);

/** The picture stands before anybody adds to it. */
const Palette = lazyPart(async () => (await import('../palette/Palette.tsx')).Palette);

/** The picture stands before anybody asks what could be mended. */
const Findings = lazyPart(async () => (await import('../findings/Findings.tsx')).Findings);

/** For those who give a lesson. */
const LessonBar = lazyPart(async () => (await import('../lesson/LessonBar.tsx')).LessonBar);

/** Comes after the picture, and looks whether that is an exercise. */
const ExerciseBar = lazyPart(async () => (await import('../exercise/ExerciseBar.tsx')).ExerciseBar);

/** Nobody needs a guide before there is something to see. */
const TourCard = lazyPart(async () => (await import('../tour/TourCard.tsx')).TourCard);

/* What stands in the place of everything else while a class looks on. */
const PresentedBar = lazyPart(async () => (await import('../presenting/PresentedBar.tsx')).PresentedBar);
const PresentedDecision = lazyPart(async () => (await import('../decision/PresentedDecision.tsx')).PresentedDecision);

/** Nothing is to be announced before something was edited. */
const EditAnnouncer = lazyPart(async () => (await import('./EditAnnouncer.tsx')).EditAnnouncer);

/** The commands are loaded behind the picture. */
function runCommand(id: CommandId): void {
  void import('./commands/all-commands.ts').then((commands) => commands.runCommand(id));
}

/** The shell: bar on top, palette to the left, the drawing, decision and inspector to the right, the run below. */
export function App() {
  const t = useTexts(appTexts);
  const sideOpen = useSession((state) => state.sideOpen);
  const hopsOpen = useSession((state) => state.hopsOpen);
  const inLesson = useLesson((state) => state.lesson !== null);
  const presenting = usePresenting((state) => state.on);
  const mode = useMode((state) => state.mode);
  useThemeAndLanguage();
  useKeys();
  useEffect(watchClipboard, []);

  return (
    <div className="shell bg-page" data-mode={mode} data-side={sideOpen} data-presenting={presenting ? '' : undefined}>
      {presenting ? (
        <h1 className="sr-only">{t.product}</h1>
      ) : (
        <a href="#hops" className="skip-link" onClick={skipToHops}>
          {t.skip}
        </a>
      )}
      {presenting ? null : (
        <header className="shell-bar border-b border-line bg-surface">
          {mode === 'edit' ? (
            <TopBar />
          ) : (
            <Suspense>
              <ReadingBar />
            </Suspense>
          )}
          <Suspense>
            <ExerciseBar />
          </Suspense>
          <Suspense>{inLesson && <LessonBar onNotes={() => runCommand('notes')} />}</Suspense>
        </header>
      )}
      {mode === 'edit' && !presenting ? (
        <nav aria-label={t.palette} className="shell-palette border-r border-line bg-surface">
          <Suspense>
            <Palette />
          </Suspense>
        </nav>
      ) : null}
      <main className="shell-drawing relative min-w-0" aria-label={t.product}>
        <Canvas />
        <EngineState />
        {presenting ? null : (
          <Suspense>
            <TourCard />
          </Suspense>
        )}
        {presenting ? null : (
          <Suspense>
            <Findings />
          </Suspense>
        )}
      </main>
      {presenting ? (
        <aside aria-label={t.sidePanel} className="shell-side flex min-h-0 min-w-0 flex-col border-line bg-surface">
          <Suspense>
            <PresentedDecision />
          </Suspense>
        </aside>
      ) : sideOpen && mode !== 'embed' ? (
        <aside aria-label={t.sidePanel} className="shell-side flex min-w-0 flex-col border-line bg-surface">
          <SidePanel />
        </aside>
      ) : null}
      {presenting ? (
        <div className="shell-run border-t border-line bg-surface">
          <Suspense>
            <PresentedBar onCommand={runCommand} />
          </Suspense>
        </div>
      ) : hopsOpen ? (
        <section id="hops" tabIndex={-1} aria-label={t.hops} className="shell-run border-t border-line bg-surface">
          <Suspense fallback={<div className="h-[118px]" />}>
            <Timeline />
          </Suspense>
        </section>
      ) : null}
      <Dialogs />
      <DropZone />
      <CommandDialogs />
      <Suspense>
        <EditAnnouncer />
      </Suspense>
      <Notices />
      <Suspense>
        <RunDriver />
      </Suspense>
    </div>
  );
}

/** The hash is the document's; the skip link must not write into it. */
function skipToHops(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('hops')?.focus();
}
