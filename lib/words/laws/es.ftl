# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Spanish.

## The shop

place-shop-chat = La página del pedido, Contactar con el vendedor (en la aplicación: el pedido, el icono de los auriculares): el chat con la tienda que lo vendió
place-shop-help = En el sitio: Cuenta, Centro de ayuda, el chat de allí. En la aplicación: Cuenta, Centro de ayuda, Atención al cliente. No hay correo electrónico para compradores
place-shop-form = La página del pedido, Devoluciones/reembolsos; a la pregunta de si recibiste el paquete, responde la verdad. En un pedido finalizado, el botón está junto al artículo

## The post

law-note-post-cn = El correo de China (China Post) solo busca a petición del remitente, que tiene el comprobante de envío: pide al vendedor que presente allí la solicitud.
law-note-post-hk = El correo de Hong Kong (Hongkong Post) acepta solicitudes de búsqueda desde dos semanas hasta cinco meses después del envío.
place-post = El servicio postal de tu país
place-carrier = El transportista que nombra la página de seguimiento, último tramo: la empresa que entrega en tu país

## Ways to pay

law-note-mastercard-90-days = Algunos bancos solo aceptan 90 días. El día indicado es el último para que el propio banco lo presente: escribe semanas antes.
place-bank-address = El banco que emitió tu tarjeta: su aplicación, su oficina o su dirección para pagos en disputa
law-note-mir-no-terms = Los plazos de Mir no son públicos. Pide enseguida y guarda el número de tu solicitud. Los pagos dentro de Rusia con Visa y Mastercard de bancos rusos siguen el mismo camino.
place-bank-application = El banco que emitió tu tarjeta: una solicitud por escrito en su aplicación o en una oficina
law-note-transfer = Una transferencia no tiene contracargo (chargeback). Si detrás del monedero hay una tarjeta, indica arriba cuál.
place-bank-or-wallet = Tu banco o tu monedero electrónico
law-note-paypal-20-days = Convierte la disputa en reclamación en los 20 días siguientes a abrirla, o se cierra para siempre. Una disputa cerrada no se puede volver a abrir.
place-paypal = El Centro de resoluciones de PayPal
law-note-visa-last-day = Ese día es el último para que el propio banco lo presente. El banco necesita su propio tiempo: escribe semanas antes.

## Several countries

place-chat-and-help-centre = El chat con el vendedor; una copia en el chat del centro de ayuda de AliExpress
law-note-seller-abroad = Pregunta antes si admite reclamaciones sobre un vendedor en el extranjero.
place-court-of-residence = El juzgado de tu lugar de residencia
place-chat-or-dispute-page = El chat con el vendedor o la página de la disputa del pedido; al hacer clic en el nombre de la tienda se ven la empresa y la dirección del vendedor
place-platform-notice = Una copia como notificación formal a la plataforma: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Una cláusula de AliExpress limita a un año las reclamaciones contra la propia AliExpress, salvo que la ley disponga otra cosa. No pone fin a una reclamación contra el vendedor.
place-chat-with-seller = El chat con el vendedor
place-court-where-you-live = Un juzgado del lugar donde vives

## Countries whose law was not established

law-note-no-law = La ley de tu país no se ha determinado aquí. La carta expone hechos y una petición, sin citar leyes.
place-authority-of-country = La autoridad de protección del consumidor de tu país
place-econsumer = econsumer.gov recibe avisos sobre comercio entre países
place-lawyer-of-country = Consulta a un abogado de tu país

## The European Union

law-note-eu-last-date = La compraventa es con el vendedor, así que la resolución del contrato se dirige al vendedor. La carta fija una última fecha; solo cuando también haya pasado se puede resolver el contrato. Si el vendedor se negó, o el producto está perdido o vuelve al remitente, esa fecha no hace falta.
law-note-eu-withdrawal-button = Desde el 19 de junio de 2026, una tienda en línea tiene un botón para desistir de una compra. Con él se puede anular un pedido que nunca llegó sin probar culpa, hasta 14 días después de la recepción.
place-eu-authority = La autoridad de consumo o la oficina de atención al consumidor de tu país
law-note-eu-consumer-centre = Vendedor en la UE, Noruega o Islandia: también ayuda el Centro Europeo del Consumidor de tu país.
law-note-eu-services-act = El sistema de reclamaciones del Reglamento de Servicios Digitales es para lo que una plataforma retira o restringe, no para reembolsos.
law-note-eu-small-claims = El proceso europeo de escasa cuantía es solo para demandados en la UE. Una sentencia contra un vendedor en China es difícil de ejecutar.
law-note-eu-duty = Desde julio de 2026, los paquetes de poco valor de fuera de la UE pagan un derecho de aduana. Lo que pagaste de él es una pérdida tuya: guarda el recibo.

