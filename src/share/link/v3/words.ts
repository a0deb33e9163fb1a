/*
 * What the third predictor has read before a link, by the field it stands in: the words that people of several languages write into
 * drawings of mail. `|` separates. The companies and their domains are the fictitious ones that Microsoft's documentation and
 * courses draw with, and kinds of companies. None of it was taken from the drawings that links are measured by (../../fixtures).
 *
 * Frozen: every link that is out there was written after reading exactly this. Better words need a codec of another name. Mostly
 * text, and so longer than a file should be.
 */

/** Descriptions of drawings. */
export const SENTENCES =
  'All mail of the group leaves through one gateway, which presents a certificate of the parent company. Each site has ' +
  'its own server, and the printers send directly to the service. The message is attributed to the wrong tenant because ' +
  'two connectors name the same address. After the merger both companies share the relay in the data center until the ' +
  "end of the year. The customer's mail is filtered first, then delivered to Exchange Online, which must accept nothing " +
  'else. Why does a message from the branch count as incoming? What happens when the certificate is renewed with another ' +
  'name? Only mail that was authenticated may be relayed to the Internet. They still have an old server on premises for ' +
  'the archive and for applications that cannot sign in. Some mailboxes have been moved, others will follow next month; ' +
  'until then everything goes by the hybrid connector. A service provider runs the smart host for all of its customers, ' +
  'each with its own accepted domains. The devices have no mailbox, so their mail is recognised by the IP address alone. ' +
  'Students and staff use different domains of the same tenant. The newsletter is sent by an external service on behalf ' +
  'of the company. Messages between the two companies should stay internal and never leave by MX. Der Versand läuft über ' +
  'das gemeinsame Gateway, und die Drucker senden ohne Anmeldung. Seit dem Umzug in die Cloud werden Nachrichten der ' +
  'Filialen dem falschen Mandanten zugeordnet. Das Zertifikat wurde erneuert, der Connector kennt nur den alten Namen. ' +
  'Jede Firma hat einen eigenen Mandanten, aber alle benutzen denselben Server im Rechenzentrum. Les messages des ' +
  'filiales passent par la passerelle du siège avant de partir vers Internet. Le certificat a été renouvelé et le ' +
  'connecteur ne correspond plus. Cada empresa tiene su propio inquilino, pero todas salen por la misma dirección. Los ' +
  'mensajes de las impresoras se rechazan desde el cambio de certificado. Ogni sede ha il suo server di posta e tutte ' +
  'escono dallo stesso gateway. Cada filial envia pelo servidor da sede. Każda firma ma własną dzierżawę, ale wspólną ' +
  'bramę. Her şirketin kendi kiracısı var, ama ağ geçidi ortak. ' +
  'グループ各社は共有ゲートウェイから送信している。各拠点の複合' +
  '機は社内の中継サーバーを使う。証明書を更新したら別のテナント' +
  'のメールと判定された。移行の途中で、一部のメールボックスはま' +
  'だオンプレミスにある。フィルターを通ったメールだけを受け取り' +
  'たい。学生と教職員は別のドメインを使う。親会社と子会社のメールはそれぞれのテナントに届く。 The filter of the provider ' +
  'delivers to the tenant, and its certificate carries a wildcard for all customers. Two companies in one building share ' +
  'a public address. The machines in the plant send alarms through the local relay. After the takeover the subsidiary ' +
  'keeps its own tenant, but sends through the servers of the group. All schools of the city use one tenant and the same ' +
  'relay. Before the cut-over, mail for migrated users is routed from the old server to the cloud. The bank insists on ' +
  'TLS with its own certificate. Which organization will the message belong to, and which connector decides? Nothing is ' +
  'accepted unless it comes from the filter, except from the printers. The application uses the address of a customer as ' +
  'sender, and the relay has no accepted domain for it. Wards, laboratories and the pharmacy are on the same network, ' +
  "but each has its own domain. The web shop runs at a hosting provider and sends with the company's domain. A forwarded " +
  'message leaves the tenant with the sender of a stranger. The second tenant was made for a test and still names the ' +
  'old certificate. Ships and terminals report to the office by mail. Volunteers have mailboxes in the cloud, the office ' +
  'has a server of its own. Zwei Werke, zwei Mandanten und ein gemeinsamer Ausgang ins Internet. Die Filialen senden ' +
  'über die Zentrale, die Maschinen über ein lokales Relay. Nur der Filter darf zustellen, alles andere wird abgelehnt. ' +
  'Ein Teil der Postfächer liegt noch auf dem alten Server. Toutes les agences utilisent la même adresse publique. Une ' +
  'partie des boîtes aux lettres est encore sur le serveur local. Seul le filtre peut livrer les messages. Las máquinas ' +
  'de la fábrica envían alarmas por el servidor local. Solo el filtro puede entregar mensajes. Parte dei messaggi passa ' +
  'ancora dal vecchio server. Todas as lojas usam o mesmo endereço. Wszystkie oddziały wysyłają przez centralę. Tüm ' +
  'şubeler merkez üzerinden gönderir. De vestigingen versturen via het hoofdkantoor. ' +
  '二つの会社が同じ出口のIPアドレスを使っている。工場の設備はロ' +
  'ーカルの中継サーバーから通知を送る。市内の学校は一つのテナン' +
  'トを共用している。フィルター以外からの配信は拒否する。どのコ' +
  'ネクタが選ばれ、どのテナントに属するか。買収した会社は独自のドメインを持つ。';

