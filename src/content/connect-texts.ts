import { phrase, type Texts } from './language.ts';

/** What is asked while a route is made. */
export const connectTexts = {
  connectFrom: phrase({ en: (name: string) => `Connect from ${name}`, ja: (name: string) => `${name} からの接続` }),
  reconnect: phrase({ en: (name: string) => `Another target for ${name}`, ja: (name: string) => `${name} の新しい宛先` }),
  searchTargets: { en: 'Search targets', ja: '接続先を検索' },
  noTarget: { en: 'No such target.', ja: '該当する接続先はありません。' },
  whichRoute: { en: 'What is this route for?', ja: 'この経路で何を送信しますか。' },
  searchRoutes: { en: 'Search routes', ja: '経路を検索' },
  everything: { en: 'All mail', ja: 'すべてのメール' },
  onlyFor: phrase({ en: (domain: string) => `Only mail for ${domain}`, ja: (domain: string) => `${domain} 宛てのメールのみ` }),
  centralized: { en: 'All outgoing mail (centralized mail transport)', ja: '外部宛てのすべてのメール (集中管理型メール転送)' },
  mxOf: phrase({ en: (domain: string) => `MX record of ${domain}`, ja: (domain: string) => `${domain} の MX レコード` }),
  through: phrase({ en: (host: string) => `Send connector to ${host}`, ja: (host: string) => `${host} への送信コネクタ` }),
  sendConnector: { en: 'Send connector', ja: '送信コネクタ' },
  outboundConnector: { en: 'Outbound connector', ja: '送信コネクタ (テナント)' },
  addHere: { en: 'Add and connect', ja: '追加して接続' },
  cancel: { en: 'Cancel', ja: 'キャンセル' },
  moveEnd: phrase({ en: (name: string) => `Drag to lead ${name} elsewhere`, ja: (name: string) => `ドラッグして ${name} の宛先を変更` }),
  dns: { en: 'DNS (by MX)', ja: 'DNS (MX で配送)' },
} as const satisfies Texts;