## Australia

place-au-state = Fair Trading o Consumer Affairs (oficinas de consumo) de tu estado o territorio
law-note-au-reports = La ACCC (autoridad de competencia y consumo) recibe avisos; no resuelve conflictos individuales.
place-au-tribunal = El tribunal de tu estado, como NCAT o VCAT; contra un vendedor en el extranjero, pregunta allí antes

## Austria

place-at-ombudsstelle = Internet Ombudsstelle: ombudsstelle.at; también asesora la VKI (asociación de consumidores)
place-at-court = El Bezirksgericht (juzgado de distrito) del lugar donde vives

## Belarus

law-note-by-no-law = Para productos que no llegaron, la ley de Bielorrusia no se ha determinado aquí: esa carta expone hechos y una petición, sin citar leyes.
place-by-mart = MART (Ministerio de Regulación Antimonopolio y Comercio, mart.gov.by) o una asociación de consumidores
law-note-by-court = Qué juzgado corresponde y cuánto cuesta no se ha determinado aquí: consulta a un abogado en Bielorrusia.

## Brazil

law-note-br-defect-days = Un defecto visible se reclama en un plazo de 30 días, y de 90 en productos duraderos; de una compra a distancia se puede desistir en los 7 días siguientes a la recepción.
place-br-consumidor = consumidor.gov.br
place-br-procon = o el Procon de tu estado
place-br-court = El Juizado Especial Cível (juzgado de causas menores) de tu ciudad
law-note-br-representative = Más fácil si la empresa tiene un representante en Brasil.

## Canada

law-note-ca-province = Rige la ley de tu provincia. La carta expone hechos y una petición, sin citar leyes: añade la ley de tu provincia si la conoces.
law-note-ca-quebec = Quebec: un pedido en línea que no llegó en los 30 días siguientes al día acordado se puede anular; el reembolso debe hacerse en los 15 días siguientes a la anulación. Si no llega, pide por escrito el contracargo (chargeback) al emisor de la tarjeta en un plazo de 60 días: la ley lo obliga.
place-ca-offices = En Quebec, la Office de la protection du consommateur (opc.gouv.qc.ca); en Columbia Británica, Consumer Protection BC; en los demás lugares, la oficina de tu provincia
place-ca-court = El juzgado de causas menores (small claims court) de tu provincia
law-note-ca-arbitration = Las condiciones de uso prevén arbitraje en Hong Kong salvo que tu ley disponga otra cosa; varias provincias no dejan que esa cláusula obligue a un consumidor.

## Chile

place-cl-sernac = SERNAC: sernac.cl
place-cl-court = El Juzgado de Policía Local del lugar donde vives
law-note-cl-abroad = Pregunta antes al SERNAC o al juzgado si admite una demanda contra una empresa en el extranjero.

## France

law-note-fr-formal-notice = La carta es el requerimiento formal que pide la ley francesa: fija una última fecha de entrega. Una vez que resolviste el contrato, el reembolso debe hacerse en 14 días y aumenta por ley cuando se retrasa.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = El mediador de consumo que indican el vendedor o la plataforma, gratuito
place-fr-court = El tribunal judiciaire del lugar donde vives, después de un intento de conciliación

## Germany

place-de-verbraucherzentrale = La Verbraucherzentrale (asociación de consumidores) de tu estado federado: asesoramiento, en parte de pago; ninguna autoridad pública se ocupa de casos individuales
place-de-court = El Amtsgericht (juzgado local) del lugar donde vives

## Israel

law-note-il-free-of-charge = La cancelación por un producto que no llegó a tiempo, o que es distinto, es gratuita. Es dudoso que la ley alcance a un vendedor en el extranjero.
place-il-form = Su formulario de reclamación en gov.il; también asesora el Consejo del Consumidor de Israel (Israel Consumer Council)
place-il-court = El juzgado de causas menores del lugar donde vives
law-note-il-abroad = A un demandado en el extranjero es difícil notificarle y ejecutar contra él: pregunta antes en el juzgado.

## Italy

place-it-association = Una asociación de consumidores; la AGCM (agcm.it) recibe avisos y no se ocupa de casos individuales
place-it-court = El giudice di pace (juez de paz) del lugar donde vives

## Japan

law-note-jp-no-law = La ley de Japón no se ha determinado aquí. La carta expone hechos y una petición, sin citar leyes.
place-jp-ccj = CCJ: ccj.kokusen.go.jp
place-jp-hotline = Línea de atención al consumidor: teléfono 188
law-note-jp-partner = Traslada el caso a su entidad colaboradora en el país del comerciante, entre ellos Singapur. Acepta consultas en japonés.
place-jp-lawyer = Pregunta a la línea 188 o a un abogado en Japón

## Kazakhstan

