public import JSON

/// One element of a credential's `credentialStatus`: an entry that can be looked up, or why it cannot.
///
/// ```swift
/// let entries = ParsedStatusEntry.all(in: credential["credentialStatus"])
/// ```
///
/// A credential may carry several entries, and each of them can take it back: none is skipped because another was read.
public enum ParsedStatusEntry: Sendable {
    /// An entry that can be looked up with ``StatusEvaluator``.
    case entry(StatusEntry)
    /// No entry: what is to be reported in its place, and the purpose if one is written there.
    case refused(StatusOutcome, purpose: StatusPurpose?)

    /// Every element of `credentialStatus`, in its order; none when the credential has no such member.
    ///
    /// - Parameter status: The member's value: one entry or an array of them.
    public static func all(in status: JSONValue?) -> [ParsedStatusEntry] {
        guard let status else { return [] }
        return status.oneOrMany.map(ParsedStatusEntry.init(parsing:))
    }

    /// Reads one element.
    public init(parsing value: JSONValue) {
        do {
            self = .entry(try StatusEntry(parsing: value))
        } catch {
            let purpose = value["statusPurpose"]?.utf8.map(StatusPurpose.init(utf8:))
            // What is not understood cannot be called wrong; what is understood and wrong is.
            self = .refused(error.code == .unsupported ? .unknown(error) : .failed(error), purpose: purpose)
        }
    }

    /// What the element is about, if it says so.
    public var purpose: StatusPurpose? {
        switch self {
        case .entry(let entry): entry.purpose
        case .refused(_, let purpose): purpose
        }
    }
}
