/*
 * Drawings that the third predictor has read before a link, in its own dense form, one after the other: those of the earlier
 * primers, and companies of several countries and trades, tidied, moved by hand on the grid and off it. A byte that is no printable
 * ASCII is written as the letter 256 places up, which is shorter than an escape and keeps the file text. Frozen, as all that it reads.
 */

/** Those of the first two primers, and some more. Reading these in full, too, would make links a hundredth shorter, and the first one wait a quarter longer. */
const SKIMMED =
  'ƌMail flow after the migrationƍHow mail is routed between the data center, the branch offices and the cloud. The filter and ' +
  'the printers are not moved yet.Ǝbƒ12,255,877,56Ɠ369,486ƃCompany Holding GmbHƐcompanyƑ0,-14,291,838ƄExchange 2019Ɛ*Ƒ24,76Ɩex0' +
  '1.corp.company.comƗ10.0.0.11Ɨ10.0.1.12Ƙmail.company.comƙĀƙautodiscover.ĀƦTo Office 365ƨ*.onmicrosoft.comƪſāƦOutbound to Offi' +
  'ce 365 - 4f2aƨcompany.mail.ĀƪſĀƦInternetƪsmtp.ăƝĀƝlegacy.ĀƠinfo@āƠanna.schmidt@ĀƢƣanna.schmidt@ĂƠbackup@ĂƤarchive@provider.n' +
  'etƥƄExchange server 2Ɛexchange2Ƒ-5,125Ɩex02.ĆƗă.12Ƙ*.Ăƙ*.ĀƙąƦTo Office 365ƪſĀƝĀƝąƅMail gatewayƐ-gatewayƑ5,130ƖāƗ203.0.113.21' +
  'Ɨā.22ƘĀƦInbound to ExchangeƨĀƪĄƦTo the InternetƅPrinters and scannersƐprinterƑ0,102Ɩprinter1.āƗ10.0.5.40ƦDirect sendƪſĀƫƅSca' +
  'n to mailƐscannerƑ0,114Ɩscan02.branch.ĀƗ192.168.10.25ƦRelayƪăƅMonitoringƐmonitoringƑ29,150Ɩnagios.ĀƗ172.16.4.30ƦAuthenticate' +
  'dƪsmtp.office365.comƭnoreply@āƅSAP application serverƐerpƑ-29,136Ɩsap-app1.ĀƗā.101Ƙsap.ĀƚƦdefaultƪćƬƆcompanyƐ*Ƒ0,120ƮƝĀƝĂƝąƝ' +
  'ĈƞƝsub.āƟƠĄơĄƠsales@Ăơoffice@ĀƠćƢƣĀƯInbound from on-premisesƱ*.ĀƳsmtp:*;1ƯInbound from 1b6f7e21-0c4d-4e8a-9a57-d2b3c8f0e195Ɓ' +
  'CloudServicesMailEnabledƂtrueƱČƳsmtp:*;1ƴƯSpam filterưƱ*.filter.ČƳ*ƴƵƯLockdown by IPưƲĈ.0/24Ʋ198.51.100.16/28Ƴ*ƶƯPrinters (I' +
  'P)ƲďƯOld relayƧƲďƲā.128/25ƸOutbound to on-premisesƹĆƪĀƸCentralized mail transportƹ*ƪĆƪĂƽƸEncryption serviceƹ*ƪencrypt.ĄƼǁCon' +
  'fidentialǿĄX-EncryptǿąyesǿątrueǿĆX-ProcessedǿćyesǿĈEncryption serviceƃPartner AGƐpartnerƑ478,58,291,802ƄPostfixƐ*Ƒ33,18Ɩmx1.' +
  'partner.deƗą.17ƘĀƦTo the InternetƝĀƠkontakt@ĀƠrechnung@ĀƆpartneragƐ*Ƒ-9,164ƝĀƝĄƠāƯCompanyưƱăƳĀƳ*.ĀƴƵƷāƸTo the partnerưƹāƇFil' +
  'ter serviceƐfilterƑ439,-164Ɩin1.ċƗā.18Ƙ*.ĀƦto the customerƨĂƪſĀƇNewsletter providerƐnewsletterƑ0,177Ɩout12.mailing.ĂƗā.140Ƙ*' +
  '.ĀƦTo the InternetƇCustomer mail serverƐcustomerƑ0,95Ɩmail.customer.co.ukƗ192.0.2.5ƘĀƦTo the InternetƝĀƇInternet senderƐinte' +
  'rnetƑ0,144Ɩmx.gmail.exampleƗā.99ƦTo the InternetƝĀƈąƐ*ƛăƈĐƐ*Ɯ20ƛĄƈĈƐ*Ɯ0ƛſĀƈąƐ*ƛăƉĆǵāǶ8ƉăƌInvoice to a customerǵuser@ĂǵĆǶ1Ɖne' +
  'ws@ćƌNewsletter, forwardedǵāǶ13ƉƌBounceǵċǶ15Ɖscan@ĀǵċǶ4ƊǹaǺ8ǻaƊǺ11ƋǿĀ11ƊǸ1ǹaǺ8ƊǸ4ǹcǺ8ǻnǀƌHybrid with a filter service: which' +
  ' connector is chosen?ƍCustomers complain about rejected messages since the certificate was renewed. Test before the weekend.' +
  'Ǝcƒ12,363,884,56Ɠ358,468ƃNorth Hospital TrustƐnorthƑ22,-24,248,762ƕcƄHub Transport (main site)Ɛn1Ƒ24,82Ɩhub1.north.orgƗ10.20' +
  '.30.41Ƙowa.ĀƙĀƙwebmail.ĀƦOutbound to cloudƪſĀƝĀƝlab.ĀƠreception@āƠhelpdesk@ĀƄMailbox serverƐ+Ƒ0,142Ɩmbx2.int.ĀƗā.42Ƙmbx2.nor' +
  'th.localƦEdgeƪedge.ĂƝĀƅEdge TransportƐ+Ƒ0,101ƖĀƗ203.0.113.130ƘĀƦEdgeSync - InternetƦEdgeSync - InboundƨĀƪąƅVoice mailƐ+Ƒ-14,' +
  '163Ɩvoicemail.ĀƗ10.20.31.7ƦExchangeƪāƅTicket systemƐ+Ƒ14,99Ɩtickets.ĀƗā.60Ʀsmart hostƪăƅMultifunction copier, 3rd floorƐ+Ƒ0,' +
  '121Ɩcopier3.ĀƗā.88ƦdirectƪſĀƅBackup appliance (NAS)Ɛ+Ƒ0,79Ɩnas-backup.ĀƗā.90Ʀrelay by IPƪĂƅWeb shopƐ+Ƒ0,96Ɩweb01.shop.ĀƗ100.' +
  '64.0.15ƘĎƦoutƪrelay2.managed.services.netƆnorthhospitalƐ+Ƒ0,167ƝĀƝĆƝċƞƠdr.miller@āƠhr@Āơjobs@ĀƠăƢƣĀƯFrom the edge serverƱĂƯH' +
  'ybridƱĎƳsmtp:*;1ƯService providerƲ198.18.0.10Ʋā.64/26ƯSupplier (TLS)ưƳsupplier.frƴƸTo the hospitalƹĂƪćƸBank, encryptedưƹbank' +
  '.chƿƃManaged Services Ltd.ƐproviderƑ397,40,291,608ƕdƅRelay host 1Ɛn11Ƒ24,47Ɩrelay1.ĈƗĂƘ*.ĀƦDefaultƅRelay host 2Ɛ+Ƒ0,95ƖĄƗā.7' +
  '0Ɨā.71Ƙ*.Āƙ*.ĀƦDefaultƆmanagedservicesƐ+Ƒ0,139ƝĀƝąƝąƟƠsupport@āƠbilling@ĀƯData centerƱ*.āƇSupplierƐ+Ƒ505,-235Ɩsmtp.ċƗ198.18.' +
  '3.200ƘĀƦTo the InternetƝĀƇBankƐ+Ƒ0,109Ɩtls.ćƗā.7ƘĀƝĀƇCloud applicationƐ+Ƒ0,115Ɩmta4.app.cloud.ioƗ198.18.90.33Ƙ*.ĀƦTo the Int' +
  'ernetƇInsurance brokerƐ+Ƒ0,140Ɩmx02.insurance.nlƗă.121ƦTo the InternetƝĀƇTravel agencyƐ+Ƒ0,112Ɩmail2.travel.itƗā.66ƝĀƈďƐ+ƛċƈ' +
  'ĐƐ+ƛĀƈċƐ+ƛſĀƈćƐ+ƛĄƉĄƌOrder with attachmentǵservice@ąǶ9Ɖorders@ĈǵĈǵorders@ēǶ14Ɖalert@ċƌAlarmǵćǶ16ƊǹaǺ9ǻaƊǸ1Ǻ9ǻjƊǸ2ǹaǺ13ǻeǀƌǣƃ' +
  'ƏǣƂƤǣƃƖǣƃƪǣƃƃǣƃƉǦƧƋǦƈƐǣƁƮǣƃơǣƃƼǣƃƫǣƃƕǣƃƭǣƃƼƍǣƂƪǣƃƳǣƃƗǣƃƬǣƃƟǣƂƹǣƁƮǣƂƵǣƃƼǣƃƐǣƃƼǣƁƋǣƂƉǣƂƯǣƃƩǣƂƦǣƃƉǣƁƸǣƁƮǧƧƻǨơƌǥƾƌǣƀƁǧƤƾǥƆƅǣƁƮǨƤ' +
  'ƇǥƐƈǦƩƟǣƁƋǣƂƉǣƁƮǣƃơǣƃƼǣƃƫǣƁƌǣƁƩǣƁƮǣƃƆǣƃƊǣƃƳǣƃƈǣƁƫǥƱƊǣƁƏǣƁƋǣƂƒǧƢƺǨƪƍǣƁƙǣƂƋǣƀƂƒ12,256,1136,56Ɠ265,472ƃǦƠƪǥƼƏǤƼƚǧƤƾǦƜƬǧƤƾƐhonsh' +
  'aƑ99,37,312,743ƄǣƃơǣƃƼǣƃƫǣƂƵǣƃƼǣƃƐǣƃƼƐ-exchangeƑ24,25Ɩmail.honsha.co.jpƗ192.168.1.10Ƙ*.Āƙ*.ĀƦǣƂƤǣƃƳǣƂƿǣƃƼǣƃƍǣƃƃǣƃƈƦǣƂƯǣƃƩǣƂƦ' +
  'ǣƃƉǣƁƸƨhonsha.onmicrosoft.comƪſĂƝĂƠtanaka@ĀƠyamada@ĀƢƣyamada@honsha.mail.ăƅǨƤƇǥƐƈǦƩƟƐ-mfpƑ0,136Ɩmfp1.ĂƗā.201ƦǧƛƴǦƎƥǩƀƁǤƿơƪſĀ' +
  'ƅǣƃơǣƃƼǣƃƫǣƂƲǣƃƼǣƃƈǣƂƦǣƂƧǣƂƤƐgwƑ0,116Ɩgw.ĀƗ203.0.113.41ƘĀƦǧƤƾǥƆƅǣƁƸƨĀƪĂƆhonshaƐ*Ƒ-9,92ƝĀƝĄƠāơāƯǣƂƪǣƃƳǣƃƗǣƃƬǣƃƟǣƂƹǣƁƋǣƂƉƱ*.ĂƯ' +
  'ǨƿƷǦƃƑǣƃơǣƃƼǣƃƫǣƃƕǣƂƣǣƃƫǣƂƿǣƃƼưƲĀƳ*ƶƸǣƂƪǣƃƳǣƃƗǣƃƬǣƃƟǣƂƹǣƁƸƹĀƪĀƃǥƭƐǤƼƚǧƤƾƐkogaishaƑ455,-61,367,687ƆkogaishaƐ*Ƒ24,82ƝĀƝkogaish' +
  'a.jpƠsuzuki@ĀƇǥƏƖǥƼƕǥƅƈǣƁƮǣƃơǣƃƼǣƃƫǣƂƵǣƃƼǣƃƐǣƃƼƐtorihikisakiƑ622,5Ɩmx.torihikisaki.jpƗ198.51.100.53ƝĀƈĆƐ*ƛĂƈăƐ*ƛſĀƉăƌǥƭƐǤƼƚǧ' +
  'ƤƾǣƁƸǣƁƮǩƀƁǤƿơǵāǶ1ƉāƌǨƻƢǩƀƁǣƁƕǣƂƌǣƁƟǣƃơǣƃƼǣƃƫǵuser@ăǶ4ǀƌOne tenant, two verdictsƍBoth companies send everything through thei' +
  'r own servers, and Joe has his mail forwarded. The same tenant is met twice: the message arrives at tailspintoys, and a litt' +
  'le later it leaves it.ƒ12,268,968,92Ɠ356,424ƃContosoƐ*Ƒ0,0,328,608ƄExchange (on-premises)Ɛ*Ƒ24,420Ɩmail.contoso.comƗ192.0.2.' +
  '10ƘĀƦTo the InternetƬƝĀƠbob@ĀƢƣbob@contoso.mail.onmicrosoft.comƆcontosoƐ*Ƒ0,-336ƝĄƝăƠāơāƯFrom on-premisesƱ*.ĂƸCentralized tr' +
  'ansportƹ*ƪĀƽƃTailspin ToysƐ*Ƒ664,0,ƄExchange (on-premises)Ɛ*Ƒ24,420Ɩmail.tailspintoys.comƗ198.51.100.10ƘĀƦTo Office 365ƪſĀƝĀ' +
  'Ơjoe@ĀƤjoe@adatum.comƆtailspintoysƐ*Ƒ0,-336ƝąƠāƢƣĀƯFrom on-premisesƱ*.ĀƸCentralized transportƹ*ƪĀƽƈĀƐ*ƛſĀƇAdatum mail server' +
  'Ɛadatum-mailƑ-332,456Ɩmail.ąƗ203.0.113.25ƝĀƈĀƐ*ƛĀƉăǵāǶ2ƊǹaǺ2ǻaƊǺ5ƊǹaǺ5ƋǿĀ7ǀƌAirport group: before the merger of the tenantsƍ' +
  'Two airports and a ground handler. Mail of the handler shows up in the trace of the northern airport since the gateway was s' +
  'hared.ƒ4,396,1047,56Ɠ349,332ƃNorthern Airports ASƐnorthƑ14,-5,248,627ƕeƄNAEX01Ɛ-exƑ32,70Ɩnaex01.int.northernairports.noƗ10.2' +
  '0.4.11Ƙpost.northernairports.noƙĀƙautodiscover.ĀƦOutbound to Office 365ƨnorthairports.mail.onmicrosoft.comƪſĀƦInternet via e' +
  'dgeƪedge1.ĂƝĀƝtower.ĀƠops.center@āƠk.lund@ĀƢƣk.lund@Ăƅedge in the DMZƐ*Ƒ16,148ƖĀƗ192.0.2.61Ɨā.62Ƙ*.ĀƦby MXƦinboundƨĀƪăƅfligh' +
  't information displaysƐ-fidsƑ8,144Ɩfids-app2.āƗ10.20.31.7ƦrelayƪĂƆnorthairportsƐ*Ƒ-32,147ƝĀƝĂƝĄƠāƠĂƢƣĀƯInbound from 3c9e7d52' +
  '-1f08-4b6a-8a45-b0e1d2c4f690ƁCloudServicesMailEnabledƂtrueƱ*.ĀƳsmtp:*;1ƴƯBaggage systemƲă.64/28ƸTo edgeƹ*ƪĀƽƃSkyline Ground ' +
  'HandlingƐhandlerƑ519,18,248,313ƆskylinehandlingƐ*Ƒ24,64ƝĀƝskyline-handling.comƠduty@ĀƯRamp officeƲąƅramp printerƐ*Ƒ0,135Ɩprn' +
  '-07.ĀƗ10.44.0.9Ʀshared edgeƪāƇCatererƐ*Ƒ490,-138Ɩmail.goodmeals.exampleƗ198.51.100.130ƘĀƦMXƝĀƈāƐnorth-mxƛāƈĂƐhandler-mxƛſĀƈĂ' +
  'Ɛcaterer-mxƛāƉĀƌCatering order from the rampǵorders@āǶ7ƉăǵĂǶ4ƉƌOut of officeǵāǶ8ƊǹaǺ4ǀƌPraxisverbund RheintalƍDrei Praxen te' +
  'ilen sich einen Relay-Server. Nach dem Zertifikatswechsel werden Befunde abgelehnt.ƒ15,415,529,56Ɠ349,367ƃPraxisverbund Rhei' +
  'ntal eGƐverbundƑ9,-2,248,664ƕcƆrheintalpraxenƐ-m365Ƒ24,62ƮƝĀƝrheintal-praxen.deƝlabor.ĀƝgeraete.āƞƠempfang@āƠlabor@Ăơbefunde' +
  '@āƯVon RelayƱrelay.ĀƯNur FilterưƲ203.0.113.128/26Ƴ*ƶƸGerǃƤteƹĂƪĀƅRelay (Postfix)ƐrelayƑ0,150ƖĀƗā.9ƘĀƦCloudƪſĀƅRǃƶntgengerǃƤt' +
  'ƐroentgenƑ0,125Ɩct-2.āƗ172.20.8.14ƦRelayƪāƅFaxserverƐfaxƑ12,92Ɩfax.āƗā.33ƦdirektƪſāƄMailarchivƐarchivƑ-8,100Ɩarchiv01.āƗ172.' +
  '20.1.5ƘĀƚƦRelayƪĂƝarchiv.ĀƠjournal@ĀƇKrankenkasseƐ*Ƒ492,-460Ɩmta3.gesund-kasse.exampleƗ198.51.100.17Ƙ*.ĀƦInternetƝĀƇPostfach' +
  ' eines PatientenƐpatientƑ0,135Ɩmx00.freimail.exampleƗ192.0.2.200ƝĀƈăƐmx1Ɯ5ƛin1.mailfilter.exampleƈĆƐ+ƛſĀƈĄƐ+ƛĂƈĄƐ+ƛĂƉct@ĆƌBi' +
  'lder ins LaborǵăǵĄǶ3ƉĀǵanna.weber@ăǶ1ǷX-Befund: jaƋǸ1ǿĀ7ǀƌTiendas y almacǃƩn: quiǃƩn se queda el correoƍEl almacǃƩn comparte' +
  ' la IP de salida con las tiendas.ƒ8,374,1170,56Ɠ306,378ƃMercado del SurƐtiendaƑ-14,-6,248,467ƕfƆmercadosurƐ-365Ƒ40,64ƝĀƝmerc' +
  'adodelsur.esƝtiendas.ĀƠgerencia@āƠcompras@ĀƯDesde las tiendasƲ198.51.100.40Ʋā.41ƅcaja 12Ɛcaja12Ƒ19,124Ɩtpv12.āƗ10.12.0.112Ʀs' +
  'alidaƪsalida.āƅservidor de salidaƐsalidaƑ-35,111ƖĀƗĄƘĀƦInternetƃAlmacenes LevanteƐalmacenƑ563,2,312,328ƕdƆalmaceneslevanteƐ-' +
  '365Ƒ32,78ƝĀƝalmaceneslevante.comƠmuelle@ĀƯLector de cǃƳdigosƱ*.ĀƲĀƄExchange 2016Ɛ-srvƑ-1,108Ɩcorreo.ĀƗā.77Ƙ*.Āƙ*.ĀƙăƦHacia O' +
  'ffice 365ƪſĀƝĀƠturno.noche@ĀƈąƛſĀƈāƜ0ƛĀƈĀƜ20ƛſĀƉcaja12@ĆǵĂǶ2ǀƌǦƸƯǦƹƾǣƂưǣƃƫǣƃƼǣƃƗǣƁƮǣƃơǣƃƼǣƃƫǧƵƱǥƐƈƍǥƀƉǥƺƫǤƼƚǧƤƾǣƁƮǨƤƇǥƐƈǦƩƟǣ' +
  'ƁƌǨƦƪǤƼƚǧƤƾǣƁƮǣƂƲǣƃƼǣƃƈǣƂƦǣƂƧǣƂƤǣƂƒǤƽƿǣƁƣǣƁƦǣƁƄǣƂƋǣƀƂƒ7,396,1074,56Ɠ310,406ƃǦƸƯǦƹƾǣƃƛǣƃƼǣƃƫǣƃƇǣƂƣǣƃƳǣƂưǣƂƹƐkowanƑ3,14,248,43' +
  '1ƆkowanhdƐ-365Ƒ24,46ƝĀƝkowan-hd.co.jpƠsoumu@ĀƯǣƂƪǣƃƳǣƃƗǣƃƬǣƃƟǣƂƹǣƁƋǣƂƉƱ*.ĀƯǦƤƜǧƖƫǨƣƅǧƽƮƲ203.0.113.70/31ƄExchange ǣƂƵǣƃƼǣƃƐǣƃ' +
  'ƼƐ-exƑ0,94Ɩex2.ĀƗā.66Ƙ*.Āƙ*.ĀƙāƦOffice 365 ǣƁƸƪſĀƝĀƠsato@ĀƅǩƀƁǤƿơǣƂƲǣƃƼǣƃƈǣƂƦǣƂƧǣƂƤƐ-gwƑ0,134Ɩout1.ĀƗā.67ƘĀƦǣƂƤǣƃƳǣƂƿǣƃƼǣƃƍǣ' +
  'ƃƃǣƃƈƃǦƹƾǥƲƸǥƀƉǥƺƫƐsoukoƑ554,-18,248,344ƆwangansoukoƐ-365Ƒ24,66ƝĀƝwangan-souko.jpƠtanaka@ĀƠhaisou@ĀƅǤƺƋǥƋƙǦƉƀǣƁƮǨƤƇǥƐƈǦƩƟƐ-m' +
  'fpƑ0,107Ɩmfp3.ĀƗ192.168.3.21ƦǨƦƪǤƼƚǧƤƾǧƵƌǧƔƱƪāƈĀƐkowan-mxƛſĀƈĂƐsouko-mxƛſĀƉĀƌǤƼƝǧƥƨǣƁƮǣƂƹǣƂƭǣƃƣǣƃƳǵăǶ6ǀƌInsurance company wi' +
  'th brokersƍClaims still arrive on premises. Brokers must use TLS, and scanners relay through the outbound server.ƒ12,444,496' +
  ',92Ɠ356,600ƃHumongous InsuranceƐhumongousƑ0,0,328,1428ƆhumongousinsuranceƐ*Ƒ24,84Ɲhumongousinsurance.comƝāƝclaims.ĂƞƠclaims@' +
  'āƠboard@Āơdirectors@ĀƠerik@ĀƤerik@brokers.exampleƯFrom on-premisesƱ*.āƯClaims scannersƲ203.0.113.17Ʋā.18ƯBrokersưƱmail.āƳĀƴƸ' +
  'To claims serversƹĂƪmail.āƸCentralized transportƹ*ƪsmtp.ĀƽƄExchange serverƐ*Ƒ0,516ƖāƗā.14ƘĀƙautodiscover.ĀƦTo Office 365ƪſĀƦ' +
  'InboundƨĀƪāƝĀƝāƠintake@ĀƠagents@āƢƣagents@ąƅOutbound relayƐ-relayƑ0,192ƖĂƗā.15Ƙ*.ĀƦTo the InternetƅScanner, post roomƐ*Ƒ0,16' +
  '0Ɩscan01.int.ĀƗ10.1.20.31ƦScan to mailƪāƅClaims systemƐ*Ƒ0,160Ɩapp-claims.āƗ10.1.30.12ƦRelayƪăƅMonitoringƐ*Ƒ0,160Ɩmon01.āƗā.' +
  '40ƦAlertsƪsmtp.office365.comƭĄƇBrokersƐ*Ƒ332,-468ƖćƗ198.51.100.24ƘĀƦInternetƝĀƇPolicy holderƐholderƑ0,160Ɩmx2.freemail.examp' +
  'leƗ192.0.2.77ƝĀƈĂƐhumongous-mxƛſĀƈćƐ*Ɯ20ƛĄƈăƐ*ƛĂƈăƐ*ƛĂƉscan@ĂƌScanned claimǵĈǶ4Ɖsam@ĂƌFrom a brokerǵċǶ7ƉĂƌLetter to the poli' +
  'cy holderǵlee@ĂǶ1Ɖalerts@āǵĆǶ6ƊǹaǺ1ƋǿĀ1ƊǸ1Ǻ1ǻhǀƌStadt und Stadtwerke hinter einem RechenzentrumƍBeide Mandanten nennen das Z' +
  'ertifikat des Rechenzentrums. Wem gehǃƶrt eine Nachricht aus dem Rathaus?Ǝbƒ12,380,1632,92Ɠ356,528ƃStadt NeuburgƐstadtƑ0,-4,' +
  '328,1060ƕcƆstadtneuburgƐ*Ƒ16,96Ɲstadt-neuburg.deƝāƝschulen.ĂƠpoststelle@āƠbuergerbuero@ĀƠh.krause@ĀƯVom RechenzentrumƱ*.komm' +
  'unal-it.deƯRathaus per IPƲ192.0.2.128/28ƸNur SchulenƹĂƪgw2.ĂƅMultifunktionsgerǃƤt RathausƐmfg-rathausƑ8,448Ɩmfg1.rathaus.ĂƗ1' +
  '0.30.4.21ƦǃƜber Gatewayƪgw1.āƅFachverfahren EinwohnermeldeamtƐmeldeamtƑ0,176Ɩewo.ăƗ10.30.8.5ƦRelayƪāƃStadtwerke Neuburg GmbH' +
  'ƐswnƑ664,0,ƆstadtwerkeneuburgƐ*Ƒ24,100ƮƝsw-neuburg.deƝāƠkundenservice@ĂƠleitstelle@Āơstoerung@ĀƯVom RechenzentrumƱĀƯZǃƤhlerp' +
  'ortalƲ198.51.100.90ƄExchange 2019Ɛ-exƑ0,452Ɩex01.āƗ10.40.0.11Ƙmail.Āƙautodiscover.ĀƦZum RechenzentrumƪăƦNach Office 365ƨĄƪſĀ' +
  'ƝăƠāƢƣleitstelle@āƅLeitsystemƐ-scadaƑ0,192Ɩscada02.netz.ĂƗ172.16.8.20ƦStǃƶrungenƪĄƃKommunales RechenzentrumƐkrzƑ664,20,ƅGate' +
  'way 1Ɛgw1Ƒ24,508ƖĂƗ203.0.113.201Ƙ*.ĀƙĈƦIns InternetƦPosteingang StadtƨćƪſĀƦPosteingang StadtwerkeƨĂƪſĀƅGateway 2Ɛ+Ƒ0,248ƖćƗā' +
  '.202Ƙ*.ĀƙĈƦIns InternetƇBǃƼrgerƐbuergerƑ-988,-12Ɩmail.freemail.exampleƗđ.9ƦMXƝĀƇLandesamtƐ*Ƒ-8,180Ɩmx3.landesamt.exampleƗČ.6' +
  '1Ƙ*.ĀƝĀƈĄƐstadt-mxƛăƈāƐstadt-mx2Ɯ20ƛăƈĄƐswn-mxƛāƈĄƐ*ƛăƈĄƐ*ƛăƉscan@ĄƌScan im RathausǵćǶ2Ɖleitsystem@ĄƌStǃƶrungsmeldungǵĄǶ7Ɖhu' +
  'go@ăƌAnfrageǵċǶ11ƉĈƌAntwort an KundenǵĂǶ5ƊǹdƋǸ3ǿĀ11ǽ1ǀƌLe groupe et sa maison dǢƀƙǃƩditionƍDeux locataires partagent une pas' +
  'serelle. Les messages de la paie sont attribuǃƩs au mauvais locataire.ƒ12,332,968,92Ɠ356,488ƃGroupe Val de MeuseƑ0,0,328,996' +
  'ƕeƆvaldemeuseƑ24,84Ɲvaldemeuse.frƝāƠaccueil@ĂƠdirection@ĀƯDepuis la passerelleƱpasserelle.ĀƯCopieurs des agencesƲ198.51.100.' +
  '4/30ƅPasserelleƑ0,404ƖĀƗ203.0.113.90ƘĀƦVers Office 365ƨĀƪſĀƦVers InternetƅCopieur, accueilƑ0,192Ɩcopieur1.ĀƗ192.168.40.15ƦEn' +
  'voi directƪſĀƄServeur de paieƑ0,160Ɩpaie.ĀƗā.60ƦRelaisƪĂƃǃƉditions du CanalƑ664,0,ƕfƆeditionsducanalƑ24,84Ɲeditions-canal.fr' +
  'ƝāƠmanuscrits@ĂƠlea.fontaine@ĀƯPasserelle du groupeƱ*.ąƸPar la passerelleƹ*ƪĀƄExchange (ancien serveur)Ƒ0,404Ɩmail.āƗĄ.98ƘĀƦ' +
  'DǃƩfautƪāƝāƠarchives@ĀƇImprimeurƑ-332,172Ɩmx.imprimeur.exampleƗ192.0.2.140ƦInternetƝĀƈĂƛāƈĂƛſĀƈĂƛāƉpaie@ĂƌBulletins de paieǵ' +
  'ĄǶ4ƉĄǵdevis@ĂǶ6ƉĀƌDevisǵąǶ8ǀƌCollege with a filter, a hybrid server and old applicationsƍOnly the filter may deliver from ou' +
  'tside, but the printers in the halls use direct send.Ǝcƒ19,430,996,103Ɠ360,586ƃBellows CollegeƐcollegeƑ7,-4,328,1610ƕdƆbello' +
  'wscollegeƐ*Ƒ17,74Ɲbellowscollege.comƝāƝstudents.ĂƝalumni.āƞƟƠregistrar@āƠlibrary@ĀƠdean.office@ĀƠa.ivanova@ĂƯFrom campus rel' +
  'ayƱrelay.āƯHybridƁCloudServicesMailEnabledƂtrueƱmail.ĀƳsmtp:*;1ƯOnly from the filterưƱ*.mailfilter.exampleƳ*ƴƵƸAlumniƹăƪĀƸOu' +
  'tbound via filterưƹ*ƪout.ĂƄExchange hybrid serverƐexƑ-6,525ƖāƗ198.51.100.33ƘĀƙautodiscover.ĀƦOutbound to Office 365ƨĆƪſĀƦInt' +
  'ernetƪăƝĀƝĄƠĂƢƣlibrary@ĂƠold.boys@ăƅCampus relayƐrelayƑ2,209ƖĀƗā.35Ɨā.36ƘĀƦTo cloudƪſĀƅLearning platformƐmoodleƑ6,133Ɩmoodle' +
  '.ĀƗ10.8.2.14ƦRelayƪāƅLibrary systemƐlibraryƑ-2,181Ɩlib-app.ĀƗā.30ƦRelayƪāƅPrinters in the hallsƐprintersƑ-5,166Ɩprint-hall.ą' +
  'Ɨ10.8.60.4ƦDirect sendƪſāƅList serverƐlistsƑ0,142Ɩlists.āƗĆ.37ƘĀƦBy MXƃMail filter providerƐfilterƑ660,16,340,1622ƅInbound f' +
  'ilterƐ-inƑ21,599Ɩmx1.ąƗ203.0.113.160Ƙ*.ĀƦDeliveryƨāƨĂƪſāƅOutbound filterƐ-outƑ4,145ƖĈƗā.170Ƙ*.ĀƦInternetƇResearch partnerƐpa' +
  'rtnerƑ-343,52Ɩmail.treyresearch.netƗ192.0.2.61ƘĀƦInternetƝĀƈăƐcollege-mxƜ5ƛĂƈăƐ*Ɯ5ƛĀƈĄƐ*ƛċƈĄƐtrey-mxƛĂƉscan@ĄƌScan in the ha' +
  'llǵĄǶ6Ɖnoreply@āƌCourse reminderǵāǵćǶ4Ɖr.fischer@ĂƌResearch proposalǵĈǶ11ƉĂǵĂǶ1Ɖstaff@ĐƌMailing listǵċǶ7ƊǹcǺ1ǻlƋǾbǀ';

