import type { Message } from '../../model/message.ts';
import { freeMessageId, newMessage } from '../../model/new-message.ts';
import { change, currentScenario } from '../document.ts';
import { openMessage } from '../show/open-message.ts';
import { select, showSidePanel, useSession } from '../session.ts';

/** Adds a message at the end of the list. */
export function addMessage(message: Message): void {
  change({ key: 'message' }, (scenario) => ({ ...scenario, messages: [...scenario.messages, message] }));
}

/** Changes one message; all others stay the same objects. Giving the same message back changes nothing. */
export function updateMessage(id: string, update: (message: Message) => Message, gesture: string | null = null): void {
  change(
    { key: 'message' },
    (scenario) => {
      let changed = false;
      const messages = scenario.messages.map((message) => {
        if (message.id !== id) return message;
        const next = update(message);
        changed ||= next !== message;
        return next;
      });
      return changed ? { ...scenario, messages } : scenario;
    },
    gesture,
  );
}

/** Removes a message and what is expected of it. */
export function removeMessage(id: string): void {
  change({ key: 'message' }, (scenario) => {
    const messages = scenario.messages.filter((message) => message.id !== id);
    if (messages.length === scenario.messages.length) return scenario;
    return { ...scenario, messages, expectations: scenario.expectations.filter((expectation) => expectation.message !== id) };
  });
}

/** Adds a copy of a message behind it. */
export function duplicateMessage(id: string): void {
  const { messages } = currentScenario();
  const at = messages.findIndex((message) => message.id === id);
  const original = messages[at];
  if (original === undefined) return;
  const copy = { ...original, id: freeMessageId(messages) };
  change({ key: 'message' }, (scenario) => ({ ...scenario, messages: [...scenario.messages.slice(0, at + 1), copy, ...scenario.messages.slice(at + 1)] }));
  openMessage(copy.id);
}

/**
 * Adds a message that starts at the selected tenant or host (else at the first there is), and opens it in the inspector.
 *
 * @returns false when the drawing has no place where a message could start.
 */
export function addNewMessage(): boolean {
  const message = newMessage(currentScenario(), useSession.getState().selection.ids[0] ?? null);
  if (message === null) return false;
  addMessage(message);
  openMessage(message.id);
  select([]);
  showSidePanel('inspector');
  return true;
}
