extension Spanish {
    /// What a course description is asked for, element by element, and the comments of a new one.
    static let courses: [String: String] = [
        // What each element is for: the European approach in our own words.
        "element.learner": "Quién la obtuvo, de modo que otra persona pueda saber que se trata de ella.",
        "element.title": "Así se llama lo que se otorgó, en el certificado y en todas partes.",
        "element.issuer_place": "El país y, si ayuda, la región de quien emite.",
        "element.awarding_body": "La entidad que la otorga y responde de ella, con su denominación legal.",
        "element.award_date": "El día en que se otorgó, no el día en que se creó el archivo.",
        "element.outcomes": "Lo que un estudiante sabe, comprende y es capaz de hacer al terminar.",
        "element.workload": "Cuánto trabajo hace falta para llegar allí, en créditos ECTS siempre que sea posible.",
        "element.level":
            "El nivel del aprendizaje, como nivel del marco europeo o de un marco nacional o como ciclo de la educación superior, si alguno es aplicable.",
        "element.assessment": "Cómo se determinó que se alcanzaron los resultados de aprendizaje.",
        "element.participation": "Cómo se participó: de forma presencial, en línea, de ambas formas, en el trabajo.",
        "element.quality_assurance": "Qué respalda la calidad del curso y de la entidad emisora.",
        "element.prerequisites": "Qué necesita una persona para ser admitida.",
        "element.supervision": "Si alguien vigiló la evaluación y si se comprobó la identidad.",
        "element.grade": "El resultado que se obtuvo.",
        "element.stackability": "Si es independiente o cuenta para algo más amplio.",
        "element.further": "Cualquier otra cosa que deba saber quien la lea.",

        "standing.stated": "consta",
        "standing.weak": "consta, pero véase más abajo",
        "standing.notApplicable": "consta como no aplicable",
        "standing.fromRoster": "de la lista de estudiantes",
        "standing.fromWorkspace": "del espacio de trabajo de la entidad emisora",
        "standing.missing": "falta",
        "standing.leftOut": "no consta, lo que está permitido",

        "course.new.head":
            "Un curso tal como se otorga: lo que es cierto para todos los estudiantes. Rellene lo que está en blanco.",
        "course.new.extends": "Lo que este archivo omite se toma de aquel.",
        "course.new.id":
            "Por esto se reconoce el curso, corrija lo que corrija más abajo: consérvelo y dé otro a cada otro curso.",
        "course.new.language":
            "El idioma de todo lo que sigue. Un texto también puede darse por idiomas: {en: Sensor data, de: Sensordaten}.",
        "course.new.title": "2. Título. Cómo se llama en el certificado.",
        "course.new.awarded":
            "5. Día de otorgamiento, como 2026-05-08; o bien: from roster, si los días difieren de un estudiante a otro.",
        "course.new.course": "El primer y el último día, como 2026-02-02; el tipo de curso puede quedar en blanco.",
        "course.new.learning_outcomes":
            "6. Resultados de aprendizaje. Una línea por cada cosa que un estudiante es capaz de hacer al terminar.",
        "course.new.workload":
            "7. Carga de trabajo. Créditos ECTS con punto decimal (2.5), horas o ambas cosas; un crédito ECTS son de 25 a 30 horas.",
        "course.new.level":
            "8. Nivel del Marco Europeo de Cualificaciones, de 1 a 8; o indique por qué no hay ninguno: {not_applicable: …}.",
        "course.new.assessment":
            "9. Evaluación. Cómo se comprobaron los resultados de aprendizaje; quién vigiló (o2); y cómo deben leerse las calificaciones (o3), que puede quedar en blanco. La calificación misma procede de la lista de estudiantes.",
        "course.new.participation": "10. Forma de participación; si son varias, separadas por comas: [online, …].",
        "course.new.quality_assurance":
            "11. Garantía de la calidad. Los días son aquellos entre los que tiene vigencia; el tipo concreto puede quedar en blanco.",
        "course.new.terms": "{entry}, uno de estos: {terms}",
        "course.new.optional":
            "Opcional. Quite el # de delante de lo que use; los números de elemento o1 a o5 son los del enfoque europeo.",
        "course.new.prerequisites": "o1. Requisitos previos: qué necesitaban los estudiantes para ser admitidos.",
        "course.new.stackability": "o4. Acumulabilidad: independiente, o para qué cuenta.",
        "course.new.further": "o5. Información adicional.",
        "course.new.place": "3. Lugar, si no es la sede de la institución.",
        "course.new.institution":
            "4. Entidad otorgante. Es aquella cuyo espacio de trabajo firma; si se nombra aquí, se comparan ambas.",
        "course.new.valid": "Cuánto tiempo es válida; sin esto, para siempre.",

        "cli.course.ready": "No falta nada: con esta descripción se puede emitir un lote.",
        "cli.course.not_ready": "Antes hay que resolver {count} {count|problema|problemas}.",
        "cli.course.problems": "{count} {count|problema|problemas}:",
        "cli.course.elements": "{mandatory} de 11 elementos, y {optional} de 5 opcionales",
        "cli.course.written": "{file} está listo para rellenarse. Después: testamur course check {file}",
        "help.course": "Describe un curso: empieza una descripción y muestra qué le falta todavía.",
        "help.course.new": "Escribe una descripción de curso para rellenar.",
        "help.course.new.discussion":
            "Cada entrada tiene un comentario que dice para qué sirve, con los términos que pueden escribirse en ella.",
        "help.course.new.file": "El archivo que se crea; sin él, la descripción va a la salida estándar.",
        "help.course.new.language": "El idioma del curso, como en, de o pl; las listas se muestran en él.",
        "help.course.new.extends": "Un archivo que dice lo que este omite, como institution.yaml.",
        "help.course.check": "Dice qué le falta todavía a una descripción de curso.",
        "help.course.check.discussion":
            "Recorre los dieciséis elementos del enfoque europeo. Termina con 0 si se podría emitir un lote con ella, con 65 si no.",
        "help.course.check.file": "La descripción del curso.",
        "help.course.check.workspace":
            "El espacio de trabajo de la entidad emisora, para ver también la entidad otorgante y el lugar.",
        "help.course.check.format": "Cómo escribirlo.",
    ]
}