/** Titles of drawings. */
export const TITLES =
  'Hybrid with two tenants|Two tenants, one gateway|Shared relay of a group|Printers that relay through the cloud|Before ' +
  'the migration|After the migration|Migration, phase 2|Merger of two companies|Acquisition: the new subsidiary keeps ' +
  'its servers|Third-party filter in front of Exchange Online|Mail hosting provider with many customers|School district|' +
  'University and its faculties|Hospital group|Public administration|Factory with machines that send mail|Retail chain ' +
  'with cash desks|Holding and subsidiaries|Which tenant is it?|Wrong tenant after the certificate was replaced|Who owns ' +
  'this message?|Zwei Mandanten, ein Gateway|Umstellung auf Exchange Online|Der gemeinsame Smarthost|Filiale und ' +
  'Zentrale|Deux locataires, une passerelle|Migration vers Exchange Online|Le groupe et ses filiales|Dos inquilinos y ' +
  'una pasarela|Migración a la nube|Due tenant, un gateway|Migração para a nuvem|Dwie firmy, jedna brama|İki kiracı, tek ' +
  'ağ geçidi|2つのテナントと共有ゲートウェイ|クラウド移行後のメールの流れ|グループ会社の統合|複合機からの送信|' +
  '証明書の更新でテナントが変わる';

