import { Mail, Puzzle, type LucideIcon } from 'lucide-react';
import { paletteTexts, partTexts, type PaletteItem } from '../content/palette-texts.ts';
import { recordTypeDescriptions, recordTypeNames } from '../content/record-types.ts';
import { canSubmitAt } from '../model/new-message.ts';
import type { RecordType } from '../model/record.ts';
import { addByHand, selectedOrganization } from '../store/edit/add-record.ts';
import { openCommandDialog } from '../store/show/command-dialogs.ts';
import { useDocument } from '../store/document.ts';
import { addNewMessage } from '../store/edit/messages.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { RECORD_ICONS } from '../verdict/record-icons.ts';
import { PaletteButton } from './PaletteButton.tsx';

const ICONS: { readonly [Item in PaletteItem]: LucideIcon } = {
  ...RECORD_ICONS,
  message: Mail,
  parts: Puzzle,
};

/** In the order in which a drawing is made. */
const RECORD_TYPES: readonly RecordType[] = ['organization', 'tenant', 'onPremisesServer', 'gateway', 'internetHost', 'mxRecord', 'note'];

/** What can be added to the drawing: by a click near its middle (or into the selected organization), by a drag anywhere. */
export function Palette() {
  const t = useTexts(paletteTexts);
  const language = useLanguage();
  const canSend = useDocument((state) => state.scenario.records.some(canSubmitAt));
  return (
    <ul className="flex w-16 flex-col gap-0.5 overflow-y-auto py-1.5">
      {RECORD_TYPES.map((type) => (
        <PaletteButton
          key={type}
          item={type}
          icon={ICONS[type]}
          name={t.add(recordTypeNames[type][language])}
          hint={t.both(recordTypeDescriptions[type][language], t.drag)}
          dragType={type}
          onAdd={() => addByHand(type, null, selectedOrganization())}
        />
      ))}
      <li aria-hidden="true" className="mx-2 my-1 border-t border-line" />
      <PaletteButton
        item="message"
        icon={ICONS.message}
        name={t.add(t.message)}
        hint={canSend ? t.messageWhat : t.messageNeedsPlace}
        disabled={!canSend}
        onAdd={addNewMessage}
      />
      <PaletteButton item="parts" icon={ICONS.parts} name={t.add(`${partTexts.title[language]}…`)} hint={partTexts.hint[language]} onAdd={() => openCommandDialog({ key: 'parts' })} />
    </ul>
  );
}
