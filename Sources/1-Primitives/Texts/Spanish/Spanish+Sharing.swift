extension Spanish {
    /// What is said about sharing.
    static let sharing: [String: String] = sharingReasons.merging(sharingRemarks) { first, _ in first }

    private static let sharingReasons: [String: String] = [
        "reason.share.incomplete": "Falta algo: {missing}.",
        "next.share.incomplete":
            "Indique qué credenciales, con quién (--with), para qué (--purpose) y hasta cuándo (--until).",
        "reason.share.end_past": "El último día, {date}, ya ha pasado.",
        "next.share.end_past": "Elija hoy o un día posterior, escrito como 2026-12-31.",
        "reason.share.not_in_force":
            "Esta microcredencial no está en vigor ({state}), y un certificado, una insignia o un código de ella parecería decir lo contrario.",
        "next.share.not_in_force":
            "Compártala como archivo cifrado o presentación, que se comprueba al abrirse. Si quien la recibe sabe cómo está, indíquelo: --although-not-in-force, o la casilla de la página.",
        "reason.share.passphrase_of_wallet": "La frase de contraseña para el destinatario es la que abre su cartera.",
        "next.share.passphrase_of_wallet":
            "Elija otra para este archivo: quien la conozca podría abrir también la cartera. No se ha creado nada.",
        "reason.share.single": "En esta forma cabe una credencial, no {count}.",
        "next.share.single": "Compártalas una tras otra, o juntas como presentación o archivo cifrado.",
        "reason.share.too_large": "Es más de lo que se comparte de una vez[: {found} {unit}, de como máximo {limit}].",
        "next.share.too_large": "Comparta menos credenciales a la vez.",
        "reason.share.unknown": "La cartera no tiene ninguna entrega [{share}|con este nombre].",
        "next.share.unknown": "testamur wallet shares las enumera con sus nombres.",
        "reason.share.not_drawable":
            "La entrada {record} no es una microcredencial que se pueda dibujar o poner en un código.",
        "next.share.not_drawable": "Compártala como archivo cifrado: el destinatario la recibe exactamente como usted.",
        "reason.share.malformed": "Esto no es un archivo compartido con testamur[: {cause}].",
        "next.share.malformed":
            "Compruebe que es el archivo correcto y que no lo modificó un programa de correo o un sitio web. Una presentación o un certificado se comprueba con testamur verify.",
        "reason.share.version": "El archivo lo creó un programa más reciente[: su formato es {version}].",
        "next.share.version": "Actualice este programa.",
        "reason.share.damaged": "El archivo se dañó por el camino.",
        "next.share.damaged": "Pida que se lo envíen de nuevo, como archivo adjunto.",
        "reason.share.other_recipient": "El archivo es para otro destinatario: no se abre con esto.",
        "next.share.other_recipient":
            "testamur open ARCHIVO sin clave dice con qué se abre. Pregunte al remitente si era para usted.",
        "reason.share.wrong_passphrase": "La frase de contraseña es errónea, o la cabecera del archivo se alteró.",
        "next.share.wrong_passphrase":
            "Escriba de nuevo la frase de contraseña; atención a la distribución del teclado y a las mayúsculas. Solo el remitente puede decírsela.",
        "reason.share.altered": "Alguien modificó el archivo después de sellarse.",
        "next.share.altered": "No lo use. Pida que se lo envíen de nuevo.",
        "reason.share.kdf_below_floor":
            "El archivo exige tan poca protección que se podría adivinar su frase de contraseña[: {memory} bytes de memoria, {passes} {passes|pasada|pasadas}].",
        "next.share.kdf_below_floor":
            "Ningún programa honesto escribe esto: alguien modificó el archivo. No escriba la frase de contraseña.",
        "reason.share.kdf_above_ceiling":
            "El archivo exige más memoria o tiempo que cualquier archivo honesto[: {memory} bytes de memoria, {passes} {passes|pasada|pasadas}].",
        "next.share.kdf_above_ceiling": "Alguien lo hizo de modo que abrirlo agote su equipo. No lo use.",
        "reason.share.qr_too_large": "La credencial es mayor de lo que cabe en un código QR.",
        "next.share.qr_too_large":
            "Compártala como certificado (pdf), como insignia (png) o como archivo cifrado; una firmada con eddsa-jcs-2022 y sin imágenes cabe a menudo.",
    ]

    private static let sharingRemarks: [String: String] = [
        "share.about": "{recipient} verá, de {title}:",
        "share.seen.name": "su nombre: {value}",
        "share.seen.birth": "su fecha de nacimiento: {value}",
        "share.seen.identifier": "su {kind}: {value}",
        "share.seen.hashed": "una huella digital de su {kind}: quien lo conozca puede reconocerle",
        "share.seen.holder":
            "la clave pública a la que está vinculada: quien reciba esta credencial, u otra de la misma entidad emisora, ve la misma y reconoce que es usted; las de otras entidades emisoras tienen otras claves",
        "share.seen.award": "la microcredencial: {value}",
        "share.seen.grade": "su resultado: {value}",
        "share.seen.rest": "todo lo demás que contiene: {value}",
        "share.seen.evidence": "enlaces a sus trabajos: {count}",
        "share.seen.status":
            "dónde se lleva su estado: quien la compruebe puede consultar la lista de la entidad emisora",
        "share.seen.file": "el archivo entero, {bytes} bytes; lo que contiene no se lee aquí",
        "share.member.activityStartDate": "cuándo empezó el curso",
        "share.member.activityEndDate": "cuándo terminó el curso",
        "share.member.achievement.description": "la descripción",
        "share.member.achievement.image": "la imagen",
        "share.fact.signer": "quién firmó",
        "share.fact.place": "lugar",
        "share.fact.level": "nivel",
        "share.fact.workload": "carga de trabajo",
        "share.fact.outcomes": "resultados de aprendizaje",
        "share.fact.assessment": "cómo se le evaluó",
        "share.fact.supervision": "cómo se le supervisó",
        "share.fact.participation": "cómo participó",
        "share.fact.quality": "garantía de la calidad",
        "share.fact.prerequisites": "qué se exigía antes",
        "share.fact.stackability": "para qué cuenta",
        "share.fact.valid_until": "hasta cuándo es válida",
        "share.scheme.sisSourcedId": "número de estudiante",
        "share.scheme.nationalIdentityNumber": "número nacional de identificación",
        "share.scheme.emailAddress": "dirección de correo electrónico",
        "share.scheme.userName": "nombre de usuario",
        "share.withheld":
            "La credencial está firmada en su conjunto: no se puede reservar nada de ella. Lo que se ha entregado no puede retirarse.",
        "share.state": "Su estado: {state}[: {message}]",
        "share.unmarked":
            "Un certificado, una insignia o un código hechos con ella parecen estar en vigor. Compártala solo si el destinatario lo sabe.",
        "share.how.presentation":
            "Como presentación para {domain}, firmada por usted; los verificadores la rechazan después del {date}.",
        "share.how.encrypted.key": "Como archivo que solo abre el propietario de {key}.",
        "share.how.encrypted.passphrase":
            "Como archivo que se abre con la frase de contraseña que usted elija. Comuníquela por otra vía.",
        "share.how.encrypted.also":
            "El destinatario lee además en él: que es para {recipient}, con qué fin ({purpose}), hasta cuándo ({date}) y, al segundo, cuándo se creó.",
        "share.how.pdf": "Como certificado que cualquiera puede leer, con la credencial dentro.",
        "share.how.png": "Como insignia, con la credencial dentro.",
        "share.how.qr": "Como código QR que contiene la credencial.",
        "share.form.presentation": "presentación",
        "share.form.encrypted": "archivo cifrado",
        "share.form.pdf": "certificado",
        "share.form.png": "insignia",
        "share.form.qr": "código QR",
        "share.state.active": "hasta el {date}",
        "share.state.ended": "terminó el {date}",
        "share.state.withdrawn": "retirada el {date}",
        "share.removed": "una entrada que se eliminó desde entonces",
        "share.for": "para {purpose}",
        "share.here": "creado aquí: {file}",
        "share.purpose.proof": "prueba de que es mía",
        "share.pdf.code": "Al escanearlo, este código es la credencial misma.",
        "cli.share.done": "{file} es para {recipient}, hasta el {until}. En su lista: testamur wallet shares",
        "cli.share.open_with": "Se abre con: testamur open {file} --key SU-ARCHIVO-DE-CLAVE --out CARPETA",
        "cli.share.open_passphrase": "Se abre con: testamur open {file} --out CARPETA",
        "cli.share.verify_with": "Se comprueba con: testamur verify {file} --challenge {challenge} --domain {domain}",
        "cli.shares.empty": "Todavía no se ha compartido nada.",
        "cli.withdrawn":
            "La entrega a {recipient} queda marcada como retirada. La copia que tiene permanece y se abre como antes: pídale que la borre.",
        "cli.withdrawn.before": "Ya se había retirado antes.",
        "cli.open.about":
            "Sellado el {date} para {recipient}, para {purpose}, para usarse hasta el {until}. Son palabras del remitente: no se sabe quién lo selló.",
        "cli.open.ended": "el último día, {until}, ha pasado: el remitente pide que no se use más",
        "cli.open.key": "Se abre con la clave {key}: testamur open ARCHIVO --key ARCHIVO-DE-CLAVE --out CARPETA",
        "cli.open.passphrase": "Se abre con una frase de contraseña: testamur open ARCHIVO --out CARPETA",
        "cli.open.verify": "No se ha comprobado nada. Para comprobarlo: testamur verify {folder}",
        "cli.passphrase.share": "Frase de contraseña del archivo compartido:",
        "cli.passphrase.new_share": "Frase de contraseña para el destinatario:",
        "usage.share_challenge": "una presentación necesita --challenge y --domain, que le da el destinatario",
        "usage.share_not_presentation": "--challenge y --domain corresponden a una presentación",
        "usage.share_key_elsewhere": "--recipient-key y --share-passphrase-file corresponden a un archivo cifrado",
        "usage.share_two_locks": "indique --recipient-key o --share-passphrase-file, no ambos",
        "usage.kdf_memory": "--kdf-memory va de {least} a {most}",
        "usage.open_out": "--out indica la carpeta para lo que hay dentro",

        "help.wallet.share": "Comparte microcredenciales con un destinatario, para un fin, hasta un día.",
        "help.wallet.share.discussion":
            "Muestra lo que verá el destinatario, pregunta, crea el archivo y lo recuerda. Formas: presentation (firmada por usted; necesita el desafío y el dominio del destinatario), encrypted (para una clave o una frase de contraseña), pdf, png y qr (una microcredencial cada una). Los identificadores de las entradas son los de wallet list.\n\nEjemplo: testamur wallet share 3f9a1c02 --with \"Sonnwald Works\" --purpose \"application 17\" --until 2027-01-31 --as pdf --out award.pdf --wallet my.wallet",
        "help.wallet.share.with":
            "Quién lo recibe, en palabras de usted; en un archivo cifrado, el destinatario también las lee.",
        "help.wallet.share.purpose": "Para qué es; en un archivo cifrado, el destinatario también lo lee.",
        "help.wallet.share.until": "El último día, como 2026-12-31.",
        "help.wallet.share.as": "Qué se crea.",
        "help.wallet.share.out": "El archivo que se crea.",
        "help.wallet.share.recipient_key":
            "La clave pública del destinatario, una Multikey Ed25519 (z6Mk…) o did:key, para --as encrypted.",
        "help.wallet.share.passphrase_file":
            "Lee la frase de contraseña para el destinatario de la primera línea de este archivo.",
        "help.wallet.share.challenge": "El desafío que le dio el destinatario, para --as presentation.",
        "help.wallet.share.domain": "El dominio que le dio el destinatario, para --as presentation.",
        "help.wallet.share.although": "Dibujar una microcredencial que no está en vigor: quien la recibe lo sabe.",
        "help.wallet.share.yes": "No pregunta.",
        "help.wallet.shares": "Enumera qué se compartió, con quién, para qué y hasta cuándo.",
        "help.wallet.withdraw": "Marca una entrega como retirada.",
        "help.wallet.withdraw.discussion":
            "Nadie puede retirar lo que se entregó: las copias quedan. La marca es para usted, y para la carta en la que pida la supresión.",
        "help.wallet.share_id": "El identificador de una entrega, o su comienzo.",
        "help.open": "Abre un archivo de microcredenciales que alguien compartió con usted.",
        "help.open.discussion":
            "Escribe cada microcredencial tal como la recibió su titular. No se comprueba nada: de eso se encarga testamur verify. Sin --out dice con qué se abre el archivo.",
        "help.open.file": "El archivo que le enviaron.",
        "help.open.key": "Su archivo de clave, si se selló para su clave.",
        "help.open.out": "Una carpeta nueva o vacía para las microcredenciales.",
        "help.wallet.open_share": "Abre un archivo que alguien compartió con usted; lo mismo que testamur open.",
    ]
}
