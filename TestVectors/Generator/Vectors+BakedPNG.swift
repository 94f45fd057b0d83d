import JSON

/// Badges baked into a PNG, and pictures that are no sound ones: R07 of the catalogue.
extension VectorBook {
    mutating func addBakedPNG() throws {
        let credential = try Badge.linked.file
        let badge = PNGFile.badge(credential)
        add("good/png", "The micro-credential, baked into a PNG.", file: PNGFile.picture(badge), kind: "png", .valid())
        for (name, what, file) in [
            (
                "compressed", "The badge is compressed, which the specification forbids: noted.",
                PNGFile.picture(PNGFile.compressedBadge(try PNGFile.compressed(credential)))
            ),
            (
                "behind-data", "The badge comes after the picture's data: noted.",
                PNGFile.signature + PNGFile.header + PNGFile.data + badge + PNGFile.end
            ),
            (
                "other-texts", "Other texts stand beside the badge.",
                PNGFile.picture(
                    PNGFile.chunk("tEXt", Array("Title\u{0}Sensor data".utf8)) + badge
                        + PNGFile.chunk("tEXt", Array("Comment\u{0}x".utf8)))
            ),
            (
                "json", "A badge that is signed as canonical JSON.",
                PNGFile.picture(PNGFile.badge(try Badge.sonnwald.file))
            ),
        ] {
            add("baked/png-\(name)", twin: "good/png", what, attacks: "R07", file: file, kind: "png", .valid())
        }
        try addUnsoundPNG(credential, badge)
        addForeignPNG(credential)
        try addJudgedPNG()
    }

    private mutating func refuse(_ name: String, _ what: String, _ file: [UInt8], _ reason: String) {
        add(
            "baked/png-\(name)", twin: "good/png", what, attacks: "R07", file: file, kind: "png",
            .invalid(failed("format.recognised", reason)))
    }

    private mutating func addUnsoundPNG(_ credential: [UInt8], _ badge: [UInt8]) throws {
        let good = PNGFile.picture(badge)
        let start = PNGFile.signature.count + PNGFile.header.count
        func changed(_ index: Int, _ bytes: [UInt8]) -> [UInt8] {
            Array(good[..<index]) + bytes + good[(index + bytes.count)...]
        }
        let sum = start + badge.count - 1
        refuse("crc", "The checksum of the badge is another one.", changed(sum, [good[sum] ^ 1]), "png.crc")
        refuse(
            "crc-of-data", "The checksum of the picture's data is another one.",
            changed(good.count - 13, [good[good.count - 13] ^ 1]), "png.crc")
        refuse(
            "badge-changed", "A byte of the badge was changed, its checksum was not.",
            changed(start + 40, [good[start + 40] ^ 1]), "png.crc")
        refuse("length-of-2-gib", "The badge announces 2^31 bytes.", changed(start, [0x80, 0, 0, 0]), "png.length")
        refuse(
            "length-of-all-ones", "The badge announces 2^32 - 1 bytes.", changed(start, [0xff, 0xff, 0xff, 0xff]),
            "png.length")
        refuse(
            "length-beyond-file", "The badge announces more bytes than the file has.",
            changed(start, [0x7f, 0xff, 0xff, 0xff]), "png.truncated")
        refuse("without-end", "The last chunk is missing.", Array(good.dropLast(PNGFile.end.count)), "png.truncated")
        refuse("cut", "The last byte is missing.", Array(good.dropLast()), "png.truncated")
        refuse(
            "cut-in-badge", "The file ends within the badge.", Array(good.prefix(start + badge.count / 2)),
            "png.truncated")
        refuse("bytes-behind", "A byte follows the last chunk.", good + [0], "png.trailing")
        refuse("two-files", "Two pictures stand in one file.", good + good, "png.trailing")
        refuse("two-badges", "The same badge stands there twice.", PNGFile.picture(badge + badge), "png.ambiguous")
        refuse(
            "two-badges-around-data", "A badge stands before the picture's data and another one behind it.",
            PNGFile.signature + PNGFile.header + badge + PNGFile.data + PNGFile.badge(try Badge.sonnwald.file)
                + PNGFile.end,
            "png.ambiguous")
        refuse(
            "with-earlier-badge", "A badge of version 2.0 stands beside it.",
            PNGFile.picture(
                PNGFile.badge(Array("https://sonnwald.example/assertions/1".utf8), keyword: "openbadges") + badge),
            "png.ambiguous")
        refuse(
            "without-data", "The picture has no data.", PNGFile.signature + PNGFile.header + badge + PNGFile.end,
            "png.malformed")
        refuse(
            "header-second", "The badge comes before the header.",
            PNGFile.signature + badge + PNGFile.header + PNGFile.data + PNGFile.end, "png.malformed")
        refuse(
            "plain-text", "The badge stands in a chunk for plain text.",
            PNGFile.picture(PNGFile.chunk("tEXt", Array("openbadgecredential".utf8) + [0] + credential)),
            "png.malformed")
        refuse(
            "compression-unknown", "The badge is compressed in a way that there is not.",
            PNGFile.picture(PNGFile.chunk("iTXt", Array("openbadgecredential".utf8) + [0, 1, 9, 0, 0] + credential)),
            "png.malformed")
        let stream = try PNGFile.compressed(credential)
        for (name, what, stream) in [
            ("compression-cut", "The compressed badge ends too early.", stream.dropLast(5) + []),
            (
                "compression-changed", "The checksum of the compressed badge is another one.",
                stream.dropLast() + [(stream.last ?? 0) ^ 1]
            ),
            ("compression-behind", "A byte follows the compressed badge.", stream + [0]),
        ] {
            refuse(name, what, PNGFile.picture(PNGFile.compressedBadge(stream)), "png.compression")
        }
        let bomb = try PNGFile.compressed([UInt8](repeating: 0x20, count: 64 << 20))
        refuse(
            "bomb", "The badge is 64 MiB of spaces, compressed.", PNGFile.picture(PNGFile.compressedBadge(bomb)),
            "png.too_large")
        refuse(
            "payload-text", "A sentence stands in the badge's place.",
            PNGFile.picture(PNGFile.badge(Array("Mira has passed.".utf8))), "baked.payload")
        refuse(
            "payload-empty", "Nothing stands in the badge's place.", PNGFile.picture(PNGFile.badge([])), "baked.payload"
        )
        refuse(
            "payload-list", "The badge stands in a list.", PNGFile.picture(PNGFile.badge([0x5b] + credential + [0x5d])),
            "json.type")
        refuse(
            "payload-not-json", "The badge is no good JSON.", PNGFile.picture(PNGFile.badge(Array("{".utf8))),
            "json.syntax")
    }

