import type { BEST_PRACTICE_IDS } from '../gallery-ids.ts';
import type { GalleryStories } from './story.ts';

/** Supported configurations. Source: "Mail flow best practices for Exchange Online" and the pages below it. */
export const bestPractices: GalleryStories<(typeof BEST_PRACTICE_IDS)[number]> = {
  'bp-hosted': {
    title: { en: 'All mailboxes in the cloud', ja: 'すべてのメールボックスがクラウド' },
    setting: {
      en: "contoso has all its mailboxes in Office 365, its MX record points there, and it needs no connector.",
      ja: 'contoso のメールボックスはすべて Office 365 にあり、MX レコードも Office 365 を指しています。コネクタは必要ありません。',
    },
    story: {
      en:
        'What comes from outside is Incoming contoso, by the recipient\'s domain. ' +
        'What its mailboxes send is Originating contoso, by submission.',
      ja:
        '社外から届くメールは、受信者のドメインによって contoso への Incoming と判定されます。' +
        'メールボックスから送信されるメールは、そのまま contoso からの Originating です。',
    },
    lookAt: { en: 'The simplest case: one entry each way at most, and no rule that could go wrong.', ja: '最も単純な構成です。判定で迷う要素がありません。' },
    tryThis: {
      en: "Set RejectDirectSend to true and let Adatum send as bob@contoso.com: 550 5.7.68.",
      ja: 'RejectDirectSend を true にし、Adatum から bob@contoso.com を名乗って送信します。550 5.7.68 で拒否されます。',
    },
  },
  'bp-third-party-filter': {
    title: { en: 'A filter in front', ja: '前段のフィルター サービス' },
    setting: {
      en: "contoso's MX record points at a filtering service, which passes clean mail on to Office 365.",
      ja: 'contoso の MX レコードはフィルター サービスを指しており、検査済みのメールが Office 365 に送られます。',
    },
    story: {
      en:
        'A Partner connector for all senders takes mail only with the certificate of the filter. ' +
        'Outbound mail does not need the filter and leaves Office 365 directly.',
      ja:
        'すべての送信者を対象とするパートナー タイプの受信コネクタが、フィルターの証明書を提示したメールだけを受け付けます。' +
        '送信メールはフィルターを経由せず、Office 365 から直接送信されます。',
    },
    lookAt: {
      en: 'Incoming through the Partner connector, by certificate: the proof that mail has been filtered.',
      ja: '証明書によってパートナー コネクタに一致しています。フィルターを通過したメールであることの証明になります。',
    },
    tryThis: {
      en: "Give Adatum's server a Send connector with the smart host contoso-com.mail.protection.outlook.com: going past the filter is refused with 550 5.7.51.",
      ja: 'Adatum のサーバーに、スマート ホスト contoso-com.mail.protection.outlook.com の送信コネクタを追加します。フィルターを迂回したメールは 550 5.7.51 で拒否されます。',
    },
  },
  'bp-hybrid-mx-cloud': {
    title: { en: 'Hybrid, MX to the cloud', ja: 'ハイブリッド (MX はクラウド)' },
    setting: {
      en: "All mail from outside enters Office 365 first, and what is for Kate goes on to contoso's own server.",
      ja: '社外からのメールはすべて Office 365 に届き、Kate 宛てのメールは contoso のオンプレミス サーバーへ送られます。',
    },
    story: {
      en:
        "That server sends everything through Office 365, recognized by its certificate. " +
        'Mail to Bob in the cloud travels to contoso.mail.onmicrosoft.com, so that no MX record can lead it astray.',
      ja:
        'オンプレミス サーバーはすべてのメールを Office 365 経由で送信し、証明書によって一致します。' +
        'クラウドの Bob 宛てのメールには contoso.mail.onmicrosoft.com のアドレスが使われるので、MX レコードの影響を受けません。',
    },
    lookAt: {
      en: 'Three messages, and the same certificate is behind every Originating.',
      ja: '3 通のメッセージのうち、Originating と判定されるものはすべて同じ証明書によるものです。',
    },
    tryThis: {
      en: "Disable the inbound connector: Kate's mail to the Internet is refused, and her mail to Bob becomes Incoming contoso, as if it came from a stranger.",
      ja: '受信コネクタを無効にします。Kate から社外へのメールは拒否され、Bob へのメールは社外からのメールと同じ contoso への Incoming になります。',
    },
  },
  'bp-hybrid-centralized': {
    title: { en: 'Centralized mail transport', ja: '集中型メール トランスポート' },
    setting: {
      en: "The MX record points to Office 365, but everything passes contoso's own server, inbound and outbound.",
      ja: 'MX レコードは Office 365 を指していますが、受信も送信もすべて contoso のオンプレミス サーバーを経由します。',
    },
    story: {
      en:
        'Mail from outside is Incoming first, goes on-premises, and comes back as Originating by the certificate. ' +
        'What has been on-premises is not sent there again, and so nothing goes in circles.',
      ja:
        '社外からのメールは最初に Incoming と判定されてオンプレミスへ送られ、証明書により Originating として戻ってきます。' +
        'オンプレミスを経由したメールは再びオンプレミスへ送られないので、ループにはなりません。',
    },
    lookAt: {
      en: "Ann's message is from the Internet, and its second entry is Originating contoso all the same. Originating does not mean internal.",
      ja: 'Ann のメッセージはインターネットから届いたものですが、2 回目の到着は contoso からの Originating です。Originating は「社内から」という意味ではありません。',
    },
    tryThis: {
      en: "Match the server by SenderIPAddresses instead of its certificate: Ann's MAIL FROM is not contoso's, the message comes back as Incoming, and it loops.",
      ja: '証明書の代わりに SenderIPAddresses でサーバーを指定します。Ann の MAIL FROM は contoso のドメインではないため、メッセージは Incoming として戻り、ループします。',
    },
  },
  'bp-hybrid-mx-on-premises': {
    title: { en: 'Hybrid, MX on-premises', ja: 'ハイブリッド (MX はオンプレミス)' },
    setting: {
      en: "contoso's own server receives all mail and passes Bob's on to his cloud mailbox.",
      ja: 'contoso のオンプレミス サーバーがすべてのメールを受信し、Bob 宛てのメールをクラウドのメールボックスへ送ります。',
    },
    story: {
      en:
        "Ann's message comes from the Internet, but the server presents contoso's certificate, so it enters as Originating contoso. " +
        "Bob's replies leave Office 365 directly.",
      ja:
        'Ann のメッセージはインターネットから届いたものですが、サーバーが contoso の証明書を提示するため、contoso からの Originating と判定されます。' +
        'Bob からのメールは Office 365 から直接送信されます。',
    },
    lookAt: {
      en: 'The server speaks for the message, not the sender in it.',
      ja: '判定の根拠となるのはメッセージの送信者ではなく、接続してきたサーバーです。',
    },
    tryThis: {
      en: "Match the server by SenderIPAddresses instead: Ann's MAIL FROM does not agree, and her message turns into Incoming contoso.",
      ja: '証明書の代わりに SenderIPAddresses でサーバーを指定します。Ann の MAIL FROM は条件を満たさず、メッセージは contoso への Incoming に変わります。',
    },
  },
  'bp-hybrid-relay-out': {
    title: { en: 'On-premises mail out through the service', ja: 'オンプレミスのメールを Office 365 経由で送信' },
    setting: {
      en: "contoso receives its mail on-premises and uses Office 365 only on the way out.",
      ja: 'contoso は受信をオンプレミスで行い、送信にだけ Office 365 を利用しています。',
    },
    story: {
      en:
        "Kate's message is Originating contoso by certificate, which gives it the right to be relayed to Adatum. " +
        'Mail for Kate follows the MX record to her server and never touches the service.',
      ja:
        'Kate のメッセージは証明書により contoso からの Originating と判定され、Adatum への中継が許可されます。' +
        'Kate 宛てのメールは MX レコードに従ってオンプレミス サーバーに届き、Office 365 を経由しません。',
    },
    lookAt: {
      en: 'The second message has no verdict at all: there is no entry to judge.',
      ja: '2 通目のメッセージに判定はありません。Office 365 に到着しないためです。',
    },
    tryThis: {
      en: 'Match the server by SenderIPAddresses instead of its certificate and empty MAIL FROM, as in a non-delivery report: the relay is refused with ATTR36.',
      ja: '証明書の代わりに SenderIPAddresses でサーバーを指定し、NDR のように MAIL FROM を空にします。中継は ATTR36 で拒否されます。',
    },
  },
  'bp-filter-and-hybrid': {
    title: { en: 'A filter in front of a hybrid', ja: 'フィルターとハイブリッドの組み合わせ' },
    setting: {
      en: "Mail for Kate goes from the Internet to a filter, from there to Office 365 and on to contoso's own server.",
      ja: 'Kate 宛てのメールは、インターネットからフィルター、Office 365 を経て contoso のオンプレミス サーバーに届きます。',
    },
    story: {
      en:
        'The Partner connector lets in only what the filter sends; the OnPremises connector recognizes what contoso\'s server sends. ' +
        'The two do not disturb each other, because the first works on Incoming mail alone.',
      ja:
        'パートナー タイプの受信コネクタはフィルターからのメールだけを受け付け、オンプレミス タイプの受信コネクタは contoso のサーバーからのメールに一致します。' +
        '前者は Incoming のメールだけが対象なので、2 つのコネクタが互いに影響することはありません。',
    },
    lookAt: {
      en: "Kate's outbound message is not refused by the restriction: it is Originating before any Partner connector is asked.",
      ja: 'Kate が送信するメッセージは制限に掛かりません。パートナー コネクタが評価される前に Originating と判定されるためです。',
    },
    tryThis: {
      en: "Let contoso's server present no certificate: its mail to the Internet is refused with 550 5.7.64.",
      ja: 'contoso のサーバーが証明書を提示しないようにします。社外へのメールは 550 5.7.64 で拒否されます。',
    },
  },
  'bp-device-relay': {
    title: { en: 'A device that relays', ja: 'デバイスからの SMTP リレー' },
    setting: {
      en: 'A multifunction printer sends scans to recipients outside contoso.',
      ja: '複合機が、スキャンしたデータを contoso の社外の受信者に送信します。',
    },
    story: {
      en:
        'It has no certificate, but an OnPremises connector lists its fixed address, and MAIL FROM is in contoso.com. ' +
        'The scan is Originating contoso and may leave.',
      ja:
        '証明書はありませんが、固定の IP アドレスがオンプレミス タイプの受信コネクタに登録されており、MAIL FROM は contoso.com です。' +
        'メッセージは contoso からの Originating と判定され、社外に送信できます。',
    },
    lookAt: {
      en: 'IP + MAIL FROM: both the address and the sender domain have to be right.',
      ja: '判定は IP + MAIL FROM です。IP アドレスと送信者ドメインの両方が正しくなければなりません。',
    },
    tryThis: {
      en: 'Change MAIL FROM to scanner@printer.local, a typical factory setting: the message is Incoming tailspintoys, and contoso knows nothing of it.',
      ja: 'MAIL FROM を、工場出荷時によくある scanner@printer.local に変更します。tailspintoys への Incoming となり、contoso の記録には残りません。',
    },
  },
  'bp-device-direct-send': {
    title: { en: 'A device that sends directly', ja: 'デバイスからの直接送信' },
    setting: {
      en: "The printer connects to contoso's endpoint without a connector and without logging on.",
      ja: '複合機が、コネクタも認証もなしに contoso のエンドポイントへ接続します。',
    },
    story: {
      en:
        'The recipient is in contoso, so the scan arrives like any mail from outside: Incoming contoso. ' +
        'That reaches contoso\'s own mailboxes and nobody else.',
      ja:
        '受信者が contoso にいるので、社外からのメールと同じように contoso への Incoming として届きます。' +
        '送信できるのは contoso のメールボックス宛てだけです。',
    },
    lookAt: {
      en: 'The same device as in the scenario before, and the opposite direction.',
      ja: '前のシナリオと同じ複合機ですが、判定の方向は逆になります。',
    },
    tryThis: {
      en: 'Send to ann@adatum.com instead: without a connector nobody relays, and the answer is 550 5.7.64.',
      ja: '宛先を ann@adatum.com に変更します。コネクタがなければ中継されず、550 5.7.64 で拒否されます。',
    },
  },
  'bp-add-on-loop': {
    title: { en: 'A signature service in the middle', ja: '署名サービスを経由する構成' },
    setting: {
      en: "A transport rule sends Bob's message to a signature service and leaves alone what has been there already.",
      ja: 'メール フロー ルールが Bob のメッセージを署名サービスへ送り、すでに処理されたメッセージは対象から除外します。',
    },
    story: {
      en:
        'The service returns it with a certificate named for contoso, and that name is an accepted domain of contoso. ' +
        'So it is Originating contoso a second time and goes out to tailspintoys.',
      ja:
        '署名サービスは contoso 専用の名前の証明書を提示してメッセージを返し、その名前は contoso の承認済みドメインです。' +
        'そのためもう一度 contoso からの Originating と判定され、tailspintoys へ送信されます。',
    },
    lookAt: {
      en: 'An exact certificate name needs exactly that name among the accepted domains. That is why such services ask for one.',
      ja: '正確な名前の証明書には、同じ名前の承認済みドメインが必要です。アドオン サービスがドメインの追加を求めるのはこのためです。',
    },
    tryThis: {
      en: "Remove ExceptIfHeaderContainsMessageHeader from the rule: the message goes round until the service gives up with 554 5.4.14.",
      ja: 'ルールの ExceptIfHeaderContainsMessageHeader を削除します。メッセージは循環し、554 5.4.14 で終了します。',
    },
  },
  'bp-partner-tls': {
    title: { en: 'Two partners, TLS both ways', ja: 'パートナー間の TLS' },
    setting: {
      en: 'tailspintoys takes mail from contoso.com only over TLS and with the certificate of contoso\'s server.',
      ja: 'tailspintoys は、contoso.com からのメールを、TLS と contoso のサーバーの証明書がある場合にだけ受け付けます。',
    },
    story: {
      en:
        "Bob's message meets that and comes in through the Partner connector. " +
        "In the other direction an outbound connector of type Partner carries Joe's message to contoso.",
      ja:
        'Bob のメッセージは条件を満たし、パートナー タイプの受信コネクタを経由して届きます。' +
        '逆方向の Joe のメッセージは、パートナー タイプの送信コネクタで contoso へ送信されます。',
    },
    lookAt: {
      en: 'The connector is limited to the sender domain contoso.com; other senders come in by default.',
      ja: 'コネクタの対象は送信者ドメイン contoso.com だけです。ほかの送信者のメールは既定の受信コネクタから届きます。',
    },
    tryThis: {
      en: "Set IgnoreSTARTTLS on contoso's Send connector to true: no TLS, no certificate, and the message is refused with 550 5.7.51.",
      ja: 'contoso の送信コネクタの IgnoreSTARTTLS を true にします。TLS も証明書もないため、550 5.7.51 で拒否されます。',
    },
  },
};
