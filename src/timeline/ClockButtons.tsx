import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward, type LucideIcon } from 'lucide-react';
import { timelineTexts } from '../content/timeline-texts.ts';
import type { ShownRun } from '../store/shown-run.ts';
import { seek, setPlaying, stepBack, stepForward, togglePlay, useClock } from '../store/clock.ts';
import { useTexts } from '../store/use-texts.ts';

/** The clock's buttons, in the order of a player's. */
export function ClockButtons({ run }: { run: ShownRun }) {
  const t = useTexts(timelineTexts);
  const playing = useClock((state) => state.playing);
  return (
    <span role="group" aria-label={t.playback} className="flex items-center gap-0.5">
      <ClockButton name={t.toStart} icon={SkipBack} onPress={() => goTo(0)} />
      <ClockButton name={t.stepBack} icon={StepBack} onPress={() => stepBack(run)} />
      <ClockButton name={playing ? t.pause : t.play} icon={playing ? Pause : Play} onPress={() => togglePlay(run)} main />
      <ClockButton name={t.stepForward} icon={StepForward} onPress={() => stepForward(run)} />
      <ClockButton name={t.toEnd} icon={SkipForward} onPress={() => goTo(run.endsAt)} />
    </span>
  );
}

function goTo(time: number): void {
  setPlaying(false);
  seek(time);
}

type Props = { name: string; icon: LucideIcon; onPress: () => void; main?: boolean };

function ClockButton({ name, icon: Icon, onPress, main = false }: Props) {
  const look = main ? 'bg-accent text-on-accent hover:brightness-110' : 'text-ink hover:bg-sunken';
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress} className={`flex size-8 items-center justify-center rounded-md ${look}`}>
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
