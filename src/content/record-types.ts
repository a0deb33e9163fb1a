import type { OrganizationColor } from '../model/organization.ts';
import type { RecordType } from '../model/record.ts';
import type { TextTable } from './language.ts';

/** What one record of each type is called. */
export const recordTypeNames: TextTable<RecordType> = {
  organization: { en: 'Organization', ja: '組織' },
  onPremisesServer: { en: 'On-premises server', ja: 'オンプレミス サーバー' },
  gateway: { en: 'Gateway', ja: 'ゲートウェイ' },
  tenant: { en: 'Tenant', ja: 'テナント' },
  internetHost: { en: 'Internet host', ja: 'インターネット上のサーバー' },
  mxRecord: { en: 'MX record', ja: 'MX レコード' },
  note: { en: 'Note', ja: 'メモ' },
};

/** What each is good for, as the palette offers it. */
export const recordTypeDescriptions: TextTable<RecordType> = {
  organization: {
    en: 'A company: the frame around its servers and its tenant, with a color of its own.',
    ja: '会社などの組織です。サーバーとテナントを囲む枠で、固有の色が付きます。',
  },
  onPremisesServer: {
    en: 'An on-premises mail server with mailboxes and Send connectors, such as Exchange Server.',
    ja: 'Exchange Server など、メールボックスと送信コネクタを持つオンプレミスのメール サーバーです。',
  },
  gateway: {
    en: 'A relay without mailboxes: a filter, a smart host or a device that sends mail.',
    ja: 'メールボックスを持たない中継サーバーです。フィルター、スマート ホスト、メールを送信するデバイスなどに使います。',
  },
  tenant: {
    en: 'A tenant of Office 365 with accepted domains, connectors and mailboxes.',
    ja: '承認済みドメイン、コネクタ、メールボックスを持つ Office 365 のテナントです。',
  },
  internetHost: {
    en: "Somebody else's mail server on the Internet. It takes mail for its domains and can send.",
    ja: 'インターネット上の他社のメール サーバーです。自身のドメインのメールを受信し、送信もできます。',
  },
  mxRecord: {
    en: 'Names the server that takes the mail of a domain.',
    ja: 'ドメイン宛てのメールを受け取るサーバーを示します。',
  },
  note: {
    en: 'Words on the drawing for whoever reads it. They change nothing about the mail.',
    ja: '図を読む人のためのメモです。メールの動作には影響しません。',
  },
};

/** The colors an organization can have. */
export const organizationColorNames: TextTable<OrganizationColor> = {
  blue: { en: 'Blue', ja: '青' },
  orange: { en: 'Orange', ja: 'オレンジ' },
  green: { en: 'Green', ja: '緑' },
  purple: { en: 'Purple', ja: '紫' },
  teal: { en: 'Teal', ja: '青緑' },
  rose: { en: 'Rose', ja: 'ローズ' },
};
