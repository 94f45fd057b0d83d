import JSON

/// An entry of `alignment[]`, as it is written: `{"type": ["Alignment"], "targetType": "ext:EQF", …}`.
struct Alignment {
    var type: OpenBadges3.AlignmentType
    var name: String
    var url: String
    var code: String?
    var framework: String?
    var description: String?

    init(
        _ type: OpenBadges3.AlignmentType, name: String, url: String, code: String? = nil, framework: String? = nil,
        description: String? = nil
    ) {
        self.type = type
        self.name = name
        self.url = url
        self.code = code
        self.framework = framework
        self.description = description
    }

    /// A term of a closed list: its address and label; the list's own address where there is only a label.
    init(_ type: OpenBadges3.AlignmentType, _ concept: Concept) {
        self.init(type, name: concept.label, url: concept.uri ?? concept.vocabulary.scheme)
    }

    /// A page; a page without a title goes by its address.
    init(_ type: OpenBadges3.AlignmentType, _ link: Link, in language: LanguageTag, description: String? = nil) {
        self.init(
            type, name: link.title.text(preferring: language) ?? link.url, url: link.url, description: description)
    }

    var json: JSON {
        .object(omittingNil: [
            ("type", ["Alignment"]),
            ("targetType", .string("ext:" + type.rawValue)),
            ("targetFramework", framework.map(JSON.string)),
            ("targetCode", code.map(JSON.string)),
            ("targetName", .string(name)),
            ("targetDescription", description.map(JSON.string)),
            ("targetUrl", .string(url)),
        ])
    }
}
