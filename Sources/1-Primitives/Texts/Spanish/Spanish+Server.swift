extension Spanish {
    /// The pages of the server, and what it refuses.
    static let server: [String: String] = [
        // The page that asks for files
        "web.title": "Comprobar una credencial",
        "web.heading": "¿Es auténtica esta microcredencial?",
        "web.lead":
            "Entregue una credencial que alguien le haya enviado y lea quién la emitió, a quién, cuándo y dónde, y si sigue en vigor.",
        "web.language": "Idioma",
        "web.files": "Archivos",
        "web.files_hint":
            "Credenciales (JSON), insignias (PNG, SVG), PDF que contienen una credencial o un archivo ZIP con todo ello.",
        "web.limit": "Como máximo {files} archivos, {size} MiB en total.",
        "web.drop": "O suelte archivos en cualquier lugar de esta página: se comprueban al instante.",
        "web.paste": "Pegar el texto de una credencial",
        "web.paste_label": "Texto de una credencial o de un código QR",
        "web.pasted": "texto pegado",
        "web.camera": "Leer un código QR con la cámara",
        "web.camera_picture": "Lo que ve la cámara",
        "web.camera_stop": "Detener la cámara",
        "web.no_camera": "No se puede usar la cámara. Quizá haya que permitirlo en el navegador.",
        "web.remove": "Quitar",
        "web.too_many": "Son más archivos de los que se comprueban a la vez.",
        "web.too_large": "Estos archivos son más grandes de lo que se comprueba a la vez.",
        "web.nothing": "Elija primero un archivo o pegue un texto.",
        "web.check": "Comprobar",
        "web.busy": "Comprobando…",
        "web.kept": "Qué ocurre con sus archivos",
        "web.kept_nothing":
            "Se evalúan en la memoria de este servidor y después se olvidan. Nada de ellos se guarda ni se transmite.",
        "web.kept_receipt": "Puede llevarse un justificante firmado del resultado; aquí no queda ninguna copia.",
        "web.answers": "Las tres respuestas",
        "web.basis": "En qué se basan las respuestas",
        "web.policy": "Evaluado según la política «{policy}».",
        "web.elsewhere":
            "Ha llegado con la dirección de un archivo. Esta página no abre direcciones: nadie se entera de lo que comprueba.",
        "web.elsewhere_next": "Abra usted la dirección, guarde el archivo y elíjalo abajo.",
        "web.no_registry":
            "Este servidor no conoce ningún registro de entidades emisoras: puede decir si una credencial se modificó, no quién es su entidad emisora.",

        // The answer
        "web.another": "Comprobar otra cosa",
        "web.receipt": "Descargar el justificante",
        "web.print": "Imprimir",
        "web.refused": "No ha sido posible",
        "web.made":
            "Creado por Testamur. No se conserva nada de lo que se envía, y esta página no carga nada de otros sitios.",

        // Refusals of requests
        "reason.server.not_found": "No hay nada en esta dirección.",
        "next.server.not_found": "Empiece por la primera página.",
        "reason.server.method": "Esta dirección no responde a {method}.",
        "next.server.method": "Use {allowed} en su lugar.",
        "reason.server.too_large": "Lo enviado ocupa más de {limit} bytes.",
        "next.server.too_large": "Envíe menos de una vez, o use la línea de comandos: testamur verify.",
        "reason.server.content_type": "El tipo de contenido «{type}» no se lee aquí.",
        "next.server.content_type": "Envíe {expected}.",
        "reason.server.encoding": "Las peticiones comprimidas no se leen.",
        "next.server.encoding": "Envíe la petición sin Content-Encoding.",
        "reason.server.busy": "En este momento hay más que hacer de lo que se puede atender.",
        "next.server.busy": "Vuelva a intentarlo dentro de unos segundos.",
        "reason.server.too_many": "Se están atendiendo demasiadas peticiones suyas al mismo tiempo.",
        "next.server.too_many": "Espere sus respuestas antes de enviar la siguiente.",
        "reason.server.bad_request": "No se pudo leer la petición.",
        "next.server.bad_request": "Envíe una petición HTTP/1.1 bien formada.",
        "reason.server.internal": "Algo ha fallado en el servidor.",
        "next.server.internal":
            "Vuelva a intentarlo; si ocurre de nuevo, comunique a quien mantiene este servidor cuándo fue.",
        "reason.form.malformed": "No se pudo leer el formulario.",
        "next.form.malformed": "Envíelo como lo hace un navegador: multipart/form-data con un delimitador (boundary).",
        "reason.form.too_many": "El formulario tiene más de {limit} partes.",
        "next.form.too_many": "Envíe menos archivos a la vez, o un archivo ZIP que los contenga.",
        "reason.form.empty": "No se ha enviado nada que comprobar.",
        "next.form.empty": "Elija un archivo o pegue el texto de una credencial.",
        "reason.challenge.expired":
            "Este desafío ya no vale: tiene más de diez minutos, o el servidor se ha reiniciado desde entonces.",
        "next.challenge.expired": "Pida otro con POST /challenges y haga que la presentación se prepare para él.",
        "reason.presentation.replayed": "Ya se aceptó una presentación para este desafío.",
        "next.presentation.replayed":
            "No se fíe de ella: puede ser una copia. Pida un desafío nuevo y una presentación hecha para él.",
        "reason.server.elsewhere": "Aquí no se publica nada en esa dirección.",
        "next.server.elsewhere":
            "Abra usted la dirección, guarde el archivo y compruébelo en la primera página: este servidor no abre direcciones.",
        "reason.api.member_missing": "La petición no tiene el miembro «{member}».",
        "next.api.member_missing": "Envíe un objeto JSON con el miembro «{member}».",
        "reason.api.member_type": "El miembro «{member}» no es del tipo correcto.",
        "next.api.member_type": "Debe ser: {expected}.",
        "reason.api.wrong_kind": "Lo enviado no es del tipo esperado: {expected}.",
        "next.api.wrong_kind":
            "Las presentaciones van a /presentations/verify, las credenciales a /credentials/verify.",

        // Refusals of the program
        "reason.server.role": "No existe el rol «{role}».",
        "next.server.role": "Use uno de estos: {roles}.",
        "reason.server.address": "«{host}» no es una dirección solo de este equipo.",
        "next.server.address": "Use 127.0.0.1, o ponga delante un proxy con TLS e indíquelo con --behind-proxy.",
        "reason.server.listen": "No se puede servir nada en {host}, puerto {port}: {cause}.",
        "next.server.listen": "Elija otro puerto con --port; 0 toma uno que esté libre.",
        "reason.server.interop_address": "La política w3c-interop es solo para pruebas en este equipo.",
        "next.server.interop_address": "Sírvala en 127.0.0.1 sin --behind-proxy.",
        "reason.server.setting": "El ajuste «{name}» no puede ser «{value}».",
        "next.server.setting": "Debe ser: {expected}.",
        "reason.server.file": "No se puede leer {file}.",
        "next.server.file": "Revise su nombre y si quien ejecuta el servidor tiene permiso para leerlo.",
        "reason.server.missing": "El programa testamur-server no está ({file}).",
        "next.server.missing": "Instálelo junto a testamur, o indíquelo en TESTAMUR_SERVER con una ruta absoluta.",
        "reason.server.receipt_key": "Los justificantes necesitan una clave y su frase de contraseña.",
        "next.server.receipt_key":
            "Indique --receipt-key junto con --receipt-passphrase-file o --receipt-passphrase-fd.",

        // The program
        "server.ready": "en servicio en {address}",
        "server.reloaded": "se han vuelto a leer los registros, los documentos de claves y las listas de estados",
        "server.reload_failed": "la nueva lectura ha fallado; se mantiene lo que había",
        "help.serve": "Sirve una página y una interfaz para programas.",
        "help.serve.discussion":
            "Inicia testamur-server con las mismas palabras. El rol verifier es una página en la que cualquiera puede comprobar credenciales, y la VC-API para programas. No conserva nada de lo que se le envía. El rol wallet es la cartera de una persona como página, en su propio equipo; el rol issuer es la mesa de emisión, lo que publica un emisor y la VC-API que emite.",
        "help.serve.words": "Lo que entiende testamur-server; --help lo enumera.",
        "help.server": "Sirve una página y una interfaz para programas.",
        "help.server.discussion":
            "Cada opción puede estar también en un archivo (--config), o en el entorno como TESTAMUR_ y su nombre en mayúsculas, por ejemplo TESTAMUR_PORT. Las opciones prevalecen sobre el entorno, y el entorno sobre el archivo. SIGHUP vuelve a leer los registros, los documentos de claves y las listas de estados; SIGTERM lo termina cuando se han respondido las peticiones en curso.",
        "help.server.role": "Qué se sirve: verifier, wallet, issuer.",
        "help.server.host": "La dirección en la que se escucha. Valor predeterminado: 127.0.0.1.",
        "help.server.port": "El puerto en el que se escucha; 0 para cualquiera. Valor predeterminado: 8088.",
        "help.server.behind_proxy":
            "Hay un proxy delante: se puede escuchar en otras direcciones, y se da por bueno el cliente que nombra X-Forwarded-For.",
        "help.server.config": "Un archivo JSON con estos ajustes.",
        "help.server.trust": "Un registro de entidades emisoras. Puede indicarse varias veces.",
        "help.server.anchor":
            "La clave con la que se firman los registros, en forma Multikey. Puede indicarse varias veces.",
        "help.server.trust_unsigned": "Da por buenos registros que nadie ha firmado. Todos los informes lo indican.",
        "help.server.did_document": "Un documento de claves de una entidad emisora, o una carpeta de ellos.",
        "help.server.status": "Una lista de estados, o una carpeta de ellas.",
        "help.server.policy": "La política: employer, u otro nombre o archivo. Valor predeterminado: employer.",
        "help.server.receipt_key": "La clave que firma los justificantes. Sin ella no los hay.",
        "help.server.receipt_passphrase_file": "Un archivo con la frase de contraseña de esa clave.",
        "help.server.receipt_passphrase_fd": "Un descriptor con la frase de contraseña de esa clave.",
        "help.server.largest": "Cuántos MiB se envían como máximo a la vez. Valor predeterminado: 32.",
        "help.server.reload":
            "Tras cuántos minutos se vuelven a leer los archivos; 0 para nunca. Valor predeterminado: 5.",
        "help.server.log_level": "Cuánto se anota: error, warning, notice, info, debug. Valor predeterminado: notice.",
    ]
}
