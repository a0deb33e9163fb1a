import { END } from '../v1/bytes.ts';
import { PRIMER } from '../v1/primer.ts';

/*
 * What the second predictor reads before a link: words that drawings are full of (mailboxes, RFC 2142's among them; host names,
 * machines, connectors, lines of business), the drawings of the first primer, and four more. None of it was taken from the drawings
 * that links are measured by (../fixtures).
 *
 * Frozen: every link that is out there was written after reading exactly this. Better words need a codec of another name.
 */
export const WORDS =
  'info marketing sales support abuse noc security postmaster hostmaster webmaster news admin administrator office ' +
  'service helpdesk contact orders purchasing invoices billing accounting payroll finance legal press jobs hr ' +
  'it.operations reception management director noreply do-not-reply newsletter alerts reports john.smith ' +
  'maria.garcia anna.mueller peter.jensen paul marie thomas susan david laura smtp smtp1 smtp2 mail mail1 mail2 mx ' +
  'mx1 mx2 mx01 mx02 mta relay relay1 outbound inbound edge edge01 hub exchange ex01 ex02 exch mbx1 owa webmail ' +
  'autodiscover gateway gw gw1 filter proxy firewall vpn dc01 ad web www app app1 app2 srv01 server host db sql ' +
  'file print printer1 scan scanner copier fax erp crm cms wiki git build test dev stage backup archive monitoring ' +
  'nagios zabbix splunk sharepoint lists ftp voip corp int internal lan dmz branch hq site1 site2 europe.us.asia ' +
  'east west north south central' +
  '\n' +
  'Mail server, mail gateway, web server, application server, database server, file server, print server, backup ' +
  'server, test server, Exchange Server 2016, Exchange Server 2019, Exchange hybrid server, Edge Transport, ' +
  'Postfix, Sendmail, Exim, load balancer, firewall, spam filter, virus scanner, email security gateway, smart ' +
  'host, mailing list server, ticket system, monitoring system, multifunction printer, scanner, copier, fax ' +
  'gateway, alarm system, telephone system, document archive, customer, supplier, partner, subsidiary, parent ' +
  'company, branch office, head office, data center, headquarters, remote site, external sender, third-party ' +
  'service, cloud service, marketing service, survey tool, payment provider' +
  '\n' +
  'To the Internet, To Office 365, To Microsoft 365, To on-premises, To partner, To the filter, From on-premises, ' +
  'From partner, From the filter, From the data center, From the branch, Inbound from, Outbound to, via relay, via ' +
  'gateway, all other domains, default, fallback, direct, by MX, inbound only, restricted to certificate, ' +
  'restricted to IP addresses' +
  '\n' +
  'Manufacturing, Engineering, Consulting, Logistics, Insurance, Financial Services, Technologies, Solutions, ' +
  'Industries, International, Holdings, Group, Partners, Associates, Foundation, Institute, University, College, ' +
  'City of, Department of, Ministry of, Hospital, Health, Energy, Media, Foods, Travel, Traders, Bank, Works, Ltd., ' +
  'Inc., GmbH, AG, S.A., B.V., KK' +
  '\n' +
  'The company moves to the cloud in three waves. Why is the message rejected? Mail from the application server is ' +
  'attributed to the wrong tenant since the certificate was replaced. All mail leaves through the gateway, two ' +
  'tenants share its address. Before and after the change, with and without centralized mail transport. Scan to ' +
  'mail, order confirmation, password reset, out of office, delivery report, weekly newsletter, forwarded message, ' +
  'reply to a customer.' +
  '\n' +
  'Serveur de messagerie, passerelle, imprimante, siège, agence, groupe, après la migration, les messages du site. ' +
  'Mailserver, Drucker, Zentrale, Niederlassung, nach der Umstellung, Nachrichten aus der Fertigung. Servidor de ' +
  'correo, impresora, sede central, sucursal, después de la migración.' +
  '\n' +
  'メール サーバー ゲートウェイ 複合機 プリンター 監視システム 業務システム 本社 支社 支店 工場 営業所 研究所 大学 病院 銀行 商事 製作所 株式会社 取引先 お客様 総務 営業 経理 人事 情報システム部 移行前 ' +
  '移行後 証明書の更新後 フィルター経由 オンプレミスから インターネットへ Office 365 へ 共有 テスト';

