import type { PartId } from '../model/parts/part.ts';
import type { TextTable, Texts } from './language.ts';

/** What the ready-made parts are called. */
export const partNames: TextTable<PartId> = {
  hybridCustomer: { en: 'Hybrid customer', ja: 'ハイブリッド構成の組織' },
  filterInFront: { en: 'Third-party filter in front', ja: '前段の他社製フィルター' },
  secondTenant: { en: 'Second tenant', ja: '2 つ目のテナント' },
  relayingPrinter: { en: 'Printer that relays', ja: 'リレーする複合機' },
};

/** What each brings along. */
export const partDescriptions: TextTable<PartId> = {
  hybridCustomer: {
    en: 'A new organization with a server and a tenant, its connectors in both directions, and its MX record.',
    ja: 'サーバーとテナントを持つ新しい組織です。双方向のコネクタと MX レコードが付きます。',
  },
  filterInFront: {
    en: "A filtering service that the MX record names, and a Partner connector that lets only it in. For the selected organization's tenant.",
    ja: 'MX レコードが指すフィルター サービスと、そこからのメールだけを受け入れる Partner コネクタです。選択した組織のテナントに追加します。',
  },
  secondTenant: {
    en: 'Another tenant of the selected organization, with a subdomain and an MX record of its own.',
    ja: '選択した組織のもう 1 つのテナントです。専用のサブドメインと MX レコードが付きます。',
  },
  relayingPrinter: {
    en: "A device without a certificate that sends through the selected organization's tenant, and the connector that knows its address.",
    ja: '選択した組織のテナントを経由して送信する、証明書を持たないデバイスと、その IP アドレスを登録したコネクタです。',
  },
};

/** What the records of a part are called in the drawing. */
export const partRecordNames = {
  server: { en: 'On-premises server', ja: 'オンプレミス サーバー' },
  filter: { en: 'Filtering service', ja: 'フィルター サービス' },
  printer: { en: 'Multifunction printer', ja: '複合機' },
} as const satisfies Texts;
