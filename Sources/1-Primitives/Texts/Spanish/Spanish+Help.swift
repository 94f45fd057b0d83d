extension Spanish {
    /// The help of the command line: what each command and option is for, in the words of those who use it.
    static let commandLineHelp: [String: String] = [
        "help.testamur": "Emite, conserva y comprueba microcredenciales europeas.",
        "help.testamur.discussion":
            "Secretarías: issuer, issue, revoke, status. Estudiantes: wallet. Empleadores: verify. No se envía nada a ninguna parte; solo verify --online pregunta a servidores de entidades emisoras.",
        "help.passphrase_file": "Lee la frase de contraseña de la primera línea de este archivo.",
        "help.kdf_memory":
            "Cuánta memoria debe necesitar cada intento de adivinar la frase de contraseña: de 64 a 1024, normalmente 256. Menos solo en un equipo pequeño.",
        "help.passphrase_fd": "Lee la frase de contraseña de este descriptor abierto.",

        "help.verify": "Comprueba credenciales: quién las emitió, a quién, cuándo, dónde y si siguen en vigor.",
        "help.verify.discussion":
            "Termina con 0 si todas son válidas, con 1 si alguna no es válida, con 2 si alguna no se pudo comprobar. Funciona sin red.",
        "help.verify.files":
            "Archivos, carpetas con todo su contenido, patrones entre comillas ('*.json'), archivos ZIP, PDF que contienen microcredenciales, insignias; con --online también direcciones https; - para la entrada estándar.",
        "help.verify.format":
            "Cómo escribir el informe: para personas, para programas, un informe por línea o una tabla para una hoja de cálculo.",
        "help.verify.stream": "Lee un documento por línea de la entrada estándar y escribe un informe por línea.",
        "help.verify.trust": "Un registro de entidades emisoras de su confianza. Puede indicarse varias veces.",
        "help.verify.anchor": "La clave que debe haber firmado el registro, en forma Multikey (z6Mk…).",
        "help.verify.trust_unsigned":
            "Usa el registro aunque no lo firmara ninguna de sus claves de confianza. Todos los informes lo indican.",
        "help.verify.did_document":
            "El documento DID de una entidad emisora que usted tiene a mano, o una carpeta de ellos.",
        "help.verify.status": "Una lista de estados que usted tiene a mano, o una carpeta de ellas.",
        "help.verify.state":
            "Dónde recordar los números de los registros y las listas, para que se adviertan los más antiguos. Normalmente en su carpeta personal.",
        "help.verify.policy":
            "Qué comprobaciones deciden: employer, university-admission, strict, education, proof-only o un archivo (testamur policy list).",
        "help.verify.only": "Hace solo estas comprobaciones y las dos de la prueba. El veredicto es entonces parcial.",
        "help.verify.at": "Evalúa a fecha de este instante.",
        "help.verify.challenge": "El desafío que usted envió con su petición de una presentación.",
        "help.verify.domain": "El dominio que usted nombró en esa petición.",

        "help.inspect": "Muestra lo que dice un archivo, dispuesto para su lectura. No se comprueba nada.",
        "help.inspect.discussion": "Los caracteres invisibles se muestran como secuencias de escape.",
        "help.inspect.file": "Un archivo; - para la entrada estándar.",
        "help.canonicalize": "Escribe un documento en la única forma sobre la que se hacen las firmas.",
        "help.canonicalize.discussion":
            "Los bytes van a la salida estándar exactamente como se firman. JSON-LD se lee con los contextos incorporados; lo que una firma no abarcaría se nombra en la salida de errores.",
        "help.canonicalize.algorithm":
            "jcs: JSON canónico (RFC 8785). rdfc-1.0: N-Quads canónicos (RDF Dataset Canonicalization), a partir de N-Quads o JSON-LD.",
        "help.canonicalize.hash":
            "Para rdfc-1.0: el hash que distingue las cosas sin nombre; sha256 si no se indica otra cosa.",
        "help.canonicalize.file": "Un archivo; - para la entrada estándar.",

        "help.key": "Crea y muestra claves.",
        "help.key.generate": "Crea una clave en un archivo protegido por una frase de contraseña.",
        "help.key.generate.discussion": "Muestra la mitad pública.",
        "help.key.type": "El tipo de clave. Ed25519, salvo que alguien le pida una clave en P-256 o P-384.",
        "help.key.out": "El archivo que se crea.",
        "help.key.show": "Muestra la mitad pública de un archivo de clave. No necesita frase de contraseña.",
        "help.key.file": "Un archivo de clave.",
        "help.key.format": "Cómo escribirla.",

        "help.trust": "Crea y comprueba registros de quiénes son las entidades emisoras.",
        "help.trust.build": "Firma entradas como un registro fechado y numerado.",
        "help.trust.build.discussion": "Muestra la mitad pública de la clave: lo que los usuarios indican en --anchor.",
        "help.trust.entries": "Entradas, una entidad emisora por archivo.",
        "help.trust.id": "El nombre del registro, el mismo para cada uno de sus números.",
        "help.trust.number": "El número de esta edición; mayor que el último.",
        "help.trust.key": "El archivo de clave con el que se firma.",
        "help.trust.valid_days": "Durante cuántos días puede usarse.",
        "help.trust.complete_for":
            "Un país del que este registro contiene todas las entidades emisoras: las demás se rechazan entonces.",
        "help.trust.retrieved":
            "El día en que se leyó la lista para --complete-for; si falta, hoy. El registro no dice nada de lo otorgado después.",
        "help.trust.out": "El archivo que se crea.",
        "help.trust.add": "Comprueba una entrada y la pone en una carpeta de entradas.",
        "help.trust.add.discussion": "Después: testamur trust build CARPETA/*.json …",
        "help.trust.entry": "Una entrada, una entidad emisora.",
        "help.trust.to": "La carpeta.",
        "help.trust.check": "Enumera todos los errores de un registro o de una entrada.",
        "help.trust.checked": "Un registro o una entrada.",

        "help.issuer": "Prepara el espacio de trabajo de una entidad emisora.",
        "help.issuer.init":
            "Crea un espacio de trabajo: clave, libro de registro, entrada para el registro de confianza.",
        "help.issuer.init.discussion":
            "Con --base-url, la entidad emisora se conoce por esa dirección (did:web); de lo contrario, solo por su clave (did:key).",
        "help.issuer.region": "Su región, por ejemplo AT13.",
        "help.issuer.check": "Recorre el libro de registro y dice si está tal como se escribió.",
        "help.issuer.folder": "La carpeta que se crea.",
        "help.issuer.name": "La denominación legal de la institución.",
        "help.issuer.country": "Su país, por ejemplo AT o AUT.",
        "help.issuer.place": "La localidad en la que otorga.",
        "help.issuer.identifier": "Un número oficial, por ejemplo vat:ATU12345678. Puede indicarse varias veces.",
        "help.issuer.base_url": "La dirección de su sitio web, por ejemplo https://sonnwald.example.",
        "help.issuer.key_type":
            "El tipo de clave con la que firma. Ed25519, salvo que alguien le pida una clave en P-256 o P-384.",
        "help.issuer.time_zone": "La zona horaria en la que comienzan sus días, por ejemplo Europe/Vienna.",

        "help.workspace": "El espacio de trabajo de la entidad emisora.",
        "help.issue": "Firma una credencial por cada fila de una lista de estudiantes.",
        "help.issue.discussion":
            "Con --dry-run no se firma nada y se enumeran todos los problemas. Un lote interrumpido continúa con la misma orden y --resume.",
        "help.issue.course": "La descripción del curso, un archivo YAML.",
        "help.issue.roster":
            "La lista de estudiantes: un archivo CSV o un libro de Excel, tal como lo exporta Moodle o un sistema de gestión académica.",
        "help.issue.out": "La carpeta para las credenciales.",
        "help.issue.dry_run": "Enumera todos los problemas y no firma nada.",
        "help.issue.again":
            "Emite la misma lista una vez más: cada estudiante tiene entonces una segunda credencial distinta.",
        "help.issue.resume": "Continúa con un lote interrumpido.",
        "help.issue.column": "Indica qué columna contiene un campo: CAMPO=ENCABEZADO. Puede indicarse varias veces.",
        "help.issue.passing_word":
            "Un resultado de la lista que es un aprobado, cuando aquí no se conoce. Puede indicarse varias veces.",
        "help.issue.date_order": "Cómo están escritos los días en la lista cuando no se deduce: dmy, mdy o ymd.",
        "help.issue.encoding":
            "Cómo están escritos los caracteres de la lista cuando no se deduce, por ejemplo windows-1250.",
        "help.issue.sheet": "La hoja del libro de Excel, si tiene varias.",
        "help.issue.only_new":
            "Emite solo a los estudiantes que aún no tienen ninguna credencial de este curso, sea cual sea la lista, ni tuvieron una que fue revocada.",
        "help.issue.also_revoked":
            "Emite de nuevo también a los estudiantes cuya credencial de este curso fue revocada.",
        "help.issue.skip_bad_rows":
            "Emite las demás cuando hay filas con problemas. Se omiten ambas filas de un estudiante que figura dos veces.",
        "help.issue.profile": "El perfil que se escribe.",
        "help.cryptosuite":
            "El tipo de prueba: eddsa-rdfc-2022, que leen otros verificadores, o eddsa-jcs-2022; para una clave en P-256 o P-384, ecdsa-rdfc-2019 o ecdsa-jcs-2019. Indicado dos veces, o con una coma: ambos. Normalmente, el -rdfc- de la clave.",

        "help.revoke": "Retira credenciales definitivamente.",
        "help.suspend": "Retira credenciales por un tiempo.",
        "help.reinstate": "Vuelve a poner en vigor credenciales suspendidas.",
        "help.status_change.discussion":
            "Los demás lo ven una vez que usted publica la lista: testamur status publish.",
        "help.status_change.ids": "Identificadores de credenciales, urn:uuid:….",
        "help.status_change.reason": "Por qué, para su propio libro de registro.",
        "help.status": "Las listas en las que los demás consultan si una credencial sigue en vigor.",
        "help.status.publish": "Escribe y firma las listas de estados.",
        "help.status.publish.discussion":
            "Ponga los archivos donde dicen sus direcciones. Hágalo después de cada cambio, y al menos una vez por semana.",
        "help.status.out": "La carpeta para las listas.",

        "help.wallet": "Conserva credenciales en un archivo cifrado y las muestra a otros.",
        "help.wallet.discussion":
            "Todo lo que hay en la cartera está cifrado con su frase de contraseña. No existe otra copia mientras usted no haga una: testamur wallet backup.\n\nDesde el principio:\ntestamur wallet create --wallet my.wallet\ntestamur wallet key --for ISSUER --wallet my.wallet\ntestamur wallet add FILE --wallet my.wallet\ntestamur wallet list --wallet my.wallet\ntestamur wallet share RECORD --with WHO --purpose WHY --until DAY --as pdf --out FILE --wallet my.wallet\ntestamur wallet log --wallet my.wallet\ntestamur wallet backup --out my.backup --wallet my.wallet\ntestamur stack RULES.yaml --wallet my.wallet",
        "help.wallet.file": "La cartera, un archivo.",
        "help.wallet.create": "Crea una cartera.",
        "help.wallet.create.discussion": "Elija una frase de contraseña de varias palabras. No se puede recuperar.",
        "help.wallet.key": "Crea su clave para una entidad emisora y muestra su nombre público.",
        "help.wallet.key.discussion":
            "Dé el nombre mostrado (did:key:…) a esa entidad emisora: la credencial pertenece entonces a su clave. Cada entidad emisora recibe uno distinto, para que no puedan cotejar sus datos.",
        "help.wallet.key.for": "La entidad emisora, por su identificador o su nombre.",
        "help.wallet.add": "Pone en la cartera lo que le enviaron, exactamente como lo recibió.",
        "help.wallet.add.discussion":
            "Archivos y carpetas; los archivos ZIP, los PDF con adjuntos, las presentaciones y los textos de códigos QR se separan en sus partes. Lo que no es de ningún tipo conocido se guarda tal cual, y lo que ya está se reconoce. Muestra el identificador de cada entrada. También se leen las imágenes que llevan una insignia dentro. Quién emitió una microcredencial solo se sabe con un registro (--trust, --anchor): sin él se guarda igualmente, y queda como no establecida hasta que usted vuelva a comprobarla con uno.\n\nEjemplo: testamur wallet add award.json badge.png certificate.pdf mail.zip --trust registry.json --anchor z6Mk… --wallet my.wallet",
        "help.wallet.add.files": "Archivos y carpetas que le enviaron, o - para la entrada estándar.",
        "help.wallet.list": "Enumera sus microcredenciales: qué dice cada una y cuál es su estado.",
        "help.wallet.format": "Cómo escribir la lista.",
        "help.wallet.show": "Muestra una microcredencial completa, o el archivo exactamente como se recibió.",
        "help.wallet.show.discussion": "Para el archivo mismo: testamur wallet show … --format raw > award.json",
        "help.wallet.salvage": "También con una cartera dañada: lo dañado se nombra y se omite.",
        "help.wallet.restore.salvage":
            "También de una copia de seguridad dañada: las entradas dañadas se nombran y se omiten.",
        "help.wallet.record": "El identificador de una entrada, o su comienzo.",
        "help.wallet.records": "Identificadores de entradas, o sus comienzos.",
        "help.wallet.present": "Muestra credenciales a un verificador y demuestra que son de usted.",
        "help.wallet.present.discussion":
            "El verificador le envía un desafío y nombra su dominio; la respuesta no sirve para nadie más. Muestra lo que verán, pregunta, crea el archivo y lo recuerda como algo compartido con ese dominio: lo mismo que wallet share --as presentation.",
        "help.wallet.present.challenge": "El desafío que envió el verificador.",
        "help.wallet.present.domain": "El dominio del verificador.",
        "help.wallet.present.purpose": "Para qué es, para su propia lista.",
        "help.wallet.present.until":
            "El último día en que los verificadores la aceptan, como 2026-12-31; si no se indica, de hoy en una semana.",
        "help.wallet.present.out": "El archivo que se crea.",
        "help.wallet.remove": "Borra una entrada.",
        "help.wallet.remove.discussion":
            "No se puede recuperar. Sus claves se destruyen en esta cartera; una copia de seguridad anterior todavía la tiene, así que haga una nueva después.",
        "help.wallet.log": "Muestra qué se hizo con la cartera, y qué se mostró a quién.",
        "help.wallet.log.discussion":
            "Primero lo más antiguo; lo que trajo una fusión está donde entró. Las líneas están selladas y ligadas entre sí: si una se cambia o falta, se advierte.",
        "help.wallet.change_password": "Cambia la frase de contraseña o el archivo de clave.",
        "help.wallet.change_password.discussion":
            "Tarda un segundo, por mucho que haya en la cartera. Las copias de la cartera hechas antes se siguen abriendo con la frase de contraseña antigua; las copias de seguridad, con el código de recuperación.",
        "help.wallet.key_file": "El archivo de clave, si la cartera tiene uno.",
        "help.wallet.new_key_file":
            "Crea aquí un archivo de clave, por ejemplo en una memoria USB: desde ahora la cartera solo se abre con ambos, él y la frase de contraseña.",
        "help.wallet.without_key_file": "Desde ahora, la frase de contraseña basta para abrir la cartera.",
        "help.wallet.backup": "Hace una copia de seguridad cifrada y demuestra que se puede restaurar.",
        "help.wallet.backup.discussion":
            "La primera vez se muestra un código de recuperación de 13 palabras: escríbalo en papel. Con la copia de seguridad y estas palabras se recupera todo, también en otro equipo y sin la frase de contraseña. Las copias de seguridad posteriores se abren con las mismas palabras.\n\nEjemplo: testamur wallet backup --out /media/stick/my.backup --wallet my.wallet",
        "help.wallet.backup.out": "La copia de seguridad que se crea, mejor en otro disco.",
        "help.wallet.backup.replace": "Sustituye una copia de seguridad anterior con este nombre.",
        "help.wallet.backup.new_code":
            "Crea un nuevo código de recuperación para las copias de seguridad hechas desde ahora.",
        "help.wallet.backup.show_code": "Muestra una vez más el código de recuperación.",
        "help.wallet.code_file": "Lee las 13 palabras del código de recuperación de este archivo.",
        "help.wallet.restore": "Recupera una cartera desde una copia de seguridad.",
        "help.wallet.restore.discussion":
            "Pide las 13 palabras del código de recuperación y después una nueva frase de contraseña. Nunca se sobrescribe nada.\n\nEjemplo: testamur wallet restore /media/stick/my.backup --wallet my.wallet",
        "help.wallet.restore.backup": "La copia de seguridad.",
        "help.wallet.restore.wallet": "La cartera que se crea, donde todavía no hay nada.",
        "help.wallet.restore.check": "Solo mira si la copia de seguridad está en orden y no restaura nada.",
        "help.wallet.merge": "Incorpora a esta cartera todo lo de otra.",
        "help.wallet.merge.discussion":
            "Para dos copias que siguieron por separado, o para dos carteras de usted. La otra queda como está; lo que está en ambas se guarda una sola vez. Lo que se borró aquí queda fuera y se nombra, salvo con --with-erased. Con --salvage viene también de una dañada lo que está intacto, claves incluidas.",
        "help.wallet.merge.other": "La otra cartera.",
        "help.wallet.merge.passphrase_file":
            "Lee la frase de contraseña de la otra cartera de la primera línea de este archivo.",
        "help.wallet.merge.key_file": "El archivo de clave de la otra cartera, si tiene uno.",
        "help.wallet.merge.with_erased": "Recuperar también lo que se borró aquí.",
        "help.wallet.export": "Escribe todo sin cifrar, para llevarlo a otro lugar.",
        "help.wallet.export.discussion":
            "Las credenciales exactamente como usted las recibió, aquello en que llegaron, los informes y el registro de actividad. Las claves privadas se omiten: se trasladan con una copia de seguridad.",
        "help.wallet.export.in_the_clear": "Sí, sin cifrar: cualquiera que obtenga la carpeta puede leerla.",
        "help.wallet.export.out": "La carpeta que se crea.",
        "help.wallet.report": "Dice qué datos personales están dónde.",
        "help.wallet.report.discussion":
            "Qué hay en la cartera, qué está junto a ella y qué se entregó a otros, hasta donde sabe este programa.",
        "help.wallet.new_passphrase_file": "Lee la nueva frase de contraseña de la primera línea de este archivo.",

        "help.bake": "Pone una credencial en una imagen: una insignia para entregar y mostrar.",
        "help.bake.discussion":
            "La imagen, un PNG o un SVG, queda como está; la credencial viaja dentro. Una insignia que ya contenga se sustituye. Para mirar: testamur verify IMAGEN.",
        "help.bake.credential": "La credencial firmada, un archivo JSON.",
        "help.bake.picture": "La imagen, PNG o SVG.",
        "help.bake.out": "La imagen que se crea.",
        "help.unbake": "Extrae la credencial de una imagen, exactamente como está dentro.",
        "help.unbake.discussion": "No se comprueba nada. Para comprobarla: testamur verify IMAGEN.",
        "help.unbake.picture": "Una imagen que contiene una insignia, PNG o SVG.",
        "help.unbake.out": "El archivo que se crea.",

        "help.bench": "Mide con qué rapidez emite y comprueba este equipo, junto a lo previsto.",
        "help.bench.discussion":
            "Las cifras son proporciones respecto de la velocidad de libsodium en este equipo y en esta ejecución. Entretanto, no use el equipo para otra cosa.",
        "help.bench.only": "Mide solo estas: {figures}.",
        "help.bench.peers":
            "Una carpeta con programas compilados de otros para mostrarlos al lado, tal como la crea script/bench.",
        "help.bench.quick": "Menos repeticiones, y una centésima parte de las credenciales para P12.",
    ]
}
