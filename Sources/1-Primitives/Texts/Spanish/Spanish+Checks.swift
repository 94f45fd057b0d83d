extension Spanish {
    /// What is said about the checks of issuer, place, content and policy.
    static let checks: [String: String] = [
        // Names of checks
        "check.proof.certificate": "El certificado de la clave es de confianza",
        "check.proof.timestamp": "El sello de tiempo concuerda",
        "check.proof.long_term": "Podrá comprobarse aún dentro de muchos años",
        "check.format.consistency": "Lo que se dice dos veces es lo mismo",
        "check.issuer.name": "La entidad otorgante se llama como la llama el registro",
        "check.issuer.mandate": "Quien firmó por la entidad otorgante está facultado para ello",
        "check.issuer.accredited": "Una acreditación cubría el día del otorgamiento",
        "check.issuer.accreditation_scope": "La microcredencial está dentro de lo acreditado",
        "check.date.day_shift": "Se reconocen los días escritos como instantes",
        "check.date.birth": "El estudiante tenía una edad plausible",
        "check.place.region": "La región está en el país",
        "check.place.nqf": "El nivel nacional es del país de la entidad otorgante",
        "check.place.jurisdiction": "La acreditación vale donde se otorgó",
        "check.place.trust_territory": "La lista de confianza es la del país del certificado",
        "check.status.replacement": "Ninguna copia más reciente la sustituye",
        "check.holder.identifier": "Su identificador es el de la persona que usted conoce",
        "check.content.optional": "Elementos más allá de los once",
        "check.content.volume": "Los créditos se ajustan al tipo de curso",
        "check.content.level": "Los niveles concuerdan entre sí",
        "check.content.assessment": "Se evaluaron los resultados de aprendizaje y se identificó al estudiante",
        "check.content.languages": "Los textos están en los idiomas declarados",
        "check.content.identifiers": "Los números oficiales pueden ser reales",
        "check.content.lookalike": "La entidad emisora no se parece a ninguna otra",
        "check.policy.requirements": "Tiene lo que pide su política",

        // What was compared
        "evidence.elements": "Elementos",
        "evidence.agency": "Agencia",
        "evidence.level": "Nivel",
        "evidence.decision": "Decisión",
        "evidence.status": "Estado",
        "evidence.toKind": "Fin",
        "evidence.report": "Informe",
        "evidence.match": "Coincidencia",
        "evidence.mandator": "Conferido por",
        "evidence.mandatary": "Conferido a",
        "evidence.document": "Documento",
        "evidence.framework": "Marco de",
        "evidence.scheme": "Tipo de curso",
        "evidence.eqf": "Nivel del MEC",
        "evidence.cycle": "Ciclo",
        "evidence.nqf": "Nivel nacional",
        "evidence.type": "Evaluación",
        "evidence.supervision": "Supervisión",
        "evidence.resembles": "Se parece a",
        "evidence.written": "Escrito",
        "evidence.meant": "Se entiende",
        "evidence.birth": "Nacimiento",
        "evidence.newest": "Copia más reciente",
        "evidence.id": "Identificador",
        "evidence.listed": "En el registro",

        "rung.5": "{name} tenía acreditación para esta microcredencial en su día.",

        "field.shown.today": "hoy",

        // The issuer
        "reason.issuer.name_differs":
            "El documento llama a la entidad otorgante «{stated}»; el {day}, el registro la llama «{listed}».",
        "next.issuer.name_differs":
            "Use el nombre del registro. Un nombre más antiguo o más reciente no es un problema; uno muy distinto es motivo para preguntar.",
        "reason.issuer.mandate_missing":
            "{signer} firmó por {name}, y ningún registro sabe que esté facultado para ello.",
        "next.issuer.mandate_missing": "Pregunte a {name} si {signer} firma por su cuenta.",
        "reason.issuer.mandate_unclear":
            "[El número «{number}» es de {owner}, y esa entrada no incluye la clave que firmó: solo el nombre dice que los dos son una misma entidad.|El nombre «{stated}» es «{begins}» del registro con algo detrás: se sabe demasiado poco para decir si los dos son uno.|Nombra como entidad otorgante o autora del curso a alguien distinto de quien firmó, y se sabe demasiado poco de ambos para decir si es correcto.]",
        "next.issuer.mandate_unclear":
            "[Pregunte a {owner} si la clave es suya; quien lleva ese registro puede entonces incluirla.|Pregunte a «{begins}» si «{stated}» es otro nombre suyo o una parte suya, o indique con --trust un registro en el que figure ese nombre.|Indique con --trust un registro en el que figuren ambos, o pregunte a la entidad otorgante.]",
        "reason.lookalike.name":
            "La entidad emisora se llama a sí misma «{stated}», que se parece a «{resembles}» del registro y no es lo mismo.",
        "next.lookalike.name":
            "Compare letra por letra. Pregunte a {name}, en una dirección que haya buscado usted, si es suya.",
        "reason.lookalike.domain":
            "La dirección {stated} de la entidad emisora se parece a {resembles}, que pertenece a {name}, y es otra.",
        "next.lookalike.domain":
            "Considérela una falsificación mientras no la confirme {name}, en una dirección que haya buscado usted.",

        // Accreditation
        "reason.accreditation.none": "El registro no conoce ninguna acreditación de {name}.",
        "next.accreditation.none": "Pregunte a la entidad otorgante quién la acreditó, y mírelo allí.",
        "reason.accreditation.gap":
            "Ninguna acreditación cubría el día {day}: la más próxima[, de {agency},] duró del {from} al {to}[; la siguiente comenzó el {next}].",
        "next.accreditation.gap": "Pregunte a la entidad otorgante qué acreditación cubría el otorgamiento.",
        "reason.accreditation.last_day":
            "Se otorgó el {day}, el último día de la acreditación de {agency}, que las agencias interpretan de ambas maneras.",
        "next.accreditation.last_day": "Pregunte a {agency} si el último día estaba incluido.",
        "reason.accreditation.negative": "La decisión de {agency} que cubre ese día fue negativa.",
        "next.accreditation.negative": "Lea el informe; no la considere acreditada.",
        "reason.accreditation.undecided": "El informe de {agency} que cubre ese día no contiene ninguna decisión.",
        "next.accreditation.undecided": "Lea el informe y decida si basta para su propósito.",
        "reason.accreditation.flagged": "El informe de {agency} que cubre ese día está marcado como dudoso.",
        "next.accreditation.flagged": "Pregunte a {agency} en qué quedó.",
        "reason.accreditation.conditions":
            "La decisión de {agency} que cubre ese día es positiva con condiciones o restricciones.",
        "next.accreditation.conditions": "Lea en el informe de {agency} si alguna condición le afecta.",
        "reason.assessment.registered_none":
            "El informe de {agency} sobre este programa dice que en él no se evalúa a nadie.",
        "next.assessment.registered_none":
            "Pregunte al emisor cómo se evaluaron los resultados; sin eso, tómela por un certificado de asistencia.",
        "reason.accreditation.voluntary":
            "{agency} la evaluó, pero en un procedimiento voluntario: nadie tenía que superarlo para otorgar.",
        "next.accreditation.voluntary": "Decida si una evaluación voluntaria basta para su propósito.",
        "reason.accreditation.title_only":
            "El programa se encontró solo por su título, y un título puede ser el de otro programa.",
        "next.accreditation.title_only": "Busque el programa en el informe de {agency}.",
        "reason.accreditation.scope":
            "La microcredencial está fuera de lo acreditado: {limit} {stated}, acreditación para {limits}.",
        "next.accreditation.scope": "Pregunte a la entidad otorgante con qué fundamento la otorgó.",
        "reason.accreditation.scope_unknown":
            "La acreditación se limita a {limit} {limits}, y la microcredencial no dice dónde se sitúa.",
        "next.accreditation.scope_unknown": "Pregunte a la entidad otorgante.",
        "reason.accreditation.unmatched":
            "No se pudo encontrar la entidad otorgante en un registro por un número oficial, así que nadie dice qué estaba acreditado.",
        "next.accreditation.unmatched": "Indique con --trust un registro que contenga sus acreditaciones.",
        "reason.ladder.top": "No hay nada más que establecer.",
        "next.ladder.top": "No hay que hacer nada.",

        // Days and places
        "reason.date.zone_unknown":
            "Un día está escrito como la noche avanzada del {written} en UTC, y no se puede saber dónde era medianoche.",
        "next.date.zone_unknown":
            "Tómelo por ese día o el siguiente; si un día es importante, pregunte a la entidad emisora.",
        "reason.place.region_unread":
            "Una región está nombrada con palabras, así que no se puede comparar con el país.",
        "next.place.region_unread": "No hay que hacer nada; si la región es importante, búsquela.",

        // Copies
        "reason.status.replaced":
            "Entre lo entregado hay una copia más reciente de la misma microcredencial, en vigor desde el {since}.",
        "next.status.replaced": "Use la copia más reciente.",

        // The content
        "reason.format.profile_contradicts":
            "La misma organización se describe dos veces, y no de la misma manera: difiere «{member}».",
        "next.format.profile_contradicts": "Pregunte a la entidad emisora cuál es la correcta.",
        "reason.level.single": "Solo consta un nivel, o uno de un marco que aquí no se conoce.",
        "next.level.single": "No hay que hacer nada; no hay con qué compararlo.",
        "reason.supervision.missing": "No se indica si alguien comprobó quién hizo la evaluación.",
        "next.supervision.missing": "Pregunte a la entidad emisora cómo se supervisó la evaluación, si es importante.",
        "reason.language.not_declared": "Un texto dice su idioma, pero la microcredencial no declara ninguno.",
        "next.language.not_declared": "No hay que hacer nada.",

        // What the policy asks
        "reason.policy.requirement_missing":
            "Su política pide algo que la microcredencial no tiene: {what}[ es {stated}][; se necesita: {needed}].",
        "next.policy.requirement_missing": "Pida al estudiante otra prueba de ello, o elija otra política.",
        "reason.check.nothing_stated":
            "La política pide esta comprobación y la credencial no indica nada que se pueda comprobar.",
        "next.check.nothing_stated":
            "Pida al emisor una credencial que lo indique o elija una política que no lo pida.",
        "reason.check.not_available":
            "La política pide esta comprobación y no puede hacerse con una credencial de este tipo.",
        "next.check.not_available":
            "Elija una política que no la pida o haga que se compruebe de otro modo.",
        "reason.holder.too_many":
            "En esta carpeta hay más de {count} microcredenciales; no se ha comparado si todas son de una misma persona.",
        "next.holder.too_many": "Ponga los archivos de cada persona en una carpeta propia y compruébela.",
        "reason.policy.requirement_unclear": "Su política pide {what}[ ({needed})], y la microcredencial no lo dice.",
        "next.policy.requirement_unclear": "Pregunte a la entidad emisora o elija otra política.",

        // What a reader can do where the sentence beside the reason speaks to whoever issues
        "reader.level.inconsistent": "Pregunte a la entidad emisora qué nivel es el correcto.",
        "reader.level.nqf_country": "Pregunte a la entidad emisora por qué indica un nivel de otro país.",
        "reader.issuer_place.region_mismatch": "Pregunte a la entidad emisora cuál de los dos es correcto.",
        "reader.awarding_body.placeholder_identifier":
            "No busque a nadie por este número; pida a la entidad emisora el que consta en el registro.",
        "reader.assessment.missing": "Pregunte a la entidad emisora cómo se evaluaron los resultados de aprendizaje.",
        "reader.assessment.attendance_only":
            "Tómelo por un certificado de asistencia: dice quién estuvo, no lo que sabe hacer.",
        "reader.workload.volume": "Pregunte a la entidad emisora por los créditos, si son importantes para usted.",
        "reader.language.malformed": "No hay que hacer nada.",
        "reader.language.undeclared": "No hay que hacer nada.",
        "reader.learner.birth_date_implausible": "Pregunte al estudiante y compare con un documento de identidad.",
    ]
}
