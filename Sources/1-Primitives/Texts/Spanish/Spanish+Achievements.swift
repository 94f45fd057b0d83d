extension Spanish {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [
        // The learner
        "reason.learner.missing": "Nada indica quién obtuvo esto: no hay ni nombre ni número de identificación.",
        "next.learner.missing": "Indique el nombre completo o un número por el que se pueda reconocer al estudiante.",
        "reason.learner.name_incomplete": "De {name} solo consta el nombre o solo el apellido.",
        "next.learner.name_incomplete":
            "Confírmelo si la persona tiene un solo nombre; de lo contrario, añada el otro.",
        "reason.learner.names_swapped":
            "Los nombres y los apellidos parecen estar cada uno en la columna del otro, como en «{sample}».",
        "next.learner.names_swapped":
            "[Revise las dos columnas. Si están cambiadas, cambie sus encabezados; si son correctas, dígalo con --column given_name=\"{given}\" --column family_name=\"{family}\".|Escriba el nombre antes del apellido, sin coma, o cada uno en su propia columna.]",
        "reason.learner.birth_date_ambiguous":
            "[La fecha de nacimiento {value}|Una fecha de nacimiento] puede leerse con el día delante o con el mes delante, y ninguna otra fila lo aclara.",
        "next.learner.birth_date_ambiguous":
            "Indique una sola vez para toda la columna qué va delante[ ({flag})], o escriba las fechas como 1994-04-03.",
        "reason.learner.birth_date_implausible":
            "Una fecha de nacimiento como {birth} no es compatible con un otorgamiento del {award}.",
        "next.learner.birth_date_implausible":
            "Corrija la fecha de nacimiento; los estudiantes tienen entre 10 y 110 años cuando se les otorga algo.",
        "reason.learner.email_invalid":
            "«{address}» no parece una dirección de correo electrónico[; probablemente se quiso escribir {suggestion}].",
        "next.learner.email_invalid": "Corrija la dirección o deje la celda vacía.",
        "reason.learner.duplicate": "Las filas {first} y {second} parecen referirse a la misma persona.",
        "next.learner.duplicate": "Elimine una de las filas o confirme que son dos personas.",
        "reason.learner.id_only": "La credencial identifica a su estudiante solo por una dirección técnica.",
        "next.learner.id_only":
            "Pida al estudiante que demuestre que la dirección es suya, o que presente algo en lo que conste un nombre.",

        // Title and languages
        "reason.title.missing": "La microcredencial no tiene título.",
        "next.title.missing": "Póngale el título con el que la otorga el programa.",
        "reason.title.generic": "El título «{title}» no dice a quien lo lee qué se aprendió.",
        "next.title.generic":
            "Nombre la materia: «Lectura y depuración de datos de sensores» en lugar de «Certificado».",
        "reason.language.undeclared":
            "Hay un texto en el idioma «{language}», que la credencial no incluye entre los suyos.",
        "next.language.undeclared": "Añada el idioma a la lista de idiomas o elimine el texto.",
        "reason.language.malformed": "«{value}» no es el código de un idioma.",
        "next.language.malformed": "Use un código como en, de o pt-BR.",

        // Place and awarding body
        "reason.issuer_place.missing": "No se indica en qué país actúa la entidad otorgante.",
        "next.issuer_place.missing": "Añada el país de la entidad otorgante.",
        "reason.issuer_place.unknown_country": "«{code}» no es el código de un país.",
        "next.issuer_place.unknown_country": "Use las dos o tres letras de un país, como AT o AUT.",
        "reason.issuer_place.region_mismatch": "La región {region} está en {other}, no en {country}.",
        "next.issuer_place.region_mismatch": "Corrija la región o el país.",
        "reason.awarding_body.missing": "La entidad otorgante no tiene nombre.",
        "next.awarding_body.missing": "Añada la denominación legal de la entidad otorgante.",
        "reason.awarding_body.no_identifier":
            "No se indica ningún número oficial de {name}, por lo que nadie puede buscar esta entidad.",
        "next.awarding_body.no_identifier":
            "Añada un número de un registro público: IVA, registro nacional, PIC o código Erasmus.",
        "reason.awarding_body.placeholder_identifier":
            "«{value}» no puede ser un número real del tipo {kind}[ en {country}].",
        "next.awarding_body.placeholder_identifier":
            "Sustitúyalo por el número que consta en el registro, o suprímalo.",

        // Days
        "reason.award_date.missing": "No se indica qué día se otorgó.",
        "next.award_date.missing":
            "Añada el día en que se decidió el otorgamiento; el día de la firma no lo sustituye.",
        "reason.award_date.future": "El día de otorgamiento, {date}, es posterior al día de la firma, {sealed}.",
        "next.award_date.future": "Corrija el día de otorgamiento, o firme ese día o más tarde.",
        "reason.award_date.before_activity": "Se otorgó el {date}, pero el curso duró hasta el {end}.",
        "next.award_date.before_activity": "Corrija el día de otorgamiento o las fechas del curso.",
        "reason.award_date.seal_only":
            "No consta el día de otorgamiento; se muestra el día en que se firmó la credencial.",
        "next.award_date.seal_only":
            "Si el día de otorgamiento es importante para usted, pregúntelo a la entidad emisora.",
        "reason.activity.order": "El curso comienza el {start} y termina antes, el {end}.",
        "next.activity.order": "Corrija el primer o el último día del curso.",
        "reason.date.day_shift":
            "Un día está escrito como un instante de la noche anterior: {written} significa {day}.",
        "next.date.day_shift": "No hay que hacer nada; se entiende el día posterior.",

        // Outcomes and workload
        "reason.outcomes.missing": "No figura ningún resultado de aprendizaje.",
        "next.outcomes.missing": "Indique al menos en una línea qué sabe o qué puede hacer ahora el estudiante.",
        "reason.outcomes.not_an_outcome":
            "Lo que figura como resultado de aprendizaje solo repite el título o describe el curso.",
        "next.outcomes.not_an_outcome":
            "Escriba líneas breves que empiecen por un verbo: «Encontrar y marcar valores erróneos».",
        "reason.workload.missing": "No se indica la cantidad de trabajo, ni en créditos ni en horas.",
        "next.workload.missing": "Añada créditos ECTS, horas de trabajo o ambas cosas.",
        "reason.workload.not_a_number": "«{value}» no es un número positivo como el que se necesita aquí.",
        "next.workload.not_a_number":
            "Escriba[ {suggestion}, es decir,] un número con punto decimal y sin unidad, como 2.5.",
        "reason.workload.ratio":
            "{hours} horas para {points} ECTS dan {ratio} horas por crédito; lo habitual es entre 25 y 30.",
        "next.workload.ratio": "Revise ambos números; se refieren a todo el trabajo, no solo a las clases.",
        "reason.workload.duration_unit":
            "«{value}» no es un número de horas: en esta forma, la M delante de la T significa meses.",
        "next.workload.duration_unit": "Escriba sesenta horas como PT60H, o simplemente como un número de horas.",
        "reason.workload.volume": "{points} ECTS están fuera de lo habitual en un curso de este tipo ({range} ECTS).",
        "next.workload.volume": "Revise los créditos o el tipo de curso indicado.",
        "reason.workload.unknown_unit": "Se indican {points} créditos, pero no de qué sistema.",
        "next.workload.unknown_unit": "Pregunte a la entidad emisora si son créditos ECTS.",
        "reason.workload.intensity":
            "[{hours} horas en {days} {days|día|días} dan {week} horas a la semana|Las horas suponen más de sesenta a la semana].",
        "next.workload.intensity": "Revise las horas y las fechas del curso.",

        // Level
        "reason.level.not_stated": "No consta el nivel, ni por qué no lo hay.",
        "next.level.not_stated":
            "Elija un nivel del Marco Europeo de Cualificaciones, o indique por qué ninguno es aplicable.",
        "reason.level.nqf_country": "«{level}» pertenece a {country}; la entidad otorgante está en {body}.",
        "next.level.nqf_country": "Elija el nivel en el marco del propio país de la entidad otorgante.",
        "reason.level.inconsistent":
            "[El ciclo {cycle}|{nqf}] corresponde al nivel {expected} del MEC, pero se indica también el nivel {eqf}.",
        "next.level.inconsistent": "Corrija el ciclo o el nivel del MEC.",

        // Assessment and participation
        "reason.assessment.missing": "No se indica cómo se evaluaron los resultados de aprendizaje.",
        "next.assessment.missing": "Elija al menos un tipo de evaluación, como un trabajo calificado.",
        "reason.assessment.attendance_only":
            "La única evaluación es la asistencia, que no demuestra ningún resultado de aprendizaje.",
        "next.assessment.attendance_only":
            "Añada la evaluación de los resultados de aprendizaje; sin ella, esto es un certificado de asistencia.",
        "reason.assessment.not_from_list": "El tipo de evaluación «{value}» no es una entrada de la lista europea.",
        "next.assessment.not_from_list": "Elija la entrada más próxima, para que se entienda en todos los idiomas.",
        "reason.participation.missing": "No se indica cómo participaron las personas.",
        "next.participation.missing": "Elija en línea, presencial (en el centro), mixta u otra forma de la lista.",
        "reason.participation.ambiguous":
            "«{value}» puede significar más de una forma de participación de la lista europea.",
        "next.participation.ambiguous": "Pregunte a la entidad emisora cuál se quiere decir, si es importante.",
        "reason.supervision.weak": "Nadie comprobó quién hizo la evaluación ({value}).",
        "next.supervision.weak": "Los tribunales de evaluación pueden exigir más; decida si basta para su propósito.",
        "reason.supervision.unclear": "«{value}» no dice con claridad si se comprobó la identidad.",
        "next.supervision.unclear": "Pregunte a la entidad emisora cómo se supervisó la evaluación, si es importante.",
        "reason.grade.without_scheme": "La calificación «{grade}» se indica sin la escala a la que pertenece.",
        "next.grade.without_scheme": "Añada las calificaciones que existen y la que se necesita para aprobar.",

        // Quality assurance
        "reason.quality_assurance.missing": "No se indica qué respalda la calidad.",
        "next.quality_assurance.missing":
            "Nombre una acreditación, una evaluación externa o el procedimiento propio de la institución.",
        "reason.quality_assurance.not_on_award_date":
            "«{title}» fue válida[ desde el {from}][ hasta el {to}], lo que deja fuera el día de otorgamiento, {award}.",
        "next.quality_assurance.not_on_award_date":
            "Nombre la garantía de la calidad que estaba en vigor el día de otorgamiento.",
        "reason.quality_assurance.internal_only": "Solo se indica la garantía de la calidad propia de la institución.",
        "next.quality_assurance.internal_only": "Nombre también una externa, si la hay.",

        // The rest
        "reason.stackability.unclear": "Se dice que es acumulable, pero no hacia qué.",
        "next.stackability.unclear": "Nombre el programa más amplio o elija «independiente».",
        "reason.prerequisites.placeholder": "«{text}» dice que no hay requisitos previos.",
        "next.prerequisites.placeholder": "Deje el campo vacío; eso dice lo mismo en todos los idiomas.",
        "reason.further.attachment_type": "Se dice que un archivo es {declared}, pero sus bytes son {real}.",
        "next.further.attachment_type": "Corrija el tipo o adjunte el archivo correcto.",
        "reason.image.too_large": "Una imagen de {size} KiB supera los 64 KiB, o está dos veces en el archivo.",
        "next.image.too_large": "Use una imagen más pequeña o indique su dirección en su lugar.",
        "reason.vocabulary.not_from_list": "«{value}» figura donde corresponde una entrada de una lista europea.",
        "next.vocabulary.not_from_list": "Las personas pueden leerlo igualmente; los programas no pueden compararlo.",
        "reason.vocabulary.newer": "«{value}» no está en el estado de la lista europea que conoce esta versión.",
        "next.vocabulary.newer":
            "Es posible que una versión más reciente de este programa lo conozca; hasta entonces se muestra tal como está escrito.",
        "reason.link.malformed": "«{value}» no es una dirección completa.",
        "next.link.malformed": "Escriba la dirección entera, con https:// delante.",

        // Open Badges
        "reason.openbadges.profile": "El documento no es una credencial Open Badges 3.0.",
        "next.openbadges.profile": "Mire si venía otro archivo con él; las insignias más antiguas tienen otra forma.",
        "reason.openbadges.type":
            "Una parte de la insignia tiene otra forma que la que le da Open Badges 3.0 (se espera {expected}).",
        "next.openbadges.type": "Pida a la entidad emisora una insignia que siga la especificación.",
        "reason.openbadges.limit": "Una lista de la insignia tiene {count} entradas; se leen como máximo {limit}.",
        "next.openbadges.limit": "Pida a la entidad emisora una insignia que trate solo de esta microcredencial.",

        // Elements
        "field.learner": "Estudiante",
        "field.title": "Título",
        "field.issuer_place": "País y región de la entidad emisora",
        "field.awarding_body": "Entidad otorgante",
        "field.award_date": "Día de otorgamiento",
        "field.outcomes": "Resultados de aprendizaje",
        "field.workload": "Carga de trabajo",
        "field.level": "Nivel",
        "field.assessment": "Evaluación",
        "field.participation": "Forma de participación",
        "field.quality_assurance": "Garantía de la calidad",
        "field.prerequisites": "Requisitos previos",
        "field.supervision": "Supervisión y comprobación de la identidad",
        "field.grade": "Calificación",
        "field.stackability": "Acumulabilidad",
        "field.further": "Información adicional",
        "field.other_languages": "Otros idiomas",
        "field.pictures": "Imágenes",
        "field.activity": "Curso",

        // What a format does not carry
        "loss.kept": "se conserva",
        "loss.reduced": "se reduce",
        "loss.dropped": "se omite",
        "loss.birth_date": "Se omite la fecha de nacimiento.",
        "loss.email_hashed": "La dirección de correo electrónico solo puede compararse: se escribe como un hash.",
        "loss.further_holder_keys": "De varias claves del estudiante se escribe la primera.",
        "loss.identifier_country": "Se omite el país de un número de identificación.",
        "loss.languages": "Solo hay sitio para un idioma.",
        "loss.region_as_text": "La región se escribe con palabras.",
        "loss.identifiers_as_extensions":
            "Los números oficiales se escriben como extensiones, que otros programas quizá no entiendan.",
        "loss.joint_bodies_as_alignments":
            "De las demás entidades otorgantes se conservan el nombre, el país y la página web, y sus números como texto.",
        "loss.further_locations": "De varios lugares de una organización se escribe el primero.",
        "loss.seat_from_place":
            "El lugar de otorgamiento se escribe como dirección de la entidad otorgante, que no tiene una propia.",
        "loss.outcomes_as_text": "Los resultados de aprendizaje son líneas de un texto.",
        "loss.outcome_kind": "Se omite si un resultado es conocimiento o destreza.",
        "loss.outcome_reuse": "Se omite el alcance con que puede reutilizarse un resultado.",
        "loss.hours_as_text": "Las horas se escriben con palabras.",
        "loss.dates_as_text": "Las fechas de la garantía de la calidad se escriben con palabras.",
        "loss.agency_as_text": "De la agencia se escribe el nombre.",
        "loss.section_of_text": "Pasan a ser un apartado del texto sobre los criterios.",
        "loss.rank": "Se omite la posición en la clasificación.",
        "loss.documents": "Se omiten los archivos adjuntos.",
        "loss.languages_of_classes": "Se omiten los idiomas de las clases.",
        "loss.note_is_title": "La nota solo repite el título y se omite.",
        "loss.further_pictures": "Hay sitio para una imagen de cada tipo.",
        "loss.activity_place": "Se omite el lugar del curso.",
        "loss.activity_provider": "Se omite quién imparte el curso.",
    ]
}
