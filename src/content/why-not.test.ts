import { expect, test } from 'vitest';
import { newInboundConnector } from '../model/new-connector.ts';
import { samples } from './fixtures/samples.ts';
import { isBadlySpaced, isJapanese } from './fixtures/spacing.ts';
import { LANGUAGES, type Language } from './language.ts';
import { editSentence, needSentence, tenantLossSentence } from './why-not.ts';

const facts = { presentedNames: ['mail.contoso.com', 'contoso.com'], connectingIp: '192.0.2.10', mailFromDomain: 'contoso.com', rcptToDomain: 'tailspintoys.com', fromService: false };
const nothing = { presentedNames: [], connectingIp: null, mailFromDomain: null, rcptToDomain: 'tailspintoys.com', fromService: false };

function sentencesIn(language: Language): string[] {
  const to = { tenant: 'contoso', connector: 'From on-premises' };
  return [
    ...samples.ledger.flatMap((reason) => [needSentence(reason, facts, language), needSentence(reason, nothing, language), needSentence(reason, { ...facts, fromService: true }, language)]),
    tenantLossSentence({ key: 'submittedElsewhere', tenant: 'contoso' }, language),
    tenantLossSentence({ key: 'noOnPremisesConnector' }, language),
    tenantLossSentence({ key: 'recipientNotAccepted', domain: 'contoso.com' }, language),
    tenantLossSentence({ key: 'shorterRecipientDomain', tenant: 'contoso' }, language),
    editSentence({ key: 'enableConnector', ...to }, language),
    editSentence({ key: 'disableConnector', ...to }, language),
    editSentence({ key: 'setCertificateName', ...to, TlsSenderCertificateName: '*.contoso.com' }, language),
    editSentence({ key: 'addSenderIp', ...to, SenderIPAddress: '192.0.2.10' }, language),
    editSentence({ key: 'addAcceptedDomain', tenant: 'contoso', DomainName: 'contoso.com' }, language),
    editSentence({ key: 'addConnector', tenant: 'contoso', connector: { ...newInboundConnector('New'), SenderIPAddresses: ['192.0.2.10'] } }, language),
  ];
}

test.each(LANGUAGES)('what it would take holds no leftover of a value in %s', (language) => {
  expect(sentencesIn(language).filter((sentence) => /undefined|\[object|NaN|\bnull\b| {2}/.test(sentence))).toEqual([]);
});

test('what it would take is Japanese in Japanese, set as the house sets it', () => {
  expect(sentencesIn('ja').filter((sentence) => !isJapanese(sentence) || isBadlySpaced(sentence))).toEqual([]);
  expect(sentencesIn('en').filter(isJapanese)).toEqual([]);
});
