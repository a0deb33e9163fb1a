import { inspectorTexts } from '../../content/inspector-texts.ts';
import { RECIPIENT_TYPES, type Recipient } from '../../model/recipient.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { knownDomains, knownMailboxes } from '../../model/suggestions.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { recipientEditor } from '../editors.ts';
import { ChoiceParameter, FlagParameter, plainOptions } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { OptionalTextParameter, TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

type Props = { record: ScenarioRecord; index: number; recipient: Recipient };

/** Every parameter of a recipient. */
export function RecipientFields({ record, index, recipient }: Props) {
  const t = useTexts(inspectorTexts);
  const records = useRecords();
  const editor = recipientEditor(record, index, recipient);
  const isMailUser = recipient.RecipientType === 'MailUser';
  const elsewhere = [...knownMailboxes(records), ...knownDomains(records).map((domain) => `${recipient.PrimarySmtpAddress.split('@')[0] ?? ''}@${domain}`)];
  const others = [...new Set(elsewhere)].filter((address) => address !== recipient.PrimarySmtpAddress);
  return (
    <>
      <TextParameter field={fieldOf(editor, 'PrimarySmtpAddress')} />
      <ListParameter field={fieldOf(editor, 'EmailAddresses')} placeholder="bob@contoso.com" />
      <ChoiceParameter field={fieldOf(editor, 'RecipientType')} options={plainOptions(RECIPIENT_TYPES)} />
      <OptionalTextParameter field={fieldOf(editor, 'ExternalEmailAddress')} suggestions={others} noEffect={isMailUser ? null : t.noEffectMailbox} />
      <OptionalTextParameter field={fieldOf(editor, 'ForwardingSmtpAddress')} suggestions={others} noEffect={isMailUser ? t.noEffectMailUser : null} />
      <FlagParameter
        field={fieldOf(editor, 'DeliverToMailboxAndForward')}
        noEffect={isMailUser ? t.noEffectMailUser : recipient.ForwardingSmtpAddress === null ? t.noEffectWithout('ForwardingSmtpAddress') : null}
      />
    </>
  );
}
