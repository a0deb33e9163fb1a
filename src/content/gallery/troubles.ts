import type { TROUBLE_IDS } from '../gallery-ids.ts';
import type { GalleryStories } from './story.ts';

/** What goes wrong in real life, and what mends it. */
export const troubles: GalleryStories<(typeof TROUBLE_IDS)[number]> = {
  'trouble-renewed-certificate': {
    title: { en: 'The renewed certificate has another name', ja: '更新した証明書の名前が変わった' },
    setting: {
      en: "contoso's connector names mail.contoso.com, and for years that was the certificate's name.",
      ja: 'contoso のコネクタには mail.contoso.com が指定されており、これまで証明書の名前も同じでした。',
    },
    story: {
      en:
        'The renewed certificate is named smtp.contoso.com, and the connector no longer matches. ' +
        'Nothing else speaks for contoso, the recipient is outside, and the relay is refused with 550 5.7.64.',
      ja:
        '更新した証明書の名前は smtp.contoso.com となり、コネクタに一致しなくなりました。' +
        'ほかに contoso を示すものはなく、受信者は社外なので、中継は 550 5.7.64 で拒否されます。',
    },
    lookAt: {
      en: 'The ledger says which name was presented and which was expected.',
      ja: 'コネクタの一覧に、提示された名前と指定されている名前が示されます。',
    },
    tryThis: {
      en: 'Set TlsSenderCertificateName to *.contoso.com: it covers both names, and contoso.com is accepted.',
      ja: 'TlsSenderCertificateName を *.contoso.com に変更します。どちらの名前にも一致し、contoso.com は承認済みドメインです。',
    },
  },
  'trouble-broken-chain': {
    title: { en: 'The certificate chain is incomplete', ja: '証明書チェーンが不完全' },
    setting: {
      en: 'The name on the certificate is right, but the server does not send the intermediate certificate.',
      ja: '証明書の名前は正しいものの、サーバーが中間証明書を送信していません。',
    },
    story: {
      en:
        'The service cannot verify it and goes on as if no certificate had been presented. ' +
        'What should have been relayed is refused with 550 5.7.64.',
      ja:
        'Office 365 は証明書を検証できず、提示されなかったものとして扱います。' +
        '中継されるはずのメッセージは、550 5.7.64 で拒否されます。',
    },
    lookAt: {
      en: 'The certificate rule compares nothing: there are no names to compare.',
      ja: '証明書のルールでは何も照合されません。照合する名前がないためです。',
    },
    tryThis: {
      en: "Mark the server's certificate as trusted: the message is Originating contoso at once.",
      ja: 'サーバーの証明書を「信頼されている」に変更します。すぐに contoso からの Originating と判定されます。',
    },
  },
  'trouble-null-sender': {
    title: { en: 'Reports have no sender', ja: 'NDR には送信者がない' },
    setting: {
      en: 'Two servers of contoso each send a report with the null reverse-path <> to a recipient outside.',
      ja: 'contoso の 2 台のサーバーが、それぞれ空の MAIL FROM (<>) で社外の受信者にレポートを送信します。',
    },
    story: {
      en:
        'One is known by its address, and that rule needs a MAIL FROM domain, which <> does not have: refused with ATTR36. ' +
        'The other is known by its certificate, which needs no MAIL FROM at all, and is relayed.',
      ja:
        '1 台は IP アドレスで一致しますが、このルールには MAIL FROM ドメインが必要で、<> にはドメインがないため ATTR36 で拒否されます。' +
        'もう 1 台は証明書で一致し、MAIL FROM を必要としないため中継されます。',
    },
    lookAt: {
      en: 'ATTR36 means: a connector had matched, but no domain agreed.',
      ja: 'ATTR36 は、コネクタには一致したものの、承認済みドメインの条件を満たさなかったことを示します。',
    },
    tryThis: {
      en: 'Give the first message the sender bob@contoso.com: now the address rule works.',
      ja: '1 通目の送信者を bob@contoso.com にします。IP アドレスによるルールに一致するようになります。',
    },
  },
  'trouble-forwarded': {
    title: { en: 'Forwarded mail keeps its sender', ja: '転送メールの送信者は変わらない' },
    setting: {
      en: "Kate and Karl have their on-premises mail forwarded to Adatum, and a message from John at fabrikam passes on with John's MAIL FROM.",
      ja: 'Kate と Karl はオンプレミスのメールを Adatum に転送しており、fabrikam の John からのメッセージは John の MAIL FROM のまま転送されます。',
    },
    story: {
      en:
        "Kate's server is known by its address: fabrikam.com is no accepted domain of contoso, and the relay is refused with ATTR36. " +
        "Karl's server is known by its certificate, and his message goes through.",
      ja:
        'Kate のサーバーは IP アドレスで一致しますが、fabrikam.com は contoso の承認済みドメインではないため、中継は ATTR36 で拒否されます。' +
        'Karl のサーバーは証明書で一致し、メッセージは中継されます。',
    },
    lookAt: {
      en: 'Same sender, same kind of forwarding. Only the way the server is recognized differs.',
      ja: '送信者も転送の方法も同じです。違うのは、サーバーを何で見分けているかだけです。',
    },
    tryThis: {
      en: "Give Kate's server a certificate named mail2.contoso.com: her forwarded mail goes through as well.",
      ja: 'Kate のサーバーに mail2.contoso.com という名前の証明書を設定します。Kate の転送メールも中継されるようになります。',
    },
  },
  'trouble-internal-relay-loop': {
    title: { en: 'Internal relay to nowhere', ja: '行き先のない内部リレー' },
    setting: {
      en: 'contoso.com is an InternalRelay domain, and Kate is not in the tenant, so her mail is to go on to wherever she is.',
      ja: 'contoso.com は InternalRelay のドメインで、Kate はテナントに登録されていないため、メールは Kate のいる場所へ送られるはずです。',
    },
    story: {
      en:
        'But there is no outbound connector, and the MX record of contoso.com leads back to Office 365. ' +
        'The message comes in, goes out and comes in again until it is stopped with 554 5.4.14.',
      ja:
        'しかし送信コネクタがなく、contoso.com の MX レコードは Office 365 を指しています。' +
        'メッセージは出ては戻ることを繰り返し、554 5.4.14 で終了します。',
    },
    lookAt: {
      en: 'Every entry has the same verdict, Incoming contoso. Attribution is right; routing is not.',
      ja: 'どの到着も判定は同じ contoso への Incoming です。帰属は正しく、誤っているのはルーティングです。',
    },
    tryThis: {
      en: 'Set DomainType to Authoritative: the unknown recipient is refused with 550 5.4.1 and nothing loops.',
      ja: 'DomainType を Authoritative に変更します。不明な受信者は 550 5.4.1 で拒否され、ループしなくなります。',
    },
  },
  'trouble-direct-send': {
    title: { en: 'Direct Send switched off', ja: 'Direct Send を無効にした場合' },
    setting: {
      en: "contoso has set RejectDirectSend to true against forged internal mail.",
      ja: 'contoso は、社内を装った偽造メールを防ぐために RejectDirectSend を true にしました。',
    },
    story: {
      en:
        "The printer sends as scanner@contoso.com without logging on and without a connector, which looks just like a forgery. " +
        'Its scans are refused with 550 5.7.68.',
      ja:
        '複合機は認証もコネクタもなしに scanner@contoso.com として送信するため、偽造メールと区別がつきません。' +
        'スキャンしたデータは 550 5.7.68 で拒否されます。',
    },
    lookAt: {
      en: "Three things together: Incoming, no connector, and the recipient tenant's own domain in MAIL FROM.",
      ja: '条件は 3 つです。Incoming であること、コネクタに一致しないこと、MAIL FROM が受信側テナント自身のドメインであることです。',
    },
    tryThis: {
      en: 'Add a Partner connector with SenderIPAddresses 192.0.2.40 and SenderDomains contoso.com: the printer is let in again.',
      ja: 'SenderIPAddresses に 192.0.2.40、SenderDomains に contoso.com を指定したパートナー タイプの受信コネクタを追加します。複合機からのメールが再び届くようになります。',
    },
  },
  'trouble-msp-wildcard': {
    title: { en: "The provider's wildcard", ja: 'サービス事業者のワイルドカード' },
    setting: {
      en: 'contoso rents its gateway from fabrikam, and the gateway\'s certificate is named contoso.gateway.fabrikam.com.',
      ja: 'contoso は fabrikam からゲートウェイを借りており、その証明書の名前は contoso.gateway.fabrikam.com です。',
    },
    story: {
      en:
        "fabrikam's own tenant has a connector for *.fabrikam.com, written with its own Exchange in mind. " +
        "So contoso's mail to customers of Office 365 is Originating fabrikam: fabrikam's rules, fabrikam's journal, fabrikam's message trace.",
      ja:
        'fabrikam のテナントには、自社の Exchange のために *.fabrikam.com を指定したコネクタがあります。' +
        'そのため contoso から Office 365 の利用者へのメールは fabrikam からの Originating と判定され、fabrikam のルール、ジャーナル、メッセージ追跡の対象になります。',
    },
    lookAt: {
      en: 'contoso has no tenant here at all, and still its mail is attributed to one.',
      ja: 'この図の contoso にはテナントがありません。それでも、メールはあるテナントのものと判定されます。',
    },
    tryThis: {
      en: "Replace the wildcard with mail.fabrikam.com, the exact name of the provider's own server: contoso's mail goes straight to tailspintoys.",
      ja: 'ワイルドカードを、事業者自身のサーバーの正確な名前 mail.fabrikam.com に置き換えます。contoso のメールは tailspintoys に直接届きます。',
    },
  },
  'trouble-ambiguous': {
    title: { en: 'Two tenants, one answer too many', ja: '当てはまるテナントが 2 つ' },
    setting: {
      en: 'contoso and contoso-test both list the server\'s address, and in this drawing both have contoso.com as an accepted domain.',
      ja: 'contoso と contoso-test の両方にサーバーの IP アドレスが登録されており、この図ではどちらも contoso.com を承認済みドメインとしています。',
    },
    story: {
      en:
        'The IP rule names two tenants, and no documented rule decides between them. ' +
        'The simulator shows both and picks none; a real forest would not let a domain be verified twice.',
      ja:
        'IP アドレスによるルールに 2 つのテナントが当てはまり、どちらを選ぶかを定めた資料はありません。' +
        'シミュレーターは一方を選ばず、両方を示します。実際には、同じドメインを 2 つのテナントに登録することはできません。',
    },
    lookAt: {
      en: 'Ambiguous is a verdict too: it says that the drawing cannot be answered.',
      ja: 'Ambiguous も判定の 1 つです。この図の構成では答えが決まらないことを示しています。',
    },
    tryThis: {
      en: 'Remove contoso.com from contoso-test: the message is Originating contoso.',
      ja: 'contoso-test から contoso.com を削除します。メッセージは contoso からの Originating と判定されます。',
    },
  },
};
