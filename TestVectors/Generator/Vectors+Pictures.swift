import Encodings
import JSON

/// The pictures inside a credential: notes, which decide only where the policy asks.
extension VectorBook {
    mutating func addPictures() throws {
        let png = PNGFile.picture()
        let data = "data:image/png;base64," + Base64.padded(png)
        let image = "/credentialSubject/achievement/image"
        func badge(_ address: String) -> Badge {
            Badge.linked.setting(image, to: ["id": .string(address), "type": "Image"])
        }
        try add(
            "pictures/embedded", "The achievement has a picture, written into the document.", file: badge(data).file,
            .strict, .valid())
        try add(
            "pictures/elsewhere", twin: "pictures/embedded", "The picture stands elsewhere, and is not fetched.",
            file: badge("https://sonnwald.example/badge.png").file, .strict, .valid())
        let large =
            png.dropLast(PNGFile.end.count) + PNGFile.chunk("tEXt", Array(repeating: 0x20, count: 12_000)) + PNGFile.end
        for (name, what, badge, reason) in [
            (
                "media-type", "The address says that it is a JPEG, and it is a PNG.",
                badge("data:image/jpeg;base64," + Base64.padded(png)), "image.media_type"
            ),
            (
                "unrecognised", "It is said to be a PNG, and is no picture.",
                badge("data:image/png;base64," + Base64.padded(Array("Mira".utf8))), "image.unrecognised"
            ),
            (
                "encoding", "A character stands in the address that base64 does not have.", badge(data + "*"),
                "image.encoding"
            ),
            (
                "share", "The picture is more than half of the document.",
                badge("data:image/png;base64," + Base64.padded(large)), "image.share"
            ),
            (
                "duplicate", "The issuer has the same picture.",
                badge(data).setting("/issuer/image", to: ["id": .string(data), "type": "Image"]), "image.duplicate"
            ),
        ] {
            try add(
                "pictures/\(name)", twin: "pictures/embedded", what, file: badge.file, .strict,
                .invalid(failed("content.images", reason)))
        }
        add(
            "pictures/media-type-does-not-decide",
            "What is odd about a picture is a note where the policy does not ask.",
            fileOf: "pictures/media-type", .valid(failed("content.images", "image.media_type")))
    }
}
