extension Spanish {
    /// What stands on pages around the texts of reports and plans.
    static let reports: [String: String] = [
        // A verdict
        "page.kind.verification": "Informe de verificación",
        "page.kind.plan": "Plan de un lote",
        "page.title.file": "{verdict}: {file}",
        "page.title.files": "Verificación de {count} archivos",
        "page.title.plan": "Plan: {title}",
        "page.skip": "Ir al contenido",
        "page.made": "Hecho con Testamur. Esta página es un único archivo: no contiene ningún script y no carga nada.",
        "page.made.plan":
            "Hecho con Testamur. No se ha firmado nada y no se ha ocupado ninguna posición de una lista de estados.",
        "page.judged":
            "Evaluado a fecha de {instant}, según la política «{policy}» (versión {version}[, SHA-256 {digest}]).",
        "page.registry": "Registro {registry}, número {number} del {date}.",
        "page.registry_unsigned": "Registro {registry}, número {number} del {date}: no lo firmó nadie de su confianza.",
        "page.no_registry": "No había disponible ningún registro de entidades emisoras.",
        "page.unread": "no se pudo leer",
        "page.meaning.valid":
            "Se han superado todas las comprobaciones que deciden. Procede de la entidad emisora que se nombra en «Establecido», y nada en ella se ha modificado desde entonces.",
        "page.meaning.policy":
            "Se han superado todas las comprobaciones que deciden según esta política. Con ello no se establece quién es jurídicamente la entidad emisora.",
        "page.meaning.partial": "Se han superado las comprobaciones que se hicieron. No se sabe qué dirían las demás.",
        "page.meaning.presentation":
            "Se han superado todas las comprobaciones que deciden, para la presentación y para cada credencial que contiene.",
        "page.meaning.invalid": "No se fíe de esto. Algo que decide es incorrecto.",
        "page.meaning.unknown":
            "Ni demostrado ni refutado. Algo que decide no se pudo comprobar; mientras no se compruebe, no se fíe de esto.",
        "page.meaning.unread": "No se pudo abrir el archivo, así que no hay veredicto.",
        "page.partial": "Parcial: solo se hicieron algunas de las comprobaciones.",
        "page.why": "Por qué",
        "page.next.registry":
            "Pregunte a la institución, en una dirección que haya buscado usted, si la clave es suya; quien lleva la comprobación puede añadir un registro en el que figure.",
        "page.next.key_document":
            "Inténtelo más tarde, o pida a la entidad emisora su documento de claves; quien lleva la comprobación puede añadirlo, o un registro en el que figuren las claves.",
        "page.next.status_list":
            "Pregunte a la entidad emisora si sigue siendo válida, o inténtelo más tarde; quien lleva la comprobación puede añadir la lista.",
        "page.next.state":
            "No hay nada que hacer en esta página: quien lleva la comprobación puede hacer que se recuerden las últimas versiones.",
        "page.next.challenge": "Pida a quien la mostró una presentación hecha para usted.",
        "page.next.applicants":
            "Aporte todas las microcredenciales de la persona a la vez, o compare usted el nombre con la solicitud.",
        "page.timeline": "En orden cronológico",
        "page.timeline.now": "comprobado",
        "evidence.issuer.accredited.from": "acreditación desde",
        "evidence.issuer.accredited.to": "acreditación hasta",
        "evidence.status.freshness.dated": "lista de estado con fecha",
        "page.next": "Qué hacer ahora",
        "page.others": "{count} {count|motivo más figura|motivos más figuran} entre las comprobaciones.",

        // Claimed and established
        "page.claimed": "Declara",
        "page.claimed.proven": "En palabras de la entidad emisora, sin cambios desde que se firmaron.",
        "page.claimed.signed":
            "Sin cambios desde que se firmaron, pero sin confirmar: el veredicto de arriba dice qué queda abierto.",
        "page.claimed.unproven": "Sin demostrar: palabras de un archivo, que cualquiera puede escribir.",
        "page.claimed.empty": "No dice nada que se pueda mostrar aquí.",
        "page.altered":
            "Hay un � donde había algo que no se ve o que cambiaría el orden de lo que usted lee. Los documentos honestos casi nunca lo tienen.",
        "page.endorsed": "Con el respaldo de, en sus propias palabras (sin comprobar)",
        "page.established": "Establecido",
        "page.established.note": "Por fuentes distintas del documento: firmas y registros.",
        "page.legal_name": "denominación legal",
        "page.country": "país",
        "field.shown.issuer_id": "se conoce como",

        // Checks
        "page.checks.against": "Lo que habla en contra",
        "page.checks.open": "Lo que no se pudo comprobar",
        "page.checks.finding": "Merece una mirada, pero aquí no es decisivo",
        "page.checks.passed": "Superadas",
        "page.checks.skipped": "No se han examinado, porque la firma no pasó la comprobación",
        "page.checks.notApplicable": "No son aplicables",
        "page.check.evidence": "Qué se examinó",
        "page.check.place": "En qué parte del documento",
        "page.check.code": "Código del motivo",
        "page.check.name": "Comprobación",

        // Many files
        "page.summary": "{count} archivos, primero lo que requiere una mirada",
        "page.column.verdict": "Veredicto",
        "page.column.file": "Archivo",
        "page.column.claimed": "Declara",
        "page.column.established": "Entidad emisora, según lo establecido",
        "page.column.reason": "Por qué",
        "page.not_established": "sin establecer",
        "page.rest":
            "Los {count} archivos del final de la tabla no tienen aquí una ficha propia. Compruebe uno de ellos por separado para verlo todo.",

        // What was looked at
        "evidence.method": "clave",
        "evidence.profile": "tipo de documento",
        "evidence.picture": "imagen",
        "evidence.finding": "observación",
        "evidence.schema": "esquema",
        "evidence.others": "otros lugares",
        "evidence.issuer": "entidad emisora",
        "evidence.created": "firmado",
        "evidence.from": "clave en uso desde",
        "evidence.to": "clave en uso hasta",
        "evidence.registry": "registro",
        "evidence.number": "su número",
        "evidence.entry": "su entrada",
        "evidence.rung": "peldaño de la escala de confianza",
        "evidence.stated": "declarado en el documento",
        "evidence.since": "desde",
        "evidence.list": "lista de estados",
        "evidence.dated": "con fecha",
        "evidence.mandatory": "de los once",
        "evidence.optional": "de los cinco",
        "evidence.weak": "presentes, pero débiles",
        "evidence.missing": "faltan",
        "evidence.credits": "créditos",
        "evidence.hours": "horas",
        "evidence.validFrom": "en vigor desde",
        "evidence.validUntil": "en vigor hasta",
        "evidence.subject": "pertenece a",
        "evidence.presenter": "mostrada por",
        "evidence.address": "dirección de la entidad emisora",
        "evidence.identifier": "número oficial",
        "evidence.awardPlace": "lugar de otorgamiento",
        "evidence.awardingBody": "entidad otorgante",
        "evidence.activityStart": "comienzo del curso",
        "evidence.activityEnd": "fin del curso",
        "evidence.award": "otorgada",
        "evidence.sealed": "firmada",
        "profile.ob3": "Open Badges 3.0",
        "profile.clr2": "Comprehensive Learner Record 2.0",
        "profile.vc": "credencial del W3C",

        // A plan
        "page.plan.starts": "la emisión comenzaría",
        "page.plan.stops": "la emisión no comenzaría",
        "page.plan.starts.meaning": "Nada lo impide. La misma orden sin --dry-run firmaría el lote.",
        "page.plan.stops.meaning": "No se firma nada mientras no se resuelvan los problemas de abajo.",
        "page.plan.skips":
            "Con --skip-bad-rows se emitirían las otras {rest} y se {count|omitiría|omitirían} {count} {count|fila|filas}.",
        "page.plan.preview": "Una de ellas",
        "page.plan.preview.note":
            "Vista previa de la credencial del primer estudiante. No está firmada y no demuestra nada.",
        "page.plan.meter": "Elementos del enfoque europeo",
        "page.plan.present": "presente",
        "page.plan.weak": "presente, pero débil",
        "page.plan.missing": "falta",
        "page.plan.optional_missing": "no consta, lo que está permitido",
        "page.plan.notApplicable": "consta como no aplicable",
        "page.plan.problems": "Problemas",
        "page.plan.problems.none": "Ninguno.",
        "page.plan.problems.skipped": "Problemas en filas que se omiten",
        "page.plan.warnings": "Que revisar antes de firmar",
        "page.plan.notes": "Observaciones",
        "page.plan.place": "Dónde",
        "page.plan.row": "Fila",
        "page.plan.column": "Columna",
        "page.plan.value": "Valor",
        "page.plan.why": "Por qué",
        "page.plan.next": "Qué hacer",
        "page.plan.columns": "Cómo se interpretan las columnas",
        "page.plan.field": "Campo",
        "page.plan.how": "Cómo se sabe",
        "page.plan.losses": "Lo que Open Badges 3.0 no puede recoger por completo",
        "page.plan.batch": "El lote",
        "page.plan.more": "… y {count} más",
        "cli.report.written": "{file} es el informe; ábralo en un navegador",
        "help.verify.out":
            "Con --format html: el archivo que se crea. Sin esta opción, la página va a la salida estándar.",
        "help.issue.report":
            "Con --dry-run: escribe el plan como una página para leerla en un navegador, por ejemplo plan.html.",
        "usage.out_without_html": "--out corresponde a --format html",
        "usage.report_without_dry_run": "--report corresponde a --dry-run",
    ]
}
