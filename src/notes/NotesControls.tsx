import { ChevronsLeft, ChevronsRight, Pause, Play, Pointer, Presentation, RotateCcw, Square, StepBack, StepForward, type LucideIcon } from 'lucide-react';
import { presentingTexts } from '../content/presenting-texts.ts';
import type { NotesCommand, NotesState } from '../store/teach/presenter-channel.ts';
import { useTexts } from '../store/show/use-texts.ts';

type Props = { state: NotesState; onCommand: (command: NotesCommand) => void };

/** What the presenter can have the main window do from here. */
export function NotesControls({ state: { lesson, playing, presenting, blank, laser }, onCommand }: Props) {
  const t = useTexts(presentingTexts);
  const first = lesson === null || lesson.at === 0;
  const last = lesson === null || lesson.at === lesson.ids.length - 1;
  return (
    <div role="toolbar" aria-label={t.controls} className="flex flex-wrap gap-1.5">
      <Control label={t.stepBack} icon={StepBack} onPress={() => onCommand('stepBack')} />
      <Control label={playing ? t.pause : t.play} icon={playing ? Pause : Play} onPress={() => onCommand('play')} />
      <Control label={t.stepForward} icon={StepForward} wide onPress={() => onCommand('stepForward')} />
      <Control label={t.previousScenario} icon={ChevronsLeft} disabled={first} onPress={() => onCommand('previousScenario')} />
      <Control label={t.nextScenario} icon={ChevronsRight} disabled={last} wide onPress={() => onCommand('nextScenario')} />
      <span className="ml-auto" />
      <Control label={t.mode} icon={Presentation} pressed={presenting} onPress={() => onCommand('present')} />
      <Control label={t.blank} icon={Square} pressed={blank} disabled={!presenting} onPress={() => onCommand('blank')} />
      <Control label={t.laser} icon={Pointer} pressed={laser} disabled={!presenting} onPress={() => onCommand('laser')} />
      <Control label={t.restartTimer} icon={RotateCcw} onPress={() => onCommand('restartTimer')} />
    </div>
  );
}

type ControlProps = { label: string; icon: LucideIcon; wide?: boolean; pressed?: boolean; disabled?: boolean; onPress: () => void };

function Control({ label, icon: Icon, wide = false, pressed, disabled = false, onPress }: ControlProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      className="inline-flex min-h-10 min-w-10 items-center justify-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 text-sm font-semibold hover:bg-sunken disabled:opacity-40 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
      onClick={onPress}
    >
      <Icon aria-hidden="true" size={18} />
      {wide ? label : null}
    </button>
  );
}
