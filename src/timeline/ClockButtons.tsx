import { ChevronsLeft, ChevronsRight, Diff, Gavel, Pause, Play, Repeat, SkipBack, SkipForward, StepBack, StepForward, type LucideIcon } from 'lucide-react';
import type { CommandId } from '../content/command-texts.ts';
import { timelineTexts } from '../content/timeline-texts.ts';
import { goToNextChange, useChangedCount } from '../store/run/changed-verdicts.ts';
import { hopBack, hopForward, pauseAt, stepBack, stepForward, toggleLoop, togglePlay, useClock, type Played } from '../store/run/clock.ts';
import { useKeyHint } from '../store/show/key-hints.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { goToVerdict } from '../store/run/which-run.ts';

/** The clock's buttons, in the order of a player's; then where to go next, and whether it begins again. */
export function ClockButtons({ played }: { played: Played }) {
  const t = useTexts(timelineTexts);
  const playing = useClock((state) => state.playing);
  const loop = useClock((state) => state.loop);
  const changed = useChangedCount();
  return (
    <span role="group" aria-label={t.playback} className="flex items-center gap-0.5">
      <ClockButton name={t.toStart} command="toStart" icon={SkipBack} onPress={() => pauseAt(0)} />
      <ClockButton name={t.hopBack} command="hopBack" icon={ChevronsLeft} onPress={() => hopBack(played)} />
      <ClockButton name={t.stepBack} command="stepBack" icon={StepBack} onPress={() => stepBack(played)} />
      <ClockButton name={playing ? t.pause : t.play} command="play" icon={playing ? Pause : Play} onPress={() => togglePlay(played)} look="main" />
      <ClockButton name={t.stepForward} command="stepForward" icon={StepForward} onPress={() => stepForward(played)} />
      <ClockButton name={t.hopForward} command="hopForward" icon={ChevronsRight} onPress={() => hopForward(played)} />
      <ClockButton name={t.toEnd} command="toEnd" icon={SkipForward} onPress={() => pauseAt(played.endsAt)} />
      <span aria-hidden="true" className="mx-1 h-5 border-l border-line" />
      <ClockButton name={t.nextDecision} command="nextDecision" icon={Gavel} onPress={() => goToVerdict(1)} />
      <ClockButton name={t.nextChange(changed)} command="nextChange" icon={Diff} onPress={goToNextChange} look={changed > 0 ? 'changed' : 'plain'} disabled={changed === 0} />
      <ClockButton name={t.loop} command="loop" icon={Repeat} onPress={toggleLoop} pressed={loop} />
    </span>
  );
}

const looks = {
  plain: 'text-ink hover:bg-sunken disabled:text-muted disabled:opacity-50 disabled:hover:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-accent',
  main: 'bg-accent text-on-accent hover:brightness-110',
  changed: 'bg-warn-soft text-warn',
} as const;

type Props = { name: string; command: CommandId; icon: LucideIcon; onPress: () => void; look?: keyof typeof looks; pressed?: boolean; disabled?: boolean };

function ClockButton({ name, command, icon: Icon, onPress, look = 'plain', pressed, disabled = false }: Props) {
  const t = useTexts(timelineTexts);
  const keys = useKeyHint(command);
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={pressed}
      disabled={disabled}
      title={keys === null ? name : t.withKeys(name, keys)}
      onClick={onPress}
      className={`flex size-8 items-center justify-center rounded-md ${looks[look]}`}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
