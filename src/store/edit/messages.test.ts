import { beforeEach, describe, expect, it } from 'vitest';
import { anyServer, anyTenant, drawingOf } from '../../model/fixtures/records.ts';
import { newRecipient } from '../../model/new-record.ts';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import { currentScenario, openDocument, undo, useDocument } from '../document.ts';
import { addNewMessage, duplicateMessage, removeMessage, updateMessage } from './messages.ts';
import { useOpenMessage } from '../show/open-message.ts';
import { select, useSession } from '../session.ts';

const server = anyServer({ id: 'server', organization: 'contoso', recipients: [newRecipient('bob@contoso.com')] });
const own = anyTenant({ id: 'own', organization: 'contoso', recipients: [newRecipient('bob@contoso.com')] });
const other = anyTenant({ id: 'other', organization: 'tailspintoys', recipients: [newRecipient('joe@tailspintoys.com')] });
const scenario: Scenario = {
  ...drawingOf(server, own, other),
  messages: [
    { id: 'm1', title: '', mailFrom: 'bob@contoso.com', rcptTo: ['joe@tailspintoys.com'], submittedAt: 'server', headers: [], headerFrom: '' },
    { id: 'm2', title: '', mailFrom: '', rcptTo: ['bob@contoso.com'], submittedAt: 'other', headers: [], headerFrom: '' },
  ],
  expectations: [
    { kind: 'outcome', message: 'm1', rcptTo: null, outcome: 'delivered', at: null, decisions: null },
    { kind: 'outcome', message: 'm2', rcptTo: null, outcome: 'delivered', at: null, decisions: null },
  ],
};

beforeEach(() => {
  openDocument('test', scenario, { kind: 'own' });
  select([]);
});

describe('messages', () => {
  it('start at what is selected, and go to somebody of another organization', () => {
    select(['server']);
    expect(addNewMessage()).toBe(true);
    expect(currentScenario().messages.at(-1)).toEqual({
      id: 'm3',
      title: '',
      mailFrom: 'bob@contoso.com',
      rcptTo: ['joe@tailspintoys.com'],
      submittedAt: 'server',
      headers: [], headerFrom: '',
    });
    expect(useOpenMessage.getState().id).toBe('m3');
    expect(useSession.getState()).toMatchObject({ sidePanel: 'inspector', activeRun: 'm3.1', selection: { ids: [] } });
  });

  it('cannot start in a drawing without a place for it', () => {
    openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
    expect(addNewMessage()).toBe(false);
    expect(useDocument.getState().past).toEqual([]);
  });

  it('go with what is expected of them', () => {
    removeMessage('m1');
    expect(currentScenario().messages.map((message) => message.id)).toEqual(['m2']);
    expect(currentScenario().expectations.map((expectation) => expectation.message)).toEqual(['m2']);
    undo();
    expect(currentScenario().expectations).toHaveLength(2);
  });

  it('are copied behind the original, without what is expected of it', () => {
    duplicateMessage('m1');
    expect(currentScenario().messages.map((message) => message.id)).toEqual(['m1', 'm3', 'm2']);
    expect(currentScenario().expectations).toHaveLength(2);
  });

  it('change alone; a change that changes nothing leaves no entry', () => {
    updateMessage('m1', (message) => message);
    expect(useDocument.getState().past).toEqual([]);
    updateMessage('m1', (message) => ({ ...message, mailFrom: 'alice@contoso.com' }));
    expect(currentScenario().messages[0]?.mailFrom).toBe('alice@contoso.com');
    expect(currentScenario().messages[1]).toBe(useDocument.getState().past[0]?.scenario.messages[1]);
  });
});
