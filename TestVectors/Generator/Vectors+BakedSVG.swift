import JSON

/// Badges baked into an SVG, and texts that are no sound ones: R08 of the catalogue.
extension VectorBook {
    mutating func addBakedSVG() throws {
        let credential = String(decoding: try Badge.linked.file, as: UTF8.self)
        let badge = Self.badge(credential)
        add("good/svg", "The micro-credential, baked into an SVG.", file: Self.svg(badge), kind: "svg", .valid())
        let escaped = credential.reduce(into: "") { text, letter in
            text += letter == "&" ? "&amp;" : letter == "<" ? "&lt;" : String(letter)
        }
        let documentType =
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
        for (name, what, file) in [
            ("not-first", "The badge is not the first element: noted.", Self.svg(Self.circle + badge)),
            (
                "as-text", "The badge stands there without a CDATA section.",
                Self.svg("<openbadges:credential>\(escaped)</openbadges:credential>")
            ),
            (
                "other-prefix", "The namespace goes by another prefix.",
                Self.svg(
                    "<b:credential xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\"><![CDATA[\(credential)]]></b:credential>"
                )
            ),
            (
                "document-type", "The picture names the W3C's document type, which is passed over: noted.",
                Array(documentType.utf8) + Self.svg(badge)
            ),
            (
                "declaration", "An XML declaration stands in front.",
                Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + Self.svg(badge)
            ),
            (
                "foreign-script", "A script stands in the picture, which nobody runs.",
                Self.svg(badge + "<script>alert(1)</script>")
            ),
        ] {
            add("baked/svg-\(name)", twin: "good/svg", what, attacks: "R08", file: file, kind: "svg", .valid())
        }
        addUnsoundSVG(credential, badge)
        addForeignSVG(badge)
        try addJudgedSVG()
    }

    private static let circle = "<circle cx=\"8\" cy=\"8\" r=\"7\"/>"

    private static func badge(_ credential: String) -> String {
        "<openbadges:credential><![CDATA[\(credential)]]></openbadges:credential>"
    }

