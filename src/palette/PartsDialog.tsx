import { partTexts } from '../content/palette-texts.ts';
import { partDescriptions, partNames } from '../content/part-texts.ts';
import { PART_IDS } from '../model/parts/part.ts';
import { addPart } from '../store/edit/add-part.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { ChoiceDialog } from '../ui/ChoiceDialog.tsx';

/** The ready-made parts, to be added with one key or one click. */
export function PartsDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(partTexts);
  const language = useLanguage();
  return (
    <ChoiceDialog
      title={t.title}
      search={t.search}
      nothingFound={t.nothingFound}
      choices={PART_IDS.map((id) => ({ key: id, label: partNames[id][language], detail: partDescriptions[id][language] }))}
      onClose={onClose}
      onChoose={(key) => {
        onClose();
        const id = PART_IDS.find((known) => known === key);
        if (id !== undefined) addPart(id);
      }}
    />
  );
}