    /// Pictures of which nobody says that a badge of ours is in them.
    private mutating func addForeignPNG(_ credential: [UInt8]) {
        let token = Array("eyJhbGciOiJFZERTQSJ9.e30.AAAA".utf8)
        for (name, what, chunks, reason) in [
            ("absent", "There is no badge in the picture.", [], "baked.absent"),
            (
                "earlier-json", "The badge is of version 2.0.",
                PNGFile.badge(Array(#"{"@context":"https://w3id.org/openbadges/v2"}"#.utf8), keyword: "openbadges"),
                "baked.open_badges_2"
            ),
            (
                "earlier-address", "The badge is the address of one before version 2.0.",
                PNGFile.chunk("tEXt", Array("openbadges\u{0}https://sonnwald.example/assertions/1".utf8)),
                "baked.open_badges_2"
            ),
            ("token", "The badge is signed as a token, which is not read.", PNGFile.badge(token), "proof.unsupported"),
            (
                "no-credential", "Something else stands in the badge's place.",
                PNGFile.badge(Array(#"{"type":["Something"]}"#.utf8)), "format.no_credential"
            ),
        ] as [(String, String, [UInt8], String)] {
            add(
                "baked/png-\(name)", twin: "good/png", what, attacks: "R07", file: PNGFile.picture(chunks), kind: "png",
                .unknown(unknown("format.recognised", reason)))
        }
    }

    /// The picture is sound; what is in it is judged as if it came alone.
    private mutating func addJudgedPNG() throws {
        func picture(_ document: JSON) -> [UInt8] { PNGFile.picture(PNGFile.badge(document.canonicalBytes())) }
        let good = try Badge.linked.sealed
        add(
            "baked/png-unsigned", twin: "good/png", "The badge in the picture is not signed.", attacks: "R07",
            file: picture(good.removing("/proof")), kind: "png", .invalid(failed("proof.present", "proof.missing")))
        add(
            "baked/png-forged", twin: "good/png", "The badge in the picture was changed, and its checksum as well.",
            attacks: "R07", file: picture(good.setting("/name", to: "Doctor of everything")), kind: "png",
            .invalid(failed("proof.signature", "proof.signature")))
        try add(
            "baked/png-presentation", twin: "good/png", "A presentation stands in the badge's place.", attacks: "R07",
            file: picture(Presentation([Badge.bound.sealed]).sealed), kind: "png",
            .unknown(unknown("format.recognised", "format.no_credential")))
    }
}
