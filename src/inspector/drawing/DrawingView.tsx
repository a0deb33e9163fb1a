import { Plus } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { canSubmitAt } from '../../model/new-message.ts';
import { useDocument } from '../../store/document.ts';
import { focusPanel } from '../../store/show/focus-panel.ts';
import { addNewMessage } from '../../store/edit/messages.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { useRecords } from '../use-records.ts';
import { DomainPolicyList } from './DomainPolicyList.tsx';
import { DrawingSettings } from './DrawingSettings.tsx';
import { MessageCard } from './MessageCard.tsx';

/** What belongs to no record: the messages, and the rules they are judged by. */
export function DrawingView() {
  const t = useTexts(inspectorTexts);
  const messages = useDocument((state) => state.scenario.messages);
  const canSend = useRecords().some(canSubmitAt);
  const add = (): void => {
    if (addNewMessage()) focusPanel('inspector');
  };
  return (
    <>
      <h2 tabIndex={-1} className="sr-only">
        {t.messagesAndRules}
      </h2>
      <Section title={t.messages} count={messages.length}>
        {messages.length === 0 ? <EmptyState title={canSend ? t.noMessages : t.noPlaceToSend} /> : null}
        <ul className="mb-1.5 flex flex-col gap-1">
          {messages.map((message, index) => (
            <MessageCard key={message.id} message={message} number={index + 1} />
          ))}
        </ul>
        <Button icon={Plus} look="ghost" disabled={!canSend} onClick={add}>
          {t.addMessage}
        </Button>
      </Section>
      <DrawingSettings />
      <DomainPolicyList />
    </>
  );
}
