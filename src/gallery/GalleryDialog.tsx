import { Search, X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { GalleryId } from '../content/gallery-ids.ts';
import { galleryTexts } from '../content/gallery-texts.ts';
import { startLesson } from '../store/teach/lesson.ts';
import type { Lesson } from '../store/teach/lesson-state.ts';
import { openGalleryScenario } from '../store/open/open-gallery.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { useModal } from '../ui/use-modal.ts';
import { LessonDraft } from './LessonDraft.tsx';
import { LessonShelf } from './LessonShelf.tsx';
import { matchScenarios } from './match-scenarios.ts';
import { ScenarioList } from './ScenarioList.tsx';

type Props = { onClose: () => void };

/** All scenarios of the gallery, to be searched, opened and put into lessons. */
export function GalleryDialog({ onClose }: Props) {
  const heading = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className="m-auto h-[min(46rem,90vh)] w-[min(60rem,94vw)] flex-col rounded-xl border border-line bg-page p-0 text-ink shadow-2xl backdrop:bg-black/45 open:flex"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <GalleryContent headingId={heading} onClose={onClose} />
    </dialog>
  );
}

/** Built anew each time the dialog opens, so that it always opens with an empty search. */
function GalleryContent({ headingId, onClose }: { headingId: string; onClose: () => void }) {
  const t = useTexts(galleryTexts);
  const [query, setQuery] = useState('');
  const groups = useMemo(() => matchScenarios(query), [query]);
  const count = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const open = (id: GalleryId): void => {
    onClose();
    void openGalleryScenario(id);
  };
  const start = (lesson: Pick<Lesson, 'name' | 'ids'>): void => {
    onClose();
    void startLesson(lesson);
  };
  return (
    <>
      <header className="border-b border-line bg-surface px-5 py-4">
        <div className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <h2 id={headingId} className="text-xl font-semibold">
              {t.heading}
            </h2>
            <p className="text-sm text-muted">{t.intro}</p>
          </div>
          <CloseButton name={t.close} onClose={onClose} />
        </div>
        <SearchField name={t.search} query={query} onQuery={setQuery} />
        <p role="status" className={query === '' ? 'sr-only' : 'mt-1 text-sm text-muted'}>
          {query === '' ? '' : count === 0 ? t.nothingFound : t.found(count)}
        </p>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4">
        {query === '' ? <LessonShelf onStart={start} /> : null}
        <ScenarioList groups={groups} onOpen={open} />
      </div>
      <LessonDraft onStart={start} />
    </>
  );
}

function CloseButton({ name, onClose }: { name: string; onClose: () => void }) {
  return (
    <button type="button" aria-label={name} title={name} className="flex size-9 items-center justify-center rounded-md hover:bg-sunken" onClick={onClose}>
      <X aria-hidden="true" size={18} />
    </button>
  );
}

function SearchField({ name, query, onQuery }: { name: string; query: string; onQuery: (query: string) => void }) {
  return (
    <span className="mt-3 flex items-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
      <Search aria-hidden="true" size={16} className="shrink-0 text-muted" />
      <input
        type="search"
        data-first
        aria-label={name}
        placeholder={name}
        value={query}
        className="h-9 w-full bg-transparent text-sm outline-none placeholder:text-muted"
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </span>
  );
}
