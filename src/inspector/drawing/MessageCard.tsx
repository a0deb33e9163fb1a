import { Copy, Trash2 } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { shownSender } from '../../model/address.ts';
import type { Message } from '../../model/message.ts';
import { duplicateMessage, removeMessage } from '../../store/edit/messages.ts';
import { tellRemoval } from '../../store/edit/tell-removal.ts';
import { recordName } from '../../store/show/name-places.ts';
import { openMessage, useOpenMessage } from '../../store/show/open-message.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ItemCard } from '../ItemCard.tsx';
import { useRecords } from '../use-records.ts';
import { MessageFields } from './MessageFields.tsx';

/** The envelope on one line; the null reverse-path as it stands in SMTP. */
function envelopeOf({ mailFrom, rcptTo }: Message): string {
  return `${shownSender(mailFrom)} → ${rcptTo.join(', ')}`;
}

/** One message: its envelope, and when it is open everything about it. */
export function MessageCard({ message, number }: { message: Message; number: number }) {
  const t = useTexts(inspectorTexts);
  const records = useRecords();
  const isOpen = useOpenMessage((state) => state.id === message.id);
  const name = message.title === '' ? t.message(number) : message.title;
  return (
    <ItemCard
      title={name}
      subtitle={`${envelopeOf(message)}, ${t.from(recordName(records, message.submittedAt))}`}
      isOpen={isOpen}
      onToggle={() => openMessage(isOpen ? null : message.id)}
      actions={
        <>
          <IconButton icon={Copy} label={t.duplicate(name)} onClick={() => duplicateMessage(message.id)} />
          <IconButton icon={Trash2} label={t.remove(name)} look="danger" onClick={() => tellRemoval({ name, count: 1 }, () => removeMessage(message.id))} />
        </>
      }
    >
      {() => <MessageFields message={message} />}
    </ItemCard>
  );
}
