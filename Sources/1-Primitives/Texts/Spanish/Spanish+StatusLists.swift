extension Spanish {
    /// What is said about status lists.
    static let statusLists: [String: String] = [
        // What the list says
        "reason.status.revoked": "La entidad emisora ha revocado esta credencial.",
        "next.status.revoked":
            "No la acepte. Pregunte al estudiante si la entidad emisora le ha dado una nueva en su lugar.",
        "reason.status.suspended": "La entidad emisora ha suspendido esta credencial por el momento.",
        "next.status.suspended":
            "No se fíe ahora de ella. Pregunte a la entidad emisora, o compruébela de nuevo más tarde con una lista de estados reciente.",

        // An entry that is wrong in itself
        "reason.status.malformed":
            "La credencial remite a una lista de estados de un modo que no se puede leer[: hay un error en «{member}»].",
        "next.status.malformed": "Pida a la entidad emisora una credencial correcta.",
        "reason.status.index": "La posición en la lista de estados no está escrita como número entero[: «{index}»].",
        "next.status.index":
            "Pida a la entidad emisora una credencial correcta; la posición se escribe como texto, por ejemplo \"94567\".",
        "reason.status.range":
            "La credencial indica la posición {index} de la lista de estados, que no tiene tantas[: solo {count}, contadas desde 0].",
        "next.status.range": "Pregunte a la entidad emisora: o la credencial o la lista es incorrecta.",
        "reason.status.purpose":
            "La credencial espera una lista de estados sobre «{purpose}», pero la lista trata de «{stated}».",
        "next.status.purpose": "Pregunte a la entidad emisora: o la credencial o la lista es incorrecta.",
        "reason.status.list_length":
            "La lista de estados tiene {count} entradas, menos de las {minimum} que se necesitan para que nadie pueda adivinar de quién es la credencial que se consulta.",
        "next.status.list_length":
            "Pida a la entidad emisora que publique una lista más larga, o use una política que acepte otras más cortas si conoce a esta entidad emisora.",
        "reason.status.too_large":
            "La lista de estados ocupa, descomprimida, más de los {limit} que se permiten: puede haberse hecho para causar daño.",
        "next.status.too_large": "No se fíe de esta credencial; avise a la entidad emisora sobre su lista.",

        // A list that may not speak
        "reason.status.unavailable":
            "La lista de estados[ {list}] no está disponible, así que no se sabe si la credencial se retiró.",
        "next.status.unavailable":
            "Descargue la lista de esa dirección, o pídala a la entidad emisora si no es una dirección web, y apórtela con --status; --online la pide si la entidad emisora figura en un registro.",
        "reason.status.unsupported":
            "La credencial tiene un tipo de estado que aquí no se entiende[: {type}][: entradas de {statusSize} bits].",
        "next.status.unsupported": "Pregunte a la entidad emisora si la credencial sigue en vigor.",
        "reason.status.list_malformed":
            "El documento disponible no es una lista de estados que se pueda leer[: hay un error en «{member}»][ ({cause})].",
        "next.status.list_malformed": "Descargue de nuevo la lista; si sigue igual, avise a la entidad emisora.",
        "reason.status.proof": "La firma de la lista de estados no se pudo confirmar[ ({cause})].",
        "next.status.proof":
            "Descargue de nuevo la lista. Si aquí no se conoce la clave de su entidad emisora, aporte el documento de claves de esta o un registro de confianza.",
        "reason.status.issuer": "La lista de estados habla por otra entidad[: {issuer}][; la firma {signer}].",
        "next.status.issuer":
            "Pregunte a la entidad emisora de la credencial de qué lista se trata. Un registro de confianza puede nombrar a quien publica listas para ella.",
        "reason.status.subject": "La lista de estados se llama a sí misma {list}, no {asked}.",
        "next.status.subject": "Descargue de nuevo la lista de la dirección que figura en la credencial.",
        "reason.status.encoding": "El contenido de la lista de estados no se puede descomprimir[ ({cause})].",
        "next.status.encoding": "Descargue de nuevo la lista; si sigue igual, avise a la entidad emisora.",
        "reason.status.stale": "La lista de estados es demasiado antigua para fiarse de ella[: caducó el {since}].",
        "next.status.stale": "Descargue de nuevo la lista y haga otra vez la comprobación.",
        "reason.status.not_yet_valid": "La lista de estados tiene fecha futura[: {from}].",
        "next.status.not_yet_valid": "Revise el reloj de este equipo; si está bien, avise a la entidad emisora.",
        "reason.status.rollback":
            "La lista de estados se creó el {made}, pero antes se vio una más reciente, del {seen}: alguien puede estar ocultando una revocación.",
        "next.status.rollback": "Descargue de nuevo la lista de la dirección que figura en la credencial.",

        // Remarks
        "reason.status.short_list":
            "La lista de estados tiene solo {count} entradas en lugar de {minimum}; se ha aceptado porque la política lo permite.",
        "next.status.short_list": "No hay que hacer nada; la entidad emisora debería publicar listas más largas.",
        "reason.status.rollback_unchecked":
            "No se recuerda nada de listas de estados anteriores, así que una antigua no se podría advertir.",
        "next.status.rollback_unchecked":
            "Indique con --state una carpeta en la que se recuerden las últimas versiones.",
    ]
}
