extension Spanish {
    /// What is said about how a credential is built, about files it refers to, and about its pictures.
    static let schema: [String: String] = [
        // Names of checks
        "check.format.schema": "Está construida como dice su formato",
        "check.format.resources": "Los archivos a los que se refiere son los correctos",
        "check.content.images": "Sus imágenes son lo que se dice que son",

        // The whole credential
        "reason.schema.failed":
            "No está construida como exige [{format}|su formato][: {member} falta o es incorrecto].",
        "next.schema.failed":
            "Pida a la entidad emisora una credencial corregida. Hasta entonces, los programas pueden leerla de distintas maneras.",
        "reason.schema.unavailable":
            "La entidad emisora nombra reglas propias sobre cómo está construida, [{schema}, ]y aquí no se conocen.",
        "next.schema.unavailable":
            "Se aplicaron las reglas del propio formato. Pregunte a la entidad emisora si sus reglas propias son importantes para usted.",
        "reason.schema.mismatch": "Nombra las reglas de otro formato[, {found}], que no puede cumplir.",
        "next.schema.mismatch": "Pida a la entidad emisora que nombre las reglas del formato que se usó.",

        // One place
        "reason.schema.required": "[Falta «{member}»|Falta algo][; en su lugar hay «{found}»].",
        "next.schema.required": "Pida a la entidad emisora que lo añada; el formato lo exige.",
        "reason.schema.type": "Hay [{found}|otra cosa] donde debería haber [{expected}|otro tipo].",
        "next.schema.type": "Pida a la entidad emisora una credencial corregida.",
        "reason.schema.value": "[Figura «{found}»|Figura un valor] donde debería figurar [{expected}|otro valor].",
        "next.schema.value":
            "Pida a la entidad emisora una credencial corregida; sus palabras propias empiezan por «ext:» donde están permitidas.",
        "reason.schema.format": "[«{found}» no|Un texto no] está escrito como [{expected}|debe estarlo].",
        "next.schema.format": "Pida a la entidad emisora una credencial corregida.",
        "reason.schema.cardinality":
            "Hay [{found}|otro número de valores] donde debería haber [{expected}|otro número].",
        "next.schema.cardinality":
            "Las personas y la mayoría de los programas lo leen de todos modos; la entidad emisora puede corregirlo.",
        "reason.schema.unexpected": "[«{member}»|Un miembro] no tiene lugar en [{expected}|este objeto].",
        "next.schema.unexpected": "Aquí se pasa por alto; pregunte a la entidad emisora para qué es.",

        // Files it refers to
        "reason.resource.digest":
            "Un archivo al que se refiere[, {resource},] no es el que se quería decir: su contenido cambió.",
        "next.resource.digest": "No se fíe de ese archivo; pida el original a la entidad emisora.",
        "reason.resource.unavailable":
            "Se refiere a un archivo[, {resource},] que no está disponible; no se descarga nada.",
        "next.resource.unavailable": "Obtenga el archivo de la entidad emisora si lo necesita.",
        "reason.resource.unsupported":
            "Un archivo al que se refiere[, {resource},] está fijado de un modo[ ({function})] que aquí no se calcula.",
        "next.resource.unsupported": "Es posible que otro programa pueda hacerlo; todo lo demás se comprobó.",
        "reason.resource.malformed": "Se refiere a un archivo[, {resource},] sin decir correctamente qué bytes tiene.",
        "next.resource.malformed": "Pida a la entidad emisora una credencial corregida.",

        // Pictures
        "reason.image.media_type": "Se dice que una imagen es {declared}, pero es {real}.",
        "next.image.media_type": "Se puede mostrar de todos modos; la entidad emisora puede corregirlo.",
        "reason.image.unrecognised":
            "Lo que debería ser una imagen[ ({declared})] no es de ninguno de los tipos que aquí se conocen.",
        "next.image.unrecognised": "No se muestra. Pregunte a la entidad emisora qué es.",
        "reason.image.encoding": "Una imagen no está escrita en la credencial como debe estarlo.",
        "next.image.encoding": "Algunos programas no la mostrarán; la entidad emisora puede corregirlo.",
        "reason.image.duplicate": "La misma imagen está en ella por segunda vez.",
        "next.image.duplicate": "No es un error; solo es mayor de lo necesario.",
        "reason.image.share": "Las imágenes son [el {percent} % de la credencial|la mayor parte de la credencial].",
        "next.image.share": "No es un error; la entidad emisora puede usar imágenes más pequeñas.",
    ]
}
