import Encodings
import Signing

/// What tells a learner from others and is kept in no form but this: keyed hashes, by which the same person is known again in
/// another roster, and from which nobody can read anything. They stand among what is sealed, and go when it is erased.
struct LearnerMarks: Sendable, Hashable {
    let email: String?
    let birthDate: String?
    let rowKey: String?

    /// Bytes of a hash that are kept: more than enough to tell people apart.
    private static let length = 16

    /// What of a learner they are made from. Not the row: copying it costs as much as sealing what is sealed of it.
    struct Source: Sendable, Hashable {
        let email: String?
        let birthDate: CalendarDate?
        let rowKey: String?

        init(_ row: RosterRow) {
            email = row.email
            birthDate = row.birthDate
            rowKey = row.rowKey
        }
    }

    init(_ source: Source, _ keys: LedgerKeys) {
        func mark(_ kind: String, _ value: String?) -> String? {
            guard let value else { return nil }
            let message = Array("testamur learner 1\u{0}\(kind)\u{0}\(DuplicateFinder.folded(value))".utf8)
            return Base64URL.encode(Array(HMACSHA256.tag(message, key: keys.matching).prefix(Self.length)))
        }
        email = mark("email", source.email)
        birthDate = mark("birth", source.birthDate?.description)
        rowKey = mark("key", source.rowKey)
    }

    /// As they stand in what is sealed: with dots between them, empty where there is none.
    var text: String { "\(email ?? "").\(birthDate ?? "").\(rowKey ?? "")" }

    /// Nil for what is not such a text.
    init?(parsing text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { $0.isEmpty ? nil : String($0) }
        guard parts.count == 3 else { return nil }
        email = parts[0]
        birthDate = parts[1]
        rowKey = parts[2]
    }
}
