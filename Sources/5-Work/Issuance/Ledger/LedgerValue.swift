import Foundation
import GRDB

/// One cell of the ledger.
enum LedgerValue: Hashable, Sendable {
    case integer(Int64)
    case text(String)
    case blob([UInt8])
    case nothing

    static func integer(_ number: Int) -> LedgerValue { .integer(Int64(number)) }

    init(_ value: DatabaseValue) {
        switch value.storage {
        case .int64(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob(Array(data))
        // The ledger has no such columns: a double there was put in by somebody else, and breaks the chain.
        case .null, .double: self = .nothing
        }
    }

    var databaseValue: DatabaseValue {
        switch self {
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        case .nothing: .null
        }
    }

    /// The bytes of a text or a blob.
    var contentCount: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .blob(let bytes): bytes.count
        case .integer, .nothing: 0
        }
    }

    /// Appends the bytes of a text or a blob.
    func appendContent(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): bytes.append(contentsOf: text.utf8)
        case .blob(let content): bytes.append(contentsOf: content)
        case .integer, .nothing: break
        }
    }

    /// Appends kind, length and content: what the hash of a row is made over.
    func append(to message: inout [UInt8]) {
        switch self {
        case .integer(let number):
            message.append(1)
            message.appendNumber(number)
        case .text(let text):
            message.append(2)
            message.appendPart(text.utf8)
        case .blob(let bytes):
            message.append(3)
            message.appendPart(bytes)
        case .nothing:
            message.append(0)
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left == right
        // By bytes: two spellings of one letter are two texts here.
        case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
        case (.blob(let left), .blob(let right)): left == right
        case (.nothing, .nothing): true
        default: false
        }
    }

    func hash(into hasher: inout Hasher) {
        var message: [UInt8] = []
        append(to: &message)
        hasher.combine(message)
    }
}