/** Organizations, and lines of business. */
export const ORGANIZATIONS =
  'Contoso|Fabrikam|Adatum|A. Datum Corporation|Adventure Works|Adventure Works Cycles|Alpine Ski House|Bellows College|' +
  'Best For You Organics|City Power & Light|Coho Vineyard|Coho Winery|Contoso Pharmaceuticals|Contoso Suites|' +
  'Consolidated Messenger|Fabrikam Residences|First Up Consultants|Fincher Architects|Fourth Coffee|Graphic Design ' +
  "Institute|Humongous Insurance|Lamna Healthcare|Liberty's Delightful Sinful Bakery|Lucerne Publishing|Margie's Travel|" +
  "Munson's Pickles and Preserves|Nod Publishers|Northwind Traders|Proseware|Relecloud|School of Fine Art|Southridge " +
  'Video|Tailspin Toys|The Phone Company|Trey Research|VanArsdel|Wide World Importers|Wingtip Toys|Woodgrove Bank|' +
  'Litware|Blue Yonder Airlines|Litware Insurance|Treyresearch|Parnell Aerospace|Olympia Insurance|Mail filter provider|' +
  'Customer|Supplier|Partner|Parent company|Subsidiary|Branch office|Headquarters|Data center|Internet service provider|' +
  'Hosting provider|Managed services|Shared services|Regional Hospital|University of Applied Sciences|City of ' +
  'Springfield|County Council|District Court|Ministry of Finance|Federal Office|Research Institute|National Library|' +
  'Harbour Authority|Water and Power|Steel Works|Chemicals|Automotive|Electronics|Machinery|Textiles|Pharma|Shipping ' +
  'Lines|Freight and Logistics|Railways|Airlines|Telecom|Construction|Real Estate|Retail Stores|Supermarkets|Wholesale|' +
  'Brewery|Dairy|Farms|Timber|Paper Mill|Printing House|Publishing|Broadcasting|Hotels and Resorts|Law Firm|Tax Advisers|' +
  'Medical Center|Dental Clinic|Pharmacy|Care Homes|Schools|Kindergarten|Football Club|Museum|Theatre|Stadtwerke|' +
  'Stadtverwaltung|Landkreis|Universität|Klinikum|Krankenhaus|Versicherung|Sparkasse|Maschinenbau|Werkzeugbau|Spedition|' +
  'Verlag|Möbelhaus|Baugesellschaft|Mairie|Université|Hôpital|Banque|Assurances|Groupe|Transports|Éditions|Universidad|' +
  'Hospital General|Ayuntamiento|Banco|Seguros|Industrias|Comune di|Ospedale|Banca|Assicurazioni|Gruppo|Officine|' +
  'Prefeitura|Câmara Municipal|Universidade|Grupo|Szpital|Uniwersytet|Urząd Miasta|Spółka|Belediyesi|Hastanesi|' +
  'Üniversitesi|Gemeente|Ziekenhuis|Kommun|Sjukhus|市役所|県庁|大学|病院|銀行|証券|保険|製作所|工業|商事|物流|運輸|' +
  '不動産|建設|食品|薬品|電機|化学|出版|新聞社|放送|ホテル|学校|研究所|グループ|ホールディングス|株式会社';

