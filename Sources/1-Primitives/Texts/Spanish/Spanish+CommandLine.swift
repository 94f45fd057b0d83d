extension Spanish {
    /// What the command line says of itself: help, prompts, remarks.
    static let commandLine: [String: String] = commandLineHelp.merging(commandLineRemarks) { first, _ in first }

    private static let commandLineRemarks: [String: String] = [
        "cli.error": "error",
        "cli.hint": "consejo",
        "cli.note": "nota",
        "cli.verify.clock_regressed":
            "El reloj de este equipo marca {now}; en una verificación anterior ya marcaba {last}. Lo que ha caducado desde entonces quizá pase ahora por bueno.",
        "cli.verify.clock_regressed.next":
            "Ponga en hora el reloj. Si entonces iba mal y ahora va bien, quite la línea «clock» de {file}; todo lo demás se queda.",
        "cli.memory_not_locked":
            "no se pudo bloquear la memoria que contiene secretos; podría escribirse en el espacio de intercambio",
        "cli.passphrase.key": "Frase de contraseña de la clave:",
        "cli.passphrase.new_key": "Nueva frase de contraseña de la clave:",
        "cli.passphrase.issuer": "Frase de contraseña del espacio de trabajo de la entidad emisora:",
        "cli.passphrase.new_issuer": "Nueva frase de contraseña del espacio de trabajo de la entidad emisora:",
        "cli.passphrase.wallet": "Frase de contraseña de la cartera:",
        "cli.passphrase.new_wallet": "Nueva frase de contraseña de la cartera:",
        "cli.passphrase.again": "La misma otra vez:",
        "cli.inspect.unjudged": "No se ha comprobado nada. Para comprobarlo: testamur verify",
        "cli.inspect.picture": "Esto es lo que dice la insignia de la imagen.",
        "cli.bake.done": "{file}: la imagen con la credencial dentro ({bytes} bytes)",
        "cli.bake.replaced": "la imagen contenía otra insignia, que se ha sustituido",
        "cli.unbake.done": "{file}: lo que había en la imagen ({bytes} bytes). Para comprobarlo: testamur verify",
        "cli.unbake.unjudged":
            "se ha escrito lo que había en la imagen; testamur verify no evalúa insignias de este tipo",
        "cli.canonicalize.lossy":
            "aquí se rechazaría una firma sobre datos enlazados: se escribe lo que resulta de las reglas de JSON-LD, y algo del documento se pierde o puede malinterpretarse",
        "cli.trust.built":
            "{file}: un registro con {count} {count|entidad emisora|entidades emisoras}, firmado con esta clave:",
        "cli.trust.sound": "no tiene ningún error",
        "cli.wallet.created": "{file} está lista. Guarde su frase de contraseña: sin ella nadie puede abrirla.",
        "cli.wallet.added": "{file} está en la cartera:",
        "cli.wallet.present": "{file} ya estaba en la cartera:",
        "cli.wallet.empty":
            "La cartera está vacía. Añada lo que le enviaron: testamur wallet add ARCHIVO --wallet CARTERA",
        "cli.wallet.presented":
            "{file} es solo para {domain}. Muestra la credencial entera; lo que se ha mostrado no puede retirarse.",
        "cli.wallet.removed":
            "Se ha borrado de esta cartera. Quedan las copias que haya en otros lugares, también las copias de seguridad anteriores.",
        "cli.wallet.removed_remembered":
            "Fuera de la cartera, sin cifrar, las comprobaciones de este equipo siguen recordando la entidad emisora, {issuer}, y dónde tiene sus listas de estado: {file}. Sin eso, una lista anterior pasaría por la más reciente. Para olvidarlo todo, borre ese archivo.",
        "cli.wallet.remove_award": "Se borrará para siempre: {title}[ · {learner}][ · {issuer}]",
        "cli.wallet.remove_file":
            "Se borrará para siempre el archivo {file}. Las credenciales que venían en él se quedan.",
        "cli.wallet.log_empty": "Con esta cartera todavía no se ha hecho nada.",
        "cli.wallet.nothing_found": "No contenía ningún archivo.",
        "cli.wallet.salvage": "Dañado y omitido: {count} {count|entrada|entradas}",
        "cli.wallet.salvage_next":
            "De una copia de seguridad vuelven: testamur wallet restore COPIA --wallet NUEVA. Sin ella, una cartera nueva recoge todo lo que está intacto: testamur wallet create --wallet NUEVA, y después testamur wallet merge {file} --salvage --wallet NUEVA",
        "cli.wallet.salvage_unlogged":
            "El daño impide escribir en la cartera: su registro de actividad no dice nada de esta exportación.",
        "cli.wallet.salvage_erase":
            "Se puede borrar una credencial dañada, o un archivo en el que llegaron credenciales, y nada más: testamur wallet remove {record} --salvage --wallet {file}",
        "cli.wallet.damaged.credential":
            "una credencial u otro archivo que usted añadió; añádalo de nuevo, o pídalo al emisor",
        "cli.wallet.damaged.holder-key":
            "una clave de titular; las credenciales vinculadas a ella no podrán presentarse nunca más",
        "cli.wallet.damaged.presentation": "una presentación; ya no se sabe qué se mostró entonces ni a quién",
        "cli.wallet.damaged.event": "una línea del registro; no afecta a ninguna credencial",
        "cli.wallet.damaged.parcel":
            "un archivo en el que llegaron credenciales; las credenciales mismas se guardan aparte",
        "cli.wallet.damaged.recovery":
            "el código de recuperación; las palabras del papel siguen abriendo las copias de seguridad que hay",
        "cli.wallet.damaged.share": "una entrega; ya no se sabe quién tiene qué ni hasta cuándo",
        "cli.wallet.remove_copies":
            "También en esta cartera, y no se {count|borra|borran} con ella: {count} {count|archivo|archivos} más con esta credencial o su número: {records}",
        "cli.wallet.removed_copy":
            "Este archivo se ha borrado. Sigue en esta cartera, con esta credencial o su número: {records}. Para borrar el siguiente: testamur wallet remove {record} --wallet {file}",
        "cli.wallet.restored_beside":
            "Este equipo ya conocía esta cartera. Si hay aquí otra copia, desde ahora se rechaza; si contiene más que la copia de seguridad, incorpórelo: testamur wallet merge OTRA --wallet {file}",
        "cli.wallet.passed_over":
            "Omitido por ser un enlace, estar oculto, no ser un archivo normal o estar demasiado profundo: {count}",
        "cli.wallet.key_file_changed":
            "Desde ahora la cartera se abre con el nuevo archivo de clave y la frase de contraseña que usted dio. Las copias anteriores se abren como antes.",
        "cli.wallet.key_file_gone":
            "Desde ahora la frase de contraseña que usted dio abre por sí sola la cartera. Las copias anteriores siguen necesitando el archivo de clave.",
        "reason.record.too_short.share": "«{record}» es demasiado corto para designar una entrega.",
        "next.record.too_short.share":
            "Escriba al menos este número de caracteres de su identificador: {count}. testamur wallet shares los enumera.",
        "cli.wallet.not_added": "Sin añadir: {count} {count|archivo|archivos}",
        "cli.wallet.removed_left":
            "Sigue estando dentro de {file}, que contiene también otras credenciales. Para borrar ese archivo: testamur wallet remove {record} --wallet {wallet}",
        "cli.wallet.event.received": "{time}: {count} {count|credencial recibida|credenciales recibidas}",
        "cli.wallet.event.removed": "{time}: {count} {count|entrada borrada|entradas borradas}",
        "cli.wallet.event.presented": "{time}: {count} {count|credencial mostrada|credenciales mostradas}[ a {note}]",
        "cli.wallet.event.shared":
            "{time}: {count} {count|credencial compartida|credenciales compartidas}[ con {note}]",
        "cli.wallet.event.withdrawn": "{time}: se retiró algo que se había compartido[ con {note}]; las copias quedan",
        "cli.wallet.event.passphrase_changed": "{time}: se cambió la frase de contraseña o el archivo de clave",
        "cli.wallet.event.recovery_code_made": "{time}: se creó un código de recuperación",
        "cli.wallet.event.backed_up": "{time}: se hizo y se verificó una copia de seguridad[: {note}]",
        "cli.wallet.event.restored": "{time}: se restauró desde una copia de seguridad",
        "cli.wallet.event.merged": "{time}: se incorporó otra cartera[: {note}]",
        "cli.wallet.event.exported": "{time}: se escribió todo sin cifrar[: {note}]",
        "cli.wallet.event.other": "{time}: {kind}[: {note}]",
        "cli.wallet.code": "Las 13 palabras del código de recuperación:",
        "cli.wallet.code_new":
            "Escriba en papel las palabras de arriba y guárdelas separadas de la copia de seguridad. Quien tenga ambas lo tiene todo; sin ellas, una copia de seguridad no se abrirá nunca más.",
        "cli.wallet.backed_up":
            "{file} es una copia de seguridad con {count} {count|entrada|entradas}; se restauró en memoria y es idéntica.",
        "cli.wallet.backup_sound": "La copia de seguridad está en orden: {count} {count|entrada|entradas}, del {time}.",
        "cli.wallet.key_new": "Una clave nueva: esta cartera no tenía ninguna para {issuer}.",
        "cli.wallet.key_alike":
            "También hay una clave para {issuer}, que solo difiere en mayúsculas. Para obtener esa, nombre así al emisor.",
        "cli.wallet.key_known": "La clave que esta cartera tiene para {issuer}:",
        "cli.wallet.backup_salvageable":
            "La copia de seguridad del {time} está dañada. {count} {count|entrada está intacta y vuelve|entradas están intactas y vuelven} con: testamur wallet restore {file} --salvage --wallet NUEVA",
        "cli.wallet.restored": "{file} está lista, con {count} {count|entrada|entradas}.",
        "cli.wallet.restore_usage":
            "indique con --wallet la cartera que se creará, o --check para examinar solo la copia de seguridad",
        "cli.wallet.merged":
            "Incorporado: {count} {count|entrada|entradas}, {present} ya estaban; {keys} {keys|clave|claves}.",
        "cli.wallet.merged_left_out": "Se deja fuera, porque aquí se borró: {count} {count|entrada|entradas}",
        "cli.wallet.merged_erased": "{id}  {title}, borrada el {date}",
        "cli.wallet.merged_with_erased":
            "Para recuperarlo también: testamur wallet merge {other} --with-erased --wallet {file}",
        "cli.wallet.merged_erased_there":
            "Se borró en la otra cartera y sigue aquí: {count} {count|entrada|entradas}. Una fusión no borra nada; para borrar también aquí: testamur wallet remove RECORD --wallet {file}",
        "cli.wallet.export_warning":
            "Se escribe todo sin cifrar: quien obtenga la carpeta puede leerla. Bórrela cuando haya llegado a su destino.",
        "cli.wallet.exported": "{count} {count|entrada|entradas} y el registro de actividad están en {file}.",
        "cli.wallet.key_file_made":
            "{file} es el archivo de clave de la cartera. Guárdelo separado de la cartera y haga una copia: sin él, la cartera no se abre.",
        "cli.wallet.key_file_usage": "--new-key-file y --without-key-file se excluyen mutuamente",
        "cli.passphrase.other_wallet": "Frase de contraseña de la otra cartera:",
        "cli.wallet.reminder.never":
            "Todavía no hay ninguna copia de seguridad de esta cartera. Haga una: testamur wallet backup --out ARCHIVO --wallet CARTERA",
        "cli.wallet.reminder.changes":
            "{count} {count|entrada todavía no está|entradas todavía no están} en ninguna copia de seguridad: testamur wallet backup --replace --out ARCHIVO --wallet CARTERA",
        "cli.wallet.not_remembered":
            "Esta máquina no recuerda el estado de la cartera, porque no hay carpeta personal: una copia anterior pasaría inadvertida. Indique una carpeta para ello con --state.",
        "cli.wallet.reminder.code":
            "El código de recuperación es posterior a la última copia de seguridad: las palabras nuevas no abren todavía ninguna. Haga una: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.reminder.old":
            "La última copia de seguridad tiene medio año. Los discos envejecen: haga una nueva.",
        "cli.wallet.report.inside": "En {file} ({bytes} bytes), cifrado con su frase de contraseña:",
        "cli.wallet.report.credentials": "{count} {count|credencial|credenciales}, o archivos de otros tipos",
        "cli.wallet.report.reports": "{count} {count|informe|informes} sobre ellas",
        "cli.wallet.report.parcels": "{count} {count|archivo|archivos} en que llegaron credenciales",
        "cli.wallet.report.holder_keys":
            "{count} {count|clave privada|claves privadas}, cada una para una entidad emisora",
        "cli.wallet.report.presentations":
            "{count} {count|presentación|presentaciones}: qué se mostró, a quién y cuándo",
        "cli.wallet.report.shares": "{count} {count|entrega|entregas}, con destinatario, fin y último día",
        "cli.wallet.report.share":
            "{time}: {count} {count|credencial compartida|credenciales compartidas} con {recipient}, para: {purpose} ({state})",
        "cli.wallet.report.events": "{count} {count|línea|líneas} del registro de actividad",
        "cli.wallet.report.recovery_codes": "el código de recuperación, que abre las copias de seguridad",
        "cli.wallet.report.others": "{count} {count|entrada de otro tipo|entradas de otros tipos}",
        "cli.wallet.report.anchor": "Al lado, sin cifrar, el número del último cambio y ningún dato personal: {file}",
        "cli.wallet.report.remembered":
            "Al lado, sin cifrar, lo que recuerdan las comprobaciones de este equipo, de credenciales de esta cartera y de otras: {file}",
        "cli.wallet.report.issuers": "{count} {count|entidad emisora|entidades emisoras}:",
        "cli.wallet.report.lists": "{count} {count|dirección|direcciones} de listas de estado:",
        "cli.wallet.report.registries": "{count} {count|registro|registros}:",
        "cli.wallet.report.clock": "la última hora vista: {time}",
        "cli.wallet.report.remembered_more":
            "también guardado por las comprobaciones, de registros abiertos y de lo que los servidores de entidades emisoras respondieron a verify --online:",
        "cli.wallet.report.outside": "Entregado, hasta donde sabe esta cartera; desde aquí no se puede recuperar:",
        "cli.wallet.report.nothing_outside": "No se ha entregado nada, hasta donde sabe esta cartera.",
        "cli.wallet.report.rights":
            "Nadie más que usted tiene esta cartera. Pida acceso o supresión a quienes se nombran arriba; aquí se borra con: testamur wallet remove",
        "cli.wallet.password_changed":
            "Se ha cambiado la frase de contraseña. Las copias anteriores del archivo se siguen abriendo con la antigua.",
        "cli.issuer.created": "{folder} está listo. La entidad emisora se conoce como {issuer}.",
        "cli.issuer.time_zone":
            "Los días empiezan y acaban según el reloj de {zone}; si no es así, haga de nuevo el espacio de trabajo con --time-zone, por ejemplo --time-zone Europe/Paris.",
        "cli.issuer.registry_entry":
            "Para el registro: {file}. Entréguelo a quien mantenga un registro de confianza, o pruébelo con: testamur trust build",
        "cli.issuer.did_document": "Para su servidor web: {file}, que debe encontrarse en {url}",
        "cli.issue.plan": "{count} {count|credencial|credenciales}: {title}",
        "cli.issue.encoding":
            "{file}: [exportación de {export}, ]{encoding}, separado por «{separator}», nombres de columna en la fila {row}",
        "cli.issue.workbook": "{file}: [exportación de {export}, ]hoja «{sheet}», nombres de columna en la fila {row}",
        "cli.issue.columns": "Cómo se interpretan las columnas:",
        "cli.issue.columns_ignored": "sin usar: {columns}",
        "cli.issue.recognised": "reconocida por su nombre",
        "cli.issue.told": "según lo indicado por usted",
        "cli.issue.sitting.last": "de cada estudiante la última",
        "cli.issue.sitting.best": "de cada estudiante la mejor",
        "cli.issue.order.dmy": "día antes que mes",
        "cli.issue.order.mdy": "mes antes que día",
        "cli.issue.order.ymd": "primero el año",
        "cli.issue.preview": "Una de ellas:",
        "cli.issue.skipped": "Se {count|omite|omiten} {count} {count|fila|filas}.",
        "cli.issue.may_skip":
            "Con --skip-bad-rows se emitirían las otras {rest} y se {count|omitiría|omitirían} {count} {count|fila|filas}.",
        "cli.issue.stream_held":
            "No hay que hacer nada si se trata de la credencial que la persona ya tiene. Una corregida ocupa su lugar con testamur replace; solo con --again recibe otra cada persona del flujo.",
        "cli.issue.more": "… y {count} más",
        "cli.column": "columna {column}",
        "card.awarded_to": "otorgada a {name}",
        "card.awarded_by": "por {body}",
        "card.awarded_on": "el {date}[, {place}]",
        "card.workload": "[{ects} ECTS][ · {hours} horas][ · nivel {eqf} del MEC][ · {participation}]",
        "card.assessment": "[{type}][ · {supervision}][ · resultado {grade}]",
        "cli.issue.complete": "{mandatory} de 11 elementos del enfoque europeo, {optional} de 5 opcionales",
        "cli.issue.losses": "Lo que Open Badges 3.0 no puede recoger por completo:",
        "cli.issue.problems": "{count} {count|problema|problemas}; no se ha firmado nada:",
        "cli.issue.problems_skipped": "{count} {count|problema|problemas} en filas que se omiten:",
        "cli.issue.warnings": "{count} {count|cosa|cosas} por revisar:",
        "cli.issue.notes": "{count} {count|observación|observaciones}:",
        "cli.issue.would_start": "Nada lo impide. Sin --dry-run, el lote se firmaría ahora.",
        "cli.issue.done": "{count} {count|credencial firmada|credenciales firmadas} en {folder}; la lista es {index}.",
        "cli.issue.resumed": "El lote se había iniciado antes: {count} ya {count|estaba|estaban}.",
        "cli.issue.progress": "{done} de {total} firmadas, {rate} por segundo, quedan {left} s",
        "cli.issue.proofs": "Firmado con {suites}.",
        "cli.issue.status_list": "Lista de estados para {count} de ellas, {free} posiciones libres: {list}",
        "cli.issue.new_list": "una nueva",
        "cli.issue.earlier": "Esta lista se inició o se emitió antes, el {date}: las mismas credenciales, nada nuevo.",
        "cli.line": "{file}, línea {line}",
        "cli.issuer.ledger_sound": "El libro de registro está tal como se escribió: {count} {count|fila|filas}.",
        "cli.row": "fila {row}[, {column}]",
        "cli.status.changed":
            "{count} {count|credencial está|credenciales están} ahora en el estado «{state}». Para que los demás lo sepan: testamur status publish",
        "cli.status.unchanged": "{count} ya {count|estaba|estaban} antes en el estado «{state}».",
        "cli.status.published":
            "{file}: {purpose}, {count} {count|entrada marcada|entradas marcadas}, debe encontrarse en {address}",
        "cli.status.valid_until": "Con estas listas se puede comprobar hasta {date}: publíquelas de nuevo antes.",
        "cli.status.none": "Todavía no hay ninguna lista de estados: no se ha emitido nada.",
        "state.revoked": "revocada",
        "state.suspended": "suspendida",
        "state.reinstated": "de nuevo en vigor",

        "report.claimed": "Declara",
        "report.only_inside":
            "Solo se ha comprobado la credencial que hay dentro. Compare lo que ve en la página con estas líneas.",
        "report.only_inside.several":
            "Archivos de los que solo se ha comprobado la credencial que hay dentro: {count}. Compare lo que ve en sus páginas con estas líneas.",
        "report.established": "Establecido",
        "report.nothing_established": "nada: la firma no pasó la comprobación",
        "report.nothing_signed": "nada: no hay firma",
        "report.policy": "Evaluado según la política «{policy}» (versión {version}[, SHA-256 del archivo {digest}]).",
        "report.registry": "según el registro {registry}, número {number} del {date}",
        "report.registry_unsigned":
            "según el registro {registry}, número {number} del {date}, que no firmó nadie de su confianza",
        "report.presentation": "Una presentación: quién muestra las credenciales que contiene",
        "report.credential": "credencial {number}",
        "report.inner": "credencial {number} que contiene",
        "report.record":
            "Un historial de aprendizaje (por sí solo: {verdict}), que contiene {count} {count|credencial|credenciales} ({counts})",
        "report.endorsements": "Con el respaldo de, en sus propias palabras (sin comprobar)",
        "report.findings": "Marcado con !: merece una mirada, pero no es decisivo según esta política.",
        "report.same_reason": "por el mismo motivo",
        "report.skipped": "no se ha examinado",
        "report.skipped_count":
            "{count} {count|comprobación no se hizo|comprobaciones no se hicieron}: lo que un archivo sin demostrar dice de sí mismo no demuestra nada.",
        "report.summary": "{files} {files|archivo|archivos}: {counts}",
        "field.shown.title": "título",
        "field.shown.learner": "estudiante",
        "field.shown.issuer": "entidad emisora",
        "field.shown.awarded": "otorgada",
        "field.shown.place": "lugar",
        "field.shown.result": "resultado",
        "field.shown.workload": "carga",
        "field.shown.level": "nivel",
        "field.shown.identifier": "número",

        "reason.usage": "No se ha entendido la orden: {what}.",
        "next.usage": "Consúltela con testamur help y el nombre de la orden.",
        "usage.no_file": "Indique un archivo o una carpeta, o use --stream",
        "usage.link":
            "Con --online se puede indicar un archivo por su dirección https; si no, guarde el archivo e indíquelo ({link})",
        "usage.stream_files": "Con --stream los documentos llegan por la entrada estándar; no indique archivos",
        "usage.empty_folder": "No hay ningún archivo en esa carpeta",
        "usage.unknown_check": "No hay ninguna comprobación llamada «{check}»",
        "usage.unknown_figure": "No hay ninguna medida llamada «{figure}», solo {figures}",
        "usage.domain_without_challenge": "Un --domain necesita el --challenge que se envió con él",
        "usage.out_of_range": "Un número está fuera de su intervalo",
        "usage.country": "«{country}» no es un país",
        "usage.column": "«{column}» no es CAMPO=ENCABEZADO, por ejemplo family_name=Apellidos",
        "usage.hash_without_rdfc": "--hash corresponde a --algorithm rdfc-1.0",
        "usage.no_ids": "Indique al menos una credencial por su identificador; están en index.csv",
        "usage.replace":
            "Indique qué se sustituye: una credencial con --id, o el lote que contiene los errores con --batch; los identificadores de las credenciales están en index.csv, y el del lote lo mostró testamur issue",
        "usage.only_new": "--only-new no va con --again ni con --stream",
        "usage.also_revoked": "--also-revoked no va con --again",
        "usage.no_out": "Indique con --out dónde van las credenciales, o mire primero con --dry-run",

        "reason.file.unreadable": "No se puede leer el archivo[: {cause}].",
        "next.file.unreadable": "Revise su nombre y si usted tiene permiso para leerlo.",
        "reason.file.too_large": "La entrada es mayor de lo que se lee aquí[: más de {limit} bytes].",
        "next.file.too_large": "Compruebe que es el archivo correcto, o divídalo.",
        "reason.passphrase.none": "Se necesita una frase de contraseña y no hay ningún terminal en el que pedirla.",
        "next.passphrase.none":
            "Indíquela en un archivo con --passphrase-file, o mediante un descriptor con --passphrase-fd.",
        "reason.passphrase.differs": "Las dos frases de contraseña no son iguales.",
        "next.passphrase.differs": "Inténtelo de nuevo; no se ha creado nada.",
        "reason.folder.no_space": "No queda espacio en el disco para la carpeta {file}.",
        "next.folder.no_space":
            "No ha quedado nada de ella allí. Libere espacio o elija otro disco, y dé de nuevo la misma orden.",
        "reason.export.encrypted_only": "Una exportación no está cifrada, y nada indica que sea lo que se quiere.",
        "next.export.encrypted_only":
            "Indique --in-the-clear si lo es. Para mantenerla cifrada, haga una copia de seguridad con «testamur wallet backup».",
        "reason.record.ambiguous": "«{record}» se ajusta a {count} entradas de la cartera, no a una.",
        "next.record.ambiguous": "Escriba más caracteres de su identificador; testamur wallet list los muestra.",
        "reason.record.too_short": "«{record}» es demasiado corto para nombrar una entrada.",
        "next.record.too_short":
            "Escriba al menos este número de caracteres de su identificador: {count}. testamur wallet list los muestra.",
    ]
}
