extension Spanish {
    /// What is said about wallets.
    static let walletStore: [String: String] = [
        // Opening
        "reason.wallet.not_found": "No hay ninguna cartera en {file}.",
        "next.wallet.not_found":
            "Revise la ruta, y que exista su carpeta. Una cartera nueva se crea con «testamur wallet create».",
        "reason.wallet.path_unsafe": "Otra persona podría leer o cambiar la cartera donde está: {file}[ ({problem})].",
        "next.wallet.path_unsafe":
            "Guarde la cartera como archivo normal propio (chmod 600), en una carpeta propia en la que nadie más pueda escribir (chmod 700).",
        "wallet.problem.symlink": "es un enlace simbólico; indique el archivo mismo",
        "wallet.problem.kind": "no es un archivo normal, o su carpeta no es una carpeta",
        "wallet.problem.owner": "pertenece a otro usuario",
        "wallet.problem.mode": "otros pueden usarlo; fije sus permisos con chmod 600",
        "wallet.problem.hard_link": "el archivo tiene un segundo nombre en otro lugar; cópielo a un archivo nuevo",
        "wallet.problem.folder_owner": "la carpeta pertenece a otro usuario",
        "wallet.problem.folder_writable": "otros pueden escribir en la carpeta; fije sus permisos con chmod 700",
        "wallet.problem.journal":
            "al lado hay un archivo que no tiene ninguna cartera; averigüe de dónde procede y quítelo",
        "wallet.problem.lock": "un archivo que no está vacío lleva el nombre del bloqueo; dé otro nombre a ese archivo",
        "wallet.problem.moved": "el archivo se cambió por otro mientras se abría; inténtelo de nuevo",
        "wallet.problem.own_mode": "sus permisos no son 600; fíjelos con chmod 600",
        "reason.wallet.path_unsafe.own": "Esto no se puede usar como cartera tal como está: {file}[ ({problem})].",
        "next.wallet.path_unsafe.own": "Indique el archivo mismo de la cartera: un archivo normal con permisos 600.",
        "reason.wallet.not_found.folder": "La carpeta de {file} no existe.",
        "next.wallet.not_found.folder": "Corrija la ruta, o cree antes la carpeta, solo para usted (chmod 700).",
        "reason.wallet.not_a_wallet.backup": "Este archivo es la copia de seguridad de una cartera, no una cartera.",
        "next.wallet.not_a_wallet.backup":
            "Recupérela antes como cartera: «testamur wallet restore {file} --wallet NUEVA».",
        "reason.holder.mismatch.wallet": "Esta cartera no tiene la clave a la que pertenece la credencial.",
        "next.holder.mismatch.wallet":
            "Abra o recupere la cartera que tiene la clave, o pida al emisor un ejemplar vinculado a una clave de esta: «testamur wallet key --for EMISOR --wallet CARTERA».",
        "reason.wallet.locked":
            "Otro programa está usando la cartera[ y no terminó en {seconds} {seconds|segundo|segundos}].",
        "next.wallet.locked": "Espere a que termine el otro programa, o ciérrelo; después, vuelva a intentarlo.",
        "reason.wallet.truncated": "Falta el final del archivo de la cartera.",
        "next.wallet.truncated":
            "El archivo no se copió por completo, o el disco está fallando. Use otra copia, y conserve esta hasta que la tenga.",
        "reason.wallet.trailing": "Se añadió algo al archivo de la cartera.",
        "next.wallet.trailing": "Use otra copia de la cartera, y averigüe qué programa modificó esta.",
        "reason.wallet.not_a_wallet": "Este archivo no es una cartera.",
        "next.wallet.not_a_wallet": "Revise la ruta: el archivo pertenece a otro programa.",
        "reason.wallet.version_unsupported":
            "La cartera la escribió un programa más reciente[: su formato es {found}; aquí se conoce {known}].",
        "next.wallet.version_unsupported": "Actualice este programa. No se ha cambiado nada en el archivo.",
        "reason.wallet.corrupted": "La cartera está dañada[ ({part})][; afecta a la entrada {record}].",
        "next.wallet.corrupted":
            "La causa no es la frase de contraseña, y no se ha cambiado nada. Conserve este archivo. Si se nombra una entrada, las demás se pueden leer: «testamur wallet list --salvage --wallet CARTERA»; show, export y remove también tienen esa opción, y «testamur wallet merge … --salvage» las incorpora con sus claves a una cartera intacta. De una copia de seguridad vuelve todo: «testamur wallet restore».",
        "reason.wallet.kdf_below_floor":
            "La cartera exige tan poca protección que se podría adivinar su frase de contraseña[: {memory} bytes de memoria, {passes} {passes|pasada|pasadas}].",
        "next.wallet.kdf_below_floor":
            "Ningún programa honesto escribe esto: alguien modificó el archivo. No escriba su frase de contraseña; use otra copia.",
        "reason.wallet.kdf_above_ceiling":
            "La cartera exige más memoria o tiempo que cualquier cartera honesta[: {memory} bytes de memoria, {passes} {passes|pasada|pasadas}].",
        "next.wallet.kdf_above_ceiling":
            "Alguien modificó el archivo de modo que abrirlo agote su equipo. Use otra copia.",
        "reason.wallet.no_memory":
            "Este equipo no tiene en este momento memoria libre suficiente[: se necesitan {memory} bytes].",
        "next.wallet.no_memory":
            "Cierre otros programas e inténtelo de nuevo. No se ha probado la frase de contraseña.",
        "reason.wallet.key_file_needed": "Esta cartera necesita su archivo de clave además de la frase de contraseña.",
        "next.wallet.key_file_needed":
            "Indique el archivo de clave con --key-file. Si se ha perdido, restaure la cartera desde una copia de seguridad con el código de recuperación.",
        "reason.wallet.key_file_unexpected": "Esta cartera no tiene archivo de clave.",
        "next.wallet.key_file_unexpected": "Prescinda de --key-file. No se ha probado la frase de contraseña.",
        "reason.wallet.key_file_malformed": "Esto no es el archivo de clave de una cartera.",
        "next.wallet.key_file_malformed":
            "Indique el archivo que se creó junto con la cartera: una línea de 64 cifras y letras de la a a la f.",
        "reason.wallet.wrong_password":
            "La frase de contraseña o el archivo de clave es erróneo, o la cabecera de la cartera se alteró.",
        "next.wallet.wrong_password":
            "Escriba de nuevo la frase de contraseña; atención a la distribución del teclado y a las mayúsculas. Si se ha perdido, restaure la cartera desde una copia de seguridad con el código de recuperación.",
        "reason.wallet.header_tampered":
            "La frase de contraseña es correcta, pero alguien modificó la cabecera de la cartera.",
        "next.wallet.header_tampered": "Use otra copia de la cartera, y averigüe quién pudo escribir en esta.",
        "reason.wallet.rolled_back":
            "Esta no es la copia de la cartera que se usó por última vez en este equipo: está en el cambio {generation}, y aquí se ha visto el cambio {seen}.",
        "next.wallet.rolled_back":
            "Incorpore lo que contiene a la copia usada por última vez, y no se pierde nada: «testamur wallet merge {file} --wallet ÚLTIMA». Solo si aquella ya no existe, borre el archivo {anchor} y continúe con esta: lo que solo aquella tenía se pierde.",
        "reason.wallet.record_binding":
            "Una parte de la cartera no corresponde al lugar en que está: se cambió por otra, se copió de fuera o se volvió a poner[; afecta a la entrada {record}].",
        "next.wallet.record_binding":
            "Use otra copia de la cartera, y averigüe quién pudo escribir en esta. Si la causa puede ser un disco defectuoso, «testamur wallet list --salvage --wallet CARTERA» puede mostrar lo que está intacto.",

        // Working
        "reason.wallet.exists": "Ya hay algo en {file}.",
        "next.wallet.exists": "Elija otro nombre. Lo que existe no se sobrescribe nunca.",
        "reason.wallet.no_space": "El disco está lleno[: {file}].",
        "next.wallet.no_space": "Libere espacio y repita la operación. Todo lo que se confirmó antes está a salvo.",
        "reason.wallet.io": "El sistema no pudo leer o escribir [{file}|la cartera][: {system}].",
        "next.wallet.io":
            "Revise el disco y los permisos de la carpeta, y abra de nuevo la cartera. Todo lo que se confirmó antes está a salvo.",
        "reason.wallet.read_only":
            "Aquí no se puede escribir nada: {file} está en un disco de solo lectura o en una carpeta en la que usted no puede escribir.",
        "next.wallet.read_only":
            "Elija un lugar en el que se pueda escribir; una cartera que está en un disco de solo lectura se copia a un lugar así antes de abrirla. No se ha cambiado nada.",
        "reason.wallet.closed": "La cartera está cerrada.",
        "next.wallet.closed":
            "Ábrala de nuevo. Después de un error del disco, una cartera debe abrirse otra vez antes de admitir nada.",
        "reason.wallet.record_unknown": "La cartera no tiene ninguna entrada [{record}|con este nombre].",
        "next.wallet.record_unknown": "Enumere el contenido de la cartera para ver los nombres de sus entradas.",
        "reason.wallet.too_large.text":
            "Este texto es más largo de lo que guarda una cartera[: {found} bytes, de {limit} como máximo].",
        "next.wallet.too_large.text":
            "Use menos palabras, o compruebe que no se ha copiado nada más con él. No se ha creado nada.",
        "reason.wallet.too_large": "Es mayor de lo que guarda una cartera[: {found}, de como máximo {limit}].",
        "next.wallet.too_large":
            "Compruebe que es el archivo correcto: una credencial tiene unos pocos miles de bytes.",
        "reason.wallet.key_inconsistent": "Una clave de la cartera no concuerda con su mitad pública[: {holder}].",
        "next.wallet.key_inconsistent":
            "No se ha firmado nada con ella. Use otra copia de la cartera; si allí ocurre lo mismo, pida a la entidad emisora que emita para una clave nueva.",
        "reason.wallet.log_broken":
            "El registro de actividad de la cartera no es coherente: una línea se modificó o falta.",
        "next.wallet.log_broken":
            "Solo puede haberlo hecho un programa que tenía la frase de contraseña. Sus credenciales no están afectadas; restaure una copia de seguridad si necesita el registro de actividad completo.",

        // Backups
        "reason.backup.not_found": "No hay ninguna copia de seguridad en {file}.",
        "next.backup.not_found": "Revise la ruta, y que esté el disco o la memoria USB con la copia de seguridad.",
        "reason.backup.not_a_backup": "Este archivo no es una copia de seguridad de una cartera.",
        "next.backup.not_a_backup": "Revise la ruta. No se ha cambiado nada en el archivo.",
        "reason.backup.version_unsupported":
            "La copia de seguridad la escribió un programa más reciente[: su formato es {found}; aquí se conoce {known}].",
        "next.backup.version_unsupported": "Actualice este programa. No se ha cambiado nada en el archivo.",
        "reason.backup.truncated": "Falta el final de la copia de seguridad[: debería tener {expected} bytes].",
        "next.backup.truncated":
            "Copie de nuevo el archivo desde su origen, o use otra copia de seguridad. Es posible que se copiara a un disco que estaba lleno.",
        "reason.backup.trailing": "Se añadió algo a la copia de seguridad.",
        "next.backup.trailing": "Copie de nuevo el archivo desde su origen, o use otra copia de seguridad.",
        "reason.backup.corrupted": "La copia de seguridad está dañada.",
        "next.backup.corrupted":
            "Copie de nuevo el archivo desde su origen, o use otra copia de seguridad. La causa no es el código de recuperación. Si solo están dañadas algunas entradas, vuelve todo lo demás: «testamur wallet restore {file} --salvage --wallet NUEVA».",
        "reason.backup.wrong_code": "Este código de recuperación pertenece a otras copias de seguridad.",
        "next.backup.wrong_code":
            "Las palabras son correctas en sí: busque la hoja que se escribió cuando se creó el código de esta copia de seguridad.",
        "reason.backup.tampered": "El código de recuperación es correcto, pero alguien modificó la copia de seguridad.",
        "next.backup.tampered": "Use otra copia de seguridad, y averigüe quién pudo escribir en esta.",
        "reason.backup.unproven":
            "Lo que se escribió no es lo que hay en la cartera. No se ha hecho ninguna copia de seguridad.",
        "next.backup.unproven": "Pruebe con otro disco. La cartera está como estaba.",
        "reason.backup.no_code": "La cartera todavía no tiene código de recuperación.",
        "next.backup.no_code": "Cree primero un código de recuperación y anótelo.",
        "reason.backup.exists": "Ahí ya hay una copia de seguridad de esta cartera: {file}.",
        "next.backup.exists": "Elija otro nombre, o ponga la nueva en su lugar con --replace.",
        "reason.backup.other_wallet": "{file} es una copia de seguridad de otra cartera.",
        "next.backup.other_wallet": "Elija otro nombre. Esa copia de seguridad queda como está.",
        "reason.recovery.word_unknown": "La palabra {number} no es una palabra de los códigos de recuperación.",
        "next.recovery.word_unknown":
            "Mire de nuevo la hoja. Bastan las cuatro primeras letras de cada palabra, si son correctas.",
        "reason.recovery.word_count": "Un código de recuperación tiene {expected} palabras, y estas son {found}.",
        "next.recovery.word_count": "Escriba todas las palabras de la hoja, en su orden.",
        "reason.recovery.checksum":
            "Estas palabras no son un código de recuperación: una es errónea, o están en otro orden.",
        "next.recovery.checksum": "Compárelas con la hoja, una tras otra. No se ha probado ninguna copia de seguridad.",

        // Receiving and merging
        "reason.receive.too_deep": "{origin} está dentro de más de {limit} contenedores.",
        "next.receive.too_deep": "Separe usted los exteriores y añada lo que hay dentro. No se ha añadido nada.",
        "reason.receive.too_many": "Son más de {limit} archivos a la vez.",
        "next.receive.too_many": "Añádalos en varias partes. No se ha añadido nada.",
        "reason.receive.too_large": "Estos archivos superan lo que se admite de una vez, {limit} bytes.",
        "next.receive.too_large": "Añádalos en varias partes. No se ha añadido nada.",
        "reason.wallet.merge_self": "Una cartera no puede fusionarse consigo misma.",
        "next.wallet.merge_self": "Indique otra cartera, u otra copia de esta.",

        // Showing
        "reason.wallet.request_incomplete": "Falta algo: {missing}.",
        "next.wallet.request_incomplete":
            "Una presentación necesita al menos una entrada, y el desafío y el dominio que le dio el verificador.",
        "reason.wallet.not_presentable":
            "La entrada {record} no se puede mostrar de este modo: no es una credencial JSON.",
        "next.wallet.not_presentable":
            "Entregue el archivo mismo: su firma está dentro, y un verificador puede comprobarla.",
        "reason.holder.mixed":
            "Estas credenciales pertenecen a varias claves de la cartera, y una presentación la firma una sola.",
        "next.holder.mixed": "Muéstrelas una tras otra, cada una por separado.",
        "reason.wallet.presentation_too_large":
            "La presentación sería mayor o más profunda de lo que leen los verificadores[: {found} bytes, de como máximo {limit}].",
        "next.wallet.presentation_too_large": "Muestre menos credenciales a la vez.",
    ]
}
