import { gallery } from '../content/gallery.ts';
import { useStoryId } from '../store/lesson-state.ts';
import { useLanguage } from '../store/use-texts.ts';

/** How things stand before a scenario's first message moves. A drawing of one's own says nothing about itself. */
export function Opening() {
  const language = useLanguage();
  const id = useStoryId();
  return id === null ? null : <p className="mb-3 text-base leading-relaxed">{gallery[id].setting[language]}</p>;
}
