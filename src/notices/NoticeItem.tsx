import { CircleCheck, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Notice } from '../content/notice.ts';
import { noticeSentence, noticeTexts } from '../content/notice-texts.ts';
import { dismissNotice } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { isFleeting, toneOf, type Tone } from './notice-tone.ts';

/** How long what goes by itself stays, in milliseconds: time to read three lines twice. Pointing at it, or reaching it by keyboard, stops that. */
const NEWS_STAYS = 12_000;

const looks: { readonly [T in Tone]: { icon: LucideIcon; color: string } } = {
  news: { icon: CircleCheck, color: 'text-ok' },
  advice: { icon: Info, color: 'text-accent' },
  problem: { icon: TriangleAlert, color: 'text-danger' },
};

/** One notice. */
export function NoticeItem({ notice }: { notice: Notice & { id: number } }) {
  const t = useTexts(noticeTexts);
  const language = useLanguage();
  const tone = toneOf(notice);
  const hold = useNewsTimer(notice.id, isFleeting(notice));
  const { icon: Icon, color } = looks[tone];
  return (
    <li
      data-tone={tone}
      className="pointer-events-auto flex items-start gap-2 rounded-lg border border-line bg-raised px-3 py-2.5 text-sm shadow-lg"
      {...hold}
    >
      <Icon aria-hidden="true" size={18} className={`mt-0.5 shrink-0 ${color}`} />
      <div className="min-w-0 flex-1">
        <p className="leading-relaxed break-words">{noticeSentence(notice, language)}</p>
        {notice.key === 'clipboardBlocked' ? <LinkField link={notice.link} /> : null}
      </div>
      <button
        type="button"
        aria-label={t.dismiss}
        title={t.dismiss}
        className="flex size-7 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
        onClick={() => dismissNotice(notice.id)}
      >
        <X aria-hidden="true" size={16} />
      </button>
    </li>
  );
}

function LinkField({ link }: { link: string }) {
  const t = useTexts(noticeTexts);
  return (
    <input
      type="text"
      readOnly
      aria-label={t.link}
      value={link}
      className="mt-1.5 w-full rounded-md border border-line bg-sunken px-2 py-1 font-mono text-xs"
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}

type Hold = { onPointerEnter: () => void; onPointerLeave: () => void; onFocus: () => void; onBlur: () => void };

/** Dismisses a notice after a while, unless its reader is at it. Gives the handlers that notice the reader. */
function useNewsTimer(id: number, goes: boolean): Hold {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!goes || held) return undefined;
    const timer = window.setTimeout(() => dismissNotice(id), NEWS_STAYS);
    return () => window.clearTimeout(timer);
  }, [id, goes, held]);
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  return { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release };
}
