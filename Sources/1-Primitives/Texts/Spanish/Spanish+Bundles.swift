extension Spanish {
    /// What is said about several files at once, the people they name, receipts and comparisons.
    static let bundles: [String: String] = [
        // Folders and containers
        "reason.folder.too_deep":
            "La carpeta está a más profundidad de la que se examina[: {limit} carpetas una dentro de otra].",
        "next.folder.too_deep": "Indique esta misma carpeta.",
        "reason.zip.nested":
            "Es un archivo comprimido o un PDF dentro de otros {limit}, a más profundidad de la que se examina.",
        "next.zip.nested": "Descomprima el archivo exterior y compruebe lo que contiene.",

        // Who it is about
        "reason.holder.different_people":
            "[Nombra a {learner}, y otra microcredencial|Nombra a una persona, y otra microcredencial] del mismo lugar nombra [a {other}|a otra distinta][ ({file})].",
        "next.holder.different_people":
            "Averigüe de quién es esta microcredencial. Las personas cambian de nombre: pida un documento que lo muestre. La microcredencial de otra persona no demuestra nada.",
        "reason.holder.same_person_unclear":
            "Las microcredenciales pueden referirse a una sola persona, pero nada en ellas lo demuestra: varias personas pueden compartir un nombre.",
        "next.holder.same_person_unclear":
            "Compare con un documento de identidad o pida una presentación desde la cartera del estudiante.",
        "reason.holder.not_applicant": "[{learner} no figura|El estudiante no figura] en la lista de solicitantes.",
        "next.holder.not_applicant":
            "Busque a la persona con otro nombre u otra grafía; si no aparece, esta microcredencial la entregó otra persona.",
        "reason.holder.name_differs":
            "El número o la dirección corresponde al solicitante de la fila {row}, pero el nombre o el día de nacimiento es otro[: {learner}].",
        "next.holder.name_differs": "Pida al solicitante un documento que muestre ambos nombres.",
        "reason.holder.name_partial":
            "El nombre[ {learner}] coincide solo en parte con el del solicitante de la fila {row}.",
        "next.holder.name_partial": "Compare usted los nombres; puede faltar un segundo nombre o un segundo apellido.",
        "reason.holder.several_applicants": "{count} solicitantes tienen este nombre[: {learner}].",
        "next.holder.several_applicants": "Distíngalos por el día de nacimiento o por un número.",
        "reason.holder.nothing_stated": "La microcredencial no dice de su estudiante nada que pueda compararse.",
        "next.holder.nothing_stated": "Pida una presentación desde la cartera del estudiante.",
        "reason.holder.not_compared":
            "La política pregunta a quién se refiere la microcredencial, y nadie ha dicho con quién comparar.",
        "next.holder.not_compared":
            "Aporte la lista de solicitantes con --applicants, o todas las microcredenciales de la persona a la vez.",

        // The table of several files
        "report.table.file": "archivo",
        "report.table.learner": "estudiante",
        "report.table.title": "título",
        "report.table.issuer": "entidad emisora",
        "report.table.reason": "motivo",
        "report.table.several": "{count} {count|credencial|credenciales}",
        "cli.verify.progress": "{done} de {total} archivos examinados, {rate} por segundo, quedan {left} s",
        "report.attention.decision": "válida, ¡atención!",
        "report.attention.document": "sin credencial",
        "report.attention.rest":
            "… y {count} más que {count|requiere|requieren} una revisión. Para leer el motivo, {count|compruébela por su nombre|compruébelas por sus nombres}.",
        "report.group": "{name}: {counts}",
        "report.same_as": "la misma microcredencial que {file}",
        "report.passed_over":
            "{count} {count|lista|listas} de un lote no {count|contiene|contienen} ninguna credencial y se {count|ha|han} pasado por alto: {files}.",
        "report.applicants_missing": "En la lista de solicitantes, pero sin ninguna microcredencial: {names}.",
        "count.invalid": "{count} no {count|válida|válidas}",
        "count.unread": "{count} que no se {count|pudo|pudieron} abrir",
        "count.unknown": "{count} que no se {count|pudo|pudieron} comprobar",
        "count.decision": "{count} {count|válida|válidas} (¡atención!)",
        "count.document": "{count} {count|documento|documentos} sin credencial",
        "count.valid": "{count} {count|válida|válidas}",
        "count.same": "{count} {count|copia|copias} más de las mismas",
        "usage.applicants": "En la lista de solicitantes no hay ningún estudiante que se pueda leer",
        "usage.applicants_many":
            "La lista de solicitantes tiene más filas de las que se leen aquí ({limit}); divídala",
        "usage.not_utf8":
            "Un argumento no está escrito en UTF-8, así que no se puede abrir el archivo que nombra: cámbiele el nombre ({argument})",
        "usage.no_match": "Ningún archivo se ajusta a {pattern}",

        // Receipts
        "reason.receipt.malformed": "Esto no es un justificante, o no está construido como tal[: {detail}].",
        "next.receipt.malformed": "Use el archivo que escribió testamur verify --receipt.",
        "reason.receipt.signature":
            "La firma del justificante no es correcta[ ({cause})]: se modificó después de hacerse.",
        "next.receipt.signature": "No se fíe de él. Busque el original o compruebe los propios archivos.",
        "reason.receipt.key": "El justificante lo firmó alguien distinto de quien usted indicó[: {issuer}].",
        "next.receipt.key": "Averigüe de quién es esa clave antes de fiarse de él.",
        "reason.receipt.unknown_signer":
            "Cualquiera puede firmar un justificante con una clave propia, y no se ha dicho de quién debe ser esta.",
        "next.receipt.unknown_signer":
            "Compare con la clave con la que usted firma justificantes: indique con --signed-by lo que testamur key show dice de ella.",
        "reason.receipt.too_large": "Hay más archivos de los que abarca un justificante[: {limit}].",
        "next.receipt.too_large": "Compruebe menos archivos a la vez, cada parte con su propio justificante.",
        "reason.receipt.other_bytes": "El justificante no se refiere a este archivo[: {file}].",
        "next.receipt.other_bytes":
            "Busque el archivo que se comprobó entonces; un solo byte cambiado lo convierte en otro archivo.",
        "receipt.genuine": "JUSTIFICANTE AUTÉNTICO",
        "receipt.unchanged": "SIN CAMBIOS, pero no consta que sea suyo",
        "receipt.refused": "JUSTIFICANTE NO FIABLE",
        "receipt.issuer": "firmado por {issuer}",
        "receipt.judged": "comprobado el {date} con {software}, según la política {policy} {version}",
        "receipt.not_judged_again": "Los archivos no se han comprobado de nuevo: indíquelos con --file.",
        "receipt.same": "Comprobado de nuevo el {date}: igual en todo.",
        "receipt.differences": "Comprobado de nuevo el {date}, esto es distinto:",
        "difference.other_bytes": "El justificante no se refiere a {file}: son otros bytes.",
        "difference.verdict": "[{file}: ]entonces {then}, ahora {now}",
        "difference.check": "[{file}: ]{check}: entonces {then}, ahora {now}[. {reason}]",
        "difference.policy": "otra política: entonces {then}, ahora {now}",
        "difference.software": "otro programa: entonces {then}, ahora {now}",
        "difference.registry_newer": "el registro {registry} es más reciente: entonces número {then}, ahora {now}",
        "difference.registry_older":
            "el registro {registry} es ANTERIOR al de entonces: entonces número {then}, ahora {now}",
        "difference.registry_changed":
            "el registro {registry} tiene otro contenido con el mismo número {now}: uno de los dos no es auténtico",
        "difference.registry_absent": "el registro {registry} se consultó entonces y ahora no está disponible",
        "difference.registry_added": "el registro {registry}, número {now}, no se consultó entonces",
        "difference.list_newer": "la lista de estados {list} es más reciente[: entonces del {then}, ahora del {now}]",
        "difference.list_older":
            "la lista de estados {list} es ANTERIOR a la de entonces[: entonces del {then}, ahora del {now}]",
        "difference.list_changed": "la lista de estados {list} tiene otro contenido",
        "difference.list_absent": "la lista de estados {list} estaba disponible entonces y ahora no lo está",
        "difference.list_added": "la lista de estados {list} no estaba disponible entonces",
        "cli.receipt.written": "{file}: un justificante de {count} {count|archivo|archivos}, firmado con {key}",
        "cli.receipt.incomplete":
            "No hay justificante: no se pudieron leer todos los archivos, y un justificante los pasaría por alto",
        "usage.receipt": "--receipt y --receipt-key van juntos, y no con --stream; --receipt-names los necesita",

        // Comparison
        "reason.compare.not_one": "En este archivo no hay exactamente una credencial[, sino {count}].",
        "next.compare.not_one": "Extraiga de él la que quiera comparar e indique ese archivo.",
        "compare.same": "Ambas dicen lo mismo.",
        "compare.differs": "Difieren:",
        "compare.onlyInA": "solo en A",
        "compare.onlyInB": "solo en B",
        "compare.hidden.blank":
            "Se diferencian en espacios (␣).",
        "compare.hidden.invisible":
            "Uno contiene un carácter que nadie ve.",
        "compare.hidden.lookalike":
            "Se diferencian en letras de varios alfabetos que se parecen; detrás de cada una figura su número.",
        "compare.hidden.composition":
            "Una letra con acento está compuesta en uno de ellos; se leen igual.",
        "compare.hidden.elsewhere":
            "Estas palabras son iguales; la diferencia está en lo que las acompaña, como un idioma o un número.",
        "compare.unjudged": "No se ha comprobado ninguna. Para comprobarlas: testamur verify",
        "compare.field.id": "Identificador de la credencial",
        "compare.field.issuer": "Entidad emisora",
        "compare.field.valid_from": "Válida desde",
        "compare.field.valid_until": "Válida hasta",
        "compare.field.status": "Entradas de estado",
        "compare.field.achievement": "Identificador de lo que se otorga",
        "compare.field.achievement_type": "Tipo de título",
        "compare.field.images": "Imágenes",
        "compare.field.evidence": "Evidencias",
        "compare.field.other": "Cualquier otra cosa",

        "help.verify.receipt":
            "Escribe un justificante firmado de esta comprobación: qué se comprobó, con qué se contrastó y cuál fue el resultado.",
        "help.verify.receipt_key": "El archivo de clave que firma el justificante; créelo con testamur key generate.",
        "help.verify.receipt_names":
            "Conserva en el justificante los nombres de los archivos. Sin esta opción, nada en él nombra a una persona.",
        "help.receipt": "Examina el justificante de una comprobación anterior.",
        "help.receipt.check": "¿Es auténtico el justificante, y saldría hoy lo mismo?",
        "help.receipt.check.discussion":
            "Termina con 0 si lo firmó la clave que nombra --signed-by y, cuando se indican archivos, estos tienen hoy los mismos veredictos; con 1 si no es auténtico o un archivo es otro; con 2 si un veredicto es hoy distinto o no se ha dicho de quién debe ser la clave. Se nombra lo que difiere, con lo que lo explica. Use las mismas opciones que con testamur verify.",
        "help.receipt.file": "El justificante.",
        "help.receipt.input":
            "Un archivo o una carpeta que se comprobó entonces, para comprobarlo de nuevo. Puede indicarse varias veces.",
        "help.receipt.signed_by":
            "La clave que debe haber firmado el justificante, en forma Multikey (z6Mk…): la de usted.",
        "help.receipt.format": "Cómo escribir la respuesta.",
        "help.compare":
            "Muestra lo que dicen dos credenciales, elemento por elemento: versiones, traducciones, formatos.",
        "help.compare.discussion":
            "Termina con 0 si dicen lo mismo y con 1 si no. No se comprueba ninguna. Las direcciones de los estudiantes en forma de hash se pasan por alto cuando su sal es distinta: no pueden compararse.",
        "help.compare.first": "Una credencial: un archivo, una insignia, un PDF que contiene una.",
        "help.compare.second": "La otra.",
        "help.compare.format": "Cómo escribir la comparación.",

        "help.verify.applicants":
            "Una tabla (CSV o Excel) de quienes se presentan: nombres, días de nacimiento, números. Cada microcredencial se compara con ella; los nombres en cualquier orden y en cualquiera de las escrituras de Europa. Nunca es un veredicto por sí misma.",
    ]
}
