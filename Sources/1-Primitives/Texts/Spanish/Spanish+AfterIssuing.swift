extension Spanish {
    /// What happens to credentials, keys and the ledger after a batch.
    static let afterIssuing: [String: String] = [
        "reason.ledger.unknown_learner": "Ninguna credencial de este espacio de trabajo pertenece a «{learner}».",
        "next.ledger.unknown_learner":
            "Escriba el nombre o el número tal como figuraba en la lista de estudiantes; testamur issuer report cuenta lo que hay. No se ha cambiado nada.",
        "reason.ledger.several_learners":
            "Varias personas se llaman «{learner}»: las que tienen los números {numbers}.",
        "next.ledger.several_learners":
            "Indique el número de la persona que corresponde, o los identificadores de sus credenciales. No se ha cambiado nada.",
        "reason.ledger.unknown_batch": "Este espacio de trabajo no tiene ningún lote con el identificador «{id}».",
        "next.ledger.unknown_batch":
            "El identificador de un lote es el que mostró testamur issue; también figura en batch.json. No se ha cambiado nada.",
        "reason.ledger.export": "Esto no es una exportación de un libro de registro.",
        "next.ledger.export": "Indique el archivo que escribió testamur issuer audit --export.",
        "reason.ledger.address": "No se puede usar la dirección del libro de registro[: {cause}].",
        "next.ledger.address":
            "Escriba postgresql://user@host/database; guarde la contraseña en ~/.pgpass, donde solo usted pueda leerla.",
        "reason.ledger.library":
            "Un libro de registro en PostgreSQL necesita la biblioteca {library}, que no está en este equipo.",
        "next.ledger.library": "Instálela: apt-get install {package}.",
        "reason.csv.no_selection": "La fila {row} de {file} no nombra ninguna credencial ni ningún estudiante.",
        "next.csv.no_selection":
            "Ponga en cada fila un identificador (urn:uuid:…), un número o un nombre; sirve una parte de un index.csv o de una lista de estudiantes. No se ha cambiado nada.",
        "reason.csv.other_learner": "La fila {row} de {file} tiene el número de {other} y el nombre {name}.",
        "next.csv.other_learner":
            "No se puede saber a quién se refiere: corrija la fila, quite el nombre o dé el identificador de la credencial. No se ha cambiado nada.",
        "reason.replace.already": "La credencial {id} ya se sustituyó antes, por {successor}.",
        "next.replace.already": "Para corregirla de nuevo, sustituya la posterior.",
        "reason.replace.abandoned":
            "El lote {batch}, que hacía estas correcciones, se abandonó el {date}, con {signed} de {count} credenciales firmadas.",
        "next.replace.abandoned":
            "Corrija de nuevo, en otra carpeta: lo que ese lote sustituyó queda sustituido, y las demás forman un lote aparte.",
        "reason.replace.other_learner":
            "La fila {row} tiene el número {other}; la credencial {id} es la del número {number}.",
        "next.replace.other_learner":
            "Indique con --id la credencial de la persona de la fila. Si lo que estaba mal era el número, dígalo con --although-other-learner. No se ha cambiado nada.",
        "reason.replace.holds_another":
            "La persona de la fila {row} tiene otra credencial de este curso, {other}, emitida el {date}: con la corregida tendría dos.",
        "next.replace.holds_another":
            "Indique esa, con --id {other}, o revóquela antes. Si se quieren las dos, dígalo con --although-other-learner. No se ha cambiado nada.",
        "reason.replace.unpaired":
            "No se puede saber qué credencial corresponde a qué estudiante corregido[: la fila {row} no tiene ninguna][: {id} no tiene fila].",
        "next.replace.unpaired":
            "Indique un identificador y una fila, o deje en la lista solo los estudiantes corregidos, cada uno con el número con el que se emitió su credencial. No se ha cambiado nada.",
        "reason.key.bound":
            "La entidad emisora {issuer} se conoce únicamente por su clave, por lo que la clave no puede cambiarse.",
        "next.key.bound":
            "Cree un espacio de trabajo con una dirección: testamur issuer init --base-url. Lo que emitió este sigue siendo válido.",
        "reason.key.reused": "El espacio de trabajo tiene, o ha tenido, precisamente esta clave.",
        "next.key.reused": "Cree una nueva: testamur key generate --token, con otro nombre.",
        "reason.key.batch_unfinished":
            "El lote {batch}[, iniciado con {course} y {roster},] no está terminado, y un lote se firma con una sola clave.",
        "next.key.batch_unfinished":
            "Termínelo antes: dé de nuevo el mismo testamur issue. Si eso ya nunca es posible: testamur issuer batch abandon {batch}.",
        "reason.key.outdated": "Entretanto, otra persona ha cambiado las claves de este espacio de trabajo.",
        "next.key.outdated": "Vuelva a mirarlas y decida después.",
        "reason.key.not_ours": "Este espacio de trabajo nunca tuvo una clave «{key}».",
        "next.key.not_ours": "Indique su identificador o su nombre, como key-1; issuer.json las enumera.",
        "reason.key.since_future": "El momento {since} aún no ha llegado; ahora es {now}.",
        "next.key.since_future": "Indique el primer momento en que otra persona pudo haber usado la clave.",
        "reason.key.is_compromised":
            "La clave {key} pudo estar en otras manos desde el {since}, por lo que no se firma nada con ella.",
        "next.key.is_compromised": "Sustitúyala: testamur key rotate.",
        "reason.batch.interrupted":
            "[Se detuvo después de {done} de {total} credenciales.|Las {total} credenciales están firmadas; se detuvo después de los certificados e insignias de {made} de ellas.]",
        "next.batch.interrupted": "Dé de nuevo la misma orden: continúa donde se detuvo.",
        "reason.batch.abandoned":
            "El lote {batch} se abandonó el {date}, con {signed} de {count} credenciales firmadas.",
        "next.batch.abandoned":
            "Lo firmado sigue siendo válido; testamur revoke --batch lo retira. Para emitir de nuevo la lista, omita --resume, elija otra carpeta y añada --again si alguien ya tiene una credencial de este lote.",
        "reason.batch.not_open": "El lote {batch} no está en curso: está terminado, o es un flujo, que no tiene fin.",
        "next.batch.not_open": "No hay nada que abandonar. Lo que emitió se retira con testamur revoke --batch.",
        "reason.stream.member":
            "[«{column}» no es un dato de un estudiante, no es un texto o es demasiado largo|Una línea no es un estudiante][, línea {row}].",
        "next.stream.member":
            "Escriba un objeto por línea, con textos: given_name, family_name, full_name, email, birth_date, id_number, grade, completion_date, holder, row_key.",
        "reason.stream.erased": "Este estudiante se borró del libro de registro.",
        "next.stream.erased": "Use otro --run, si el estudiante quiere de todos modos una credencial.",
        "help.issue.stream":
            "Lee los estudiantes de la entrada estándar, un objeto JSON por línea, y escribe una credencial por línea en el mismo orden.",
        "help.issue.run":
            "Con --stream: un nombre que distingue los flujos de un mismo curso. El mismo estudiante en el mismo flujo tiene la misma credencial.",
        "usage.stream_roster":
            "Con --stream los estudiantes llegan por la entrada estándar; no indique ni lista de estudiantes ni --out",
        "usage.no_roster": "Indique una lista de estudiantes o use --stream",

        "reason.confirm.needed": "No se ha hecho nada: no se pudo preguntar a nadie.",
        "next.confirm.needed": "Lea lo que está escrito arriba y después añada --yes.",
        "reason.confirm.refused": "No se ha cambiado nada.",
        "next.confirm.refused": "Dé de nuevo la orden cuando lo desee.",
        "reason.issuer.missing_detail":
            "Falta un dato de la entidad emisora ({what}) y no hay ningún terminal en el que preguntar.",
        "next.issuer.missing_detail": "Añada --{flag}.",

        "cli.confirm": "¿Continuar? [s/N]",
        "cli.confirm.yes": "s",
        "cli.after.found": "{count} {count|credencial|credenciales}:",
        "cli.after.line": "{id}  {learner}[ ({number})][, {course}], emitida el {date}[, {state}]",
        "cli.after.more": "… y {count} más",
        "cli.after.erased": "(borrado)",
        "cli.after.nothing": "No hay nada que cambiar.",
        "cli.replace.pair":
            "{id}  {learner}[ ({number})] → {corrected}[ ({new_number})][, calificación {grade}][, otorgada el {date}][, {email}]",
        "cli.replace.unchanged":
            "{count} {count|fila dice|filas dicen} lo que se emitió y {count|queda como está|quedan como están}.",
        "cli.replace.given_up":
            "{count} {count|credencial fue corregida|credenciales fueron corregidas} por el lote {batch} antes de que se abandonara; así queda. Lo que escribió está en su carpeta. Si nadie {count|la|las} recibió nunca, {flags} {count|la|las} sustituye también.",
        "cli.replace.done":
            "{count} {count|credencial emitida|credenciales emitidas} en {folder}; {count|la anterior queda revocada|las anteriores quedan revocadas}. Para que los demás lo sepan: testamur status publish",
        "cli.forget.done":
            "{count} {count|estudiante borrado|estudiantes borrados} del libro de registro. Fuera del alcance de este programa: los archivos que se emitieron, el index.csv y el mail-merge.csv de sus lotes y las copias del libro de registro hechas antes.",
        "cli.forget.namesakes":
            "El libro de registro aún tiene {count} {count|credencial|credenciales} con el mismo nombre; usted ha de decir si {count|es|son} de la misma persona: {ids}",
        "cli.audit.sound":
            "El libro de registro está tal como se escribió: {count} {count|fila|filas}, {erased} borradas.",
        "cli.audit.break": "{table}, fila {row}: {kind}",
        "cli.audit.exported":
            "{file}: {count} {count|fila|filas}. Guárdelo en otro lugar: testamur issuer audit --against {file}",
        "cli.audit.kind.changed": "esta fila, o la anterior, no es lo que se escribió",
        "cli.audit.kind.missing": "falta algo delante de ella",
        "cli.audit.kind.end": "la tabla termina de otro modo que antes",
        "cli.audit.kind.reference": "no concuerda con las demás tablas",
        "cli.audit.kind.sealed": "lo que estaba sellado falta o es otra cosa",
        "cli.report.line":
            "{month}  {count}  {title}[, nivel {level} del MEC][; revocadas: {revoked}][, de ellas sustituidas: {replaced}][; suspendidas: {suspended}][; caducadas: {expired}]",
        "cli.report.nothing": "Todavía no se ha emitido nada.",
        "cli.report.total": "{count} {count|credencial|credenciales} en total.",
        "cli.report.attention": "Requiere atención:",
        "cli.report.batch_unfinished":
            "Al lote {what}, iniciado el {date}[ con {course} y {roster}], le {count|falta|faltan} {count} {count|credencial|credenciales}: dé de nuevo el mismo testamur issue.",
        "cli.report.files_unfinished":
            "El lote {what}, iniciado el {date}[ con {course} y {roster}]: todo está firmado, pero faltan archivos; dé de nuevo el mismo {command}.",
        "cli.report.replace_unfinished":
            "A la corrección {what}, iniciada el {date}[ con {course} y {roster}], le {count|falta|faltan} {count} {count|credencial|credenciales}: dé de nuevo el mismo testamur replace.",
        "cli.report.list_key":
            "Las listas publicadas están firmadas con {what}, que pudo estar en otras manos desde el {date}: testamur status publish",
        "cli.key.publish":
            "Publique de nuevo las listas de estado, con testamur status publish: las de su servidor web están firmadas con la clave antigua y ya no cuentan.",
        "cli.report.unpublished":
            "Lo que ha cambiado desde la última publicación de las listas todavía no es visible: testamur status publish",
        "cli.report.list_ending": "La lista {what} termina el {date}: testamur status publish",
        "cli.report.awards_ending":
            "{count} {count|credencial caduca|credenciales caducan} pronto, la primera el {date}.",
        "cli.report.key_compromised": "La clave {what} pudo estar en otras manos desde el {date}: testamur key rotate",
        "cli.report.awards_compromised":
            "El lote {what}[ con {course} y {roster}]: {count} {count|credencial ya no cuenta|credenciales ya no cuentan}, firmadas con una clave que pudo estar en otras manos desde el {date}. Para poner otras nuevas en su lugar: testamur replace CURSO LISTA --batch {what}; si los estudiantes no tienen número: testamur issue --again y después testamur revoke --batch {what}",
        "cli.key.rotated":
            "La clave es ahora {method}. Lo que firmó {old} sigue siendo válido; su mitad privada se ha destruido.",
        "cli.key.keep_files": "Conserve los archivos emitidos hasta ahora: no se pueden volver a hacer.",
        "cli.key.rotated_compromised":
            "La clave es ahora {method}. {old} se considera comprometida desde el {since}; su mitad privada se ha destruido.",
        "cli.batch.open": "{batch}, iniciado el {date}[ con {course} y {roster}]: {signed} de {count} firmadas",
        "cli.batch.abandoned":
            "El lote queda abandonado. Lo que firmó sigue siendo válido y en el libro de registro; no se le añadirá nada.",
        "cli.batch.abandoned_before": "El lote ya estaba abandonado; no se ha cambiado nada.",
        "cli.key.compromised": "{method} se considera comprometida desde el {since}.",
        "cli.key.hand_on": "Para entregar: {file}, a su registro.",
        "cli.issuer.ask.name": "Denominación legal de la institución:",
        "cli.issuer.ask.country": "Su país, por ejemplo AT:",
        "cli.issuer.ask.place": "La localidad en la que otorga:",
        "cli.issuer.ask.identifier": "Un número oficial, por ejemplo vat:ATU12345678 (déjelo vacío si no hay otro):",
        "cli.issuer.ask.accreditation":
            "Acreditación en la forma AGENCIA:DESDE:HASTA, por ejemplo Musteragentur:2024-10-01:2030-09-30 (déjelo vacío si no hay ninguna):",
        "cli.issuer.ask.base-url":
            "La dirección de su sitio web (déjelo vacío para que se conozca únicamente por la clave):",

        "help.replace": "Emite credenciales corregidas en lugar de otras.",
        "help.replace.discussion":
            "La lista contiene solo los estudiantes corregidos. Un identificador y una fila forman una pareja; si son más, se emparejan por el número del estudiante. Las credenciales anteriores se revocan en el mismo paso. Primero se revisa: se muestra lo que se sustituirá, y se hace después de un sí.",
        "help.replace.id": "La credencial que se sustituye. Puede indicarse varias veces.",
        "help.replace.batch": "El lote que contiene los errores: sus credenciales se encuentran por el número.",
        "help.replace.although_other_learner":
            "Sustituir aunque la fila tenga otro número o la persona tenga otra credencial del curso.",
        "help.yes": "Lo hace sin preguntar.",
        "help.select.learner":
            "Todas las credenciales de un estudiante: nombre o número. Puede indicarse varias veces.",
        "help.select.from":
            "Un archivo que las nombra, con un identificador, número o nombre en cada fila: una parte de un index.csv o de una lista de estudiantes.",
        "help.select.batch": "Todas las credenciales de un lote, por su identificador. Puede indicarse varias veces.",
        "help.issuer.report": "Cuenta lo que se ha emitido y dice qué falta o qué está por terminar.",
        "help.issuer.report.ahead": "Con cuántos días de antelación buscar lo que termina.",
        "help.issuer.audit": "Recorre el libro de registro fila a fila y nombra todo lo que no está como se escribió.",
        "help.issuer.audit.discussion":
            "Con --export escribe además cada fila con su hash, sin nada que nombre a una persona. Con --against dice si el libro de registro conserva todas las filas de una exportación anterior: así se advierte si en su lugar hay una copia más antigua.",
        "help.issuer.audit.export": "El archivo que se escribe.",
        "help.issuer.audit.against": "Una exportación anterior.",
        "help.issuer.forget": "Borra del libro de registro lo que nombra a estudiantes.",
        "help.issuer.forget.discussion":
            "Los nombres, números y motivos se eliminan con las claves con las que estaban sellados; los identificadores y el estado siguen funcionando. No se puede deshacer.",
        "help.issuer.batch": "Ocuparse de los lotes iniciados.",
        "help.issuer.batch.abandon": "Abandona un lote que nunca podrá terminarse.",
        "help.issuer.batch.abandon.discussion":
            "Para un lote cuya lista ha desaparecido o cuya clave pudo estar en otras manos: ya no detiene key rotate. Lo que firmó sigue siendo válido; nunca se le añade nada. No se puede deshacer.",
        "help.issuer.batch.id": "El lote, por el identificador que nombra issuer report.",
        "help.issuer.accreditation":
            "La decisión de un organismo de calidad: AGENCIA:DESDE:HASTA, con los días como 2024-10-01. Puede indicarse varias veces.",
        "help.issuer.ledger":
            "La dirección de una base de datos PostgreSQL para el libro de registro, postgresql://user@host/database. Normalmente el libro de registro es un archivo del espacio de trabajo.",
        "help.key.rotate": "Sustituye la clave de firma de una entidad emisora.",
        "help.key.rotate.discussion":
            "Lo que firmó la clave anterior sigue siendo válido. Después, entregue registry-entry.json a su registro y ponga did.json en su servidor web.",
        "help.key.compromised": "Declara que la clave de una entidad emisora pudo estar en otras manos.",
        "help.key.compromised.discussion":
            "Las microcredenciales firmadas con ella ya no cuentan, salvo que otra parte acredite que existían antes. Después, sustituya la clave y emita de nuevo: issuer report nombra cada lote y la orden.",
        "help.key.since": "El primer momento en que otra persona pudo haberla usado: 2026-05-12T00:00:00Z.",
        "help.key.which": "La clave, por su identificador o su nombre (key-1); normalmente la que firma ahora.",
        "help.key.new_type": "El tipo de clave; normalmente el de la anterior.",
    ]
}