/** Hosts: the name, `;`, the id, `;`, how the host name begins. */
export const HOSTS =
  'Exchange server;exchange;mail|Exchange Server 2019;ex;ex01|Exchange 2016;ex;exch1|Exchange (old);ex-old;exch2013|' +
  'Hybrid server;hybrid;hybrid|Mailbox server;mbx;mbx01|Edge Transport;edge;edge|Mail server;mail;mail|Mail ' +
  'gateway;gateway;gw|Outbound relay;relay;relay|SMTP relay;relay;smtp|Relay (Postfix);postfix;relay1|Smart ' +
  'host;smarthost;smarthost|Spam filter;filter;filter|Mail filter;filter;mx1|Virus scanner;av;scan|' +
  'Archive;archive;archive|Journal archive;journal;journal|Encryption gateway;crypto;crypt|DLP appliance;dlp;dlp|' +
  'Firewall;fw;fw1|Load balancer;lb;lb|Printer;printer;printer|Printers;printers;print|Multifunction printer;mfp;mfp|' +
  'Copier;copier;copier1|Copier, second floor;copier2;copier-02|Scanner;scanner;scan|Scan station;scan;scan01|Label ' +
  'printer;label;label1|Fax server;fax;fax|Voice mail;voicemail;voice|Telephone system;pbx;pbx|Alarm system;alarm;alarm|' +
  'Cameras;cameras;cam|Door control;doors;door|UPS;ups;ups1|Building control;bms;bms|Sensors;sensors;iot|' +
  'Monitoring;monitoring;zabbix|Monitoring (Nagios);nagios;nagios|Log server;log;syslog|Backup server;backup;backup|' +
  'NAS;nas;nas01|File server;file;files|Web server;web;www|Web shop;shop;shop|Website;web;web01|Application ' +
  'server;app;app01|Database;db;sql01|ERP;erp;erp|SAP;sap;sap|SAP system;sap;sapprd|CRM;crm;crm|Ticket ' +
  'system;tickets;tickets|Help desk;helpdesk;support|HR portal;hr;hr|Payroll;payroll;payroll|Invoices;billing;billing|' +
  'Newsletter;newsletter;news|Newsletter service;newsletter;mailer|Mailing lists;lists;lists|List server;lists;mailman|' +
  'Marketing cloud;marketing;mta1|Survey tool;survey;survey|Learning platform;lms;moodle|Library system;library;library|' +
  'Laboratory system;lab;lis|Radiology;radiology;pacs|Patient portal;portal;portal|Warehouse system;warehouse;wms|' +
  'Production control;mes;mes|CNC machine;cnc;cnc1|Machine terminal;terminal;term01|Cash desk;pos;pos1|Booking ' +
  'system;booking;booking|Payment provider;payment;pay|Ticket machine;kiosk;kiosk|Weighbridge;scale;scale|Build ' +
  'server;build;build|Test server;test;test|Cloud application;cloudapp;api|Customer mail server;customer;mail|' +
  'Customer;customer;mx|Supplier;supplier;mx01|Partner mail server;partner;mail|Bank;bank;mx1|Freemail;freemail;mx|Mail ' +
  'provider;provider;mx-in|External sender;sender;out|Stranger;stranger;mail|Mailserver;mailserver;mail|Mailserver ' +
  'Zentrale;zentrale;mail01|Drucker;drucker;drucker|Drucker Lager;druck-lager;prn-lager|Kopierer;kopierer;kopierer|' +
  'Faxserver;fax;fax|Warenwirtschaft;wawi;wawi|Buchhaltung;fibu;fibu|Zeiterfassung;zeit;zeit|Telefonanlage;tk;tk|' +
  'Spamfilter;filter;filter|Serveur de messagerie;messagerie;mail|Passerelle;passerelle;passerelle|Relais;relais;relais|' +
  'Imprimante;imprimante;imp01|Copieur;copieur;copieur|Numériseur;scan;scan|Supervision;supervision;supervision|' +
  'Paie;paie;paie|Sauvegarde;sauvegarde;sauv|Servidor de correo;correo;correo|Pasarela;pasarela;pasarela|' +
  'Impresora;impresora;impresora|Escáner;escaner;scan|Nóminas;nominas;nominas|Facturación;facturas;facturas|Server di ' +
  'posta;posta;posta|Stampante;stampante;stampante|Fotocopiatrice;copia;mfp|Gestionale;gestionale;erp|Servidor de ' +
  'e-mail;email;mail|Impressora;impressora;imp|Digitalizador;digital;scan|Faturação;fatura;fatura|Serwer ' +
  'pocztowy;poczta;poczta|Drukarka;drukarka;druk|Skaner;skaner;skan|E-posta sunucusu;posta;eposta|Yazıcı;yazici;yazici|' +
  'Tarayıcı;tarayici;tarama|Mailserver kantoor;kantoor;mail|Scanner magazijn;magazijn;scan|E-postserver;epost;epost|' +
  'メールサーバー;mail;mail|ゲートウェイ;gateway;gw|中継サーバー;relay;relay|複合機;mfp;mfp|複合機（1階）;mfp1;mfp1|' +
  'プリンター;printer;printer|監視サーバー;monitor;kanshi|業務システム;gyomu;app|基幹システム;kikan;kikan|' +
  '給与システム;kyuyo;kyuyo|図書館システム;library;toshokan|電子カルテ;karte;karte|ファクス;fax;fax|' +
  '取引先;torihikisaki;mx|顧客;kokyaku;mail|フィルター;filter;mx1';

