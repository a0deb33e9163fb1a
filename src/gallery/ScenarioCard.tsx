import { Link2, ListPlus } from 'lucide-react';
import { useId, useState } from 'react';
import { gallery, wholeStory } from '../content/gallery.ts';
import type { GalleryId } from '../content/gallery-ids.ts';
import { galleryTexts } from '../content/gallery-texts.ts';
import { lessonTexts } from '../content/lesson-texts.ts';
import { copyText } from '../store/show/copy-text.ts';
import { useDocument } from '../store/document.ts';
import { galleryLink } from '../store/open/gallery-links.ts';
import { addToDraft, useLessonDraft } from '../store/teach/lesson-draft.ts';
import { usePredict } from '../store/teach/predict.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Thumbnail } from './Thumbnail.tsx';

type Props = { id: GalleryId; onOpen: (id: GalleryId) => void };

/** One scenario: its title opens it; its story says what it shows, what to look at and what to try. */
export function ScenarioCard({ id, onOpen }: Props) {
  const t = useTexts(galleryTexts);
  const told = useTexts(lessonTexts);
  const language = useLanguage();
  const base = useId();
  const predicting = usePredict((state) => state.on);
  const open = useDocument(({ origin }) => origin.kind === 'gallery' && origin.id === id);
  const { title, setting, lookAt, tryThis } = gallery[id];
  return (
    <li className="flex flex-col rounded-lg border border-line bg-surface has-[[aria-current]]:border-accent">
      <button
        type="button"
        aria-labelledby={`${base}-title`}
        aria-describedby={`${base}-story`}
        aria-current={open ? 'true' : undefined}
        className="flex w-full flex-1 flex-col rounded-t-lg px-4 pt-3 pb-2 text-left hover:bg-accent-soft"
        onClick={() => onOpen(id)}
      >
        <Thumbnail id={id} />
        <span className="flex w-full items-baseline gap-2">
          <span id={`${base}-title`} className="text-base font-semibold">
            {title[language]}
          </span>
          {open ? <span className="ml-auto shrink-0 text-xs font-medium text-accent">{t.open}</span> : null}
        </span>
        {predicting ? (
          <span id={`${base}-story`} className="mt-1 text-sm text-muted">
            {setting[language]}
          </span>
        ) : (
          <>
            <span id={`${base}-story`} className="mt-1 text-sm leading-relaxed text-muted">
              {wholeStory(id, language)}
            </span>
            <span className="mt-1.5 text-sm leading-relaxed">
              <span className="font-semibold">{told.lookAt}: </span>
              {lookAt[language]}
            </span>
            <span className="mt-1.5 text-sm leading-relaxed">
              <span className="font-semibold">{told.tryThis}: </span>
              {tryThis[language]}
            </span>
          </>
        )}
      </button>
      <CardActions id={id} />
    </li>
  );
}

function CardActions({ id }: { id: GalleryId }) {
  const t = useTexts(lessonTexts);
  const language = useLanguage();
  const title = gallery[id].title[language];
  const [said, say] = useState('');
  return (
    <p className="flex flex-wrap items-center gap-1 px-2 pb-2">
      <Button look="ghost" icon={Link2} label={t.copyLinkOf(title)} onClick={() => void copyText(galleryLink({ scenario: id }))}>
        {t.copyLinkShort}
      </Button>
      <Button
        look="ghost"
        icon={ListPlus}
        label={t.add(title)}
        onClick={() => {
          addToDraft(id);
          say(t.added(title, useLessonDraft.getState().ids.length));
        }}
      >
        {t.addShort}
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </p>
  );
}
