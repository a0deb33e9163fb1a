import type { FAQ_IDS } from '../gallery-ids.ts';
import type { GalleryStories } from './story.ts';

/** The article's questions, each as a drawing. One entry a scenario: long, and flat. */
export const faq: GalleryStories<(typeof FAQ_IDS)[number]> = {
  'faq1-endpoint-name': {
    title: { en: "Somebody else's endpoint name", ja: '別のテナントのエンドポイント名' },
    story: {
      en:
        "Adatum's server hands a message for tailspintoys to contoso-com.mail.protection.outlook.com, the endpoint named after contoso. " +
        'SMTP does not tell the service which name a sender looked up, and all the names lead to the same addresses. ' +
        'So the recipient decides: Incoming tailspintoys, and contoso has nothing to do with it.',
      ja:
        'Adatum のサーバーは、tailspintoys 宛てのメッセージを contoso の名前が付いたエンドポイント contoso-com.mail.protection.outlook.com に送信します。' +
        '送信元がどの名前で接続したかは SMTP では伝わらず、どの名前も同じ IP アドレスに解決されます。' +
        'そのため受信者によって tailspintoys への Incoming と判定され、contoso は関係しません。',
    },
    lookAt: {
      en: "The arrow points to contoso's endpoint, and the envelope turns to tailspintoys.",
      ja: '矢印は contoso のエンドポイントを指していますが、封筒は tailspintoys に向かいます。',
    },
    tryThis: {
      en: "Change the smart host to tailspintoys-com.mail.protection.outlook.com: nothing about the verdict changes.",
      ja: 'スマート ホストを tailspintoys-com.mail.protection.outlook.com に変更します。判定はまったく変わりません。',
    },
  },
  'faq2-relay-by-ip': {
    title: { en: 'Relay for a listed address', ja: '登録した IP アドレスからの中継' },
    story: {
      en:
        "contoso's server has no certificate, but an OnPremises connector of contoso lists its address. " +
        'MAIL FROM is in contoso.com, an accepted domain of the same tenant, so both conditions of the IP rule hold. ' +
        'The message is Originating contoso and may go on to a recipient anywhere.',
      ja:
        'contoso のサーバーには証明書がありませんが、その IP アドレスは contoso のオンプレミス タイプの受信コネクタに登録されています。' +
        'MAIL FROM は同じテナントの承認済みドメイン contoso.com なので、IP アドレスによるルールの条件が 2 つともそろいます。' +
        'メッセージは contoso からの Originating と判定され、社外の受信者にも中継されます。',
    },
    lookAt: {
      en: 'Two conditions, not one: the address is listed and the MAIL FROM domain is accepted.',
      ja: '条件は 2 つあります。IP アドレスが登録されていることと、MAIL FROM ドメインが承認済みであることです。',
    },
    tryThis: {
      en: 'Change MAIL FROM to a domain contoso does not own, such as john@fabrikam.com: 550 5.7.64 with ATTR36.',
      ja: 'MAIL FROM を john@fabrikam.com のような contoso のものではないドメインに変更します。ATTR36 の付いた 550 5.7.64 で拒否されます。',
    },
  },
  'faq2-relay-other-ip': {
    title: { en: 'Not an open relay', ja: 'オープン リレーではない' },
    story: {
      en:
        "A relay tester tries the same thing with Bob's MAIL FROM, but from an address of its own. " +
        'No connector lists that address, and no tenant accepts the recipient\'s domain. ' +
        'Nobody can claim the message, and the service refuses it with 550 5.7.64.',
      ja:
        'オープン リレーの検査ツールが、同じように Bob の MAIL FROM を使い、自分の IP アドレスから送信します。' +
        'このアドレスを登録したコネクタはなく、受信者のドメインを承認済みドメインとするテナントもありません。' +
        'どのテナントのメッセージでもないため、550 5.7.64 で拒否されます。',
    },
    lookAt: {
      en: 'The right MAIL FROM alone is worth nothing: the IP rule asks for the address first.',
      ja: '正しい MAIL FROM だけでは意味がありません。IP アドレスによるルールでは、まずアドレスが照合されます。',
    },
    tryThis: {
      en: "Add 203.0.113.66 to SenderIPAddresses of contoso's connector: now the stranger's message is Originating contoso. That is how a relay is opened.",
      ja: 'contoso のコネクタの SenderIPAddresses に 203.0.113.66 を追加します。第三者のメッセージが contoso からの Originating になります。中継はこうして開放されてしまいます。',
    },
  },
  'faq2-shared-ip': {
    title: { en: 'One address, two customers', ja: '2 つのテナントが共有する IP アドレス' },
    story: {
      en:
        'contoso and tailspintoys send through the same relay service, and each lists its address in an OnPremises connector. ' +
        'The address matches both tenants, so only the MAIL FROM domain tells their messages apart. ' +
        "A stranger's message through the same relay agrees with neither tenant and is judged by its recipient.",
      ja:
        'contoso と tailspintoys は同じ中継サービスを利用し、それぞれその IP アドレスをオンプレミス タイプの受信コネクタに登録しています。' +
        'IP アドレスは両方のテナントに一致するため、メッセージを区別できるのは MAIL FROM ドメインだけです。' +
        '同じサービスから届いた第三者のメッセージはどちらのテナントとも一致せず、受信者によって判定されます。',
    },
    lookAt: {
      en: 'In the IP rule, both connectors list the address, and one of them agrees each time.',
      ja: 'IP アドレスによるルールでは、両方のコネクタに IP アドレスがあり、そのつど一方だけが承認済みドメインの条件を満たします。',
    },
    tryThis: {
      en: "Send the stranger's message to john@fabrikam.com instead: no tenant takes it, and it is refused with ATTR36.",
      ja: '第三者のメッセージの宛先を john@fabrikam.com に変更します。引き受けるテナントがなく、ATTR36 で拒否されます。',
    },
  },
  'faq3-mx': {
    title: { en: 'From tenant to tenant by MX', ja: 'テナント間でも MX レコードを使用' },
    story: {
      en:
        'contoso and tailspintoys are both in Office 365, and still the message leaves it. ' +
        "contoso's tenant reads the MX record of tailspintoys.com, which names tailspintoys' own gateway. " +
        'The gateway passes the message on to the service, where a Partner connector recognizes its certificate: Incoming tailspintoys.',
      ja:
        'contoso と tailspintoys はどちらも Office 365 を利用していますが、メッセージはいったん Office 365 の外に出ます。' +
        'contoso のテナントが参照する tailspintoys.com の MX レコードは、tailspintoys のゲートウェイを指しているためです。' +
        'ゲートウェイから Office 365 に届いたメッセージは、パートナー タイプの受信コネクタに証明書が一致し、tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: 'Two tenants in one forest, and the MX record decides the way between them.',
      ja: '同じフォレストのテナント同士でも、経路を決めているのは MX レコードです。',
    },
    tryThis: {
      en: 'Disable the Partner connector: the message still arrives, through the default connector.',
      ja: 'パートナー タイプの受信コネクタを無効にします。それでもメッセージは、既定の受信コネクタを経由して届きます。',
    },
  },
  'faq3-outbound-connector': {
    title: { en: 'Round the MX by connector', ja: '送信コネクタで MX を迂回' },
    story: {
      en:
        'contoso has an outbound connector for tailspintoys.com whose smart host is an endpoint of the service. ' +
        "So contoso's tenant does not read the MX record, and tailspintoys' gateway is left out. " +
        'The message enters again at the front door and is Incoming tailspintoys.',
      ja:
        'contoso には tailspintoys.com 宛ての送信コネクタがあり、スマート ホストとして Office 365 のエンドポイントが指定されています。' +
        'そのため contoso のテナントは MX レコードを参照せず、tailspintoys のゲートウェイは使われません。' +
        'メッセージは再びフロント ドアに到着し、tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: "The sender's connector overrules the recipient's MX record. tailspintoys cannot see that from its DNS.",
      ja: '受信側の MX レコードより、送信側のコネクタが優先されます。tailspintoys の DNS からは分かりません。',
    },
    tryThis: {
      en: 'Disable the outbound connector: the message takes the way through the gateway.',
      ja: '送信コネクタを無効にします。メッセージはゲートウェイを経由するようになります。',
    },
  },
  'faq3-missing-connector': {
    title: { en: 'Without a connector, the MX is never read', ja: 'コネクタがないと MX レコードは参照されない' },
    story: {
      en:
        "contoso's server sends to Office 365, but contoso's tenant has no inbound connector that matches it. " +
        'The message to Joe is therefore Incoming tailspintoys at its first entry. ' +
        'tailspintoys points its MX at a gateway of its own, and the gateway never sees this message.',
      ja:
        'contoso のサーバーは Office 365 へ送信しますが、contoso のテナントにはこのサーバーに一致する受信コネクタがありません。' +
        'そのため Joe 宛てのメッセージは、最初の到着の時点で tailspintoys への Incoming と判定されます。' +
        'tailspintoys の MX レコードは自社のゲートウェイを指していますが、このメッセージがゲートウェイを通ることはありません。',
    },
    lookAt: {
      en: 'The MX record stays dark. Once a message is Incoming, it is where it belongs, and nobody asks the DNS again.',
      ja: 'MX レコードは最後まで参照されません。Incoming と判定されたメッセージは目的のテナントに着いているので、DNS に問い合わせる理由がないのです。',
    },
    tryThis: {
      en: "Give contoso an OnPremises inbound connector for *.contoso.com: the first entry becomes Originating contoso, and the message now takes the way through the gateway.",
      ja: 'contoso に、*.contoso.com を指定したオンプレミス タイプの受信コネクタを作成します。最初の到着が contoso からの Originating に変わり、メッセージはゲートウェイを経由するようになります。',
    },
  },
  'faq3-onmicrosoft': {
    title: { en: 'The address that always works', ja: '常に Office 365 に届くアドレス' },
    story: {
      en:
        "tailspintoys' MX record names its gateway, but Joe also has an address in tailspintoys.onmicrosoft.com. " +
        'Every tenant has such a domain, and it leads to the service whatever the MX record of the company says. ' +
        'The message goes straight in: Incoming tailspintoys.',
      ja:
        'tailspintoys の MX レコードは自社のゲートウェイを指していますが、Joe には tailspintoys.onmicrosoft.com のアドレスもあります。' +
        'どのテナントにもこのようなドメインがあり、会社の MX レコードにかかわらず Office 365 に届きます。' +
        'メッセージは直接届き、tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: 'The gateway is not visited. Hybrid mail between the two halves of a company travels in the same way.',
      ja: 'ゲートウェイは使われません。ハイブリッド構成でオンプレミスとクラウドの間のメールが流れるのも、この仕組みです。',
    },
    tryThis: {
      en: 'Change the recipient to joe@tailspintoys.com: now the MX record is read, and the gateway comes first.',
      ja: '受信者を joe@tailspintoys.com に変更します。MX レコードが参照され、ゲートウェイを経由するようになります。',
    },
  },
  'faq3-lockdown-certificate': {
    title: { en: 'Only through the MX, by certificate', ja: 'MX 経由だけを許可 (証明書)' },
    story: {
      en:
        'tailspintoys wants nobody to go past its gateway, so a Partner connector for all senders demands the certificate of the gateway. ' +
        'A bulk sender that connects directly is refused with 550 5.7.51. ' +
        "Bob's message comes through the gateway and is let in.",
      ja:
        'tailspintoys は、ゲートウェイを迂回するメールを受け付けたくありません。そこで、すべての送信者を対象とするパートナー タイプの受信コネクタで、ゲートウェイの証明書を必須にしています。' +
        '直接接続した大量送信者のメッセージは 550 5.7.51 で拒否されます。' +
        'Bob のメッセージはゲートウェイを経由するため、受け付けられます。',
    },
    lookAt: {
      en: 'Both messages are for the same recipient. The certificate in the session makes the difference.',
      ja: '2 つのメッセージの宛先は同じです。セッションで提示された証明書が結果を分けています。',
    },
    tryThis: {
      en: "Rename the gateway's certificate, as a renewal might: good mail is refused as well.",
      ja: '更新時に起こりうるように、ゲートウェイの証明書の名前を変更します。適切なメールまで拒否されるようになります。',
    },
  },
  'faq3-lockdown-ip': {
    title: { en: 'Only through the MX, by address', ja: 'MX 経由だけを許可 (IP アドレス)' },
    story: {
      en:
        "The same lock, but the Partner connector lists the gateway's address and sets RestrictDomainsToIPAddresses. " +
        'The bulk sender connects from another address and is refused with 550 5.7.51. ' +
        'What comes through the gateway is let in.',
      ja:
        '同じ制限を、ゲートウェイの IP アドレスと RestrictDomainsToIPAddresses で実現した例です。' +
        '大量送信者は別の IP アドレスから接続するため、550 5.7.51 で拒否されます。' +
        'ゲートウェイを経由したメッセージは受け付けられます。',
    },
    lookAt: {
      en: 'The badge says "connecting IP" this time: the weaker proof of the two.',
      ja: '今度は接続元 IP アドレスで一致しています。証明書に比べると弱い証明です。',
    },
    tryThis: {
      en: "Change the gateway's address, as a move would: everything is refused until the connector follows.",
      ja: '移設時のように、ゲートウェイの IP アドレスを変更します。コネクタを更新するまで、すべてのメッセージが拒否されます。',
    },
  },
  'faq4-test-tenant': {
    title: { en: 'A production domain in a test tenant', ja: 'テスト用テナントに登録した本番ドメイン' },
    story: {
      en:
        "contoso's mail lives on its own server, and its MX record says so, but contoso.com has also been verified in a test tenant. " +
        'tailspintoys relays its outbound mail through Office 365 and lacks the inbound connector for it. ' +
        'So Joe\'s message to Bob is judged by the recipient, and it ends in the test tenant instead of on contoso\'s server.',
      ja:
        'contoso のメールは自社のサーバーにあり、MX レコードもそこを指していますが、contoso.com はテスト用テナントにも登録されています。' +
        'tailspintoys は Office 365 を経由してメールを送信していますが、必要な受信コネクタがありません。' +
        'そのため Joe から Bob へのメッセージは受信者によって判定され、contoso のサーバーではなくテスト用テナントに届いてしまいます。',
    },
    lookAt: {
      en: 'Nothing at contoso is misconfigured for mail. Verifying the domain was enough.',
      ja: 'contoso のメールの構成に誤りはありません。ドメインを登録しただけで起こります。',
    },
    tryThis: {
      en: "Give tailspintoys an OnPremises connector for *.tailspintoys.com: its message becomes Originating, follows contoso's MX and reaches the right server.",
      ja: 'tailspintoys に、*.tailspintoys.com を指定したオンプレミス タイプの受信コネクタを作成します。メッセージは Originating と判定され、contoso の MX レコードに従って正しいサーバーに届きます。',
    },
  },
  'faq5-spoofing': {
    title: { en: "Bob's address in a stranger's MAIL FROM", ja: 'なりすまされた MAIL FROM' },
    story: {
      en:
        "A stranger writes bob@contoso.com into MAIL FROM and sends to tailspintoys. " +
        "The session has neither contoso's certificate nor a listed address, so nothing makes it Originating contoso. " +
        'The message is plain Incoming tailspintoys, and whether it is a forgery is for SPF, DKIM and DMARC to find out.',
      ja:
        '第三者が MAIL FROM に bob@contoso.com を指定して、tailspintoys に送信します。' +
        'セッションには contoso の証明書も登録済みの IP アドレスもないため、contoso からの Originating にはなりません。' +
        'メッセージは通常どおり tailspintoys への Incoming と判定されます。なりすましかどうかを見分けるのは、SPF、DKIM、DMARC の役割です。',
    },
    lookAt: {
      en: 'Attribution is no verdict about honesty: it only says whose mail flow this is.',
      ja: '帰属の判定は、メールが正当かどうかを示すものではありません。どのテナントのメール フローかを示すだけです。',
    },
    tryThis: {
      en: 'Change MAIL FROM to any other address: the verdict stays the same.',
      ja: 'MAIL FROM をほかのアドレスに変更します。判定は変わりません。',
    },
  },
  'faq6a-wizard-wildcard': {
    title: { en: 'Why the wizard writes a wildcard', ja: 'ウィザードがワイルドカードを使う理由' },
    story: {
      en:
        'The on-premises certificate is named exchange.contoso.com, while the tenant has verified contoso.com only. ' +
        'A connector for exchange.contoso.com would match the certificate and still fail, because that name is no accepted domain. ' +
        '*.contoso.com satisfies both sides, and so that is what the Hybrid Configuration Wizard writes.',
      ja:
        'オンプレミスの証明書の名前は exchange.contoso.com ですが、テナントに登録されているのは contoso.com だけです。' +
        'コネクタに exchange.contoso.com を指定すると証明書には一致しますが、その名前が承認済みドメインではないため成立しません。' +
        '*.contoso.com なら両方の条件を満たすので、ハイブリッド構成ウィザードはこの名前を指定します。',
    },
    lookAt: {
      en: 'In the certificate rule: covered by the wildcard, and contoso.com is accepted.',
      ja: '証明書のルールでは、ワイルドカードに一致し、contoso.com が承認済みドメインであることが確認されます。',
    },
    tryThis: {
      en: "Write exchange.contoso.com into TlsSenderCertificateName: the certificate still matches, but the entry is Incoming tailspintoys.",
      ja: 'TlsSenderCertificateName に exchange.contoso.com を指定します。証明書は一致しますが、tailspintoys への Incoming に変わります。',
    },
  },
  'faq6b-gateway-swallowed': {
    title: { en: 'The wildcard that takes too much', ja: '一致しすぎるワイルドカード' },
    story: {
      en:
        'contoso\'s gateway sends newsletters straight to the Internet; they are not meant to pass contoso\'s tenant. ' +
        'But its certificate, mailgateway.contoso.com, lies under *.contoso.com as well. ' +
        "So whenever a recipient is in Office 365, contoso's connector claims the message: Originating contoso, with contoso's rules and journal, and only then Incoming tailspintoys.",
      ja:
        'contoso のゲートウェイはニュースレターをインターネットへ直接送信しており、contoso のテナントを経由させるつもりはありません。' +
        'しかし、ゲートウェイの証明書 mailgateway.contoso.com も *.contoso.com に一致します。' +
        'そのため受信者が Office 365 にいると contoso のコネクタに一致し、contoso からの Originating としてルールやジャーナルの対象になった後で、tailspintoys への Incoming と判定されます。',
    },
    lookAt: {
      en: 'The gateway delivers by MX to tailspintoys. The detour happens at the front door.',
      ja: 'ゲートウェイは MX レコードに従って tailspintoys へ送信しています。回り道はフロント ドアで生じます。',
    },
    tryThis: {
      en: 'Set TlsSenderCertificateName to exchange.contoso.com: the newsletter goes straight to tailspintoys. The next scenario shows what else that needs.',
      ja: 'TlsSenderCertificateName を exchange.contoso.com に変更します。ニュースレターは tailspintoys に直接届きます。ほかに必要な作業は次のシナリオで確認できます。',
    },
  },
  'faq6b-fixed': {
    title: { en: 'The wildcard replaced', ja: 'ワイルドカードを置き換えた構成' },
    story: {
      en:
        'contoso has added exchange.contoso.com as an accepted domain and put exactly that name into the connector. ' +
        "The gateway's certificate no longer matches, so its newsletter is Incoming tailspintoys at once. " +
        "Exchange's certificate matches and its name is accepted, so Bob's message still goes out as Originating contoso.",
      ja:
        'contoso は exchange.contoso.com を承認済みドメインとして追加し、その名前をコネクタに指定しました。' +
        'ゲートウェイの証明書は一致しなくなり、ニュースレターは最初から tailspintoys への Incoming と判定されます。' +
        'Exchange の証明書は一致し、その名前も承認済みなので、Bob のメッセージは引き続き contoso からの Originating として送信されます。',
    },
    lookAt: {
      en: 'Two messages from one company, one entry for the gateway, two for Exchange.',
      ja: '同じ会社の 2 通のメッセージですが、到着の回数はゲートウェイが 1 回、Exchange が 2 回です。',
    },
    tryThis: {
      en: 'Remove exchange.contoso.com from the accepted domains: the exact name alone is not enough, and Exchange loses its connector.',
      ja: '承認済みドメインから exchange.contoso.com を削除します。正確な名前を指定しただけでは足りず、Exchange のメッセージもコネクタに一致しなくなります。',
    },
  },
};