/** Mailboxes. */
export const MAILBOXES =
  'info|office|sales|support|service|contact|admin|it|helpdesk|hr|jobs|finance|accounting|accounts|invoices|billing|' +
  'orders|purchasing|procurement|logistics|shipping|warehouse|production|quality|maintenance|facility|reception|' +
  'frontdesk|marketing|press|media|legal|compliance|privacy|security|postmaster|abuse|noreply|no-reply|donotreply|' +
  'notifications|alerts|alarm|monitoring|backup|scan|scanner|printer|copier|fax|reports|newsletter|news|team|board|ceo|' +
  'director|management|secretary|library|dean|registrar|students|admissions|lab|pharmacy|ward3|emergency|dispatch|' +
  'booking|reservations|tickets|shop|payments|claims|audit|training|projects|research|service.desk|all.staff|archive|' +
  'journal|anna|anna.schmidt|thomas.mueller|julia.weber|max.mustermann|peter|petra|michael|sabine|stefan|claudia|andreas|' +
  'martin|hans|john|jane|john.doe|jane.doe|james|mary|robert|emma|oliver|sophie|george|alice|bob|carol|dave|eve|kate|ann|' +
  'tom|jim|sara|ben|lisa|mark|nina|karl|erik|lars|ingrid|olga|ivan|marek|kasia|jan|piet|marie.dupont|jean|pierre|claire|' +
  'luc|julie|camille|maria|jose|carlos|ana|luis|elena|giulia.rossi|marco|luca|paolo|francesca|joao|pedro|mehmet|ayse|' +
  'emre|j.smith|m.garcia|a.meyer|k.larsen|p.novak|direktion|buchhaltung|einkauf|verkauf|vertrieb|versand|lager|empfang|' +
  'personal|rechnung|bewerbung|technik|poststelle|sekretariat|direction|accueil|comptabilite|achats|ventes|commandes|' +
  'compras|ventas|pedidos|facturas|recepcion|administracion|segreteria|ordini|acquisti|vendite|amministrazione|' +
  'financeiro|biuro|kadry|muhasebe|satis|bilgi|inkoop|verkoop|soumu|somu|jinji|keiri|eigyo|hanbai|kobai|uketsuke|kyomu|' +
  'kanri|joho|suzuki|sato|tanaka|yamada|watanabe|ito|nakamura|kobayashi|takahashi|saito|hanako|taro';

/** Send connectors. */
export const SEND_CONNECTORS =
  'To the Internet|To Internet|Internet|Outbound|Outbound to Office 365|To Office 365|To Microsoft 365|To cloud|To ' +
  'Exchange Online|Default|default|Relay|relay|Smart host|Direct|Direct send|By MX|To the gateway|To gateway|To the ' +
  'relay|To filter|To the filter|To on-premises|To the data center|To headquarters|To partner|To customers|Authenticated|' +
  'Authenticated submission|Scan to mail|Alerts|Hybrid|Hybrid mail flow|Fallback|Local delivery|Inbound|Inbound to ' +
  'Exchange|Inbound only|Everything|Delivery|Nach Office 365|Ins Internet|Über Gateway|Zum Relay|Vers Internet|Vers ' +
  'Office 365|Vers la passerelle|A Internet|Hacia Internet|Verso Internet|Verso Office 365|Para a Internet|Do internetu|' +
  'İnternete|Naar internet|インターネットへ|Office 365 へ|クラウドへ|ゲートウェイへ|中継|既定|Send to cloud|Cloud|Office ' +
  '365|Exchange Online|Via edge|Via smart host|Via filter|Via relay|Via the parent company|Via provider|Through ' +
  'headquarters|Main route|Backup route|Second route|Partner route|Journal|Archive|Internal|Internal mail|External|Mail ' +
  'out|out|mail|smtp|send|send out|Notifications|Reports|Orders|Invoices|To customer|To supplier|To bank|To tenant|To ' +
  'hosted tenant|To students|To branch|To site|To archive|To mailboxes|To the other company|Edge Sync|EdgeSync - ' +
  'Default-First-Site-Name to Internet|EdgeSync - Inbound to Default-First-Site-Name|Nach extern|Nach intern|Versand|' +
  'Standard|Posteingang|Zur Zentrale|Zum Filter|Direktversand|Zur Cloud|Sortie|Par défaut|Vers le siège|Vers le relais|' +
  'Envoi direct|Salida|Predeterminado|A la sede|Envío directo|Predefinito|Uscita|Invio diretto|Saída|Domyślny|Wysyłka|' +
  'Varsayılan|Doğrudan|Standaard|Uitgaand|Utgående|直接送信|フィルターへ|本社へ|外部へ|社内へ|配送';

