import { timelineTexts } from '../content/timeline-texts.ts';
import { momentsOfHop } from '../store/run/clock.ts';
import type { ShownHop } from '../store/run/shown-run.ts';
import type { Together, Track } from '../store/run/tracks.ts';
import { describeMoment, type Naming } from './describe-moment.ts';

/** So many messages are told of in one line; how many more there are is counted. */
const MOST = 2;

const momentsKnown = new WeakMap<ShownHop, readonly number[]>();

/** Of hundreds of hops, asked with every tick of the clock. */
function momentsOnce(hop: ShownHop): readonly number[] {
  const known = momentsKnown.get(hop) ?? momentsOfHop(hop);
  momentsKnown.set(hop, known);
  return known;
}

/** Whether something happens to a message at a time: a hop, a rule, a verdict, its end. */
function happensAt({ run }: Track, time: number): boolean {
  const isNow = (moment: number): boolean => Math.round(moment) === Math.round(time);
  if (isNow(run.endsAt)) return true;
  return run.hops.some((hop) => hop.startsAt <= time + 1 && hop.endsAt >= time - 1 && momentsOnce(hop).some(isNow));
}

/** Where several runs stand: what something happens to just now, and how many are under way and have ended. */
type Now = { together: Together; time: number; happening: readonly Track[]; underWay: number; ended: number };

let last: Now | null = null;

/** The slider, the line beside it and the announcements ask for one moment, one after the other: it is looked up once. */
function nowOf(together: Together, time: number): Now {
  if (last?.together === together && last.time === time) return last;
  const { tracks } = together;
  const started = tracks.filter(({ startsAt }) => startsAt <= time);
  const ended = started.filter(({ run }) => run.endsAt <= time).length;
  last = { together, time, happening: tracks.filter((track) => happensAt(track, time)), underWay: started.length - ended, ended };
  return last;
}

/** Where several runs on one clock stand at a time, as one line: what happens to which message, or how many are on the way. */
export function describeTogether(together: Together, time: number, naming: Naming): string {
  const { language } = naming;
  const { happening, underWay, ended } = nowOf(together, time);
  if (happening.length === 0) return timelineTexts.underWay[language](underWay, ended);
  const told = happening.slice(0, MOST).map((track) => timelineTexts.numbered[language](track.number, describeMoment(track.run, time, naming)));
  const rest = happening.length - told.length;
  return [...told, ...(rest > 0 ? [timelineTexts.more[language](rest)] : [])].join(' · ');
}
