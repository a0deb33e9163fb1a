import { ArrowDown, ArrowUp, Link2, Play, Trash2, X } from 'lucide-react';
import { gallery } from '../content/gallery.ts';
import type { GalleryId } from '../content/gallery-ids.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { copyText } from '../store/show/copy-text.ts';
import { galleryLink } from '../store/open/gallery-links.ts';
import { emptyDraft, moveInDraft, removeFromDraft, useLessonDraft } from '../store/teach/lesson-draft.ts';
import type { Lesson } from '../store/teach/lesson-state.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';

type Props = { onStart: (lesson: Pick<Lesson, 'name' | 'ids'>) => void };

/** The lesson that is being composed: its scenarios in their order, to be started and to be sent as a link. */
export function LessonDraft({ onStart }: Props) {
  const t = useTexts(lessonTexts);
  const ids = useLessonDraft((state) => state.ids);
  if (ids.length === 0) return null;
  const lesson = { name: null, ids };
  return (
    <section aria-label={t.own} className="border-t border-line bg-surface px-5 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="text-sm font-semibold">{t.own}</h3>
        <span className="text-xs text-muted">{t.count(ids.length)}</span>
        <span className="ml-auto" />
        <Button look="primary" icon={Play} label={t.start(t.own)} onClick={() => onStart(lesson)}>
          {t.startShort}
        </Button>
        <Button icon={Link2} label={t.copyLinkOf(t.own)} onClick={() => void copyText(galleryLink({ lesson, step: 1 }))}>
          {t.copyLinkShort}
        </Button>
        <Button look="ghost" icon={Trash2} onClick={emptyDraft}>
          {t.empty}
        </Button>
      </div>
      <ol className="mt-2 max-h-36 space-y-1 overflow-y-auto">
        {ids.map((id, index) => (
          // A scenario may come twice; its place is what it is.
          <DraftLine key={`${index} ${id}`} id={id} index={index} last={index === ids.length - 1} />
        ))}
      </ol>
    </section>
  );
}

function DraftLine({ id, index, last }: { id: GalleryId; index: number; last: boolean }) {
  const t = useTexts(lessonTexts);
  const language = useLanguage();
  const title = gallery[id].title[language];
  return (
    <li className="flex items-center gap-1 text-sm">
      <span className="w-6 shrink-0 text-right text-muted tabular-nums">{index + 1}.</span>
      <span className="min-w-0 flex-1 truncate">{title}</span>
      <IconButton label={t.up(title)} icon={ArrowUp} disabled={index === 0} onClick={() => moveInDraft(index, -1)} />
      <IconButton label={t.down(title)} icon={ArrowDown} disabled={last} onClick={() => moveInDraft(index, 1)} />
      <IconButton label={t.remove(title)} icon={X} onClick={() => removeFromDraft(index)} />
    </li>
  );
}