/** Inbound connectors. */
export const INBOUND_CONNECTORS =
  'From on-premises|Inbound from on-premises|From our servers|Inbound from 5a3c1f7e-8b2d-4f06-9c1e-7d4b6a2f8e93|From the ' +
  'gateway|Gateway|Inbound from gateway|From the filter|Only from the filter|Filter|Restrict to filter|From the relay|' +
  'Relay|From the data center|From headquarters|From the branch|From partner|Partner|Partner (TLS)|Require TLS from ' +
  'partner|Bank, TLS required|Printers|Printers and scanners|Devices|Devices (IP)|Scanners|Applications|By IP|By ' +
  'certificate|Relay by IP|Relay by certificate|Old connector|Migration|Lockdown|Reject direct|Newsletter|Marketing|SaaS|' +
  'Service provider|Provider|Shared gateway|All on-premises|Vom Gateway|Von Exchange|Drucker und Scanner|Partner mit TLS|' +
  'Depuis la passerelle|Depuis le siège|Imprimantes|Desde la pasarela|Desde local|Impresoras|Dal gateway|Stampanti|Da ' +
  'rede local|Z bramy|Vanaf kantoor|オンプレミスから|ゲートウェイから|フィルターから|複合機|フィルター経由のみ|取引先 ' +
  'TLS|From cloud|From Exchange|From Exchange server|From the edge|Edge servers|From the old server|From hosting|From ' +
  'hosting provider|From smart host|Smart hosts|From mail gateway|Mail gateway (certificate)|Mail gateway (IP)|From ' +
  'relay servers|From printers|Printers by IP|Copiers|Scan to mail|Machines|Plant devices|Sensors|Alarms|From web server|' +
  'Web shop|Web server|ERP|SAP|CRM|Ticket system|Monitoring|Newsletter service|Survey tool|Payroll provider|From ' +
  'subsidiary|From parent company|Subsidiary relay|Group gateway|Group relay|Shared relay|Shared IP|Shared smart host|' +
  'Public address of the office|Office line|Site|All sites|Branch offices|Warehouse|Main site|Both sites|Partner by IP|' +
  'Partner domain|Force TLS|Only TLS|Bank|Supplier|Customer|Lockdown by certificate|Lockdown to filter|Restrict to ' +
  'filter addresses|Block direct delivery|Everything by the filter|Test|Test tenant|Temporary|Disabled|Unused|Wildcard|' +
  'Provider wildcard|Vom Filter|Nur vom Filter|Vom Relay|Von der Zentrale|Vom Rechenzentrum|Drucker|Geräte|Anwendungen|' +
  'Bank mit TLS|Lieferant|Alter Connector|Du filtre|Depuis le relais|Depuis les sites|Copieurs|Partenaire TLS|Del filtro|' +
  'Desde la sede|Impresoras y escáneres|Socio TLS|Dal filtro|Dalla sede|Dispositivi|Do gateway|Impressoras|Drukarki|Z ' +
  'centrali|Yazıcılar|Printers kantoor|Skrivare|本社から|工場から|中継サーバーから|プリンター|IPで許可|証明書で許可|' +
  '取引先|親会社から|配信サービス';

/** Outbound connectors. */
export const OUTBOUND_CONNECTORS =
  'To on-premises|Outbound to on-premises|Centralized transport|Centralized mail transport|Everything through ' +
  'on-premises|Via gateway|Through the filter|To the filter|To headquarters|To the data center|To legacy domain|To ' +
  'partner|Partner with TLS|Bank|Journal|By rule|Fax|Smart host|Zurück in die Zentrale|Über das Gateway|Vers le siège|' +
  'Por la pasarela|Tramite gateway|オンプレミスへ|ゲートウェイ経由|フィルターへ';

