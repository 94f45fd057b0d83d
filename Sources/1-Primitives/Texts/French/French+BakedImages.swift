extension French {
    /// What is said about badges inside of pictures.
    static let bakedImages: [String: String] = [
        // Either format
        "reason.baked.format":
            "Un badge peut être mis dans une image PNG ou SVG ; ce fichier n’est ni l’une ni l’autre.",
        "next.baked.format": "Enregistrez l’image en PNG ou en SVG et utilisez celle-là.",
        "reason.baked.payload":
            "L’image a une place pour un badge, mais ce qui s’y trouve n’est ni une attestation ni un jeton signé.",
        "next.baked.payload": "Redemandez le badge à l’émetteur, comme image ou comme fichier à part.",
        "reason.baked.absent": "Il n’y a pas de badge dans cette image.",
        "next.baked.absent":
            "Demandez le fichier d’origine : les programmes de messagerie et les sites enregistrent souvent les images de nouveau et perdent ce qu’elles contiennent. Un badge sous forme de fichier .json ne peut pas se perdre ainsi. Un code QR que l’on y voit est autre chose : scannez-le avec un téléphone, et vérifiez ce qu’il contient.",
        "reason.baked.open_badges_2":
            "Ceci est un badge d’une sorte plus ancienne (Open Badges 2.0 ou antérieur)[ : {kind}], qui n’est pas jugé ici.",
        "next.baked.open_badges_2":
            "Demandez-en un actuel à l’émetteur (Open Badges 3.0), ou cherchez le badge là où l’émetteur l’héberge.",

        // What is unusual
        "reason.baked.compressed":
            "Le badge dans l’image est compressé, ce que sa norme ne permet pas ; il a été lu malgré tout.",
        "next.baked.compressed":
            "Il n’y a rien à faire. D’autres programmes peuvent ne pas trouver le badge ; prévenez l’émetteur.",
        "reason.baked.after_image_data":
            "Le badge se trouve derrière les données propres de l’image, où certains programmes ne regardent pas.",
        "next.baked.after_image_data": "Il n’y a rien à faire.",
        "reason.baked.not_first_element": "Le badge n’est pas la première chose dans l’image, là où sa norme le met.",
        "next.baked.not_first_element": "Il n’y a rien à faire.",
        "reason.baked.document_type":
            "L’image nomme un type de document sur le web, qui a été laissé de côté et n’a pas été cherché.",
        "next.baked.document_type": "Il n’y a rien à faire.",

        // PNG
        "reason.png.crc": "L’image est endommagée : une partie ne correspond pas à sa somme de contrôle.",
        "next.png.crc": "Redemandez le fichier d’origine.",
        "reason.png.length": "L’image a une partie qui se dit plus grande que ne peut l’être une image.",
        "next.png.length": "N’ouvrez pas ce fichier ; redemandez l’original.",
        "reason.png.truncated": "L’image est coupée : sa fin manque.",
        "next.png.truncated": "Copiez ou téléchargez de nouveau le fichier.",
        "reason.png.trailing": "Quelque chose a été ajouté à l’image, après sa fin.",
        "next.png.trailing": "Redemandez le fichier d’origine.",
        "reason.png.malformed":
            "L’image n’est pas construite comme doit l’être un PNG[ : quelque chose ne va pas avec une partie nommée {chunk}].",
        "next.png.malformed": "Redemandez le fichier d’origine.",
        "reason.png.compression": "Le badge dans l’image est compressé et ne peut pas être décompressé.",
        "next.png.compression": "Redemandez le badge à l’émetteur.",
        "reason.png.too_large":
            "Le badge dans l’image se décompresse en plus que les {limit} octets qui sont lus : il a pu être fait pour nuire.",
        "next.png.too_large": "Ne vous fiez pas à ce fichier ; demandez le badge à l’émetteur comme fichier à part.",
        "reason.png.ambiguous":
            "Il y a deux badges dans cette image, si bien que deux lecteurs pourraient en voir deux différents.",
        "next.png.ambiguous": "Ne vous fiez pas à ce fichier ; demandez l’original à l’émetteur.",

        // QR codes
        "reason.qr.payload": "Le code QR ne contient pas d’attestation, ou en contient une endommagée.",
        "next.qr.payload": "Scannez le code de nouveau, ou demandez l’attestation comme fichier.",
        "reason.qr.too_large": "Le code QR se décompresse en plus que ce qui est lu[ : la limite est {limit}].",
        "next.qr.too_large": "Ne vous fiez pas à ce code ; demandez l’attestation à l’émetteur comme fichier.",

        // SVG
        "reason.xml.encoding": "L’image est un SVG qui n’est pas écrit en UTF-8.",
        "next.xml.encoding": "Redemandez le badge à l’émetteur, comme PNG ou comme fichier à part.",
        "reason.xml.syntax": "L’image est un SVG qui n’est pas bien formé.",
        "next.xml.syntax": "Redemandez le fichier d’origine ; il a été endommagé ou changé à la main.",
        "reason.xml.dtd":
            "L’image est un SVG avec ses propres définitions ou entités, par lesquelles il pourrait dire autre chose à chaque lecteur.",
        "next.xml.dtd": "Demandez le badge à l’émetteur comme PNG ou comme fichier à part.",
        "reason.svg.malformed": "L’image n’est pas construite comme doit l’être un SVG avec un badge.",
        "next.svg.malformed": "Redemandez le badge à l’émetteur.",
        "reason.svg.too_large": "Le badge dans l’image est plus grand que les {limit} octets qui sont lus.",
        "next.svg.too_large": "Ne vous fiez pas à ce fichier ; demandez le badge à l’émetteur comme fichier à part.",
        "reason.svg.ambiguous":
            "Il y a deux badges dans cette image, si bien que deux lecteurs pourraient en voir deux différents.",
        "next.svg.ambiguous": "Ne vous fiez pas à ce fichier ; demandez l’original à l’émetteur.",
    ]
}
