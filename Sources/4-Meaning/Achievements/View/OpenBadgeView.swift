public import JSON

/// An Open Badges 3.0 credential looked at in place: what the checks of a verifier ask, without making a record of it.
///
/// ```swift
/// guard let badge = OpenBadgeView(document.root) else { return }      // another format
/// badge.awardDay.value?.day
/// badge.completeness().missing
/// ```
///
/// Nothing is trusted and nothing thrown: members of the wrong type count as missing or are ``Stated/unreadable(_:)``.
/// For a credential without problems no text is allocated.
public struct OpenBadgeView: Sendable {
    /// The whole credential.
    public let credential: JSONValue
    let issuer: JSONValue?
    let subject: JSONValue?
    let definition: JSONValue?
    let alignments: AlignmentScan
    let results: ResultScan
    let criteria: CriteriaScan
    let days: DayScan

    /// Nil if the document does not call itself an Open Badges 3.0 credential (``OpenBadges3/recognises(_:)``).
    public init?(_ credential: JSONValue) {
        guard OpenBadges3.recognises(credential) else { return nil }
        self.credential = credential
        let issuer = credential["issuer"]
        let subject = Self.object(credential["credentialSubject"])
        let definition = Self.object(subject?["achievement"])
        self.issuer = issuer
        self.subject = subject
        self.definition = definition
        alignments = AlignmentScan(definition?["alignment"])
        criteria = CriteriaScan(definition?["criteria"])
        results = ResultScan(descriptions: definition?["resultDescription"], results: subject?["result"])
        let alignments = self.alignments
        days = DayScan(
            credential: credential, subject: subject,
            country: Self.country(ofAwardPlace: alignments).value ?? Self.country(ofProfile: issuer).value)
    }

    /// An object, or the only one in a list.
    static func object(_ value: JSONValue?) -> JSONValue? {
        guard let value else { return nil }
        if value.kind == .object { return value }
        guard value.kind == .array, value.count == 1 else { return nil }
        return value.elements.first { _ in true }.flatMap { $0.kind == .object ? $0 : nil }
    }
}

extension JSONValue {
    /// Calls `body` for each element of a list, or for the value itself where it stands for a list of one.
    func forEachElement(_ body: (JSONValue) -> Void) {
        guard kind == .array else { return body(self) }
        for element in elements { body(element) }
    }

    /// Whether it is a text with more than white space in it.
    var isText: Bool {
        withUTF8 { text in
            for index in text.indices where !ASCII.isSpace(text[index]) { return true }
            return false
        } ?? false
    }
}
