import { galleryGroups } from '../content/gallery.ts';
import type { GalleryId } from '../content/gallery-ids.ts';
import { useLanguage } from '../store/show/use-texts.ts';
import type { FoundGroup } from './match-scenarios.ts';
import { ScenarioCard } from './ScenarioCard.tsx';

type Props = { groups: readonly FoundGroup[]; onOpen: (id: GalleryId) => void };

/** The scenarios that were found, under the headings of their groups. */
export function ScenarioList({ groups, onOpen }: Props) {
  const language = useLanguage();
  return groups.map(({ group, ids }) => (
    <section key={group} aria-labelledby={`gallery-${group}`} className="mb-6">
      <h3 id={`gallery-${group}`} className="mb-2 text-sm font-semibold text-muted">
        {galleryGroups[group][language]}
      </h3>
      <ul className="grid grid-cols-1 gap-3 md:grid-cols-2">
        {ids.map((id) => (
          <ScenarioCard key={id} id={id} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
}