/** The last four. */
const READ =
  'ƌǨƦƪǤƼƚǧƤƾǣƁƮǣƂƲǣƃƼǣƃƈǣƂƦǣƂƧǣƂƤǣƂƒǤƽƿǣƁƆǨƲƩǥƣƲǤƼƚǧƤƾƍǥƏƗǦƳƨǣƂƵǣƃƼǣƃƐǣƃƼǣƁƋǣƂƉǣƁƮǣƃơǣƃƼǣƃƫǣƁƌǨƦƪǤƼƚǧƤƾǣƁƮǣƃƆǣƃƊǣƃƳǣƃƈǣƁƮǣƂƂǣƁ' +
  'ƮǣƁƨǥƈƤǥƮƚǣƁƕǣƂƌǣƂƋǣƀƂǨƨƼǦƘƎǦƛƸǣƁƧǣƁƯǣƁƪǣƁƏIPǣƂƢǣƃƉǣƃƬǣƂƹǣƁƧǥƌƺǥƈƥǣƁƧǣƁƍǣƂƋǣƁƋǣƀƂƒ12,344,968,92Ɠ356,512ƃǦƝƱǦƵƷǧƲƾǥƯƆǥƷƥǦƥƭƐt' +
  'okaiƑ0,8,328,1152ƆtokaiseimitsuƐ*Ƒ24,84Ɲtokai-seimitsu.co.jpƝĂƠeigyo@ĂƠjinji@ĀƯǧƤƾǥƆƅǣƂƲǣƃƼǣƃƈǣƂƦǣƂƧǣƂƤǣƁƋǣƂƉƱ*.ĀƯǥƷƥǥƠƴǣƁƮǨ' +
  'ƤƇǥƐƈǦƩƟƲ203.0.113.41ƸǣƂƪǣƃƳǣƃƗǣƃƬǣƃƟǣƂƹǧƵƌǧƔƱƹ*ƪgw.ĀƽƄExchange ǣƂƵǣƃƼǣƃƐǣƃƼƐ-exƑ0,408Ɩex01.ĀƗā.43Ƙ*.ĀƦǣƂƯǣƃƩǣƂƦǣƃƉǣƁƸƪſĀƝĀƠ' +
  'kojo@ĀƠĂƢƣeigyo@ĄƅǩƀƁǤƿơǣƂƲǣƃƼǣƃƈǣƂƦǣƂƧǣƂƤƐ-gwƑ0,188ƖāƗā.44ƘĀƦǣƂƤǣƃƳǣƂƿǣƃƼǣƃƍǣƃƃǣƃƈǣƁƸƅǧƬƬǤƸƀǥƷƥǥƠƴǣƁƮǨƤƇǥƐƈǦƩƟƐ-mfp1Ƒ0,144Ɩ' +
  'mfp1.ĀƗ192.168.11.51ƦǤƸƭǧƶƙƪāƅǧƔƟǧƔƣǧƮơǧƐƆǣƂƷǣƂƹǣƃƆǣƃƠƐ-mesƑ0,172Ɩmes.ĀƗ192.168.12.8ƦǤƸƭǧƶƙƪăƃǥƌƗǩƙƸǩƃƨǥƓƁǨƲƩǥƣƲƐhokurikuƑ67' +
  '2,4,ƆhokurikubuhinƐ*Ƒ16,84Ɲhokuriku-buhin.jpƝāƠuketsuke@ĂƯǨƦƪǤƼƚǧƤƾǣƁƮǣƂƲǣƃƼǣƃƈǣƂƦǣƂƧǣƂƤǣƁƋǣƂƉƱĂƅǥƏƗǦƳƨǣƂƵǣƃƼǣƃƐǣƃƼƐ-orderƑ0' +
  ',416Ɩjuchu.āƗ192.168.20.14ƦǨƦƪǤƼƚǧƤƾǧƵƌǧƔƱƪāƇǥƏƖǥƼƕǥƅƈǣƁƮǣƃơǣƃƼǣƃƫǣƂƵǣƃƼǣƃƐǣƃƼƐtorihikisakiƑ-332,172Ɩmx.torihikisaki.example' +
  'Ɨ198.51.100.72ƦǦƗƢǥƮƚƝĀƈāƐtokai-mxƛſĀƈăƐhokuriku-mxƛſĀƈăƐ*ƛĀƉjuchu@āƌǦƳƨǦƖƇǧƢƺǨƪƍǵorder@āǶ8ƉąƌǧƔƟǧƔƣǥƠƱǥƑƊǵąǶ5ƉĂƌǦƖưǣƁƗǣƁƄǦƳ' +
  'ƨǦƖƇǵĄǶ9ƊǹaǺ1ǻcǀƌNegozi, casse e un magazzino in SpagnaƍLe casse escono dal gateway con la stessa IP. Dopo il cambio di cert' +
  'ificato i messaggi del magazzino vanno al tenant sbagliato.ƒ6,372,985,124Ɠ356,530ƃMercati Riuniti S.p.A.ƐmercatiƑ-9,-14,348,' +
  '1340ƕbƆmercatiriunitiƐ-365Ƒ35,83Ɲmercatiriuniti.itƝāƝnegozi.ĂƠordini@āƠsegreteria@ĀƠnegozio12@āƯDal gatewayƱgw.āƯCasseƲ198.5' +
  '1.100.112/29ƯVecchio connettoreƧƲā.120ƅGateway di postaƐ-gwƑ-6,461ƖĀƗā.110ƘĀƦVerso InternetƦVerso Office 365ƨĀƪſĀƅCassa 3Ɛca' +
  'ssa3Ƒ-6,169Ɩcassa3.āƗ10.77.3.3ƦuscitaƪāƅCassa 4Ɛ+Ƒ3,171Ɩcassa4.āƗā.4ƦuscitaƪāƅStampante ufficioƐstampanteƑ13,144Ɩmfp02.ĀƗ10.' +
  '77.1.25ƦdirettoƪſĀƅGestionaleƐgestionaleƑ0,175Ɩsap01.ĀƗā.40Ƙsap01.mercatiriuniti.localƚƦrelayƪăƃLogǃƭstica IbǃƩricaƐibericaƑ' +
  '677,3,357,1382ƕcƆlogisticaibericaƐ-365Ƒ13,84Ɲlogistica-iberica.esƝāƠalmacen@ĂƠpedidos@ĀƤĄƯPasarela de ItaliaƱĀƯEscǃơner del ' +
  'almacǃƩnƲ192.0.2.66ƸBanco, cifradoưƹwoodgrovebank.comƄServidor de correoƐ-srvƑ7,432Ɩcorreo.ĂƗā.65Ƙ*.ĀƙćƦHacia InternetƝĀƠmue' +
  'lle4@ĀƇWoodgrove BankƐbankƑ-340,226Ɩmx1.āƗ203.0.113.240ƘĀƦdefaultƝĀƇNewsletter serviceƐnewsletterƑ9,162Ɩmta7.campaigns.examp' +
  'leƗā.8Ƙ*.ĀƦbulkƝĀƈăƐmercati-mxƜ0ƛſĀƈăƐiberica-mxƛĂƈĀƐiberica-mx2Ɯ20ƛſĀƈăƐbank-mxƛĂƉcassa3@ċƌChiusura di cassaǵĂǶ3Ɖăǵclaims@ă' +
  'Ƕ8Ɖoffers@ĂƌNewsletterǵĆǶ11Ɖann@ĂƌForwarded to ItalyǵĄǶ10ƊǸ2Ǻ8ƋǿĀ8ǀƌA provider and its customersƍEvery customer relays throu' +
  'gh the same two smart hosts. One names the certificate, one the addresses, one nothing at all.Ǝbƒ9,324,2288,78Ɠ362,483ƃRelec' +
  'loudƐ*Ƒ3,-4,346,978ƆrelecloudƐr2Ƒ25,92ƮƝrelecloud.comƝāƠnoc@ĂƠbilling@ĀƯShared smart hostƱ*.relay.ĀƅSmart host AƐ+Ƒ-10,414Ɩa' +
  '.ĀƗ203.0.113.33Ƙ*.ĀƦEverythingƅSmart host BƐ+Ƒ12,150Ɩb.ĀƗā.34Ƙ*.ĀƦEverythingƃFourth CoffeeƐ+Ƒ665,11,338,949ƆfourthcoffeeƐ+Ƒ2' +
  '4,64Ɲfourthcoffee.comƝāƠshop@ĂƯRelecloud smart hostsƲĂƲĂƄSmall Business ServerƐ+Ƒ-2,428Ɩsbs.fourthcoffee.localƗ192.168.1.2ƦS' +
  'mart hostƪĂƝĂƠroastery@ĀƅCoffee roasterƐ+Ƒ-8,160Ɩroaster2.ĂƗā.80ƦAlertsƪĂƃAlpine Ski HouseƐ+Ƒ659,-8,321,958ƆalpineskihouseƐ+' +
  'Ƒ29,72Ɲalpineskihouse.comƝāƝbooking.ĂƠfrontdesk@āƠreservations@āƯRelecloudƱĂƯLift controlƲ198.51.100.19ƅBooking systemƐ+Ƒ-6,' +
  '416Ɩbooking1.ĂƗ192.168.50.7ƦSmart hostƪĄƅLift controlƐ+Ƒ6,171Ɩlift-ctl.āƗĂƦDirectƪſĀƅCopierƐ+Ƒ5,150Ɩcopier.ĀƗă.30ƦAuthentica' +
  'tedƪsmtp.office365.comƭāƃMargie\'s TravelƐ+Ƒ666,-13,354,949ƆmargiestravelƐ+Ƒ31,92Ɲmargiestravel.comƝāƠmargie@ĂƠtours@ĀƅWebsi' +
  'teƐ+Ƒ-9,410Ɩwww.ĀƗă.200ƘĀƙċƦContact formƪĆƇGuestƐ+Ƒ-1649,278Ɩmx.guestmail.exampleƗ192.0.2.202ƦInternetƝĀƈēƐ+ƛſĀƈđƐ+ƛſĀƈċƐ+ƛſ' +
  'ĀƈĎƐ+ƛſĀƈĆƐ+ƛſĀƈąƐ+ƛĀƉroaster@ĄƌRoaster stoppedǵĆǶ7Ɖnoreply@ăƌYour bookingǵgina@ăǶ10Ɖweb@ĄƌContact formǵąǶ15ƉĂǵćǶ16Ɖlift@ĀƌL' +
  'ift alarmǵďǶ11ƊǹaǺ1ƊǸ1ǹaǺ1ƋǿĀ16ǀƌDostawca z Polski, odbiorca w TurcjiƍBrama partnera przedstawia certyfikat. Czy zamǃƳwienie' +
  ' zostanie przyjǄƙte?ƒ12,308,968,92Ɠ356,464ƃZakǅƂady Drzewne SosnaƐsosnaƑ0,0,328,972ƆzakladysosnaƐ-m365Ƒ24,84Ɲsosna.com.plƝĂƠ' +
  'biuro@ĂƠkadry@ĀƯZ bramyƱbrama.ĀƯDrukarki i skaneryƲ192.0.2.30ƅBramaƐ*Ƒ0,380ƖĀƗā.29ƘĀƦDo internetuƦDo chmuryƨĀƪſĀƅSkaner, mag' +
  'azynƐ*Ƒ0,192Ɩskaner1.ĀƗ10.2.5.18ƦBramaƪāƄSerwer pocztowyƐ-pocztaƑ0,160Ɩpoczta.ĀƗā.4ƘĀƦDomyǅƛlnyƪāƝĀƠtartak@ĀƃAnadolu Mobilya' +
  'ƐanadoluƑ664,0,ƆanadolumobilyaƐ-m365Ƒ24,84Ɲanadolumobilya.com.trƝĂƠbilgi@ĂƠsiparis@ĀƯSosna TLSưƱĀƳĀƴƅYazǄƱcǄƱƐ-yaziciƑ0,380Ɩ' +
  'yazici.ĂƗ10.9.0.77ƦDoǄƟrudanƪſĀƈāƐ*ƛāƈĂƐanadolu-mxƛſĀƉĄƌOfertaǵāǶ1ƉĀƌSipariǅƟǵāǶ6Ɖskaner@ĀǵąǶ3ƊǺ6ǻhƋǿĀ6ǀ';

/** What is only skimmed: it comes first, and counts least. */
export function skimmedDrawings(): Uint8Array {
  return bytesOf(SKIMMED);
}

/** What is read in full. */
export function drawings(): Uint8Array {
  return bytesOf(READ);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}
