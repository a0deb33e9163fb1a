import { appTexts } from '../content/app-texts.ts';
import { endGesture, setTitle, useDocument } from '../store/document.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** The drawing's title, to be read and to be changed; a gallery scenario has its title in the reader's language. */
export function DrawingTitle() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const title = useDocument((state) => state.scenario.title);
  const origin = useDocument((state) => state.origin);
  return (
    <input
      className="min-w-0 max-w-md flex-1 truncate max-[560px]:order-last max-[560px]:basis-full rounded-md border border-transparent bg-transparent px-2 py-1 text-[15px] font-semibold hover:border-line focus:border-line-strong"
      aria-label={t.title}
      placeholder={t.untitled}
      value={origin.kind === 'gallery' ? origin.title[language] : title}
      onChange={({ target }) => setTitle(target.value)}
      onBlur={endGesture}
    />
  );
}
