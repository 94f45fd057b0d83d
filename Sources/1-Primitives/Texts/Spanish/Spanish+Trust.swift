extension Spanish {
    /// What is said about trust registries, and about who signed.
    static let trust: [String: String] = [
        // The registry as a whole
        "reason.registry.malformed":
            "El registro de confianza no se puede usar: algo en él infringe las reglas[ ({cause})].",
        "next.registry.malformed":
            "Pida uno correcto a quien lo mantiene, que puede encontrar todos los problemas con «testamur trust check».",
        "reason.registry.too_large": "El registro de confianza es mayor de lo que se lee aquí[ ({cause})].",
        "next.registry.too_large":
            "Asegúrese de que el archivo es el registro; si lo es, pregunte a quien lo mantiene.",
        "reason.registry.version":
            "El registro de confianza está escrito en la versión {version} de su formato, que este programa no conoce.",
        "next.registry.version": "Instale una versión más reciente de este programa.",
        "reason.registry.unsigned":
            "El registro de confianza no está firmado, así que cualquiera pudo haberlo escrito.",
        "next.registry.unsigned":
            "Use un registro firmado. Si este lo creó usted, indique --trust-unsigned; todos los informes lo mencionarán.",
        "reason.registry.signature":
            "La firma del registro de confianza no es correcta[ ({cause})]: se modificó después de firmarse.",
        "next.registry.signature": "No use este archivo. Obtenga de nuevo el registro de quien lo mantiene.",
        "reason.registry.anchor":
            "El registro de confianza está firmado con una clave que usted no ha indicado como de confianza[: {key}].",
        "next.registry.anchor":
            "Obtenga por una vía de su confianza la clave de quien mantiene el registro, compárela e indíquela con --anchor.",
        "reason.registry.stale":
            "El registro de confianza[ {registry}] es demasiado antiguo para fiarse de él[: caducó el {since}].",
        "next.registry.stale": "Obtenga el registro más reciente de quien lo mantiene.",
        "reason.registry.not_yet_valid": "El registro de confianza[ {registry}] tiene fecha futura[: {from}].",
        "next.registry.not_yet_valid":
            "Revise el reloj de este equipo; si está bien, pregunte a quien mantiene el registro.",
        "reason.registry.rollback":
            "El registro de confianza {registry} tiene el número {number}, pero antes se vio el número {seen} con otro contenido: alguien puede estar presentando uno antiguo o falsificado.",
        "next.registry.rollback": "Obtenga el registro más reciente de quien lo mantiene.",
        "reason.registry.disputed":
            "Dos registros presentes se llaman {registry} y están firmados con claves distintas ({anchor}, {other}): cualquiera puede escribir cualquier nombre en un registro, así que no cuenta ninguno.",
        "next.registry.disputed":
            "Indique con --trust y --anchor solo el de quien usted quiere. Si quien lo mantiene ha cambiado de clave, retire el archivo antiguo y la clave antigua.",
        "reason.registry.rollback_unchecked":
            "No se recuerda nada de registros de confianza anteriores, así que uno antiguo no se podría advertir.",
        "next.registry.rollback_unchecked":
            "Indique con --state una carpeta en la que se recuerden los últimos números.",

        // What is wrong with an entry
        "reason.registry.missing": "Falta «{member}»[ para {value}].",
        "next.registry.missing": "Añádalo; docs/formats/trust-registry.md dice qué corresponde ahí.",
        "reason.registry.unknown_member": "«{member}» no forma parte de una entrada de registro en este lugar.",
        "next.registry.unknown_member": "Corrija su grafía o quítelo: lo que no se entiende no se pasa por alto.",
        "reason.registry.type": "[«{member}» es|Esto es] un valor del tipo equivocado[; debe ser: {needed}].",
        "next.registry.type": "Escríbalo como muestra docs/formats/trust-registry.md.",
        "reason.registry.value": "«{member}» no puede ser[ «{value}»| así][; posible: {allowed}].",
        "next.registry.value": "Escriba uno de los valores que nombra docs/formats/trust-registry.md.",
        "reason.registry.unseen":
            "«{member}» contiene un carácter que nadie ve ({character}): se leería otro texto.",
        "next.registry.unseen": "Quítelo o escriba el texto de nuevo.",
        "reason.registry.date": "«{member}» no es una fecha en la forma estricta[: «{value}»].",
        "next.registry.date": "Escriba los días como 2026-02-28 y los instantes como 2026-02-28T09:30:00Z.",
        "reason.registry.period": "Un periodo termina el {to}, antes de comenzar el {from}.",
        "next.registry.period": "Corrija los dos días; ambos pertenecen al periodo.",
        "reason.registry.key": "Una clave[, {key},] no se puede usar[ ({cause})].",
        "next.registry.key": "Copie de nuevo la clave de su propietario, en forma Multikey; empieza por z6Mk.",
        "reason.registry.reference": "«{value}» se menciona, pero no forma parte de esta entrada.",
        "next.registry.reference": "Corrija su grafía, o añada lo que se quiere decir.",
        "reason.registry.number_shared":
            "El número «{value}» es a la vez de {entry} y de {other}.",
        "next.registry.number_shared":
            "Quien lo indique puede ser cualquiera de las dos: quítelo de la entrada a la que no pertenece, o dé a ambas periodos que no se solapen. El registro puede usarse tal como está.",
        "reason.registry.name_shared":
            "«{value}» es el nombre de {other}; el de {entry} es el mismo, o lo parece, al mismo tiempo.",
        "next.registry.name_shared":
            "Si los dos son una sola entidad, deje una entrada; si van juntos, dígalo con una relación; si no, asegúrese de que nadie ha entrado con el nombre de otro. Un nombre no decide nada: el registro puede usarse tal como está.",
        "reason.registry.relation_unknown": "«{value}» no es una entrada de este registro.",
        "next.registry.relation_unknown":
            "Corrija el identificador o añada esa entrada: hasta entonces la relación o el mandato no cuenta. El registro puede usarse tal como está.",
        "reason.registry.succession":
            "[A partir de «{value}» se suceden más de {limit} entidades: las de detrás no se miran.|Las sucesiones a partir de «{value}» vuelven a ella.]",
        "next.registry.succession":
            "Corrija las relaciones succeeded_by y absorbed_by para que acaben en quien tiene hoy las obligaciones. El registro puede usarse tal como está.",
        "reason.registry.duplicate": "«{value}» figura dos veces para el mismo tiempo.",
        "next.registry.duplicate": "Quite uno de los dos, o deles periodos que no se solapen.",

        // A listed key that does not count
        "reason.key.window":
            "La clave se usó fuera del tiempo para el que figura en el registro[: antes del {from}][: después del {to}].",
        "next.key.window": "Pregunte a la entidad emisora qué clave era válida cuando firmó.",
        "reason.key.compromised":
            "La clave {key} pudo estar en otras manos desde el {since}, y solo la fecha del propio firmante dice que esto es anterior.",
        "next.key.compromised":
            "No se fíe de ella. Pida a la entidad emisora una copia nueva, firmada con una clave segura.",

        // Why the ladder ends
        "reason.ladder.no_registry":
            "No hay disponible ningún registro de confianza, así que nadie responde de a quién pertenece esta clave.",
        "next.ladder.no_registry":
            "Indique un registro de confianza con --trust, y la clave de quien lo mantiene con --anchor.",
        "reason.ladder.no_domain":
            "La clave no pertenece a nadie en particular: no la respalda ningún sitio web y no figura en ningún registro de confianza[ ({issuer})]. Cualquiera puede crear una clave así y escribir al lado el nombre que quiera.",
        "next.ladder.no_domain":
            "No confíe en el nombre del documento. Pregunte a la propia institución, por una vía que no proceda del documento.",
        "reason.ladder.not_listed": "Ningún registro de confianza disponible incluye a {issuer}.",
        "next.ladder.not_listed":
            "Pregunte a la propia institución si firma con esta dirección, o indique con --trust un registro que la incluya.",
        "reason.ladder.key_not_listed":
            "El registro de confianza conoce a {name}, pero no incluye esta clave[: {key}].",
        "next.ladder.key_not_listed":
            "Pregunte a la entidad emisora; si tiene una clave nueva, debe añadirse al registro.",
        "reason.ladder.name_only":
            "El documento dice «{stated}». Una institución con ese nombre está en el registro de confianza, pero esta clave no es una de las suyas: solo el nombre es el mismo.",
        "next.ladder.name_only":
            "Trátelo como si procediera de un desconocido. Pregunte a la institución verdadera, con los datos de contacto de su propio sitio web.",
        "reason.ladder.identifier_missing":
            "El documento no indica ningún número oficial de la entidad otorgante, así que no se puede relacionar con nadie.",
        "next.ladder.identifier_missing":
            "Pida a la entidad emisora que añada su número oficial, como el número de IVA o de registro.",
        "reason.ladder.identifier_differs":
            "El número oficial de la entidad otorgante[ ({stated})] no es uno de los de {name}, que firmó.",
        "next.ladder.identifier_differs": "Pregunte a la entidad otorgante si conoce este documento.",
        "reason.ladder.mandate_missing":
            "{name} es la entidad otorgante, pero el registro no conoce ningún mandato para {signer}, que firmó.",
        "next.ladder.mandate_missing": "Pregunte a {name} si {signer} firma por su cuenta.",
        "reason.ladder.mandate_ended":
            "{signer} tenía un mandato de {name} el día del otorgamiento, pero ningún registro conoce uno para el día de la firma.",
        "next.ladder.mandate_ended": "Pregunte a {name} si {signer} sigue firmando por su cuenta.",
        "reason.ladder.award_date_missing": "El documento no dice qué día se otorgó.",
        "next.ladder.award_date_missing":
            "Pregunte el día a la entidad emisora; sin él no se puede consultar el registro al respecto.",
        "reason.ladder.snapshot_older":
            "El registro de confianza se emitió el {issued} y no puede pronunciarse sobre un otorgamiento del {day}.",
        "next.ladder.snapshot_older": "Obtenga el registro más reciente de quien lo mantiene.",
        "reason.ladder.accreditation_not_examined":
            "Aquí no se examina si una acreditación cubría esta microcredencial.",
        "next.ladder.accreditation_not_examined":
            "Si es importante para usted, busque la entidad otorgante en el registro de su agencia de garantía de la calidad.",

        // What is remembered
        "reason.state.unsafe":
            "Lo que se recuerda al verificar está en un lugar donde otra persona podría escribir: {file}. Quien escribe allí decide a qué registros se cree y qué listas antiguas se advierten.",
        "next.state.unsafe":
            "Haga que sea suyo y ciérrelo a los demás (chown, chmod go-w), o indique con --state una carpeta propia.",
        "reason.state.malformed":
            "El archivo que recuerda los últimos registros y listas de estados no se puede leer[ ({cause})].",
        "next.state.malformed":
            "Recupérelo de una copia de seguridad. Si no hay ninguna, elimínelo: desde entonces se olvidan los números anteriores.",
    ]
}
