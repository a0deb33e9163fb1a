import { lazy, Suspense, useEffect } from 'react';
import { appTexts } from '../content/app-texts.ts';
import { useSession } from '../store/session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { toneOf } from './notice-tone.ts';

const loadItem = async () => ({ default: (await import('./NoticeItem.tsx')).NoticeItem });

/** Most visits hear of nothing, and need none of the sentences. */
const NoticeItem = lazy(loadItem);

/**
 * What was said to the user, over the drawing. Both live regions are always there: a screen reader hears what comes into a
 * region, not what comes along with one.
 */
export function Notices() {
  const t = useTexts(appTexts);
  // Fetched while the server still answers: the first thing to be said may be that it does not.
  useEffect(() => void loadItem().catch(() => undefined), []);
  const notices = useSession((state) => state.notices);
  const problems = notices.filter((notice) => toneOf(notice) === 'problem');
  const others = notices.filter((notice) => toneOf(notice) !== 'problem');
  return (
    <div className="pointer-events-none fixed top-14 left-1/2 z-40 flex w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 flex-col gap-2">
      <div role="alert" aria-label={t.problems}>
        <ul className="flex flex-col gap-2">
          <Suspense>
            {problems.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} />
            ))}
          </Suspense>
        </ul>
      </div>
      <div role="status" aria-label={t.notices}>
        <ul className="flex flex-col gap-2">
          <Suspense>
            {others.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} />
            ))}
          </Suspense>
        </ul>
      </div>
    </div>
  );
}
