import { presentingTexts } from '../content/presenting-texts.ts';
import { toggleBlank } from '../store/teach/presenting.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** Nothing to see, so that the room looks at the trainer. A press anywhere ends it. */
export function BlackScreen() {
  const t = useTexts(presentingTexts);
  return (
    <>
      <button type="button" aria-label={t.blankNow} className="fixed inset-0 z-50 cursor-none bg-black" onClick={toggleBlank} />
      <p role="status" className="sr-only">
        {t.blankNow}
      </p>
    </>
  );
}
