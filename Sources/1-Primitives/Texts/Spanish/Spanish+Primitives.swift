extension Spanish {
    /// What is said about bytes, JSON, keys and identifiers.
    static let primitives: [String: String] = [
        // Places, and what is said of a code without a sentence
        "place.whole": "en el documento en su conjunto",
        "place.pointer": "en {pointer}",
        "place.byte": "en el byte {offset}",
        "place.cell": "en la fila {row}, columna {column}",
        "place.file": "en {file}",
        "reason.other": "Se ha rechazado con el código {code}.",
        "next.other": "Busque el código {code} en la documentación, o pregunte a quien envió el documento.",

        // Bytes as text
        "reason.b64.alphabet": "Un texto que debería contener bytes en base64url tiene un carácter que no corresponde.",
        "next.b64.alphabet":
            "Pida de nuevo el archivo original; el relleno (=), los espacios, + y / son señales de que se convirtió por el camino.",
        "reason.b64.noncanonical":
            "Un texto en base64url no está escrito de la única manera en que se escriben sus bytes.",
        "next.b64.noncanonical": "Pida de nuevo el archivo original; alguien o algo cambió un carácter.",
        "reason.b64.empty": "Un texto que debería contener bytes en base64url está vacío.",
        "next.b64.empty": "Pida de nuevo el archivo original; le falta una parte.",
        "reason.b64.length":
            "Un texto en base64url tiene una longitud que no corresponde a ninguna secuencia de bytes: se cortó o tiene un carácter de más.",
        "next.b64.length": "Pida de nuevo el archivo original.",
        "reason.b58.alphabet":
            "Un texto que debería contener una clave o una firma en base58 tiene un carácter que no corresponde.",
        "next.b58.alphabet":
            "Cópielo de nuevo del original; base58 no tiene 0 (cero), ni O, ni I, ni l minúscula, que se confunden fácilmente.",
        "reason.b58.empty": "Un texto que debería contener una clave o una firma en base58 está vacío.",
        "next.b58.empty": "Cópielo de nuevo del original.",
        "reason.b45.alphabet": "El texto de un código QR contiene un carácter que base45 no usa.",
        "next.b45.alphabet": "Escanee de nuevo el código.",
        "reason.b45.length": "El texto de un código QR está cortado, o tiene un carácter de más.",
        "next.b45.length": "Escanee de nuevo el código.",
        "reason.b45.noncanonical": "El texto de un código QR tiene caracteres que no representan ningún byte.",
        "next.b45.noncanonical": "Escanee de nuevo el código.",
        "reason.b58.too_long":
            "Un texto en base58 es demasiado largo para una clave o una firma[: {length} caracteres, de los que se leen como máximo {limit}].",
        "next.b58.too_long": "Compruebe que no se pegó nada más junto con la clave.",
        "reason.hex.malformed": "Esto no es una serie de dígitos hexadecimales: pares de 0 a 9 y de a a f minúsculas.",
        "next.hex.malformed": "Escríbalo de nuevo sin espacios, sin 0x delante y en minúsculas.",
        "reason.multibase.prefix": "Una clave o una firma no empieza por la letra que nombra su codificación.",
        "next.multibase.prefix": "Una clave en forma Multikey empieza por z: cópiela de nuevo, con su primera letra.",
        "reason.multicodec.malformed": "Los bytes de una clave no empiezan con un número bien formado para su tipo.",
        "next.multicodec.malformed": "Pida al propietario de la clave su forma Multikey.",

        // Days and times
        "reason.time.malformed":
            "[«{found}» no es|Esto no es] una fecha y hora en la forma estricta que usan las credenciales.",
        "next.time.malformed":
            "Escríbala como 2026-05-12T07:30:00Z, o con la diferencia horaria del lugar, como 2026-05-12T09:30:00+02:00.",
        "reason.date.malformed": "[«{found}» no es|Esto no es] un día del calendario en la forma 2026-02-28.",
        "next.date.malformed": "Escriba el día como año, mes y día, cada uno con sus ceros: 2026-02-28.",

        // JSON
        "reason.json.syntax": "El archivo no es JSON bien formado.",
        "next.json.syntax":
            "Pida el archivo original; los programas que reformatean JSON, el correo y los procesadores de textos lo dañan a menudo.",
        "reason.json.encoding": "El texto no es UTF-8 puro, o empieza con una marca de orden de bytes.",
        "next.json.encoding":
            "Guárdelo de nuevo como UTF-8 sin marca de orden de bytes; si está firmado, pida el archivo original.",
        "reason.json.duplicate_key":
            "El mismo nombre de miembro figura dos veces en un objeto, de modo que dos lectores podrían leer dos cosas distintas.",
        "next.json.duplicate_key": "No se fíe de este documento; pida uno correcto a la entidad emisora.",
        "reason.json.surrogate":
            "Un texto contiene medio carácter: una secuencia de escape como \\ud800 sin su pareja.",
        "next.json.surrogate": "Pida el archivo original; el texto se cortó en medio de un carácter.",
        "reason.json.number": "Un número es demasiado grande o demasiado largo para que lo admita ningún programa.",
        "next.json.number": "Pida un documento correcto a la entidad emisora.",
        "reason.json.number_range":
            "Un número entero supera 9.007.199.254.740.991, donde los programas empiezan a redondear y dejan de coincidir.",
        "next.json.number_range":
            "Pida un documento correcto a la entidad emisora, con el número como texto si es un identificador.",
        "reason.json.type":
            "[El archivo es de tipo {found}, y una credencial es un objeto|Un valor es de otro tipo que el que necesita su lugar, como un texto donde debe haber un número].",
        "next.json.type":
            "[Si este valor de tipo {found} contiene varias credenciales, ponga cada una en un archivo propio|Pida un documento correcto a la entidad emisora].",
        "reason.limit.size": "La entrada es mayor de lo que se lee aquí[; el límite es {limit}].",
        "next.limit.size": "Una credencial es un archivo pequeño: compruebe que este es el correcto.",
        "reason.limit.depth":
            "Los valores están anidados a más profundidad de la que necesita cualquier credencial[; el límite es {limit}].",
        "next.limit.depth": "Compruebe que es el archivo correcto; probablemente se hizo para causar daño.",

        // Keys
        "reason.key.length": "Una clave no tiene la longitud de su tipo[: {found} bytes en lugar de {expected}].",
        "next.key.length": "Copie de nuevo la clave de su propietario.",
        "reason.key.noncanonical":
            "Una clave pública no está escrita de la única manera en que se escribe una clave de su tipo.",
        "next.key.noncanonical": "No se fíe de esta clave; pida la correcta a su propietario.",
        "reason.key.small_order":
            "Esta clave pública es de un tipo en el que una firma concuerda con muchos documentos: no demuestra nada.",
        "next.key.small_order": "No se fíe de nada que esté firmado con ella.",
        "reason.key.subgroup":
            "Esta clave pública no es una clave adecuada de su tipo: los programas discreparían sobre sus firmas.",
        "next.key.subgroup":
            "No se fíe de esta clave; pida a su propietario una creada con un programa bien mantenido.",
        "reason.key.not_on_curve":
            "Esta clave pública es inventada: sus números no pertenecen a ninguna clave de su tipo, y las firmas con ella no demuestran nada.",
        "next.key.not_on_curve":
            "No se fíe de nada que esté firmado con ella; pida la clave correcta a la entidad emisora.",
        "reason.key.type": "La clave es de otro tipo que el que se necesita aquí.",
        "next.key.type": "Use una clave del tipo que se necesita aquí, o pida a la entidad emisora que firme con una.",
        "reason.key.private_material":
            "Hay una clave privada donde solo puede haber una pública: quien la haya visto puede firmar en nombre de su propietario.",
        "next.key.private_material": "Avise al propietario de inmediato; la clave debe retirarse y sustituirse.",
        "reason.key.usage": "La clave dice de sí misma que no es para firmas[ ({member})].",
        "next.key.usage": "Pregunte a la entidad emisora con qué clave firma sus credenciales.",
        "reason.key.malformed": "No se puede leer una clave[: {member} falta o tiene una forma errónea].",
        "next.key.malformed": "Pida al propietario de la clave su forma Multikey o una JSON Web Key correcta.",
        "reason.key.inconsistent": "Una clave privada y la clave pública que la acompaña no se corresponden.",
        "next.key.inconsistent": "No firme con ella; restaure el archivo de clave desde una copia de seguridad.",

        // Signatures
        "reason.sig.length": "La firma no tiene la longitud de su tipo[: {found} bytes en lugar de {expected}].",
        "next.sig.length": "Pida de nuevo el archivo original; la firma se cortó o se le añadió algo.",
        "reason.sig.malformed":
            "La firma contiene números que ningún firmante genera, o está escrita en otra forma que la que usan las credenciales.",
        "next.sig.malformed": "No se fíe de este documento; pida el original a la entidad emisora.",
        "reason.sig.noncanonical_s": "La firma se alteró para darle una segunda forma, que ningún firmante genera.",
        "next.sig.noncanonical_s": "No se fíe de este documento; pida el original.",
        "reason.sig.noncanonical_r": "La firma tiene una parte en una forma que ningún firmante genera.",
        "next.sig.noncanonical_r": "No se fíe de este documento; pida el original.",
        "reason.sig.small_order_r": "La firma tiene una parte de un tipo que ningún firmante honesto genera.",
        "next.sig.small_order_r": "No se fíe de este documento; pida el original a la entidad emisora.",
        "reason.sig.subgroup":
            "La firma es de un tipo que unos programas aceptan y otros rechazan; ningún firmante honesto la genera.",
        "next.sig.subgroup": "No se fíe de este documento; pida el original a la entidad emisora.",
        "reason.sig.mismatch":
            "La firma no concuerda: el documento se modificó después de la firma, o lo firmó otra clave.",
        "next.sig.mismatch": "No se fíe de este documento; pida el original a la entidad emisora.",

        // Key files and passphrases
        "reason.keyfile.malformed": "Esto no es un archivo de clave, o está dañado[ ({member})].",
        "next.keyfile.malformed":
            "Revise el nombre del archivo, o restaure el archivo de clave desde una copia de seguridad.",
        "reason.keyfile.version": "El archivo de clave tiene una versión que este programa no conoce[: {version}].",
        "next.keyfile.version": "Use la versión más reciente de este programa.",
        "reason.keyfile.damaged": "El archivo de clave está dañado: su suma de comprobación no concuerda.",
        "next.keyfile.damaged": "Restáurelo desde una copia de seguridad.",
        "reason.keyfile.altered":
            "El archivo de clave se alteró: la frase de contraseña es correcta, pero lo que protege no concuerda con el resto.",
        "next.keyfile.altered":
            "No lo use; restaure el archivo de clave desde una copia de seguridad, y averigüe quién pudo escribir en él.",
        "reason.keyfile.kdf_below_floor":
            "El archivo de clave protege su clave con muy poco trabajo: se podría adivinar la frase de contraseña.",
        "next.keyfile.kdf_below_floor":
            "Use un archivo de clave creado con este programa; alguien puede haber debilitado este.",
        "reason.keyfile.kdf_above_ceiling":
            "El archivo de clave exige más memoria o trabajo de lo que este programa está dispuesto a emplear.",
        "next.keyfile.kdf_above_ceiling":
            "Restaure el archivo de clave desde una copia de seguridad; este se hizo para agotar el equipo.",
        "reason.keyfile.wrong_passphrase": "La frase de contraseña es errónea, o el archivo de clave se alteró.",
        "next.keyfile.wrong_passphrase":
            "Inténtelo de nuevo, con atención a las mayúsculas y al idioma del teclado; si no, restaure el archivo de clave desde una copia de seguridad.",
        "reason.keyfile.no_memory":
            "El equipo no tiene memoria suficiente para abrir el archivo de clave[: necesita {memory} bytes].",
        "next.keyfile.no_memory": "Cierre otros programas e inténtelo de nuevo.",
        "reason.passphrase.empty": "No se ha indicado ninguna frase de contraseña.",
        "next.passphrase.empty": "Escriba una frase de contraseña, o apórtela con --passphrase-file o --passphrase-fd.",
        "reason.passphrase.weak": "Quien consiga el archivo adivinaría pronto esta frase de contraseña.",
        "next.passphrase.weak":
            "Use al menos {limit} caracteres que no sean consecutivos ni se repitan; lo mejor son cuatro o más palabras que nadie más juntaría.",
        "reason.passphrase.too_long":
            "La frase de contraseña es demasiado larga[: {found} bytes, de los que se leen {limit}].",
        "next.passphrase.too_long": "Compruebe que se indicó el archivo correcto para la frase de contraseña.",
        "reason.passphrase.encoding": "La frase de contraseña no es texto UTF-8.",
        "next.passphrase.encoding":
            "Compruebe que se indicó el archivo correcto para la frase de contraseña, y guárdelo como UTF-8.",

        // The libraries below
        "reason.crypto.unavailable":
            "La biblioteca criptográfica de este equipo falta o no funciona como debe[ ({library}: {test})].",
        "next.crypto.unavailable":
            "Instale las actualizaciones de seguridad de libsodium y OpenSSL, y vuelva a intentarlo.",
        "reason.aead.open": "Algo que estaba sellado no se puede abrir: se modificó, o pertenece a otra clave.",
        "next.aead.open": "Restáurelo desde una copia de seguridad.",

        // Identifiers
        "reason.did.malformed": "Esto no es un DID bien formado[: {did}].",
        "next.did.malformed":
            "Copie de nuevo el identificador de su propietario; empieza por did:key:, did:jwk: o did:web:.",
        "reason.did.unsupported": "Los identificadores de este tipo no se leen[: {did}].",
        "next.did.unsupported":
            "Pida a la entidad emisora una credencial con un identificador did:web, did:key o did:jwk.",
        "reason.did.unavailable":
            "El documento de claves de {did} no está disponible, por lo que no se pudo comprobar su firma.",
        "next.did.unavailable":
            "Indique el documento DID de la entidad emisora con --did-document, o un registro en el que figuren sus claves con --trust; --online pregunta al servidor de una entidad emisora que figura en un registro.",
        "reason.did.id_mismatch": "Un documento de claves se refiere a {found}, cuando se esperaba uno sobre {did}.",
        "next.did.id_mismatch": "Obtenga de nuevo el documento del sitio web de la propia entidad emisora.",
        "reason.did.document": "Un documento DID no tiene la forma que debe tener[: {member}].",
        "next.did.document":
            "Obtenga de nuevo el documento del sitio web de la propia entidad emisora, o comuníqueselo.",
        "reason.did.method_id":
            "Una clave de un documento DID tiene un identificador que no puede tener[: {method}]: el de otro propietario, un segundo con el mismo nombre, o uno relativo.",
        "next.did.method_id": "No se fíe de este documento; comuníquelo a la entidad emisora.",
        "reason.key.relationship":
            "La clave figura en la lista de su propietario, pero no para este fin[: {relationship}].",
        "next.key.relationship":
            "No se fíe de ella; pregunte a la entidad emisora con qué clave firma las credenciales.",
        "reason.key.unconfirmed":
            "La clave se nombra a sí misma en una dirección web; aquí nadie pudo consultar si la entidad emisora la incluye allí[: {method}].",
        "next.key.unconfirmed": "Añada un registro en el que esta clave figure como de la entidad emisora (--trust).",
        "reason.key.unknown":
            "La clave con la que se dice que se firmó no figura en la lista de su propietario[: {method}].",
        "next.key.unknown":
            "Obtenga el documento de claves o el registro más reciente de la entidad emisora; si la clave no está allí, no se fíe de ella.",
        "reason.key.controller": "La clave pertenece a {controller}, no a quien la incluye en su lista[: {method}].",
        "next.key.controller": "No se fíe de ella; pregunte a la entidad emisora con qué clave firma las credenciales.",
        "reason.key.revoked": "La clave se había retirado o había caducado[ el {at}] antes de que se firmara esto.",
        "next.key.revoked": "Pida a la entidad emisora una credencial firmada con una clave que estuviera en uso.",
        "reason.key.untrusted_source":
            "La clave nombra un lugar del que podría descargarse[ ({member})], que puede haber elegido quien la envió.",
        "next.key.untrusted_source": "No se fíe de ella; pida a la entidad emisora su clave en un documento propio.",
        "reason.key.ambiguous": "Un documento de claves incluye dos claves con un mismo nombre[: {method}].",
        "next.key.ambiguous": "No se fíe de este documento; comuníquelo a la entidad emisora.",
        "reason.url.malformed": "Esto no es una dirección web bien formada del tipo https://example.org/path[: {url}].",
        "next.url.malformed": "Escríbala con https://, un nombre de servidor simple y nada delante de un signo @.",
        "reason.net.forbidden_host":
            "La dirección nombra un servidor al que no se pregunta: un número, un nombre local o un puerto propio[: {host}].",
        "next.net.forbidden_host": "Use el nombre público del servidor de la organización, sin puerto.",
        "reason.id.control_char":
            "Un identificador contiene un carácter de control, que podría ocultar lo que dice en realidad.",
        "next.id.control_char": "No se fíe de este documento; comuníquelo a quien lo envió.",
    ]
}
