import { recordTypeNames } from '../../content/record-types.ts';
import type { Message } from '../../model/message.ts';
import { canSubmitAt } from '../../model/new-message.ts';
import { knownMailboxes } from '../../model/suggestions.ts';
import { recordName } from '../../store/show/name-places.ts';
import { useLanguage } from '../../store/show/use-texts.ts';
import { messageEditor } from '../editors.ts';
import { ChoiceParameter } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

/** The envelope of a message, where it starts, and the headers that rules may look for. */
export function MessageFields({ message }: { message: Message }) {
  const language = useLanguage();
  const records = useRecords();
  const mailboxes = knownMailboxes(records);
  const places = records.filter(canSubmitAt).map((record) => ({
    value: record.id,
    label: `${recordName([record], record.id)} (${recordTypeNames[record.type][language]})`,
  }));
  const editor = messageEditor(message);
  return (
    <>
      <TextParameter field={fieldOf(editor, 'mailFrom')} suggestions={mailboxes} placeholder="<>" />
      <ListParameter field={fieldOf(editor, 'rcptTo')} suggestions={mailboxes} placeholder="joe@tailspintoys.com" />
      <ChoiceParameter field={fieldOf(editor, 'submittedAt')} options={places} />
      <ListParameter field={fieldOf(editor, 'headers')} placeholder="X-Scanned: yes" isFreeText />
      <TextParameter field={fieldOf(editor, 'headerFrom')} suggestions={mailboxes} placeholder={message.mailFrom} />
      <TextParameter field={fieldOf(editor, 'title')} />
    </>
  );
}