place-kz-chat-and-post = El chat con el vendedor; una copia a la plataforma por su chat y por correo certificado
place-kz-committee = Comité de Protección de los Derechos de los Consumidores, su página en gov.kz (mti-kzpp)
law-note-kz-court = Qué juzgado corresponde y cuánto cuesta no se ha determinado aquí: consulta a un abogado en Kazajistán.

## Mexico

place-mx-profeco = Profeco: gob.mx/profeco
law-note-mx-no-domicile = Se informó de que AliExpress no tiene domicilio en México, así que puede que Profeco no la alcance: acude también al banco.
law-note-mx-court = Qué juzgado corresponde y cuánto cuesta no se ha determinado aquí: pregunta antes a Profeco o a un abogado.

## Poland

place-pl-rzecznik = El Rzecznik konsumentów (defensor del consumidor) de tu ciudad o distrito, gratuito; la UOKiK no se ocupa de casos individuales
place-pl-court = El sąd rejonowy (juzgado de distrito) del lugar donde vives

## Portugal

law-note-pt-last-date = La carta pide la entrega a más tardar en una última fecha. Una vez que resolviste el contrato, el reembolso debe hacerse en 14 días; después, la ley portuguesa da el doble del importe.
place-pt-livro = livroreclamacoes.pt, o un centro de arbitraje de consumo
place-pt-court = El julgado de paz (juzgado de paz) del lugar donde vives

## Russia

law-note-ru-inquiry = El correo de Rusia (Pochta Rossii) acepta también una solicitud de búsqueda del destinatario. Pide una copia del comprobante de envío: pídesela al vendedor.
law-note-ru-never-registered = Una respuesta de que el paquete nunca se registró en Rusia es una prueba para la reclamación.
place-ru-chat-and-post = El chat con el vendedor, con una captura de pantalla de él; por correo certificado si la página del pedido indica la dirección del vendedor
law-note-ru-refusal = El vendedor debe el pago anticipado y la penalización del artículo 23.1. En esta carta te niegas a seguir con el contrato: guarda una copia, en ella se basa el requerimiento a la plataforma.
law-note-ru-ten-days = Los diez días corren desde la recepción, y un último día que es inhábil pasa al siguiente día hábil. Contra un vendedor en el extranjero, lo que se conceda es difícil de ejecutar.
place-ru-platform = El chat de AliExpress, y correo certificado con lista del contenido a la dirección del pie de página del sitio
law-note-ru-prepayment = Aquí se pide solo el pago anticipado, y solo después de comunicar al vendedor que te niegas a seguir: adjunta una copia de esa carta y prueba de que se envió.
law-note-ru-courts-differ = Los tribunales difieren: unos tratan a la plataforma como vendedor o hacen responder a ambos, otros le dejan solo el pago anticipado.
law-note-ru-platform-law = La ley sobre la economía de plataformas (289-ФЗ) está en vigor desde el 1 de octubre de 2026. Es nueva, y su efecto sobre una plataforma extranjera no está determinado.
law-note-ru-footer = Antes de nombrar una empresa, mira el pie de página del sitio: aliexpress.ru y aliexpress.com son plataformas distintas con contratos distintos.
place-ru-gosuslugi = Gosuslugi: gosuslugi.ru
place-ru-office = o en papel, en persona o por correo postal, a la oficina regional
law-note-ru-no-email = Los escritos por correo electrónico no se tramitan desde el 30 de marzo de 2025.
place-ru-court = Hasta 100 000 RUB, el juez de paz de tu distrito; por encima, el juzgado de distrito
law-note-ru-duty = Sin tasa judicial hasta 1 000 000 RUB. La multa del 50 % la calcula el juzgado: no forma parte del importe reclamado, y desde el 1 de febrero de 2026 tiene excepciones.
law-note-ru-defendants = La demanda nombra al vendedor por el importe completo y a la plataforma por el pago anticipado. Los tribunales difieren sobre si una plataforma responde de más.
law-note-ru-price = Su cuantía va en rublos, al cambio del día en que se presenta. Además del importe, pide la penalización hasta que se pague el dinero, el daño moral y la multa.
law-note-ru-suit-needs = El juzgado pide también tu fecha y lugar de nacimiento o el número de un documento, y prueba de que se enviaron copias a los demandados.

## Saudi Arabia

law-note-sa-cancel = El derecho a cancelar surge cuando la entrega lleva más de 15 días de retraso. Una carta en árabe es mejor que esta.
place-sa-ministry = El servicio de reclamaciones del Ministerio de Comercio, en su aplicación o en mc.gov.sa
place-sa-lawyer = Consulta a un abogado en Arabia Saudita

## South Korea

