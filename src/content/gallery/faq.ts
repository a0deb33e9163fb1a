import type { FAQ_IDS } from '../gallery-ids.ts';
import { faqAboutMx } from './faq-mx.ts';
import type { GalleryStories } from './story.ts';

/** The article's questions, each as a drawing. */
export const faq: GalleryStories<(typeof FAQ_IDS)[number]> = {
  'faq1-endpoint-name': {
    title: { en: "Somebody else's endpoint name", ja: '別のテナントのエンドポイント名' },
    setting: {
      en: "Adatum's server hands a message for tailspintoys to contoso-com.mail.protection.outlook.com, the endpoint named after contoso.",
      ja: 'Adatum のサーバーは、tailspintoys 宛てのメッセージを contoso の名前が付いたエンドポイント contoso-com.mail.protection.outlook.com に送信します。',
    },
    story: {
      en:
        'SMTP does not tell the service which name a sender looked up, and all the names lead to the same addresses. ' +
        'So the recipient decides: Incoming tailspintoys, and contoso has nothing to do with it.',
      ja:
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
    setting: {
      en: "contoso's server has no certificate, but an OnPremises connector of contoso lists its address.",
      ja: 'contoso のサーバーには証明書がありませんが、その IP アドレスは contoso のオンプレミス タイプの受信コネクタに登録されています。',
    },
    story: {
      en:
        'MAIL FROM is in contoso.com, an accepted domain of the same tenant, so both conditions of the IP rule hold. ' +
        'The message is Originating contoso and may go on to a recipient anywhere.',
      ja:
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
    setting: {
      en: "A relay tester sends with Bob's MAIL FROM, but from an address of its own.",
      ja: 'オープン リレーの検査ツールが、Bob の MAIL FROM を使い、自分の IP アドレスから送信します。',
    },
    story: {
      en:
        'No connector lists that address, and no tenant accepts the recipient\'s domain. ' +
        'Nobody can claim the message, and the service refuses it with 550 5.7.64.',
      ja:
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
    setting: {
      en: 'contoso and tailspintoys send through the same relay service, and each lists its address in an OnPremises connector.',
      ja: 'contoso と tailspintoys は同じ中継サービスを利用し、それぞれその IP アドレスをオンプレミス タイプの受信コネクタに登録しています。',
    },
    story: {
      en:
        'The address matches both tenants, so only the MAIL FROM domain tells their messages apart. ' +
        "A stranger's message through the same relay agrees with neither tenant and is judged by its recipient.",
      ja:
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
  ...faqAboutMx,
  'faq4-test-tenant': {
    title: { en: 'A production domain in a test tenant', ja: 'テスト用テナントに登録した本番ドメイン' },
    setting: {
      en: "contoso's mail lives on its own server, and its MX record says so, but contoso.com has also been verified in a test tenant.",
      ja: 'contoso のメールは自社のサーバーにあり、MX レコードもそこを指していますが、contoso.com はテスト用テナントにも登録されています。',
    },
    story: {
      en:
        'tailspintoys relays its outbound mail through Office 365 and lacks the inbound connector for it. ' +
        'So Joe\'s message to Bob is judged by the recipient, and it ends in the test tenant instead of on contoso\'s server.',
      ja:
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
    setting: {
      en: "A stranger writes bob@contoso.com into MAIL FROM and sends to tailspintoys.",
      ja: '第三者が MAIL FROM に bob@contoso.com を指定して、tailspintoys に送信します。',
    },
    story: {
      en:
        "The session has neither contoso's certificate nor a listed address, so nothing makes it Originating contoso. " +
        'The message is plain Incoming tailspintoys, and whether it is a forgery is for SPF, DKIM and DMARC to find out.',
      ja:
        'セッションには contoso の証明書も登録済みの IP アドレスもないため、contoso からの Originating にはなりません。' +
        'メッセージは通常どおり tailspintoys への Incoming と判定されます。なりすましかどうかを見分けるのは、SPF、DKIM、DMARC の役割です。',
    },
    lookAt: {
      en: 'Below the decision card, “A different question: who sent it?” shows SPF, DKIM and DMARC: all say no, and the verdict has not asked them. Attribution only says whose mail flow this is.',
      ja: '判定カードの下の「別の問題: 本当の送信者か」に、SPF、DKIM、DMARC の結果が表示されます。いずれも送信者を裏付けませんが、帰属の判定はこれらを参照しません。帰属は、どのテナントのメール フローかを示すだけです。',
    },
    tryThis: {
      en: "Change MAIL FROM to any other address, or add the stranger's address to contoso's SPF record: the results below change, the verdict stays the same.",
      ja: 'MAIL FROM をほかのアドレスに変更するか、contoso の SPF レコードに第三者の IP アドレスを追加します。下の結果は変わりますが、判定は変わりません。',
    },
  },
  'faq6a-wizard-wildcard': {
    title: { en: 'Why the wizard writes a wildcard', ja: 'ウィザードがワイルドカードを使う理由' },
    setting: {
      en: 'The on-premises certificate is named exchange.contoso.com, while the tenant has verified contoso.com only.',
      ja: 'オンプレミスの証明書の名前は exchange.contoso.com ですが、テナントに登録されているのは contoso.com だけです。',
    },
    story: {
      en:
        'A connector for exchange.contoso.com would match the certificate and still fail, because that name is no accepted domain. ' +
        '*.contoso.com satisfies both sides, and so that is what the Hybrid Configuration Wizard writes.',
      ja:
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
    setting: {
      en: 'contoso\'s gateway sends newsletters straight to the Internet; they are not meant to pass contoso\'s tenant.',
      ja: 'contoso のゲートウェイはニュースレターをインターネットへ直接送信しており、contoso のテナントを経由させるつもりはありません。',
    },
    story: {
      en:
        'But its certificate, mailgateway.contoso.com, lies under *.contoso.com as well. ' +
        "So whenever a recipient is in Office 365, contoso's connector claims the message: Originating contoso, with contoso's rules and journal, and only then Incoming tailspintoys.",
      ja:
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
    setting: {
      en: 'contoso has added exchange.contoso.com as an accepted domain and put exactly that name into the connector.',
      ja: 'contoso は exchange.contoso.com を承認済みドメインとして追加し、その名前をコネクタに指定しました。',
    },
    story: {
      en:
        "The gateway's certificate no longer matches, so its newsletter is Incoming tailspintoys at once. " +
        "Exchange's certificate matches and its name is accepted, so Bob's message still goes out as Originating contoso.",
      ja:
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
