extension Spanish {
    /// The registrar's desk, what it publishes, and the issuing half of the VC-API.
    static let issuerDesk: [String: String] = [
        // The issuing half of the VC-API
        "reason.document.issuer": "«{issuer}» no es la entidad emisora que firma aquí.",
        "next.document.issuer": "Indique {ours} como entidad emisora.",
        "reason.document.proof_present": "Lo que se debe firmar ya lleva una prueba.",
        "next.document.proof_present": "Envíelo sin el miembro «{member}».",
        "reason.document.status_present":
            "La credencial nombra un lugar en listas de estados que no hemos asignado nosotros.",
        "next.document.status_present": "Omita el miembro «{member}»: se añade aquí.",
        "reason.document.already_issued": "Ya se emitió una credencial con el identificador {id}.",
        "next.document.already_issued": "Use un identificador que no se haya usado nunca, u omítalo.",
        "reason.document.member": "El miembro «{member}» no se puede leer.",
        "next.document.member": "Escríbalo como indica el modelo de datos de las credenciales.",
        "reason.document.kind":
            "Una lista de estado la hace el propio espacio de trabajo; no se firma ninguna para otros.",
        "next.document.kind": "Publique las listas con «testamur status publish» y haga firmar aquí credenciales.",
        "reason.document.issuer_profile":
            "El documento dice de su emisor «{found}»; este espacio de trabajo es {ours}.",
        "next.document.issuer_profile":
            "Escriba el nombre y los números como los tiene el espacio de trabajo, u omítalos.",
        "reason.document.address": "Una credencial no puede llevar una dirección así[ ({scheme}:)].",
        "next.document.address": "Use una dirección que empiece por una de estas: {allowed}.",
        "reason.document.context":
            "Los contextos de este documento no dicen qué es una entrada de lista de estado, que se añade aquí ({cause}).",
        "next.document.context":
            "Escríbalo en el modelo de datos 2.0: el primer contexto es https://www.w3.org/ns/credentials/v2.",
        "api.correct_document": "Corríjalo en el documento que envía y vuelva a pedirlo. No se ha firmado nada.",
        "reason.api.token": "Esta dirección exige un token, y no se envió ninguno o se envió otro.",
        "next.api.token": "Envíe «Authorization: Bearer» con el token que le dio quien gestiona este servidor.",
        "reason.server.issuer_workspace": "El rol issuer necesita un espacio de trabajo.",
        "next.server.issuer_workspace": "Indíquelo con --workspace; testamur issuer init crea uno.",
        "reason.server.api_token":
            "La interfaz que emite necesita un token de al menos {least} caracteres y la frase de contraseña de la clave.",
        "next.server.api_token":
            "Indique --api-token-file (o TESTAMUR_API_TOKEN) junto con --passphrase-file o --passphrase-fd.",
        "reason.server.interop_workspace":
            "La política w3c-interop firma todo lo que recibe, con una clave que todos conocen: no es para un espacio de trabajo.",
        "next.server.interop_workspace": "Omita --workspace, o bien --policy.",
        "help.server.workspace": "El espacio de trabajo de la entidad emisora, para el rol issuer.",
        "help.server.api_token_file":
            "Un archivo con el token que los programas necesitan para emitir. Sin él no pueden.",
        "help.server.passphrase_file":
            "Un archivo con la frase de contraseña de la clave de la entidad emisora, para los programas que emiten.",
        "help.server.passphrase_fd": "Un descriptor con esa frase de contraseña.",

        // The desk
        "desk.title": "Mesa de emisión",
        "desk.sign_in": "Iniciar sesión",
        "desk.sign_out": "Cerrar sesión",
        "desk.name": "Su nombre aquí",
        "desk.passphrase": "Su frase de contraseña",
        "desk.batches": "Lotes",
        "desk.new": "Lote nuevo",
        "desk.learners": "Estudiantes",
        "desk.status": "Listas de estados",
        "desk.key": "Clave",
        "desk.log": "Lo que se hizo",
        "desk.log.all": "Con los inicios de sesión",
        "desk.log.acts": "Sin los inicios de sesión",
        "desk.log.older": "Más antiguos",
        "desk.log.newest": "Los más recientes",
        "desk.did": "Operación",
        "desk.did.sign-in": "Inicio de sesión",
        "desk.did.sign-out": "Cierre de sesión",
        "desk.did.key": "Frase de contraseña de la clave",
        "desk.did.upload": "Envío de archivos",
        "desk.did.look": "Elección de columnas y formas de escribir",
        "desk.did.discard": "Envío descartado",
        "desk.did.download": "Descarga",
        "desk.did.correct": "Envío de una corrección",
        "desk.did.search": "Búsqueda de un estudiante",
        "desk.did.sign": "Firma comenzada",
        "desk.did.signed": "Firma terminada",
        "desk.did.stopped": "Firma interrumpida",
        "desk.did.publish": "Listas de estado firmadas y publicadas",
        "desk.did.rotate": "Cambio de la clave",
        "desk.did.revoke": "Revocación",
        "desk.did.suspend": "Suspensión",
        "desk.did.reinstate": "Restablecimiento",
        "desk.ended.done": "{what}: hecho",
        "desk.ended.stopped": "{what}: interrumpido",
        "desk.back": "A los lotes",
        "desk.none":
            "Todavía no hay nada aquí. Un lote empieza con la descripción de un curso y una lista de estudiantes.",
        "desk.batch": "Lote",
        "desk.state": "Estado",
        "desk.state.prepared": "sin firmar",
        "desk.state.begun": "por continuar",
        "desk.state.finished": "firmado",
        "desk.state.signing": "Firmando",
        "desk.state.in_force": "en vigor",
        "desk.count": "Cantidad",
        "desk.when": "Cuándo",
        "desk.who": "Quién",
        "desk.course_file": "Descripción del curso",
        "desk.roster_file": "Lista de estudiantes",
        "desk.roster_hint":
            "Un libro de Excel (.xlsx) o un archivo CSV, tal como lo exporta Moodle o su sistema de gestión académica. Se guarda hasta que se firma el lote y después se borra.",
        "desk.look": "Revisar los archivos",
        "desk.dry_run": "Antes de firmar",
        "desk.plan.starts":
            "Nada lo impide. Mire abajo la primera credencial; no se firma nada antes de que usted firme.",
        "desk.plan.stops":
            "Todavía no se puede firmar nada. Corrija las filas de abajo en su propio sistema y vuelva a subir la lista, o diga cómo leerla.",
        "desk.to_continue":
            "Este lote se inició y no se terminó. Fírmelo de nuevo: continúa donde se detuvo y nadie recibe dos credenciales.",
        "desk.progress": "{done} de {total} firmadas",
        "desk.leave": "Puede cerrar esta página: el trabajo continúa.",
        "desk.done": "{count} {count|credencial está firmada|credenciales están firmadas}.",
        "desk.hand_out":
            "Descárguelas y entréguelas a los estudiantes; publique las listas de estados para que los demás puedan consultarlas.",
        "desk.archive": "Descargar todos los archivos",
        "desk.index": "Lista de quién tiene qué archivo",
        "desk.for_signer": "Nada lo impide. Ahora tiene que firmarlo alguien que pueda firmar.",
        "desk.sign": "Firmar {count} {count|credencial|credenciales}",
        "desk.continue": "Continuar la firma",
        "desk.key_passphrase": "Frase de contraseña de la clave de la entidad emisora",
        "desk.key_passphrase_hint": "Se usa para este único acto y no se guarda en ninguna parte.",
        "desk.mapping": "Qué columna es qué",
        "desk.as_recognised": "como se reconoció",
        "desk.no_column": "ninguna columna",
        "desk.field.given_name": "Nombre",
        "desk.field.family_name": "Apellido",
        "desk.field.full_name": "Nombre completo",
        "desk.field.name_prefix": "Partícula antes del apellido (van der)",
        "desk.field.second_family_name": "Segundo apellido",
        "desk.field.used_family_name": "Apellido de uso, junto al de nacimiento",
        "desk.field.email": "Correo electrónico",
        "desk.field.birth_date": "Fecha de nacimiento",
        "desk.field.id_number": "Número de estudiante",
        "desk.field.grade": "Calificación",
        "desk.field.completion_date": "Día de la concesión",
        "desk.field.holder": "Clave de la cartera (did:key)",
        "desk.field.row_key": "Lo que distingue las filas",
        "desk.field.participation": "Forma de participación",
        "desk.field.supervision": "Supervisión",
        "desk.field.course_start": "Inicio del curso",
        "desk.field.course": "Qué curso",
        "desk.field.passed": "Quién ha aprobado",
        "desk.field.course_end": "Fin del curso",
        "desk.date_order": "Cómo se escriben los días",
        "desk.encoding": "Cómo se codifican las letras",
        "desk.did.give-up":
            "Lote abandonado",
        "desk.state.given_up":
            "abandonado",
        "desk.give_up":
            "Abandonar este lote",
        "desk.give_up_hint":
            "Solo si nunca puede terminarse. Lo firmado queda como está y sigue en el registro; nunca se le añade nada más, y la lista enviada se borra.",
        "desk.gave_up":
            "Este lote se abandonó con {count} {count|credencial firmada|credenciales firmadas}; lo firmado queda como está.",
        "desk.next.overtaken":
            "Abandone este lote con el formulario de abajo; lo que ha firmado sigue siendo válido. Para emitir a los demás, suba de nuevo una lista y elija «{label}» antes de firmar.",
        "desk.gave_up_next":
            "Para emitir a los demás, suba de nuevo una lista y elija «{label}» antes de firmar.",
        "desk.gave_up_correct":
            "Para corregir las demás, abra el lote que este corrige y suba allí de nuevo la lista corregida; para las firmadas aquí, elija «{label}» antes de firmar.",
        "desk.corrected":
            "El lote que corrige",
        "desk.only_new": "Dejar fuera a quien ya tiene esta credencial",
        "desk.also_revoked": "Emitir de nuevo a quien se le revocó esta credencial",
        "desk.sheet": "Hoja",
        "desk.sheets": "{file} tiene {count} {count|hoja|hojas}. ¿Cuál es la lista?",
        "desk.output.pdf": "Certificados para imprimir, en PDF",
        "desk.output.badge-png": "Insignias, como imágenes con la credencial dentro",
        "desk.output.mail-merge": "Lista para enviarlas por correo electrónico",
        "desk.skip": "Omitir las filas con algún problema",
        "desk.look_again": "Revisar de nuevo",
        "desk.next.choose":
            "Elíjalo abajo, en «{label}»[: probablemente {suggested}].",
        "desk.next.columns":
            "Elija las columnas abajo, en «{label}». Una fila con celdas de más o de menos debe corregirse en el archivo.",
        "desk.next.optional":
            "No hay que hacer nada. Si se necesita, elija la columna abajo, en «{label}».",
        "desk.next.other":
            "Si no es lo que se quiere, corríjalo en el archivo o elija otra cosa abajo, en «{label}».",
        "desk.next.skip":
            "Quite la fila del archivo o marque «{label}» abajo.",
        "desk.next.same_course":
            "Nadie recibe una segunda sin que se pida: se comprueba antes de firmar. Marque «{label}» para expedir solo a los demás.",
        "desk.passing": "Resultados que significan aprobado",
        "desk.passing_hint": "Como figuran en la lista; varios, separados por punto y coma.",
        "desk.next.passing":
            "Escriba en «{label}» cuáles significan aprobado. Quien tenga otro se omite con la última casilla de ese formulario, o se quita del archivo.",
        "desk.next.although": "No se ha cambiado nada. Si aun así se quiere hacer, marque «{label}» y vuelva a mirar.",
        "desk.discard": "Descartar estos archivos",
        "desk.query": "Nombre, número o identificador de un estudiante",
        "desk.find": "Buscar",
        "desk.names_are_sealed":
            "Los nombres están sellados en el libro de registro; sin la clave nadie puede buscarlos.",
        "desk.nobody":
            "Ninguna credencial de esta entidad coincide. Escriba el nombre completo tal como figura en la credencial.",
        "desk.act": "Qué hacer",
        "desk.reason": "Motivo",
        "desk.change": "Cambiar el estado",
        "desk.choose": "Elegir",
        "desk.id": "Identificador",
        "desk.award": "Credencial",
        "desk.state.because": "{state}[ ({date})][: {reason}]",
        "desk.leave_it": "No cambiar nada",
        "desk.before.revoke":
            "Todavía no se ha cambiado nada. Una revocación es definitiva: nadie puede deshacerla, y quien compruebe la credencial lo sabrá.",
        "desk.before.suspend":
            "Todavía no se ha cambiado nada. Una credencial suspendida se rechaza dondequiera que se compruebe, hasta que alguien la restablezca.",
        "desk.before.reinstate":
            "Todavía no se ha cambiado nada. Una credencial restablecida vuelve a contar dondequiera que se compruebe.",
        "desk.do.revoke": "Revocar definitivamente {count} {count|credencial|credenciales}",
        "desk.do.suspend": "Suspender {count} {count|credencial|credenciales}",
        "desk.do.reinstate": "Restablecer {count} {count|credencial|credenciales}",
        "desk.changed": "{count} {count|credencial se ha modificado|credenciales se han modificado}.",
        "desk.to_publish": "Los demás lo verán cuando se publiquen las listas de estados.",
        "desk.publish": "Firmar y publicar las listas de estados",
        "desk.lists.none":
            "Las listas de estados no están publicadas aquí: nadie puede saber si sus credenciales están en vigor.",
        "desk.lists.ended":
            "Las listas de estados publicadas caducaron el {date}: nadie puede saber si sus credenciales están en vigor.",
        "desk.lists.ending": "Las listas de estados publicadas solo valen hasta el {date}.",
        "desk.lists.good": "Las listas de estados publicadas valen hasta el {date}.",
        "desk.lists.changes":
            "{count} {count|cambio no se ha publicado|cambios no se han publicado} todavía[; las listas se publicaron por última vez el {date}].",
        "desk.lists.ask": "Alguien que pueda firmar tiene que publicar las listas.",
        "desk.published": "Las listas de estados están publicadas.",
        "desk.address": "Dirección",
        "desk.purpose": "Finalidad",
        "desk.set": "Entradas marcadas",
        "desk.until": "Válida hasta",
        "desk.since": "Firma desde",
        "desk.document": "Documento de claves",
        "desk.entry": "Descargar la inscripción para un registro",
        "desk.rotate": "Cambiar la clave",
        "desk.rotate_hint":
            "Desde entonces firma una clave nueva, protegida por la misma frase de contraseña. Lo que firmó la anterior sigue siendo válido; su mitad privada se destruye.",
        "desk.key_type": "Tipo de clave",
        "desk.rotated_next":
            "Entregue la nueva inscripción a su registro: hasta que la tenga, los demás no conocen la clave nueva.",
        "desk.rotated_lists":
            "Publique de nuevo las listas de estados: las publicadas están firmadas con la clave anterior y ya no cuentan.",
        "desk.rotated_programs":
            "Los programas que emiten a través de este servidor se rechazan hasta que se reinicie.",
        "desk.failed": "Rechazado",

        // What the desk refuses
        "reason.desk.role": "Su cuenta no puede hacerlo; necesita el rol «{role}».",
        "next.desk.role": "Pregunte a un colega que lo tenga, o a quien gestiona este servidor.",
        "reason.desk.busy": "En este momento se está firmando otro lote.",
        "next.desk.busy": "Espere a que termine y después firme el suyo.",
        "reason.desk.full": "{count} lotes cargados esperan la firma; no se guardan más.",
        "next.desk.full": "Firme o descarte antes algunos de ellos.",
        "reason.desk.files": "Un lote necesita la descripción de un curso y una lista de estudiantes.",
        "next.desk.files": "Elija ambos: el curso termina en .yaml y la lista en .csv o .xlsx.",
        "reason.desk.token":
            "La clave de la entidad emisora está en un token, y esta mesa solo usa claves en archivos.",
        "next.desk.token":
            "Trabaje con la línea de órdenes en la máquina que tiene el token: testamur issue, testamur status publish, y testamur key rotate para otra clave.",
        "reason.desk.already_issued":
            "{count} de {total} {total|estudiante|estudiantes} ya {count|tiene|tienen} esta credencial[, emitida el {date}].",
        "next.desk.already_issued":
            "Marque la casilla de abajo para emitirla solo a los demás. Un error se corrige en la página del lote anterior.",
        "reason.desk.revoked_before":
            "{count} de {total} {total|estudiante|estudiantes} {count|tenía|tenían} esta credencial, y fue revocada: {count|fila|filas} {rows}.",
        "next.desk.revoked_before":
            "Averigüe por qué fue revocada. De las casillas de abajo, una deja fuera a estas personas y la otra les da una nueva.",
        "reason.desk.choose": "No se eligió nada, o no se dio ningún motivo.",
        "next.desk.choose": "Vuelva atrás, marque las credenciales, elija qué hacer y diga por qué.",
        "reason.desk.no_change": "No cambiaría nada: lo elegido ya está como debe estar.",
        "next.desk.no_change": "Vuelva atrás y elija otras credenciales u otra cosa que hacer.",
        "reason.desk.reason":
            "No se dio ningún motivo, o tiene más de {limit} caracteres.",
        "next.desk.reason":
            "Vuelva atrás y diga por qué en una frase; queda en el registro.",

        // Accounts
        "reason.operator.malformed": "{file} no es un archivo de cuentas, o no se puede leer ni escribir.",
        "next.operator.malformed": "Cree uno con testamur operator add, y compruebe quién puede leerlo.",
        "reason.operator.name": "«{name}» no puede ser un nombre de cuenta.",
        "next.operator.name": "Use letras de la a a la z, cifras, puntos, guiones, guiones bajos y @, 64 como máximo.",
        "reason.operator.exists": "Ya existe una cuenta «{name}».",
        "next.operator.exists": "Elimínela primero, o elija otro nombre.",
        "reason.operator.unknown": "No existe ninguna cuenta «{name}».",
        "next.operator.unknown": "testamur operator list muestra las que hay.",
        "reason.operator.no_role": "Una cuenta necesita un rol.",
        "next.operator.no_role": "Indique --role prepare, sign o revoke; puede darse varias veces.",
        "reason.operator.sign_in": "El nombre o la frase de contraseña es incorrecto.",
        "next.operator.sign_in": "Inténtelo de nuevo; quien gestiona este servidor puede crearle otra cuenta.",
        "cli.passphrase.new_operator": "Frase de contraseña para esta cuenta:",
        "help.operator": "Indica quién puede iniciar sesión en la mesa de emisión.",
        "help.operator.discussion":
            "Las cuentas son un archivo, para testamur serve --role issuer --accounts ARCHIVO. De las frases de contraseña solo guarda lo que Argon2id hace de ellas. Una cuenta eliminada queda fuera con el siguiente clic.",
        "help.operator.add": "Añade una cuenta.",
        "help.operator.remove": "Elimina una cuenta.",
        "help.operator.list": "Muestra las cuentas y sus roles.",
        "help.operator.name": "El nombre de la cuenta.",
        "help.operator.accounts": "El archivo de cuentas.",
        "help.operator.role": "Lo que puede hacer: prepare, sign, revoke. Puede darse varias veces.",
        "help.server.accounts": "El archivo de cuentas; sin él no hay mesa de emisión.",

        // Corrections
        "desk.correct": "Corregir un error",
        "desk.correct_hint":
            "Toda la lista otra vez, corregida, o solo las filas con el error. Se reconoce a los estudiantes por su número; quien no cambia conserva lo que tiene.",
        "desk.pairs": "Lo que se sustituirá",
        "desk.before": "Antes",
        "desk.after": "Corregido",
        "desk.show_pairs": "Mostrar lo que se sustituirá",
        "desk.replace": "Sustituir {count} {count|credencial|credenciales}",
        "desk.given_up":
            "{count} {count|credencial fue corregida|credenciales fueron corregidas} por el lote {batch} antes de que se abandonara; así queda.",
        "desk.replace_given_up": "Sustituir también estas: nadie las ha recibido",
        "reason.desk.outdated": "Esto ya no es lo que había mirado: alguien lo ha cambiado desde entonces.",
        "next.desk.outdated": "No se ha firmado nada. Mírelo de nuevo abajo y decida después.",
        "reason.desk.unchanged": "Nada en esta lista difiere de lo que se emitió.",
        "next.desk.unchanged": "Suba la lista que contiene la corrección.",
    ]
}
