/*
 * Typical drawings in the dense form, one after the other. The predictor reads them before a link, so that what every
 * drawing says (names of connectors, the service's own domains, which field follows which) costs next to nothing in it;
 * to deflate they are the preset dictionary.
 *
 * Frozen: every link that is out there was written after reading exactly this. Better words need a codec of another name.
 */
const TEXT =
  '\x8cA signature service in the middle\x8dA rule sends Bob\'s mail to a signature service, which returns it with ' +
  'a certificate made for contoso and verified in its tenant. The rule spares what has been there, so the message g' +
  'oes round once.\x83Contoso\x86contoso\x9dcontoso.com\x9dcontoso.signatures.fabrikam.com\xa0bob@\x02\xafFrom the ' +
  'signature service\xb1\x01\xb8To the signature service\xaa\x01\xbc\xc1Add signatures\xff\x02\x03\xff\x06Received' +
  '\xff\x07signatures.fabrikam.com\xff\x08To the signature service\x85Signature service\x94\x80\x90signature-servic' +
  'e\x96\x01\x97203.0.113.50\x98\x05\xa6Back to contoso\xaacontoso-com.mail.protection.outlook.com\x83Tailspin Toys' +
  '\x86tailspintoys\x9dtailspintoys.com\xa0joe@\x00\x88\x00\x9btailspintoys-com.\x02\x89bob@\x0b\xf5joe@\x03\xf61' +
  '\x8a\xf9a\xfa1\xfba\x8a\xf9a\xfa1\x8a\xfa4\x8b\xff\x004\xc0\x8cA device that relays\x8dThe printer\'s address is' +
  ' listed in an OnPremises connector, so its scans may leave contoso.\x83Contoso\x85Multifunction printer\x90conto' +
  'so-printer\x96printer.contoso.com\x97192.0.2.40\xa6To Office 365\xaacontoso-com.mail.protection.outlook.com\x86c' +
  'ontoso\x9d\x05\xa0bob@\x00\xafPrinter relay\xb2\x03\x83Tailspin Toys\x86tailspintoys\x9dtailspintoys.com\xa0joe@' +
  '\x00\x88\x00\x9btailspintoys-com.\x05\x89scanner@\x05\xf5joe@\x03\xf61\x8a\xf9a\xfa2\xfbe\x8a\xfa4\x8b\xff\x004' +
  '\xc0\x8cA filter in front of a hybrid\x8dThe longest of the recommended ways: Internet, filter, service, own ser' +
  'ver. Each of the two connectors knows its own side.\x83Contoso\x84Exchange (on-premises)\x90contoso-exchange\x96' +
  'mail.contoso.com\x97192.0.2.10\x98\x02\xa6To Office 365\xaacontoso-com.mail.protection.outlook.com\x9d\x03\xa0ka' +
  'te@\x00\x86contoso\x9d\x00\xa0kate@\x00\xa2\xa3kate@\x00\xafOnly from the filter\xb0\xb1mx.fabrikam.com\xb3*\xb4' +
  '\xb5\xafFrom on-premises\xb1*.\x02\xb8To on-premises\xb9\x00\xaa\x05\x88\x01\x9b\x02\x85Filtering service\x94' +
  '\x80\x90filter\x96\x00\x97203.0.113.50\x98\x02\xa6To contoso\xa8\x04\xaa\x06\x87Adatum mail server\x90adatum-mai' +
  'l\x96mail.adatum.com\x97\x08.25\x9d\x03\x88\x00\x9b\x03\x89ann@\x01\x8cInbound\xf5kate@\x06\xf65\x89kate@\x00' +
  '\x8cOutbound\xf5ann@\x01\xf61\x8a\xfa2\xfbh\x8b\xff\x001\x8a\xf81\xf9a\xfa2\x8b\xff\x005\xc0\x8cOne tenant, two ' +
  'verdicts\x8dBoth companies send everything through their own servers, and Joe has his mail forwarded. The same t' +
  'enant is met twice: the message arrives at tailspintoys, and a little later it leaves it.\x83Contoso\x84Exchange' +
  ' (on-premises)\x90contoso-exchange\x96mail.contoso.com\x97192.0.2.10\x98\x02\xa6To the Internet\xac\x9d\x01\xa0b' +
  'ob@\x00\xa2\xa3bob@contoso.mail.onmicrosoft.com\x86contoso\x9d\x02\x9d\x01\xa0bob@\x02\xa1bob@\x01\xafFrom on-pr' +
  'emises\xb1*.\x02\xb8Centralized transport\xb9*\xaa\x03\xbd\x83Tailspin Toys\x84Exchange (on-premises)\x90tailspi' +
  'ntoys-exchange\x96mail.tailspintoys.com\x97198.51.100.10\x98\x02\xa6To Office 365\xaatailspintoys-com.mail.prote' +
  'ction.outlook.com\x9d\x03\xa0joe@\x00\xa4joe@adatum.com\x86tailspintoys\x9d\x01\xa0joe@\x00\xa2\xa3joe@\x00\xafF' +
  'rom on-premises\xb1*.\x00\xb8Centralized transport\xb9*\xaa\x04\xbd\x88\x01\x9b\x03\x87Adatum mail server\x90ada' +
  'tum-mail\x96mail.\x04\x97203.0.113.25\x9d\x03\x88\x00\x9b\x03\x89bob@\x0e\xf5joe@\x07\xf62\x8a\xf9a\xfa2\xfba' +
  '\x8a\xfa5\x8a\xf9a\xfa5\x8b\xff\x007\xc0\x8cThe provider\'s wildcard\x8dContoso rents a gateway from a provider,' +
  ' whose certificates all end in fabrikam.com. The provider\'s own tenant has a connector for *.fabrikam.com, and ' +
  'so contoso\'s mail passes through the provider\'s tenant, its rules and its journal.\x83Contoso\x84Exchange (on-' +
  'premises)\x90contoso-exchange\x96mail.contoso.com\x97192.0.2.10\x98\x02\xa6To the gateway\xaacontoso.gateway.fab' +
  'rikam.com\x9d\x03\xa0bob@\x00\x83Fabrikam (provider)\x90fabrikam\x95c\x85Rented gateway\x90fabrikam-gateway\x96' +
  '\x01\x97203.0.113.50\x98\x02\xa6To the Internet\x86fabrikam\x9dfabrikam.com\xa0admin@\x00\xafFrom on-premises' +
  '\xb1*.\x00\x83Tailspin Toys\x95b\x86tailspintoys\x9dtailspintoys.com\xa0joe@\x00\x88\x00\x9btailspintoys-com.mai' +
  'l.protection.outlook.com\x89bob@\x08\xf5joe@\x03\xf61\x8a\xf9a\xfa4\x8a\xfa6\x8b\xff\x006\xc0';

/** One byte a character. */
export const PRIMER: Uint8Array = Uint8Array.from(TEXT, (character) => character.charCodeAt(0));
