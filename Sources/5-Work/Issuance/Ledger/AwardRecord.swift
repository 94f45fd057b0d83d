import Encodings
import JSON

/// One credential as the ledger has it.
struct AwardRecord: Sendable, Hashable {
    /// The learner's place in the batch, from 0.
    let position: Int
    /// The row in the roster.
    let row: Int
    /// What the learner is known again by, of an award that is about to be noted.
    var marked: LearnerMarks.Source?
    /// 16 bytes, the UUID of the credential.
    let credential: [UInt8]
    let list: Int
    let statusIndex: Int
    /// When it ends by itself.
    var validUntil: Instant?
    /// SHA-256 of the file.
    let digest: [UInt8]
    /// Nil when the learner was erased.
    let learner: AwardedLearner?
    /// The member `proof` of the file, kept of signatures that could not be made again; canonical JSON.
    var proof: [UInt8]?
    /// The credential that this one takes the place of.
    var replaces: [UInt8]?

    /// What is sealed of it: the learner, and beside it the proof.
    func sealedText(_ keys: LedgerKeys) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(96)
        func append(_ name: StaticString, _ value: String?) {
            guard let value else { return }
            text.append(UInt8(ascii: text.isEmpty ? "{" : ","))
            name.withUTF8Buffer { text.append(contentsOf: $0) }
            text.appendQuoted(value)
        }
        append(#""name":"#, learner?.name)
        append(#""idNumber":"#, learner?.idNumber)
        append(#""holder":"#, learner?.holder)
        append(#""marks":"#, marked.map { LearnerMarks($0, keys).text })
        append(#""proof":"#, proof.map { String(decoding: $0, as: UTF8.self) })
        if text.isEmpty { text.append(UInt8(ascii: "{")) }
        text.append(UInt8(ascii: "}"))
        return text
    }

    /// The proof of a record's sealed text, if it holds one.
    static func proof(in sealedText: [UInt8]) -> [UInt8]? {
        (try? JSONDocument(parsing: sealedText))?.root["proof"]?.utf8
    }
}

/// What the ledger keeps of a learner, sealed: enough to find a credential again, and no more.
struct AwardedLearner: Sendable, Hashable, CustomStringConvertible {
    /// The name as it is shown, or the number where there is no name.
    let name: String
    /// The number the institution gave.
    let idNumber: String?
    let holder: String?
    /// What else is compared with other rosters; nil where the ledger is of a time when it was not kept.
    var marks: LearnerMarks?

    var description: String { "AwardedLearner(redacted)" }

    init(name: String, idNumber: String?, holder: String?) {
        self.name = name
        self.idNumber = idNumber
        self.holder = holder
    }

    /// The learner of a row.
    init(_ row: RosterRow) {
        self.init(name: row.calledName, idNumber: row.idNumber, holder: row.holder)
    }

    init(parsing bytes: [UInt8]) throws(IssuanceError) {
        guard let root = try? JSONDocument(parsing: bytes).root, let name = root["name"]?.string else {
            throw IssuanceError(.ledgerTampered, facts: ["table": LedgerTable.awards.name])
        }
        self.init(name: name, idNumber: root["idNumber"]?.string, holder: root["holder"]?.string)
        marks = root["marks"]?.string.flatMap(LearnerMarks.init(parsing:))
    }
}
