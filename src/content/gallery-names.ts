import { isHost } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Language, Text } from './language.ts';

/*
 * The scenarios' files are written in English. What a class reads on their hosts and messages is told here once more, and
 * put in when a scenario is opened; companies, tenants and connectors keep the names that the stories and the field use.
 */

const hosts: readonly Text[] = [
  { en: 'Exchange (on-premises)', ja: 'Exchange (オンプレミス)' },
  { en: 'Exchange, known by address', ja: 'Exchange (IP アドレスで一致)' },
  { en: 'Exchange, known by certificate', ja: 'Exchange (証明書で一致)' },
  { en: 'Mail gateway', ja: 'メール ゲートウェイ' },
  { en: 'Rented gateway', ja: 'レンタルのゲートウェイ' },
  { en: 'Adatum mail server', ja: 'Adatum のメール サーバー' },
  { en: 'Fabrikam mail server', ja: 'Fabrikam のメール サーバー' },
  { en: 'Filtering service', ja: 'フィルター サービス' },
  { en: 'Signature service', ja: '署名サービス' },
  { en: 'Shared relay service', ja: '共用の中継サービス' },
  { en: 'Multifunction printer', ja: '複合機' },
  { en: 'Bulk sender', ja: '大量送信者' },
  { en: 'Open relay tester', ja: 'オープン リレー検査ツール' },
  { en: 'Somebody else', ja: '第三者' },
];

const messages: readonly Text[] = [
  { en: 'Inbound', ja: '受信' },
  { en: 'Outbound', ja: '送信' },
  { en: 'Internet to the on-premises mailbox', ja: 'インターネットからオンプレミスのメールボックスへ' },
  { en: 'On-premises mailbox to the Internet', ja: 'オンプレミスのメールボックスからインターネットへ' },
  { en: 'On-premises mailbox to the cloud mailbox', ja: 'オンプレミスからクラウドのメールボックスへ' },
  { en: 'To tailspintoys', ja: 'tailspintoys 宛て' },
  { en: 'To contoso', ja: 'contoso 宛て' },
  { en: 'Past the MX', ja: 'MX を迂回' },
  { en: 'Through the MX', ja: 'MX を経由' },
  { en: 'From the gateway', ja: 'ゲートウェイから' },
  { en: 'From Exchange', ja: 'Exchange から' },
  { en: 'Known by address', ja: 'IP アドレスで一致' },
  { en: 'Known by certificate', ja: '証明書で一致' },
];

function toldIn(texts: readonly Text[], name: string, language: Language): string {
  return texts.find(({ en }) => en === name)?.[language] ?? name;
}

/** A scenario of the gallery with the names of its hosts and messages in a language. Ids, addresses and what is expected stay as they are. */
export function withGalleryNames(scenario: Scenario, language: Language): Scenario {
  return {
    ...scenario,
    records: scenario.records.map((record) =>
      isHost(record) ? { ...record, name: toldIn(hosts, record.name, language) } : record,
    ),
    messages: scenario.messages.map((message) => ({ ...message, title: toldIn(messages, message.title, language) })),
  };
}
