/// What is asked.
package enum Request: UInt8, Sendable, CaseIterable {
    case workbook = 1
    case rows = 2
    case archive = 3
    case design = 5
    case draw = 6
    case qrCode = 7
    case attachments = 8
    case fetch = 9

    /// The trade that can do it.
    package var trade: Trade {
        switch self {
        case .workbook, .rows, .archive, .attachments: .unpack
        case .design, .draw, .qrCode: .draw
        case .fetch: .fetch
        }
    }
}

/// What is answered: any number of items and then `done`, or `refused`.
package enum Answer: UInt8, Sendable {
    /// The first message of a worker, before anything is asked.
    case hello = 1
    case item = 2
    case done = 3
    case refused = 4
}

/// A message is four bytes of length, most significant first, one byte of kind, and so many bytes of content.
package enum Framing {
    /// The number of this protocol. Both programs of one installation have the same.
    package static let version: UInt32 = 1
    package static let greeting = "testamur-helper"
    package static let headerSize = 5
    /// Most bytes of a request's content.
    package static let largestRequest = 160 << 20
    /// Most bytes of an answer's content.
    package static let largestAnswer = 64 << 20

    package static func header(kind: UInt8, count: Int) -> [UInt8] {
        var writer = WireWriter()
        writer.number(UInt32(count))
        writer.byte(kind)
        return writer.bytes
    }
}
