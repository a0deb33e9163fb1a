import { BookOpen } from 'lucide-react';
import { useId } from 'react';
import { gallery, wholeStory } from '../content/gallery.ts';
import type { GalleryId } from '../content/gallery-ids.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { useAsking } from '../store/run/active-run.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** What the open scenario is about. It gives the verdicts away, so it waits for whoever predicts them. */
export function StoryPopover({ id }: { id: GalleryId }) {
  const t = useTexts(lessonTexts);
  const language = useLanguage();
  const popover = useId();
  const hidden = useAsking();
  const { title, setting, lookAt, tryThis } = gallery[id];
  return (
    <>
      <button type="button" popoverTarget={popover} className="flex h-7 shrink-0 items-center gap-1 rounded-md border border-line bg-surface px-2 text-xs font-semibold hover:bg-sunken">
        <BookOpen aria-hidden="true" size={14} />
        {t.story}
      </button>
      <div id={popover} popover="auto" role="group" aria-label={t.storyOf(title[language])} className="m-auto max-h-[80dvh] w-[min(38rem,94vw)] overflow-y-auto rounded-xl border border-line bg-surface p-5 text-ink shadow-2xl">
        <h2 className="text-lg font-semibold">{title[language]}</h2>
        {hidden ? (
          <>
            <p className="mt-2 text-base leading-relaxed">{setting[language]}</p>
            <p className="mt-2 text-base leading-relaxed text-muted">{t.storyHidden}</p>
          </>
        ) : (
          <>
            <p className="mt-2 text-base leading-relaxed">{wholeStory(id, language)}</p>
            <h3 className="mt-3 text-sm font-semibold text-muted">{t.lookAt}</h3>
            <p className="text-base leading-relaxed">{lookAt[language]}</p>
            <h3 className="mt-3 text-sm font-semibold text-muted">{t.tryThis}</h3>
            <p className="text-base leading-relaxed">{tryThis[language]}</p>
          </>
        )}
      </div>
    </>
  );
}
