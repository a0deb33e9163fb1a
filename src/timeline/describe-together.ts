import { timelineTexts } from '../content/timeline-texts.ts';
import { momentsOf, SAME_MOMENT } from '../store/clock.ts';
import type { Together, Track } from '../store/tracks.ts';
import { describeMoment, type Naming } from './describe-moment.ts';

/** So many messages are told of in one line; how many more there are is counted. */
const MOST = 2;

const momentSets = new WeakMap<Track, ReadonlySet<number>>();

function momentSet(track: Track): ReadonlySet<number> {
  const known = momentSets.get(track) ?? new Set([...momentsOf({ hops: track.run.hops }).map(Math.round), Math.round(track.run.endsAt)]);
  momentSets.set(track, known);
  return known;
}

/** Whether something happens to a message at a time: a hop, a rule, a verdict, its end. */
function happensAt(track: Track, time: number): boolean {
  return time >= track.startsAt && time <= track.run.endsAt + SAME_MOMENT && (time === 0 || momentSet(track).has(Math.round(time)));
}

/** Where several runs on one clock stand at a time, as one line: what happens to which message, or how many are on the way. */
export function describeTogether({ tracks }: Together, time: number, naming: Naming): string {
  const { language } = naming;
  const happening = tracks.filter((track) => happensAt(track, time));
  if (happening.length === 0) {
    const started = tracks.filter(({ startsAt }) => startsAt <= time);
    const ended = started.filter(({ run }) => run.endsAt <= time).length;
    return timelineTexts.underWay[language](started.length - ended, ended);
  }
  const told = happening.slice(0, MOST).map((track) => timelineTexts.numbered[language](track.number, describeMoment(track.run, time, naming)));
  const rest = happening.length - told.length;
  return [...told, ...(rest > 0 ? [timelineTexts.more[language](rest)] : [])].join(' · ');
}
