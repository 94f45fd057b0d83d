public import Encodings
public import Verification

/// A document that was received once, with when.
public struct KeptAnswer: Sendable, Hashable {
    public let bytes: [UInt8]
    /// When it was received: its age counts from then on.
    public let retrieved: Instant

    public init(bytes: [UInt8], retrieved: Instant) {
        self.bytes = bytes
        self.retrieved = retrieved
    }
}

/// Keeps documents from one run to the next, so that nobody is asked again for what is young enough.
///
/// What is kept is judged like what has just come: by its proof, its issuer, its own dates, and the numbers of lists seen before.
/// Whoever can write where it is kept can therefore withhold a document, and no more.
public protocol AnswerKeeper: Sendable {
    /// The document of an address, if it is kept.
    func answer(from url: String, as kind: FetchedKind) -> KeptAnswer?

    /// Keeps a document in place of an earlier one of that address.
    func keep(_ answer: KeptAnswer, from url: String, as kind: FetchedKind)
}

extension FetchedKind {
    /// Seconds for which a document that was received before is not asked for again; nil for one that always is.
    ///
    /// A key document always is: it has no number by which an older one would be noticed, and a key that was withdrawn or has come
    /// since must be seen. A status list is kept for as long as the policy lets one without an end of its own count, but no more
    /// than a day; what the list itself says is looked at besides.
    func freshness(under policy: Policy) -> Int64? {
        switch self {
        case .keyDocument: nil
        case .statusList: min(policy.statusListMaximumAge, 86_400)
        }
    }
}