/** In the dense form, one after the other. */
const DRAWINGS =
  '\x8cAirport group: before the merger of the tenants\x8dTwo airports and a ground handler. Mail of the handler sh' +
  'ows up in the trace of the northern airport since the gateway was shared.\x924,396,1047,56\x93349,332\x83Norther' +
  'n Airports AS\x90north\x9114,-5,248,627\x95e\x84NAEX01\x90-ex\x9132,70\x96naex01.int.northernairports.no\x9710.2' +
  '0.4.11\x98post.northernairports.no\x99\x00\x99autodiscover.\x01\xa6Outbound to Office 365\xa8northairports.mail.' +
  'onmicrosoft.com\xaa\x7f\x00\xa6Internet via edge\xaaedge1.\x03\x9d\x01\x9dtower.\x00\xa0ops.center@\x01\xa0k.lun' +
  'd@\x00\xa2\xa3k.lund@\x03\x85edge in the DMZ\x90*\x9116,148\x96\x04\x97192.0.2.61\x97\x01.62\x98*.\x04\xa6by MX' +
  '\xa6inbound\xa8\x00\xaa\x0f\x85flight information displays\x90-fids\x918,144\x96fids-app2.\x02\x9710.20.31.7\xa6' +
  'relay\xaa\x0b\x86northairports\x90*\x91-32,147\x9d\x00\x9d\x02\x9d\x05\xa0k.lund@\x00\xa0ops.center@\x00\xa2\xa3' +
  'ops.center@\x00\xafInbound from 3c9e7d52-1f08-4b6a-8a45-b0e1d2c4f690\x81CloudServicesMailEnabled\x82true\xb1*.' +
  '\x00\xb3smtp:*;1\xb4\xafBaggage system\xb2\x0f.64/28\xb8To edge\xb9*\xaa\x07\xbd\x83Skyline Ground Handling\x90h' +
  'andler\x91495,-491,248,313\x86skylinehandling\x90*\x9124,64\x9d\x00\x9dskyline-handling.com\xa0duty@\x00\xafRamp' +
  ' office\xb2\x14\x85ramp printer\x90*\x910,135\x96prn-07.\x02\x9710.44.0.9\xa6shared edge\xaa\x0c\x87Caterer\x90*' +
  '\x91490,-138\x96mail.goodmeals.example\x97198.51.100.130\x98\x02\xa6MX\x9d\x01\x88\x05\x90north-mx\x9b\x05\x88' +
  '\x0b\x90handler-mx\x9b\x7f\x00\x88\x03\x90caterer-mx\x9b\x04\x89duty@\x02\x8cCatering order from the ramp\xf5ord' +
  'ers@\x02\xf67\x89k.lund@\x04\xf5duty@\x02\xf64\x89\x8cOut of office\xf5k.lund@\x01\xf68\x8a\xf9a\xfa4\xc0\x8cPra' +
  'xisverbund Rheintal\x8dDrei Praxen teilen sich einen Relay-Server. Nach dem Zertifikatswechsel werden Befunde ab' +
  'gelehnt.\x9215,415,529,56\x93349,367\x83Praxisverbund Rheintal eG\x90verbund\x919,-2,248,664\x95c\x86rheintalpra' +
  'xen\x90-m365\x9124,62\xae\x9d\x00\x9drheintal-praxen.de\x9dlabor.\x00\x9dgeraete.\x01\x9e\xa0empfang@\x01\xa0lab' +
  'or@\x02\xa1befunde@\x01\xafVon Relay\xb1relay.\x00\xafNur Filter\xb0\xb2203.0.113.128/26\xb3*\xb6\xb8Ger\xc3\xa4' +
  'te\xb9\x05\xaa\x04\x85Relay (Postfix)\x90relay\x910,150\x96\x00\x97\x04.9\x98\x02\xa6Cloud\xaa\x7f\x01\x85R\xc3' +
  '\xb6ntgenger\xc3\xa4t\x90roentgen\x910,125\x96ct-2.\x04\x97172.20.8.14\xa6Relay\xaa\x04\x85Faxserver\x90fax\x911' +
  '2,92\x96fax.\x05\x97\x05.33\xa6direkt\xaa\x7f\x05\x84Mailarchiv\x90archiv\x91-8,100\x96archiv01.\x05\x97172.20.1' +
  '.5\x98\x02\x9a\xa6Relay\xaa\x08\x9darchiv.\x01\xa0journal@\x00\x87Krankenkasse\x90*\x91492,-460\x96mta3.gesund-k' +
  'asse.example\x97198.51.100.17\x98*.\x03\xa6Internet\x9d\x00\x87Postfach eines Patienten\x90patient\x910,135\x96m' +
  'x00.freimail.example\x97192.0.2.200\x9d\x03\x88\x0b\x90mx1\x9c5\x9bin1.mailfilter.example\x88\x1c\x90+\x9b\x7f' +
  '\x00\x88\x08\x90+\x9b\x0e\x88\x06\x90+\x9b\x0b\x89ct@\x17\x8cBilder ins Labor\xf5labor@\x06\xf5empfang@\x01\xf63' +
  '\x89empfang@\x00\xf5anna.weber@\x04\xf61\xf7X-Befund: ja\x8b\xf81\xff\x007\xc0\x8cTiendas y almac\xc3\xa9n: qui' +
  '\xc3\xa9n se queda el correo\x8dEl almac\xc3\xa9n comparte la IP de salida con las tiendas.\x928,374,1170,56\x93' +
  '306,378\x83Mercado del Sur\x90tienda\x91-14,-6,248,467\x95f\x86mercadosur\x90-365\x9140,64\x9d\x00\x9dmercadodel' +
  'sur.es\x9dtiendas.\x00\xa0gerencia@\x01\xa0compras@\x00\xafDesde las tiendas\xb2198.51.100.40\xb2\x01.41\x85caja' +
  ' 12\x90caja12\x9119,124\x96tpv12.\x04\x9710.12.0.112\xa6salida\xaasalida.\x07\x85servidor de salida\x90salida' +
  '\x91-35,111\x96\x00\x97\x08\x98\x02\xa6Internet\x83Almacenes Levante\x90almacen\x91539,-297,312,328\x95d\x86alma' +
  'ceneslevante\x90-365\x9132,78\x9d\x00\x9dalmaceneslevante.com\xa0muelle@\x00\xafLector de c\xc3\xb3digos\xb1*.' +
  '\x00\xb2\x07\x84Exchange 2016\x90-srv\x91-1,108\x96correo.\x02\x97\x03.77\x98*.\x03\x99*.\x00\x99\x00\xa6Hacia O' +
  'ffice 365\xaa\x7f\x00\x9d\x00\xa0turno.noche@\x00\x88\x0c\x9b\x7f\x00\x88\x01\x9c0\x9b\x04\x88\x01\x9c20\x9b\x7f' +
  '\x00\x89caja12@\x11\xf5muelle@\x02\xf62\xc0\x8c\xe6\xb8\xaf\xe6\xb9\xbe\xe3\x82\xb0\xe3\x83\xab\xe3\x83\xbc\xe3' +
  '\x83\x97\xe3\x81\xae\xe3\x83\xa1\xe3\x83\xbc\xe3\x83\xab\xe7\xb5\xb1\xe5\x90\x88\x8d\xe5\x80\x89\xe5\xba\xab\xe4' +
  '\xbc\x9a\xe7\xa4\xbe\xe3\x81\xae\xe8\xa4\x87\xe5\x90\x88\xe6\xa9\x9f\xe3\x81\x8c\xe8\xa6\xaa\xe4\xbc\x9a\xe7\xa4' +
  '\xbe\xe3\x81\xae\xe3\x82\xb2\xe3\x83\xbc\xe3\x83\x88\xe3\x82\xa6\xe3\x82\xa7\xe3\x82\xa4\xe3\x82\x92\xe4\xbd\xbf' +
  '\xe3\x81\xa3\xe3\x81\xa6\xe3\x81\x84\xe3\x82\x8b\xe3\x80\x82\x927,396,1074,56\x93310,406\x83\xe6\xb8\xaf\xe6\xb9' +
  '\xbe\xe3\x83\x9b\xe3\x83\xbc\xe3\x83\xab\xe3\x83\x87\xe3\x82\xa3\xe3\x83\xb3\xe3\x82\xb0\xe3\x82\xb9\x90kowan' +
  '\x913,14,248,431\x86kowanhd\x90-365\x9124,46\x9d\x00\x9dkowan-hd.co.jp\xa0soumu@\x00\xaf\xe3\x82\xaa\xe3\x83\xb3' +
  '\xe3\x83\x97\xe3\x83\xac\xe3\x83\x9f\xe3\x82\xb9\xe3\x81\x8b\xe3\x82\x89\xb1*.\x00\xaf\xe6\xa4\x9c\xe7\x96\xab' +
  '\xe8\xa3\x85\xe7\xbd\xae\xb2203.0.113.70/31\x84Exchange \xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x90\xe3\x83\xbc\x90-ex' +
  '\x910,94\x96ex2.\x02\x97\x03.66\x98*.\x03\x99*.\x00\x99\x00\xa6Office 365 \xe3\x81\xb8\xaa\x7f\x00\x9d\x00\xa0sa' +
  'to@\x00\x85\xe9\x80\x81\xe4\xbf\xa1\xe3\x82\xb2\xe3\x83\xbc\xe3\x83\x88\xe3\x82\xa6\xe3\x82\xa7\xe3\x82\xa4\x90-' +
  'gw\x910,134\x96out1.\x00\x97\x04.67\x98\x02\xa6\xe3\x82\xa4\xe3\x83\xb3\xe3\x82\xbf\xe3\x83\xbc\xe3\x83\x8d\xe3' +
  '\x83\x83\xe3\x83\x88\x83\xe6\xb9\xbe\xe5\xb2\xb8\xe5\x80\x89\xe5\xba\xab\x90souko\x91530,-292,248,344\x86wangans' +
  'ouko\x90-365\x9124,66\x9d\x00\x9dwangan-souko.jp\xa0tanaka@\x00\xa0haisou@\x00\x85\xe4\xba\x8b\xe5\x8b\x99\xe6' +
  '\x89\x80\xe3\x81\xae\xe8\xa4\x87\xe5\x90\x88\xe6\xa9\x9f\x90-mfp\x910,107\x96mfp3.\x00\x97192.168.3.21\xa6\xe8' +
  '\xa6\xaa\xe4\xbc\x9a\xe7\xa4\xbe\xe7\xb5\x8c\xe7\x94\xb1\xaa\x08\x88\x01\x90kowan-mx\x9b\x7f\x00\x88\x06\x90souk' +
  'o-mx\x9b\x7f\x00\x89haisou@\x00\x8c\xe4\xbc\x9d\xe7\xa5\xa8\xe3\x81\xae\xe3\x82\xb9\xe3\x82\xad\xe3\x83\xa3\xe3' +
  '\x83\xb3\xf5soumu@\x01\xf66\xc0';

/** The key of a description: words are text, and text belongs to a field. */
const DESCRIPTION = 0x8d;

/** The words and drawings as bytes. */
export function primer(): Uint8Array {
  const drawings = Uint8Array.from(DRAWINGS, (character) => character.charCodeAt(0));
  return Uint8Array.from([DESCRIPTION, ...new TextEncoder().encode(WORDS), END, ...PRIMER, ...drawings]);
}
