extension LegalIdentifier {
    /// Whether an entry of `otherIdentifier[]` says the same: `ext:eIDAS` and the number, with or without the country behind it.
    ///
    /// - Parameters:
    ///   - type: `identifierType` as it stands there; letters are compared without their case.
    ///   - value: `identifier`.
    package func isStated(as type: String, _ value: String) -> Bool {
        guard value.utf8.elementsEqual(self.value.utf8) else { return false }
        let own = IdentifierEntry(self).type
        let short = "ext:" + (kind == .eidas ? "eIDAS" : kind.name)
        return [own, short].contains { type.lowercased().utf8.elementsEqual($0.lowercased().utf8) }
    }
}
