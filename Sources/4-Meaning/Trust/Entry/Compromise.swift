public import Encodings

/// The days since which keys may have been in other hands.
public struct Compromise: Sendable, Hashable {
    /// Which signatures it concerns.
    public enum Scope: Sendable, Hashable {
        /// All that these keys made.
        case all
        /// Certificates with serial numbers in this range, both ends included, in lower-case hexadecimal digits.
        case serials(first: String, last: String)
        /// Credentials with these ids.
        case ids([String])
    }

    /// The keys, by the value that names them in the entry.
    public let keys: [String]
    /// The first day on which somebody else may have used them.
    public let since: CalendarDate
    /// The day on which that was found out.
    public let discovered: CalendarDate?
    /// Which signatures are concerned.
    public let scope: Scope

    /// - Parameters:
    ///   - keys: The keys, by the value that names them in the entry.
    ///   - since: The first day on which somebody else may have used them.
    ///   - discovered: The day on which that was found out.
    ///   - scope: Which signatures are concerned.
    public init(keys: [String], since: CalendarDate, discovered: CalendarDate? = nil, scope: Scope = .all) {
        self.keys = keys
        self.since = since
        self.discovered = discovered
        self.scope = scope
    }

    /// Whether a signature is no longer trusted.
    ///
    /// A date inside the document proves nothing: whoever has the key writes what he likes. Only a time that somebody else
    /// attests, before the day in ``since`` began in UTC, lets a signature stand.
    ///
    /// - Parameters:
    ///   - credential: The id of the credential, if it has one.
    ///   - provenAt: An instant at which the signature existed, attested by somebody else.
    public func condemns(credential: [UInt8]?, provenAt: Instant?) -> Bool {
        if let provenAt, provenAt.date() < since { return false }
        switch scope {
        case .all: return true
        // A credential does not show the serial number of its certificate here, so none is excepted.
        case .serials: return true
        case .ids(let ids):
            guard let credential else { return true }
            return ids.contains { Array($0.utf8) == credential }
        }
    }
}
