import { useEffect, useState } from 'react';
import { appTexts } from '../content/app-texts.ts';
import { announce } from '../content/edit-announcements.ts';
import { useDocument } from '../store/document.ts';
import { usePreferences } from '../store/preferences.ts';
import { useTexts } from '../store/show/use-texts.ts';

type Snapshot = ReturnType<typeof useDocument.getState>;

/** What has become of the history between two states, as a sentence; null: nothing that one would say. */
function sentenceOf(now: Snapshot, before: Snapshot): string | null {
  const { language } = usePreferences.getState();
  if (now.id !== before.id || now.past === before.past) return null;
  const last = now.past.at(-1);
  if (now.past.length < before.past.length && now.future.length > before.future.length) {
    const back = now.future[0];
    return back === undefined ? null : announce(back.label, 'back', language);
  }
  if (last === undefined || last === before.past.at(-1)) return null;
  const isRedo = now.future.length < before.future.length && before.future[0]?.label === last.label;
  // React Flow says itself where a node was moved to.
  return last.label.key === 'move' && !isRedo ? null : announce(last.label, isRedo ? 'again' : 'made', language);
}

/** Tells a screen reader what an edit did; the verdicts that it changed are told beside it. */
export function EditAnnouncer() {
  const t = useTexts(appTexts);
  const [said, say] = useState('');
  useEffect(
    () =>
      useDocument.subscribe((now, before) => {
        const sentence = sentenceOf(now, before);
        // The same words twice would not be read twice.
        if (sentence !== null) say((last) => (last === sentence ? `${sentence}\u00a0` : sentence));
      }),
    [],
  );
  return (
    <p role="status" aria-label={t.edits} className="sr-only">
      {said}
    </p>
  );
}
