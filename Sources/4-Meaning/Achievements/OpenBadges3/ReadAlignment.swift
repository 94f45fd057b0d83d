import JSON

/// An entry of `alignment[]` as it was read, with the place where it stands.
struct ReadAlignment {
    let value: JSONValue
    /// Nil for a type that this project gives no meaning.
    let type: OpenBadges3.AlignmentType?
    let name: String
    let url: String?
    let code: String?
    let framework: String?
    let description: String?

    init(_ value: JSONValue) throws(AchievementError) {
        self.value = value
        let type = try BadgeReader.text(value, "targetType") ?? ""
        self.type = OpenBadges3.AlignmentType.allCases.first { ("ext:" + $0.rawValue).utf8.elementsEqual(type.utf8) }
        name = try BadgeReader.text(value, "targetName") ?? ""
        url = try BadgeReader.text(value, "targetUrl")
        code = try BadgeReader.text(value, "targetCode")
        framework = try BadgeReader.text(value, "targetFramework")
        description = try BadgeReader.text(value, "targetDescription")
    }

    /// The term that the alignment names. The list's own address stands for none.
    func concept(in vocabulary: Vocabulary, label: String? = nil) -> Concept {
        let isScheme = url.map { $0.utf8.elementsEqual(vocabulary.scheme.utf8) } ?? true
        return Concept(uri: isScheme ? nil : url, label: label ?? name, in: vocabulary)
    }

    /// The page that the alignment names; its address is no title.
    func link(in language: LanguageTag) -> Link? {
        url.map { Link($0, title: OpenBadges3.titled(LanguageText(name, language), notJust: $0)) }
    }
}
