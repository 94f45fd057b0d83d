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
/// For a credential without problems no text is allocated. A class, because a view is asked by a dozen checks and handing
/// it around would cost more than asking.
public final class OpenBadgeView: Sendable {
    /// The whole credential.
    public let credential: JSONValue
    let issuer: JSONValue?
    let subject: JSONValue?
    let definition: JSONValue?
    private let scan: DefinitionScan
    let days: DayScan
    /// The country of the issuer's address, who is the sealer: `issuer.address`.
    public let issuerCountry: Stated<Country>

    /// The country in which it was awarded: the alignment `ext:AwardPlace`. Where several name different ones, none of them
    /// is it, and ``awardPlaceCountries`` has all.
    public var awardPlaceCountry: Stated<Country> { scan.awardPlaceCountry }
    /// Every country that is named as the place of award, in the order of their codes; one, or none, for most credentials.
    public var awardPlaceCountries: [Stated<Country>] { scan.awardPlaceCountries }
    /// The countries of the bodies that award together with the awarding body.
    public var jointAwardCountries: [Stated<Country>] { scan.jointCountries }
    var alignments: AlignmentScan { scan.alignments }
    var criteria: CriteriaScan { scan.criteria }
    var resultAlignments: AlignmentTypes { scan.resultAlignments }
    var hasGradingScheme: Bool { scan.hasGradingScheme }
    var ectsPoints: ExactDecimal? { scan.ectsPoints }
    var workloadHours: ExactDecimal? { scan.workloadHours }

    /// What it says about the course and its assessment.
    public var course: CourseFacts { scan.course }

    /// Whether the credential uses a list at all.
    public var usesVocabulary: Bool { scan.usesVocabulary }

    /// Nil if the document does not call itself an Open Badges 3.0 credential (``OpenBadges3/recognises(_:)``).
    ///
    /// - Parameter definitions: What is known from credentials before this one, so that it need not be worked out again.
    public init?(_ credential: JSONValue, definitions: KnownDefinitions? = nil) {
        guard OpenBadges3.recognises(credential) else { return nil }
        self.credential = credential
        let issuer = credential["issuer"]
        let subject = Self.object(credential["credentialSubject"])
        let definition = Self.object(subject?["achievement"])
        self.issuer = issuer
        self.subject = subject
        self.definition = definition
        // In a list its place has another pointer, which a report would show.
        let isPlain = credential["credentialSubject"]?.kind == .object && subject?["achievement"]?.kind == .object
        if let definitions, let definition, isPlain {
            scan = definitions.scan(of: definition)
        } else {
            scan = DefinitionScan(definition)
        }
        let issuerCountry = Self.country(ofProfile: issuer)
        self.issuerCountry = issuerCountry
        days = DayScan(
            credential: credential, subject: subject, country: scan.awardPlaceCountry.value ?? issuerCountry.value)
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

    /// Whether a text stands before another in the order of their bytes; what is no text stands first.
    static func precedes(_ left: JSONValue, _ right: JSONValue) -> Bool {
        (left.utf8 ?? []).lexicographicallyPrecedes(right.utf8 ?? [])
    }

    /// Whether it is a text with more than white space in it.
    var isText: Bool {
        withUTF8 { text in
            for index in text.indices where !ASCII.isSpace(text[index]) { return true }
            return false
        } ?? false
    }
}
