import { useState } from 'react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import { problemSentence } from '../../content/problems.ts';
import { addressKey } from '../../model/address.ts';
import type { OnPremisesServer } from '../../model/host.ts';
import { newRecipient } from '../../model/new-record.ts';
import { recipientEntries, type Recipient } from '../../model/recipient.ts';
import type { Tenant } from '../../model/tenant.ts';
import { validateField } from '../../model/validate-field.ts';
import { addRecipients } from '../../store/edit/record-lists.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { AddInput } from '../../ui/AddInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ItemCard } from '../ItemCard.tsx';
import { ListSection } from '../ListSection.tsx';
import { RecipientFields } from './RecipientFields.tsx';
import { RemoveItemButton } from './RemoveItemButton.tsx';

type Props = { record: Tenant | OnPremisesServer };

/** Where a recipient's mail goes on to, if it does. */
function targetOf(recipient: Recipient): string | null {
  return recipient.RecipientType === 'MailUser' ? recipient.ExternalEmailAddress : recipient.ForwardingSmtpAddress;
}

function summaryOf(recipient: Recipient): string {
  const target = targetOf(recipient);
  return target === null ? recipient.RecipientType : `${recipient.RecipientType} → ${target}`;
}

/** Who has an address at a record. */
export function RecipientList({ record }: Props) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<number | null>(null);
  const { recipients } = record;
  const known = new Set(recipients.flatMap((recipient) => [recipient.PrimarySmtpAddress, ...recipient.EmailAddresses]).map(addressKey));
  const check = (item: string): string | null => {
    const problem = validateField(recipientEntries.PrimarySmtpAddress, item, 'PrimarySmtpAddress');
    if (problem !== null) return problemSentence(problem, language);
    return known.has(addressKey(item)) ? t.alreadyThere(item) : null;
  };
  const text = record.type === 'tenant' ? parameters.tenant.recipients : parameters.host.recipients;
  return (
    <ListSection title={t.recipients} text={text} count={recipients.length} defaultOpen={recipients.length <= 3}>
      {recipients.length === 0 ? <EmptyState title={t.noRecipients} /> : null}
      <ul className="my-1 flex flex-col gap-1">
        {recipients.map((recipient, index) => (
          <ItemCard
            key={index}
            mono
            title={recipient.PrimarySmtpAddress}
            subtitle={summaryOf(recipient)}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
            actions={<RemoveItemButton record={record.id} list="recipients" index={index} name={recipient.PrimarySmtpAddress} />}
          >
            {() => <RecipientFields record={record} index={index} recipient={recipient} />}
          </ItemCard>
        ))}
      </ul>
      <AddInput
        label={t.addRecipient}
        placeholder="bob@contoso.com"
        mono
        separators={/[\s,]+/}
        check={check}
        onAdd={(addresses) => addRecipients(record.id, addresses.map(newRecipient), { key: 'add', name: addresses.join(', ') })}
      />
    </ListSection>
  );
}
