extension Spanish {
    /// What is said about checks, verdicts and reports.
    static let verification: [String: String] = [
        // The word
        "verdict.valid": "válida",
        "verdict.invalid": "no válida",
        "verdict.unknown": "no se pudo comprobar",
        "verdict.partial": "parcial: solo se hicieron algunas comprobaciones",
        "outcome.passed": "superada",
        "outcome.failed": "no superada",
        "outcome.unknown": "no se sabe",
        "outcome.notApplicable": "no aplicable",

        // Names of checks
        "check.presentation": "El archivo es una presentación",
        "check.format.recognised": "El archivo es una credencial",
        "check.format.terms": "Cada palabra que contiene tiene un significado que se firmó",
        "check.proof.present": "Está firmada",
        "check.proof.signature": "La firma concuerda",
        "check.proof.key_window": "La clave estaba en uso cuando se firmó",
        "check.issuer.key_binding": "La clave pertenece a la entidad emisora nombrada",
        "check.issuer.registered": "La entidad emisora está en un registro de su confianza",
        "check.issuer.legal_identifier": "Los números oficiales de la entidad emisora coinciden",
        "check.issuer.not_compromised": "La clave no se había robado",
        "check.date.order": "Las fechas están en orden",
        "check.date.future": "Ninguna fecha está en el futuro",
        "check.date.validity": "Hoy está en vigor",
        "check.place.issuer_country": "El país de la entidad emisora coincide",
        "check.place.awarding_country": "El lugar de otorgamiento coincide",
        "check.status.revocation": "No se ha revocado",
        "check.status.suspension": "No está suspendida",
        "check.status.freshness": "La lista de estados es reciente",
        "check.holder.binding": "Quien la mostró es su titular",
        "check.holder.name": "Nombra a un solicitante",
        "check.holder.same_person": "Todas las microcredenciales entregadas juntas son de una sola persona",
        "check.content.complete": "Están los once elementos del enfoque europeo",
        "check.content.vocabulary": "Sus términos son de las listas europeas",
        "check.content.workload": "Las horas y los créditos concuerdan entre sí",

        // The rungs of the trust ladder
        "rung.0": "La firmó alguien a quien no nombra ningún registro.",
        "rung.1": "La firmó quien controla {issuer}; ningún registro dice quién es.",
        "rung.2": "La firmó {name}[, {country}].",
        "rung.3": "{name} es la entidad otorgante, o actúa con su mandato.",
        "rung.4": "[El registro {registry}|Un registro] incluye a {name}[ ({country})] y confirma su número oficial.",

        // The bytes
        "reason.format.unrecognised":
            "[Esto es {kind}, y aquí no se puede comprobar|Este archivo no es de ningún tipo que aquí se conozca].",
        "next.format.unrecognised":
            "Pida la credencial misma: un archivo .json, o la insignia como imagen PNG o SVG creada por la entidad emisora. Una impresión o un escaneo no demuestra nada.",
        "file_kind.empty": "un archivo vacío",
        "file_kind.pdf": "un documento PDF",
        "file_kind.zip": "un archivo comprimido (ZIP, o un documento de un programa de oficina)",
        "file_kind.jpeg": "una imagen JPEG",
        "file_kind.gif": "una imagen GIF",
        "file_kind.markup": "una página web",
        "file_kind.token": "un token firmado (JWT)",
        "file_kind.xml": "un documento XML, quizá de Europass",
        "file_kind.jades": "un documento envuelto en una firma (JAdES), como los de Europass",
        "file_kind.sealed": "un archivo sellado para un solo destinatario",
        "file_kind.mail": "un correo electrónico",
        "file_kind.program": "un programa y no un documento",
        "file_kind.address": "una dirección en lugar de una microcredencial",
        "file_kind.presentation": "una presentación dentro de otra",
        "file_kind.next.address":
            "Pida la microcredencial misma como archivo: no se descarga nada de una dirección que alguien envió.",
        "file_kind.next.presentation":
            "Pida a la persona que muestre las microcredenciales mismas en una sola presentación.",
        "file_kind.next.token":
            "Puede ser auténtico: compruébelo con lo que indique la entidad emisora, o pida la microcredencial como archivo Open Badge 3.0 (.json).",
        "file_kind.next.jades":
            "Puede ser auténtico: compruébelo en el sitio web de Europass, o pida la microcredencial como archivo Open Badge 3.0 (.json).",
        "file_kind.next.sealed":
            "Ábralo primero, con la contraseña o la clave para la que se selló: testamur open FILE --out FOLDER. Compruebe después lo que contenía.",
        "file_kind.next.mail": "Guarde el adjunto como archivo y compruebe este.",
        "file_kind.next.program":
            "No lo abra. Ninguna microcredencial es un programa: pregunte a quien lo envió qué es.",
        "reason.format.no_credential": "[Esto es {kind}|Esto es JSON], pero no contiene ninguna credencial.",
        "next.format.no_credential":
            "Pida la credencial misma; esto puede ser una lista, una clave, un archivo de configuración o un documento sin la microcredencial dentro.",
        "reason.context.not_trusted":
            "El documento define palabras propias, de modo que podría significar otra cosa de la que parece.",
        "next.context.not_trusted":
            "Pida a la entidad emisora una credencial que use solo vocabularios publicados; una política puede permitir otros.",
        "reason.context.missing": "El documento no dice de qué vocabulario son sus palabras.",
        "next.context.missing": "Pida el archivo original; falta el miembro «@context».",
        "reason.context.order":
            "El primer vocabulario nombrado no es el de las credenciales del W3C, de modo que las palabras podrían significar cualquier cosa.",
        "next.context.order":
            "Pida a la entidad emisora un documento cuyo «@context» empiece por https://www.w3.org/ns/credentials/v2.",
        "reason.presentation.unsigned":
            "Nadie firmó para mostrar que la credencial es suya: quien la envió puede haberla copiado.",
        "next.presentation.unsigned": "Pida al estudiante que la muestre desde la cartera, para su desafío y dominio.",
        "reason.presentation.empty": "No se muestra nada: la presentación no contiene ninguna credencial.",
        "next.presentation.empty": "Pida una presentación que contenga la credencial.",

        // The issuer
        "reason.issuer.malformed": "El documento no nombra una única entidad emisora por un identificador.",
        "next.issuer.malformed": "Pida a la entidad emisora un documento que la nombre por un único identificador.",
        "reason.issuer.key_binding":
            "Lo firmó alguien distinto de quien nombra: la clave pertenece a {controller}, no a {issuer}.",
        "next.issuer.key_binding": "No se fíe de ello. Pregunte a la entidad emisora nombrada si lo otorgó.",
        "reason.issuer.untrusted": "No hay disponible ningún registro que diga quién es la entidad emisora.",
        "next.issuer.untrusted":
            "Indique con --trust un registro de su confianza, y con --anchor la clave que lo firmó. Si no tiene ninguno, pregunte a la institución, en una dirección que haya buscado usted, si la clave es suya.",
        "reason.issuer.not_listed":
            "Ningún registro de los que usted indicó conoce la clave de esta entidad emisora[: {issuer}].",
        "next.issuer.not_listed":
            "Pregunte a la institución, en una dirección que haya buscado usted, si esta clave es suya; o indique otro registro con --trust.",
        "reason.issuer.name_only":
            "El documento llama a su entidad emisora «{stated}». Una institución registrada tiene ese nombre, pero esto no se firmó con ninguna de sus claves: cualquiera puede escribir un nombre.",
        "next.issuer.name_only":
            "Tómelo por una posible falsificación mientras no lo confirme {name}; pregunte allí, en una dirección que haya buscado usted.",
        "reason.issuer.rung_too_low":
            "El registro conoce a la entidad emisora, pero su política pide más: el peldaño {needed} de la escala de confianza; este es el peldaño {rung}.",
        "next.issuer.rung_too_low": "Vea qué falta ({next}), o elija otra política.",
        "reason.issuer.identifier_mismatch":
            "El documento indica para esta entidad emisora un número oficial distinto del que tiene el registro: {stated}, no {listed}.",
        "next.issuer.identifier_mismatch":
            "Pregunte a la institución qué número es el correcto, y conserve la respuesta.",
        "reason.issuer.identifier_missing":
            "[El número «{number}» es de {owner}; la entrada de quien firmó no lo tiene.|Ningún registro disponible conoce el número «{number}», y la entrada de quien firmó no tiene ninguno de ese tipo.|Ningún número oficial de la entidad emisora figura a la vez en el documento y en un registro.]",
        "next.issuer.identifier_missing":
            "[Pregunte a {owner} si conoce este título.|Busque de quién es el número «{number}» en el registro oficial que lo asigna, o pregunte a la institución.|No hay que hacer nada si el registro conoce la clave; de lo contrario, pregunte por el número oficial.]",

        // Time
        "reason.time.inverted": "Termina antes de comenzar.",
        "next.time.inverted": "Pida a la entidad emisora un documento correcto.",
        "reason.time.expired": "Caducó[ el {until}].",
        "next.time.expired": "Pida al estudiante una copia renovada; la microcredencial misma puede seguir vigente.",
        "reason.time.not_yet_valid": "Todavía no está en vigor[: solo desde el {from}].",
        "next.time.not_yet_valid": "Espere hasta entonces, o revise el reloj de este equipo.",
        "reason.time.no_offset": "Una hora no dice a qué zona se refiere; se ha leído como UTC.",
        "next.time.no_offset": "Tenga en cuenta que puede diferir en algunas horas.",
        "reason.date.order": "Las fechas no pueden ser todas correctas: {first} es anterior a {second}.",
        "next.date.order": "Pregunte a la entidad emisora qué fecha es la correcta.",
        "reason.date.future": "Una fecha de algo que ya ha ocurrido está en el futuro: {date}.",
        "next.date.future": "Revise el reloj de este equipo; si está bien, pregunte a la entidad emisora.",
        "reason.date.unknown": "Indica menos de dos fechas, así que no hay nada que comparar.",
        "next.date.unknown": "No hay que hacer nada; si las fechas son importantes, pídalas a la entidad emisora.",

        // Place
        "reason.place.conflict": "No todos nombran el mismo país: {countries}[. {odd} está solo].",
        "next.place.conflict":
            "Pregunte a la institución si otorga en un país distinto del suyo, y con qué fundamento.",
        "reason.place.single_source": "Solo una fuente nombra un país, así que no hay con qué compararlo.",
        "next.place.single_source": "No hay que hacer nada; si el lugar es importante, pregunte a la institución.",

        // The holder
        "reason.holder.mismatch":
            "[La firmaron claves de varias personas ({presenters}), así que nadie puede decir quién la muestra.|La mostró alguien distinto de la persona a quien pertenece: otra clave firmó la presentación.]",
        "next.holder.mismatch":
            "Pida al estudiante que la muestre desde la cartera que contiene la clave nombrada en la microcredencial.",
        "reason.holder.unbound":
            "La microcredencial no nombra ninguna clave del estudiante, así que nadie puede demostrar que es suya.",
        "next.holder.unbound":
            "[Comparta {record} como archivo cifrado o PDF; o cree una clave (testamur wallet key) y pida a la entidad emisora una copia vinculada a ella.|Compare el nombre con otro documento; o pida a la entidad emisora una copia vinculada a la clave del estudiante.]",

        // The content
        "reason.content.incomplete": "No está todo lo que pide el enfoque europeo. Falta: {elements}.",
        "next.content.incomplete":
            "Un Open Badge no tiene por qué tenerlos todos. Pida a la entidad emisora lo que necesita para su decisión.",
        "reason.workload.partial": "Constan horas o créditos, no ambos, así que no hay nada que comparar.",
        "next.workload.partial": "No hay que hacer nada; si el esfuerzo es importante, pregunte a la entidad emisora.",

        // The judging itself
        "reason.check.skipped":
            "No se ha examinado, porque la firma no pasó la comprobación: lo que dice un documento falsificado no demuestra nada.",
        "next.check.skipped": "Aclare primero la cuestión de la firma.",
        "reason.internal.error": "Algo falló dentro de este programa.",
        "next.internal.error": "Comuníquelo, por favor, con el archivo si puede compartirlo.",

        // Policies
        "reason.policy.malformed":
            "El archivo de política no lo es: un miembro es desconocido, falta o está fuera de su intervalo.",
        "next.policy.malformed": "Compárelo con los incluidos en Sources/5-Work/Verification/Policies.",
        "reason.policy.needs_registered":
            "«{member}» dice qué debe aportar un registro, pero issuer.registered no decide según esta política: no cambiaría nada.",
        "next.policy.needs_registered": "Añada issuer.registered a decides, o quite {member}.",
        "reason.policy.name_taken": "El programa incluye una política llamada «{name}», y este archivo dice otra cosa.",
        "next.policy.name_taken": "Dele un nombre propio; testamur policy explain muestra qué dice la otra.",
        "reason.policy.unknown_check": "La política nombra una comprobación que no existe: {check}.",
        "next.policy.unknown_check": "Escriba su nombre como lo hace el informe, por ejemplo status.revocation.",
    ]
}
