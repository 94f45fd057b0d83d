extension Spanish {
    /// What is said about badges inside of pictures.
    static let bakedImages: [String: String] = [
        // Either format
        "reason.baked.format":
            "Una insignia puede ponerse en una imagen PNG o SVG; este archivo no es ninguna de las dos.",
        "next.baked.format": "Guarde la imagen como PNG o SVG y use esa.",
        "reason.baked.payload":
            "La imagen tiene un sitio para una insignia, pero lo que hay en él no es ni una credencial ni un token firmado.",
        "next.baked.payload": "Pida de nuevo la insignia a la entidad emisora, como imagen o como archivo aparte.",
        "reason.baked.absent": "No hay ninguna insignia dentro de esta imagen.",
        "next.baked.absent":
            "Pida el archivo original: los programas de correo y los sitios web suelen volver a guardar las imágenes y pierden lo que contienen. Una insignia en un archivo .json no puede perderse así. Un código QR que se vea en ella es otra cosa: escanéelo con un teléfono y compruebe lo que dice.",
        "reason.baked.open_badges_2":
            "Es una insignia de un tipo más antiguo (Open Badges 2.0 o anterior)[: {kind}], que aquí no se evalúa.",
        "next.baked.open_badges_2":
            "Pida a la entidad emisora una actual (Open Badges 3.0), o busque la insignia donde la entidad emisora la aloja.",

        // What is unusual
        "reason.baked.compressed":
            "La insignia de la imagen está comprimida, lo que su norma no permite; se ha leído de todos modos.",
        "next.baked.compressed":
            "No hay que hacer nada. Es posible que otros programas no encuentren la insignia; comuníquelo a la entidad emisora.",
        "reason.baked.after_image_data":
            "La insignia está detrás de los datos de la propia imagen, donde algunos programas no miran.",
        "next.baked.after_image_data": "No hay que hacer nada.",
        "reason.baked.not_first_element": "La insignia no es lo primero de la imagen, que es donde la pone su norma.",
        "next.baked.not_first_element": "No hay que hacer nada.",
        "reason.baked.document_type":
            "La imagen nombra un tipo de documento en la web, que se ha pasado por alto y no se ha descargado.",
        "next.baked.document_type": "No hay que hacer nada.",

        // PNG
        "reason.png.crc": "La imagen está dañada: una parte de ella no concuerda con su suma de comprobación.",
        "next.png.crc": "Pida de nuevo el archivo original.",
        "reason.png.length": "La imagen tiene una parte que dice ser mayor de lo que puede ser cualquier imagen.",
        "next.png.length": "No abra este archivo; pida de nuevo el original.",
        "reason.png.truncated": "La imagen está cortada: falta el final.",
        "next.png.truncated": "Copie o descargue de nuevo el archivo.",
        "reason.png.trailing": "Se añadió algo a la imagen, detrás de su final.",
        "next.png.trailing": "Pida de nuevo el archivo original.",
        "reason.png.malformed":
            "La imagen no está construida como debe estarlo un PNG[: hay un error en una parte llamada {chunk}].",
        "next.png.malformed": "Pida de nuevo el archivo original.",
        "reason.png.compression": "La insignia de la imagen está comprimida y no se puede descomprimir.",
        "next.png.compression": "Pida de nuevo la insignia a la entidad emisora.",
        "reason.png.too_large":
            "La insignia de la imagen ocupa, descomprimida, más de los {limit} bytes que se leen: puede haberse hecho para causar daño.",
        "next.png.too_large": "No se fíe de este archivo; pida a la entidad emisora la insignia como archivo aparte.",
        "reason.png.ambiguous": "Hay dos insignias en esta imagen, de modo que dos lectores podrían ver dos distintas.",
        "next.png.ambiguous": "No se fíe de este archivo; pida el original a la entidad emisora.",

        // QR codes
        "reason.qr.payload": "El código QR no contiene ninguna credencial, o contiene una dañada.",
        "next.qr.payload": "Escanee de nuevo el código o pida la credencial como archivo.",
        "reason.qr.too_large": "El código QR ocupa, descomprimido, más de lo que se lee[: el límite es {limit}].",
        "next.qr.too_large": "No se fíe de este código; pida a la entidad emisora la credencial como archivo.",

        // SVG
        "reason.xml.encoding": "La imagen es un SVG que no está escrito en UTF-8.",
        "next.xml.encoding": "Pida de nuevo la insignia a la entidad emisora, como PNG o como archivo aparte.",
        "reason.xml.syntax": "La imagen es un SVG que no está bien formado.",
        "next.xml.syntax": "Pida de nuevo el archivo original; se dañó o se modificó a mano.",
        "reason.xml.dtd":
            "La imagen es un SVG con definiciones o entidades propias, mediante las cuales podría decir otra cosa a cada lector.",
        "next.xml.dtd": "Pida a la entidad emisora la insignia como PNG o como archivo aparte.",
        "reason.svg.malformed": "La imagen no está construida como debe estarlo un SVG con una insignia.",
        "next.svg.malformed": "Pida de nuevo la insignia a la entidad emisora.",
        "reason.svg.too_large": "La insignia de la imagen supera los {limit} bytes que se leen.",
        "next.svg.too_large": "No se fíe de este archivo; pida a la entidad emisora la insignia como archivo aparte.",
        "reason.svg.ambiguous": "Hay dos insignias en esta imagen, de modo que dos lectores podrían ver dos distintas.",
        "next.svg.ambiguous": "No se fíe de este archivo; pida el original a la entidad emisora.",
    ]
}