    private static func svg(_ content: String) -> [UInt8] {
        Array(
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\""
                + " viewBox=\"0 0 16 16\">\(content)\(circle)</svg>\n").utf8)
    }

    private mutating func refuse(_ name: String, _ what: String, _ file: [UInt8], _ reason: String) {
        add(
            "baked/svg-\(name)", twin: "good/svg", what, attacks: "R08", file: file, kind: "svg",
            .invalid(failed("format.recognised", reason)))
    }

    private mutating func addUnsoundSVG(_ credential: String, _ badge: String) {
        let good = Self.svg(badge)
        func behind(_ text: String) -> [UInt8] { Array(text.utf8) + good }
        refuse(
            "internal-dtd", "A document type defines an entity.", behind("<!DOCTYPE svg [<!ENTITY who \"Mira\">]>"),
            "xml.dtd")
        refuse(
            "external-dtd", "A document type is to be fetched.",
            behind("<!DOCTYPE svg SYSTEM \"https://evil.example/x.dtd\">"), "xml.dtd")
        refuse(
            "entities-in-entities", "A document type defines entities by one another.",
            behind("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"), "xml.dtd")
        refuse(
            "external-entity", "A document type names a file of the reader's.",
            behind("<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"), "xml.dtd")
        refuse(
            "undefined-entity", "An entity stands in the badge that only a document type could explain.",
            Self.svg("<openbadges:credential>&badge;</openbadges:credential>"), "xml.dtd")
        refuse("two-badges", "The same badge stands there twice.", Self.svg(badge + badge), "svg.ambiguous")
        refuse(
            "token-and-text", "The badge is given as a token and as text.",
            Self.svg(
                "<openbadges:credential verify=\"eyJhbGciOiJFZERTQSJ9.e30.AAAA\"><![CDATA[\(credential)]]></openbadges:credential>"
            ),
            "svg.ambiguous")
        refuse(
            "element-in-badge", "An element stands inside the badge.",
            Self.svg("<openbadges:credential><g/><![CDATA[\(credential)]]></openbadges:credential>"), "svg.malformed")
        refuse(
            "other-namespace", "The root is an element of another namespace.",
            Array("<svg xmlns=\"http://www.w3.org/1999/xhtml\">\(Self.circle)</svg>".utf8), "svg.malformed")
        refuse("cut", "The last element is not closed.", Array(good.dropLast(8)), "xml.syntax")
        refuse("bytes-behind", "A letter follows the root.", good + Array("x".utf8), "xml.syntax")
        refuse("crossed", "Two elements overlap.", Self.svg(badge + "<g><a></g></a>"), "xml.syntax")
        refuse(
            "attribute-twice", "An attribute stands there twice.", Self.svg(badge + "<g id=\"a\" id=\"b\"/>"),
            "xml.syntax")
        refuse("prefix-unknown", "A prefix is declared nowhere.", Self.svg(badge + "<x:g/>"), "xml.syntax")
        refuse(
            "utf-16", "The text is UTF-16.", [0xff, 0xfe] + good.filter { $0 < 0x80 }.flatMap { [$0, 0] },
            "xml.encoding")
        refuse(
            "latin-1", "The text is said to be Latin-1.", behind("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"),
            "xml.encoding")
        refuse(
            "invalid-utf-8", "A byte begins no character.",
            Self.svg(badge).dropLast(7) + [0xff] + Self.svg(badge).suffix(7), "xml.encoding")
        refuse(
            "deep", "Elements stand 300 deep inside one another.",
            Self.svg(badge + String(repeating: "<g>", count: 300) + String(repeating: "</g>", count: 300)),
            "limit.depth")
        refuse(
            "many-attributes", "An element has 200 attributes.",
            Self.svg(badge + "<g " + (0..<200).map { "a\($0)=\"\" " }.joined() + "/>"), "limit.size")
        refuse(
            "payload-text", "A sentence stands in the badge's place.", Self.svg(Self.badge("Mira has passed.")),
            "baked.payload")
        refuse(
            "payload-empty", "Nothing stands in the badge's place.", Self.svg("<openbadges:credential/>"),
            "baked.payload")
        refuse("payload-not-json", "The badge is no good JSON.", Self.svg(Self.badge("{")), "json.syntax")
    }

    private mutating func addForeignSVG(_ badge: String) {
        let earlier =
            "<o:assertion xmlns:o=\"http://openbadges.org\" verify=\"https://sonnwald.example/assertions/1\"/>"
        for (name, what, content, reason) in [
            ("absent", "There is no badge in the picture.", "", "baked.absent"),
            ("commented-out", "The badge stands in a comment.", "<!-- \(badge.replacingDashes) -->", "baked.absent"),
            ("earlier", "The badge is of version 2.0.", earlier, "baked.open_badges_2"),
            (
                "token", "The badge is signed as a token, which is not read.",
                "<openbadges:credential verify=\"eyJhbGciOiJFZERTQSJ9.e30.AAAA\"/>", "proof.unsupported"
            ),
            (
                "no-credential", "Something else stands in the badge's place.", Self.badge(#"{"type":["Something"]}"#),
                "format.no_credential"
            ),
        ] {
            add(
                "baked/svg-\(name)", twin: "good/svg", what, attacks: "R08", file: Self.svg(content), kind: "svg",
                .unknown(unknown("format.recognised", reason)))
        }
    }

    private mutating func addJudgedSVG() throws {
        func picture(_ document: JSON) -> [UInt8] {
            Self.svg(Self.badge(String(decoding: document.canonicalBytes(), as: UTF8.self)))
        }
        let good = try Badge.linked.sealed
        add(
            "baked/svg-unsigned", twin: "good/svg", "The badge in the picture is not signed.", attacks: "R08",
            file: picture(good.removing("/proof")), kind: "svg", .invalid(failed("proof.present", "proof.missing")))
        add(
            "baked/svg-forged", twin: "good/svg", "The badge in the picture was changed.", attacks: "R08",
            file: picture(good.setting("/name", to: "Doctor of everything")), kind: "svg",
            .invalid(failed("proof.signature", "proof.signature")))
    }
}

extension String {
    /// Two dashes may not stand in a comment.
    fileprivate var replacingDashes: String { map { $0 == "-" ? "_" : String($0) }.joined() }
}
