import Encodings

/// Turns the bytes of a roster into UTF-8, piece by piece, without the byte order mark.
struct RosterDecoder {
    private let encoding: RosterEncoding
    private var markIsRead = false
    /// A first byte of two, or a first half of a surrogate pair, that waits for the next piece.
    private var halfUnit: UInt8?
    private var highSurrogate: UInt16?

    init(_ encoding: RosterEncoding) { self.encoding = encoding }

    /// Appends the characters of the next piece to `output`.
    ///
    /// The first piece holds at least the first three bytes of the roster.
    ///
    /// - Throws: ``IssuanceError`` `csv.encoding`: half of a character.
    mutating func decode(_ piece: UnsafeRawBufferPointer, into output: inout [UInt8]) throws(IssuanceError) {
        var bytes = piece
        if !markIsRead {
            markIsRead = true
            let mark = encoding.markLength(in: Array(bytes.prefix(3)))
            bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(mark))
        }
        switch encoding {
        case .utf8: output.append(contentsOf: bytes)
        case .utf16LittleEndian, .utf16BigEndian: try decodeUnits(bytes, into: &output)
        default:
            for byte in bytes {
                guard let scalar = CodePage.scalar(byte, in: encoding) else { throw damaged }
                Self.append(scalar, to: &output)
            }
        }
    }

    /// - Throws: ``IssuanceError`` `csv.encoding` when the last character is not whole.
    func finish() throws(IssuanceError) {
        if halfUnit != nil || highSurrogate != nil { throw damaged }
    }

    private var damaged: IssuanceError {
        IssuanceError(.csvEncoding, facts: ["encoding": "\(encoding.rawValue) with damaged characters"])
    }

    private mutating func decodeUnits(
        _ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]
    ) throws(IssuanceError) {
        for byte in bytes {
            guard let first = halfUnit else {
                halfUnit = byte
                continue
            }
            halfUnit = nil
            let isLittle = encoding == .utf16LittleEndian
            try take(isLittle ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte), into: &output)
        }
    }

    private mutating func take(_ unit: UInt16, into output: inout [UInt8]) throws(IssuanceError) {
        if let high = highSurrogate {
            guard (0xDC00...0xDFFF).contains(unit) else { throw damaged }
            highSurrogate = nil
            Self.append(0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF)), to: &output)
        } else if (0xD800...0xDBFF).contains(unit) {
            highSurrogate = unit
        } else if (0xDC00...0xDFFF).contains(unit) {
            throw damaged
        } else {
            Self.append(UInt32(unit), to: &output)
        }
    }

    private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            output.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            output.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            output.append(continuation(scalar))
        case 0x800..<0x10000:
            output.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            output.append(continuation(scalar >> 6))
            output.append(continuation(scalar))
        default:
            output.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            output.append(continuation(scalar >> 12))
            output.append(continuation(scalar >> 6))
            output.append(continuation(scalar))
        }
    }

    private static func continuation(_ bits: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: bits & 0x3F) }
}
