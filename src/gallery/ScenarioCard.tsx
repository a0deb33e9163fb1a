import { useId } from 'react';
import { gallery } from '../content/gallery.ts';
import type { GalleryId } from '../content/gallery-ids.ts';
import { galleryTexts } from '../content/gallery-texts.ts';
import { useDocument } from '../store/document.ts';
import { useLanguage, useTexts } from '../store/use-texts.ts';
import { Thumbnail } from './Thumbnail.tsx';

type Props = { id: GalleryId; onOpen: (id: GalleryId) => void };

/** One scenario: its title opens it, its story says what it shows. */
export function ScenarioCard({ id, onOpen }: Props) {
  const t = useTexts(galleryTexts);
  const language = useLanguage();
  const base = useId();
  const open = useDocument(({ origin }) => origin.kind === 'gallery' && origin.id === id);
  const { title, story } = gallery[id];
  return (
    <li>
      <button
        type="button"
        aria-labelledby={`${base}-title`}
        aria-describedby={`${base}-story`}
        aria-current={open ? 'true' : undefined}
        className="flex h-full w-full flex-col rounded-lg border border-line bg-surface px-4 py-3 text-left hover:border-accent hover:bg-accent-soft aria-[current]:border-accent"
        onClick={() => onOpen(id)}
      >
        <Thumbnail id={id} />
        <span className="flex w-full items-baseline gap-2">
          <span id={`${base}-title`} className="text-base font-semibold">
            {title[language]}
          </span>
          {open ? <span className="ml-auto shrink-0 text-xs font-medium text-accent">{t.open}</span> : null}
        </span>
        <span id={`${base}-story`} className="mt-1 text-sm leading-relaxed text-muted">
          {story[language]}
        </span>
      </button>
    </li>
  );
}
