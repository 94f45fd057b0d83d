extension English {
    /// What is said about badges inside of pictures.
    static let bakedImages: [String: String] = [
        // Either format
        "reason.baked.format": "A badge can be put into a PNG or an SVG picture; this file is neither.",
        "next.baked.format": "Save the picture as PNG or SVG and use that.",
        "reason.baked.payload":
            "The picture has a place for a badge, but what stands there is neither a credential nor a signed token.",
        "next.baked.payload": "Ask the issuer for the badge again, as a picture or as a file of its own.",
        "reason.baked.absent": "There is no badge inside of this picture.",
        "next.baked.absent":
            "Ask for the original file: mail programs and websites often save pictures anew and lose what is inside. A badge as a .json file cannot get lost like that. A QR code that can be seen in it is another thing: scan it with a phone, and check what it says.",
        "reason.baked.open_badges_2":
            "This is a badge of an older kind (Open Badges 2.0 or earlier)[: {kind}], which is not judged here.",
        "next.baked.open_badges_2":
            "Ask the issuer for a current one (Open Badges 3.0), or look the badge up where the issuer hosts it.",

        // What is unusual
        "reason.baked.compressed":
            "The badge in the picture is compressed, which its standard does not allow; it was read all the same.",
        "next.baked.compressed": "Nothing has to be done. Other programs may not find the badge; tell the issuer.",
        "reason.baked.after_image_data":
            "The badge stands behind the picture's own data, where some programs do not look.",
        "next.baked.after_image_data": "Nothing has to be done.",
        "reason.baked.not_first_element":
            "The badge is not the first thing in the picture, where its standard puts it.",
        "next.baked.not_first_element": "Nothing has to be done.",
        "reason.baked.document_type":
            "The picture names a document type on the web, which was passed over and not fetched.",
        "next.baked.document_type": "Nothing has to be done.",

        // PNG
        "reason.png.crc": "The picture is damaged: a part of it does not fit its checksum.",
        "next.png.crc": "Ask for the original file again.",
        "reason.png.length": "The picture has a part that says it is larger than any picture may be.",
        "next.png.length": "Do not open this file; ask for the original again.",
        "reason.png.truncated": "The picture is cut off: its end is missing.",
        "next.png.truncated": "Copy or download the file again.",
        "reason.png.trailing": "Something was appended to the picture, behind its end.",
        "next.png.trailing": "Ask for the original file again.",
        "reason.png.malformed":
            "The picture is not built as a PNG must be[: something is wrong with a part called {chunk}].",
        "next.png.malformed": "Ask for the original file again.",
        "reason.png.compression": "The badge in the picture is compressed and cannot be unpacked.",
        "next.png.compression": "Ask the issuer for the badge again.",
        "reason.png.too_large":
            "The badge in the picture unpacks to more than the {limit} bytes that are read: it may have been made to do harm.",
        "next.png.too_large": "Do not rely on this file; ask the issuer for the badge as a file of its own.",
        "reason.png.ambiguous":
            "There are two badges in this picture, so that two readers could see two different ones.",
        "next.png.ambiguous": "Do not rely on this file; ask the issuer for the original.",

        // QR codes
        "reason.qr.payload": "The QR code holds no credential, or a damaged one.",
        "next.qr.payload": "Scan the code again, or ask for the credential as a file.",
        "reason.qr.too_large": "The QR code unpacks to more than is read[: the limit is {limit}].",
        "next.qr.too_large": "Do not rely on this code; ask the issuer for the credential as a file.",

        // SVG
        "reason.xml.encoding": "The picture is an SVG that is not written in UTF-8.",
        "next.xml.encoding": "Ask the issuer for the badge again, as a PNG or as a file of its own.",
        "reason.xml.syntax": "The picture is an SVG that is not well-formed.",
        "next.xml.syntax": "Ask for the original file again; it was damaged or changed by hand.",
        "reason.xml.dtd":
            "The picture is an SVG with definitions or entities of its own, through which it could say something else to every reader.",
        "next.xml.dtd": "Ask the issuer for the badge as a PNG or as a file of its own.",
        "reason.svg.malformed": "The picture is not built as an SVG with a badge must be.",
        "next.svg.malformed": "Ask the issuer for the badge again.",
        "reason.svg.too_large": "The badge in the picture is larger than the {limit} bytes that are read.",
        "next.svg.too_large": "Do not rely on this file; ask the issuer for the badge as a file of its own.",
        "reason.svg.ambiguous":
            "There are two badges in this picture, so that two readers could see two different ones.",
        "next.svg.ambiguous": "Do not rely on this file; ask the issuer for the original.",
    ]
}
