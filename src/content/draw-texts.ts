import type { DrawnAssumption } from '../exchange/headers/draw/draw-headers.ts';
import { phrase, type TextTable, type Texts } from './language.ts';

/** What is said about a drawing made from headers. */
export const drawTexts = {
  tab: { en: 'First drawing', ja: '最初の図' },
  intro: {
    en: 'A new drawing whose message takes the way that the headers show. It opens beside your own drawings; what is open now is not changed.',
    ja: 'ヘッダーの経路をメッセージがたどる、新しい図を作成します。自分の図とは別に開き、今開いている図は変更されません。',
  },
  contents: phrase({
    en: (tenants: number, hosts: number) => `${tenants === 1 ? '1 tenant' : `${tenants} tenants`}, ${hosts === 1 ? '1 server' : `${hosts} servers`} and the message with its envelope. The observed verdicts come along as expectations.`,
    ja: (tenants: number, hosts: number) => `テナント ${tenants} 件、サーバー ${hosts} 件と、エンベロープの付いたメッセージ。実際の判定は、期待する結果として追加されます。`,
  }),
  assumed: { en: 'Assumed, because no header says it', ja: 'ヘッダーからわからないための仮定' },
  privacy: {
    en: 'The names, addresses and tenant ids of the headers go into the drawing, and so into its file and its link. “Share” can rename them.',
    ja: 'ヘッダーの名前、アドレス、テナント ID が図に入り、図のファイルやリンクにも含まれます。「共有」で名前を置き換えることができます。',
  },
  open: { en: 'Open as new drawing', ja: '新しい図として開く' },
  nothing: { en: 'These headers name no server and no tenant, so there is nothing to draw.', ja: 'このヘッダーにはサーバーもテナントも現れないため、図にできるものがありません。' },
  list: { en: 'Tenants and servers', ja: 'テナントとサーバー' },
} as const satisfies Texts;

/** What was assumed for a drawing made from headers. */
export const drawAssumptions: TextTable<DrawnAssumption> = {
  certificate: {
    en: 'Which inbound connector let a server in, and by what: its HELO name is drawn as its certificate, or its address where it gave no name.',
    ja: 'サーバーに一致した受信コネクタと、一致した条件。HELO の名前を証明書とみなし、名前がない場合はアドレスを使用します。',
  },
  route: { en: 'Why each server and tenant sent the message on: by a smart host, or by an MX record.', ja: '各サーバーとテナントがメッセージを次に送った理由。スマート ホストまたは MX レコードとして描きます。' },
  rule: { en: 'That a transport rule sent it out to the server it came back from, and spared it the second time.', ja: '戻ってきたサーバーへの送信はメール フロー ルールによるもので、2 回目は対象外であること。' },
  tenantOfPass: { en: 'That an earlier pass was of the tenant that took the message back.', ja: '記録のない通過は、その後メッセージを受け取ったテナントのものであること。' },
  unknownTenant: { en: 'The name of a tenant whose id no header gives.', ja: 'ヘッダーに ID がないテナントの名前。' },
  envelope: { en: 'MAIL FROM and RCPT TO, where only the visible From and To are there.', ja: 'MAIL FROM と RCPT TO。表示上の From と To しかない場合は、それを使用します。' },
  address: { en: 'Addresses of servers that no hop gives: they are left empty.', ja: 'ホップに記載のないサーバーのアドレス。空欄にします。' },
  beyond: { en: "The recipient's server: the headers end before it.", ja: '受信者のサーバー。ヘッダーはその手前で終わっています。' },
};

/** Names in a drawing made from headers. */
export const drawnNames = {
  title: phrase({ en: (from: string, to: string) => `From headers: ${from} → ${to}`, ja: (from: string, to: string) => `ヘッダーから作成: ${from} → ${to}` }),
  description: phrase({
    en: (assumptions: readonly string[], tenants: readonly string[]) => ["Drawn from a message's headers.", ...(assumptions.length === 0 ? [] : [`Assumed: ${assumptions.join(' ')}`]), ...(tenants.length === 0 ? [] : [`Tenant ids: ${tenants.join(', ')}.`])].join(' '),
    ja: (assumptions: readonly string[], tenants: readonly string[]) => ['メッセージのヘッダーから作成した図です。', ...(assumptions.length === 0 ? [] : [`仮定: ${assumptions.join('')}`]), ...(tenants.length === 0 ? [] : [`テナント ID: ${tenants.join('、')}。`])].join(''),
  }),
  tenant: phrase({ en: (name: string, id: string) => `${name} = ${id}`, ja: (name: string, id: string) => `${name} = ${id}` }),
  unknownOrganization: { en: 'Unknown organization', ja: '不明な組織' },
  unknownServer: { en: 'Unknown server', ja: '不明なサーバー' },
  consumer: { en: 'Outlook.com (consumer)', ja: 'Outlook.com (個人向け)' },
  assumed: phrase({ en: (what: string) => `Assumed: ${what}`, ja: (what: string) => `仮定: ${what}` }),
} as const satisfies Texts;