/** Titles of messages. */
export const MESSAGES =
  'Inbound|Outbound|Internal|Inbound message|Outbound message|Order|Order confirmation|New order|Invoice|Invoice by mail|' +
  'Reminder|Quote|Delivery note|Scan|Scanned document|Scan to mail|Scan to a colleague|Scan to a customer|Fax to mail|' +
  'Alarm|Disk full|Backup failed|Backup report|Monitoring alert|Nightly report|Payslip|Newsletter|Campaign|Survey|' +
  'Password reset|Appointment|Lab results|Test message|Spoofed|Spoofed sender|Phishing|Forwarded|Out of office|Reply|' +
  'Auto-reply|Bounce|From a customer|To a customer|To a partner|From a partner|From the Internet|To the Internet|Between ' +
  'the tenants|To the other tenant|From the branch|Direct send|Ticket update|Bestellung|Rechnung|Angebot|Störungsmeldung|' +
  'Scan an Kunden|Abwesenheit|Commande|Facture|Alerte|Numérisation|Pedido|Factura|Alerta|Escaneo|Ordine|Fattura|' +
  'Scansione|Zamówienie|Faktura|Sipariş|Fatura|注文|請求書|障害通知|スキャン|お知らせ|転送|不在通知|社内連絡|' +
  '社外への返信|なりすまし|Order from the web shop|Purchase order|Shipping notice|Goods received|Stock report|Price list|' +
  'Offer|Contract|Complaint|Question|Answer|Meeting|Invitation|Minutes of the meeting|Application|Job application|' +
  'Timesheet|Expense report|Holiday request|Report|Weekly report|Monthly report|Statistics|Log summary|Certificate ' +
  'expires|Paper jam|Toner low|Door open|Temperature alarm|Machine stopped|Maintenance due|Power failure|Scan from the ' +
  'copier|Scan for a patient|X-ray|Findings|Prescription|Referral|Claim|Policy|Statement|Bank statement|Payment received|' +
  'Fraud alert|Permit|Tax notice|Timetable|Grades|Homework|Enrolment|Booking|Your booking|Flight delayed|Cargo manifest|' +
  'Delivery tomorrow|Parcel|Press release|Welcome|Registration|Your password|Verification code|Ticket opened|Ticket ' +
  'closed|Build failed|From a supplier|From the bank|To the bank|From a student|To students|From a patient|To a patient|' +
  'From a citizen|To the parent company|From the subsidiary|To the subsidiary|From the old server|Within the company|' +
  'Within the group|From one tenant to the other|Through the filter|Past the filter|With TLS|Without TLS|Forged sender|' +
  'To a mailing list|Forwarded to a private mailbox|Redirected|Journal report|Bestellbestätigung|Anfrage|Mahnung|' +
  'Lieferschein|Bewerbung|Befund|Einladung|Monatsbericht|Weiterleitung|Scan ins Büro|An den Kunden|Vom Kunden|Devis|Bon ' +
  'de livraison|Rapport|Confirmation|Réservation|Résultats|Presupuesto|Albarán|Confirmación|Informe|Reserva|Preventivo|' +
  'Conferma|Avviso|Rapporto|Oferta|Potwierdzenie|Raport|Onay|Rapor|Bestelling|Factuur|Beställning|見積書|発注書|納品書|' +
  '予約確認|検査結果|障害報告|月次報告|給与明細|問い合わせ|返信|会議の案内|メールマガジン|請求書の送付';

/** Domains. */
export const DOMAINS =
  'contoso.com|fabrikam.com|adatum.com|adventure-works.com|alpineskihouse.com|bellowscollege.com|cohovineyard.com|' +
  'cohowinery.com|consolidatedmessenger.com|cpandl.com|fourthcoffee.com|graphicdesigninstitute.com|' +
  'humongousinsurance.com|lamnahealthcare.com|litwareinc.com|lucernepublishing.com|margiestravel.com|nodpublishers.com|' +
  'northwindtraders.com|proseware.com|relecloud.com|fineartschool.net|southridgevideo.com|tailspintoys.com|' +
  'thephone-company.com|treyresearch.net|vanarsdelltd.com|wideworldimporters.com|wingtiptoys.com|woodgrovebank.com|' +
  'blueyonderairlines.com|firstupconsultants.com|example.com|example.net|example.org|mailprovider.example|filter.example|' +
  'newsletter.example|freemail.example|customer.example|supplier.example|partner.example|bank.example|cloud-filter.net|' +
  'mailhost.net|stadt.de|uni.edu|klinik.de|schule.de|group.eu|gov.uk|ac.uk|co.uk|org.uk|nhs.uk|ac.jp|co.jp|go.jp|or.jp|' +
  'ed.jp|com.br|com.tr|gov.tr|com.pl|gouv.fr|com.au|edu.au|.nl|.be|.ch|.at|.it|.es|.pt|.fr|.pl|.se|.no|.dk|.fi|.cz|.hu|' +
  '.ro|.ie|.info|.cloud|.health|.bank';
