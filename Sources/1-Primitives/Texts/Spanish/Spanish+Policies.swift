extension Spanish {
    /// What `testamur policy` and the keeping of registries say.
    static let policies: [String: String] = [
        "help.policy": "Lo que pide verify: enumera las políticas incluidas o explica una.",
        "help.policy.list": "Enumera las políticas incluidas.",
        "help.policy.explain": "Dice con palabras según qué decide una política.",
        "help.policy.explain.discussion":
            "Una política es un breve archivo JSON. Tome una de las incluidas con --json, cámbiela, dele un nombre y una versión propios y úsela con verify --policy ARCHIVO.",
        "help.policy.name": "El nombre de una política incluida, o un archivo de política.",
        "help.policy.json": "Muestra en su lugar la política como archivo.",
        "policy.version": "versión {number}",
        "policy.always": "Decide en todas las políticas:",
        "policy.added": "Decide porque esta política lo pide:",
        "policy.nothing_added": "Esta política no pide nada más.",
        "policy.ignored": "Aquí no decide, aunque lo hace en todas las demás:",
        "policy.findings": "Se comunica como hallazgo y no decide:",
        "policy.looser": "Lo que pide la política {policy} y esta no:",
        "policy.looser.nothing": "Nada.",
        "policy.inline_contexts": "Un documento puede definir palabras por sí mismo.",
        "policy.empty_presentations": "Se acepta una presentación sin ninguna credencial.",
        "policy.list_issuers": "Estos pueden publicar listas de estado para cualquier entidad emisora: {issuers}.",
        "help.language": "En qué idioma están las frases: en, de, fr, es, it, pl, el. Sin ello, el del sistema.",
        "policy.settings": "Cuán estricta es:",
        "policy.rung":
            "La entidad emisora debe estar en el peldaño {rung} de la escala de confianza, cuando su registro decide.",
        "policy.registries": "Solo cuentan estos registros: {ids}.",
        "policy.registry_age": "Un registro puede tener {days} días de antigüedad.",
        "policy.status_lists":
            "Una lista de estados sin fin propio puede tener {days} días de antigüedad, y tiene {length} entradas o más.",
        "policy.clock": "Los relojes pueden diferir en {seconds} segundos.",
        "policy.elements": "La microcredencial debe tener: {elements}.",
        "policy.level":
            "La microcredencial debe ser del nivel {level} del Marco Europeo de Cualificaciones o superior.",
        "policy.grades": "La calificación debe ser una de estas: {grades}.",
        "report.passed":
            "{count} {count|comprobación superada|comprobaciones superadas}; compruebe el archivo por separado para {count|verla|verlas}.",
        "report.not_applicable": "Otras {count} comprobaciones no son aplicables; --format json las enumera.",

        // Keeping registries
        "help.trust.import": "Crea entradas para trust build a partir de lo que publican otros.",
        "help.trust.import.discussion":
            "Las entradas son datos que hay que revisar, no confianza: nada cuenta mientras usted no cree y firme un registro con ellas. Escribe un archivo con todas las entradas, y dice qué ha omitido y por qué.",
        "help.trust.import.deqar":
            "De los conjuntos de datos de DEQAR (deqar-institutions.csv y deqar-reports.csv): instituciones, números, lugares, acreditaciones. DEQAR no conoce claves; añádalas a las entradas.",
        "help.trust.import.dcc":
            "De un registro de entidades emisoras del Digital Credentials Consortium (registry.json).",
        "help.trust.import.ebsi":
            "De asientos del registro EBSI de entidades emisoras de confianza, un archivo JSON por entidad emisora.",
        "help.trust.import.yaml": "De YAML escrito a mano: una entrada por archivo, o una lista en «issuers».",
        "help.trust.import.institutions": "El conjunto de datos de instituciones.",
        "help.trust.import.reports": "El conjunto de datos de informes. Sin él no se conoce ninguna acreditación.",
        "help.trust.import.country": "Solo instituciones de este país, como AT; puede indicarse varias veces.",
        "help.trust.import.file": "El archivo que se lee.",
        "help.trust.import.from":
            "El primer día en que cuentan las claves; los registros de DCC y EBSI no indican ninguno.",
        "help.trust.diff": "Dice qué cambió entre dos registros.",
        "help.trust.diff.discussion":
            "Aquí no se comprueban las firmas: es para quien mantiene un registro o quiere saber qué aporta una nueva edición. Estado de salida 0 si no cambió nada, 1 si cambió algo.",
        "help.trust.diff.old": "El registro anterior.",
        "help.trust.diff.new": "El registro posterior.",
        "usage.trust_number": "Un registro necesita --id y --number, o --after con la edición anterior",
        "help.trust.after":
            "La edición anterior a esta: toma su identificador, aumenta su número y se niega si no cambió nada.",
        "cli.trust.imported": "{count} {count|entrada|entradas} en {file}.",
        "cli.trust.left_out": "{file}: {count} {count|omitida|omitidas}: {why} ({count|línea|líneas} {places})",
        "cli.trust.left_out.list":
            "{file}: {count} {count|omitida|omitidas}: {why} ({count|posición|posiciones} {places})",
        "cli.trust.no_column": "{file} no tiene la columna «{column}»: las entradas no saben lo que dice.",
        "cli.trust.diff.same": "No cambió ninguna entrada.",
        "cli.trust.diff.summary": "Añadidas: {added}, eliminadas: {removed}, modificadas: {changed}.",
        "cli.trust.diff.registry": "{id}: número {old} → {new}, emitido el {from} → el {to}",

        "reason.import.columns": "El archivo no tiene la columna «{column}», que se necesita.",
        "next.import.columns": "Use el conjunto de datos tal como se publica, con su primera línea.",
        "reason.import.syntax": "No se puede leer la tabla[: línea {line}].",
        "next.import.syntax": "Use el archivo tal como se publica: UTF-8, comas, comillas en los textos con comas.",
        "reason.import.format": "Esto no es un archivo del tipo que se pide[: {what}].",
        "next.import.format": "Compárelo con la descripción de docs/formats/trust-registry.md.",
        "reason.import.empty": "No contiene nada que pueda convertirse en una entrada.",
        "next.import.empty": "Mire qué se omitió y por qué; quizá el país sea otro.",
        "reason.registry.unchanged": "No cambió nada desde la edición anterior, así que no hace falta una nueva.",
        "next.registry.unchanged": "Prescinda de --after para firmar de nuevo las mismas entradas, para otro periodo.",
    ]
}