place-kr-platform = Una copia a la plataforma: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = AliExpress Korea prometió en marzo de 2024 reembolsos completos por pedidos que no llegan y devoluciones en los 90 días siguientes al pago. No se sabe si eso sigue vigente: pregunta en su centro de ayuda.
place-kr-counselling = Asesoramiento al consumidor: teléfono 1372
place-kr-agency = Agencia del Consumidor de Corea (Korea Consumer Agency, KCA, 한국소비자원)
place-kr-court = Un juzgado en Corea del Sur
law-note-kr-court = Qué juzgado corresponde y cuánto cuesta no se ha determinado aquí: pregunta antes en el 1372.

## Spain

place-es-omic = La OMIC de tu municipio o la oficina de consumo de tu comunidad autónoma
place-es-arbitration = Arbitraje de consumo, solo si la empresa lo acepta
place-es-court = El juzgado de primera instancia del lugar donde vives; los importes pequeños no requieren abogado

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, que recibe avisos y asesora
place-nl-court = El kantonrechter (juez cantonal) del lugar donde vives

## The United Kingdom

law-note-gb-last-date = La compraventa es con el vendedor. La carta fija una última fecha; solo cuando también haya pasado se puede resolver el contrato. Si el vendedor se negó, o el producto está perdido o vuelve al remitente, esa fecha no hace falta.
law-note-gb-reject = Un producto que llegó dañado o equivocado se puede rechazar por el precio completo en los 30 días siguientes a tenerlo; indícalo por escrito. Un pedido que no ha llegado se puede anular sin motivo.
place-gb-citizens-advice = El servicio al consumidor de Citizens Advice; en Escocia, consumeradvice.scot
law-note-gb-advises = Asesora y traslada casos a Trading Standards; no consigue reembolsos individuales.
law-note-gb-section-75 = Con una tarjeta de crédito y un precio superior a 100 libras, pregunta al banco también por la «section 75»: puede ser un obstáculo que haya una plataforma de por medio.
place-gb-court = El juzgado de causas menores (small claims court) de tu parte del país

## The United States

law-note-us-post = El USPS acepta solicitudes de búsqueda de paquetes del extranjero a través del correo del remitente: pide al vendedor que la presente.
place-us-platform-notice = Una copia como notificación a la plataforma: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = La compraventa es con el vendedor. Es dudoso que las normas de los Estados Unidos alcancen a un vendedor en el extranjero: con una tarjeta de crédito, el banco es el camino más seguro.
place-us-attorney-general = El formulario de reclamación de consumo del fiscal general (attorney general) de tu estado
place-us-bbb = o el Better Business Bureau: bbb.org
place-us-reports = Un aviso, solo por formulario web, a reportfraud.ftc.gov; sobre comercio entre países, a econsumer.gov
law-note-us-authorities = El fiscal general traslada las reclamaciones a la empresa y puede mediar. La FTC recibe avisos y no consigue reembolsos individuales.
law-note-us-billing-error = Tarjeta de crédito: un aviso por escrito debe llegar a la dirección del emisor para consultas de facturación (billing inquiries) en los 60 días siguientes al primer extracto con el cargo. Indica tu nombre, la cuenta, el importe, la fecha y el motivo. Es para productos que no llegaron según lo acordado, no para la calidad de productos que aceptaste.
place-us-court = El juzgado de causas menores (small claims court) de tu condado; a un demandado en el extranjero es difícil notificarle
law-note-us-arbitration = Las condiciones de uso prevén arbitraje en Hong Kong salvo que tu ley disponga otra cosa: consulta antes a un abogado o en la secretaría del juzgado.

## Türkiye

place-tr-committee = El comité de arbitraje de consumo del lugar donde vives, por e-Devlet (TÜBİS) o en persona
law-note-tr-limit = En 2026 decide conflictos por menos de 186 000 TRY. Una decisión contra una empresa en el extranjero es difícil de ejecutar. La solicitud se hace en turco.
place-tr-court = El juzgado de consumo del lugar donde vives, para lo que el comité no admite

## Ukraine

place-ua-authority = Derzhprodspozhyvsluzhba (autoridad de consumo, Держпродспоживслужба): dpss.gov.ua
law-note-ua-seller-name = Necesita saber quién es el vendedor: nombra la empresa que muestra la página de la tienda. Una carta en ucraniano es mejor que esta.
place-ua-court = El juzgado de distrito del lugar donde vives
law-note-ua-costs = Cuánto cuesta una demanda contra una empresa en el extranjero no se ha determinado aquí: consulta antes a un abogado.

## Uzbekistan

law-note-uz-penalty = Las fuentes indican la penalización y nada sobre un plazo de reembolso. No está determinado si la ley alcanza a un vendedor en el extranjero.
place-uz-committee = Comité de Competencia de Uzbekistán
law-note-uz-court = Qué juzgado corresponde y cuánto cuesta no se ha determinado aquí: consulta a un abogado en Uzbekistán.
