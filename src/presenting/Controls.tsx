import { ChevronsLeft, ChevronsRight, CircleQuestionMark, Maximize, NotebookText, Pause, Play, Pointer, Square, StepBack, StepForward, X, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { presentingTexts } from '../content/presenting-texts.ts';
import { useClock } from '../store/run/clock.ts';
import { useLesson } from '../store/teach/lesson-state.ts';
import { usePredict } from '../store/teach/predict.ts';
import { usePresenting } from '../store/teach/presenting.ts';
import { useTexts } from '../store/show/use-texts.ts';
import type { PresenterCommand } from './presenter-command.ts';

/** How long the controls stay when the mouse rests, in milliseconds. */
const STAY = 3000;

function toggleFullScreen(): void {
  const done = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // A browser that refuses it has its own key for it.
  done.catch(() => undefined);
}

/** All the keys do, for the mouse: there when it is moved, or when the focus comes here; else out of the picture. */
export function Controls({ onCommand }: { onCommand: (command: PresenterCommand) => void }) {
  const t = useTexts(presentingTexts);
  const shown = useShownOnMove();
  const playing = useClock((state) => state.playing);
  const laser = usePresenting((state) => state.laser);
  const predicting = usePredict((state) => state.on);
  const inLesson = useLesson((state) => state.lesson !== null);
  return (
    <div data-shown={shown} className="presenter-controls fixed bottom-12 left-2 z-40 flex max-w-[96vw] flex-col items-center rounded-xl border border-line bg-raised px-2 py-1.5 shadow-xl">
      <div role="toolbar" aria-label={t.controls} className="flex flex-wrap justify-center gap-1">
        {inLesson ? <ControlButton label={t.previousScenario} icon={ChevronsLeft} onPress={() => onCommand('previousScenario')} /> : null}
        <ControlButton label={t.stepBack} icon={StepBack} onPress={() => onCommand('stepBack')} />
        <ControlButton label={playing ? t.pause : t.play} icon={playing ? Pause : Play} onPress={() => onCommand('play')} />
        <ControlButton label={t.stepForward} icon={StepForward} onPress={() => onCommand('stepForward')} />
        {inLesson ? <ControlButton label={t.nextScenario} icon={ChevronsRight} onPress={() => onCommand('nextScenario')} /> : null}
        <ControlButton label={t.predict} icon={CircleQuestionMark} pressed={predicting} onPress={() => onCommand('predict')} />
        <ControlButton label={t.laser} icon={Pointer} pressed={laser} onPress={() => onCommand('laser')} />
        <ControlButton label={t.blank} icon={Square} onPress={() => onCommand('blank')} />
        <ControlButton label={t.openNotes} icon={NotebookText} onPress={() => onCommand('notes')} />
        <ControlButton label={t.fullScreen} icon={Maximize} onPress={toggleFullScreen} />
        <ControlButton label={t.leave} icon={X} onPress={() => onCommand('present')} />
      </div>
      <p className="px-1 text-center text-xs text-muted">{t.hint}</p>
    </div>
  );
}

function ControlButton({ label, icon: Icon, pressed, onPress }: { label: string; icon: LucideIcon; pressed?: boolean; onPress: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} className="flex size-9 items-center justify-center rounded-md hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:text-accent" onClick={onPress}>
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}

/** True at first, and for a while after each move of the pointer. */
function useShownOnMove(): boolean {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setShown(false), STAY);
    const wake = ({ movementX, movementY }: PointerEvent): void => {
      // What moves under a resting pointer makes an event too.
      if (movementX === 0 && movementY === 0) return;
      setShown(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setShown(false), STAY);
    };
    addEventListener('pointermove', wake);
    return () => {
      removeEventListener('pointermove', wake);
      window.clearTimeout(timer);
    };
  }, []);
  return shown;
}
