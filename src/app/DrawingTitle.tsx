import { appTexts } from '../content/app-texts.ts';
import { gallery } from '../content/gallery.ts';
import { GALLERY_IDS } from '../content/gallery-ids.ts';
import { endGesture, setTitle, useDocument } from '../store/document.ts';
import { useLanguage, useTexts } from '../store/use-texts.ts';

/** The drawing's title, to be read and to be changed; a gallery scenario has its title in the reader's language. */
export function DrawingTitle() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const title = useDocument((state) => state.scenario.title);
  const origin = useDocument((state) => state.origin);
  const galleryId = origin.kind === 'gallery' ? GALLERY_IDS.find((id) => id === origin.id) : undefined;
  return (
    <input
      className="min-w-0 max-w-md flex-1 truncate rounded-md border border-transparent bg-transparent px-2 py-1 text-[15px] font-semibold hover:border-line focus:border-line-strong"
      aria-label={t.title}
      placeholder={t.untitled}
      value={galleryId === undefined ? title : gallery[galleryId].title[language]}
      onChange={({ target }) => setTitle(target.value)}
      onBlur={endGesture}
    />
  );
}
