import { useEffect } from 'react';
import { Canvas } from '../canvas/Canvas.tsx';
import { appTexts } from '../content/app-texts.ts';
import { Findings } from '../findings/Findings.tsx';
import { Notices } from '../notices/Notices.tsx';
import { Palette } from '../palette/Palette.tsx';
import { useSession } from '../store/session.ts';
import { useTexts } from '../store/use-texts.ts';
import { RunDriver } from '../timeline/RunDriver.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { handleShortcut } from './commands.ts';
import { Dialogs } from './Dialogs.tsx';
import { DropZone } from './DropZone.tsx';
import { EngineState } from './EngineState.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TopBar } from './TopBar.tsx';
import { useThemeAndLanguage } from './use-theme.ts';

/** The shell: bar on top, palette to the left, the drawing, decision and inspector to the right, the run below. */
export function App() {
  const t = useTexts(appTexts);
  const sideOpen = useSession((state) => state.sideOpen);
  const hopsOpen = useSession((state) => state.hopsOpen);
  useThemeAndLanguage();
  useEffect(() => {
    addEventListener('keydown', handleShortcut);
    return () => removeEventListener('keydown', handleShortcut);
  }, []);

  return (
    <div className="grid h-full grid-cols-[auto_minmax(0,1fr)_auto] grid-rows-[auto_minmax(0,1fr)_auto] bg-page">
      <a href="#hops" className="skip-link" onClick={skipToHops}>
        {t.skip}
      </a>
      <header className="col-span-3 border-b border-line bg-surface">
        <TopBar />
      </header>
      <nav aria-label={t.palette} className="border-r border-line bg-surface">
        <Palette />
      </nav>
      <main className="relative min-w-0" aria-label={t.product}>
        <Canvas />
        <EngineState />
        <Findings />
      </main>
      {sideOpen ? (
        <aside aria-label={t.sidePanel} className="flex w-80 min-w-0 flex-col border-l border-line bg-surface">
          <SidePanel />
        </aside>
      ) : (
        <span />
      )}
      {hopsOpen ? (
        <section id="hops" tabIndex={-1} aria-label={t.hops} className="col-span-3 border-t border-line bg-surface">
          <Timeline />
        </section>
      ) : null}
      <Dialogs />
      <DropZone />
      <Notices />
      <RunDriver />
    </div>
  );
}

/** The hash is the document's; the skip link must not write into it. */
function skipToHops(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('hops')?.focus();
}
