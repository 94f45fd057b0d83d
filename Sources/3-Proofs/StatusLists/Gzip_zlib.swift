private import CZlib

/// One GZIP stream in, its content out, and back.
///
/// Source: [RFC 1952](https://www.rfc-editor.org/rfc/rfc1952).
package enum Gzip {
    /// Inflates a text that is exactly one GZIP stream.
    ///
    /// The check sum and the length at the end are compared. A stream that stops early, further bytes or a second member
    /// behind it, a zlib stream, and anything that asks for a preset dictionary are refused: two readers could differ over
    /// what such a list says.
    ///
    /// - Throws: `status.too_large` beyond the limits, otherwise `status.encoding`.
    package static func inflate(_ input: Span<UInt8>, limits: InflationLimits) throws(StatusListError) -> [UInt8] {
        // The smallest stream: 10 bytes of header, 2 of content, 8 at the end.
        guard input.count >= 20, input.count <= Int(UInt32.max) else { throw broken("truncated") }
        let bound = limits.bound(for: input.count)
        // One byte more than allowed, so that the step over the bound is seen and named.
        let announced = announcedCount(input)
        var capacity = min(bound, max(announced, 1 << 10)) + 1
        var output = [UInt8]()

        var stream = z_stream()
        guard testamur_inflate_init_gzip(&stream) == Z_OK else { throw broken("memory") }
        defer { inflateEnd(&stream) }

        let result = input.withUnsafeBufferPointer { source -> Int32 in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(source.count)
            while true {
                let code = fill(&output, upTo: capacity, from: &stream)
                let isFull = code == Z_OK && stream.avail_out == 0
                guard isFull, capacity <= bound else { return code }
                capacity = min(bound, capacity * 2) + 1
            }
        }
        guard output.count <= bound else {
            throw StatusListError(.tooLarge, facts: ["limit": String(bound)])
        }
        switch result {
        case Z_STREAM_END: break
        case Z_OK, Z_BUF_ERROR: throw broken("truncated")
        case Z_NEED_DICT: throw broken("dictionary")
        default: throw broken("data")
        }
        guard stream.avail_in == 0 else { throw broken("trailing") }
        return output
    }

    /// Compresses as far as zlib can. The header carries neither name nor time: the same list gives the same bytes.
    package static func deflate(_ input: Span<UInt8>) throws(StatusListError) -> [UInt8] {
        var stream = z_stream()
        guard testamur_deflate_init_gzip(&stream, 9) == Z_OK else { throw broken("memory") }
        defer { deflateEnd(&stream) }
        let capacity = Int(deflateBound(&stream, UInt(input.count)))
        let output = input.withUnsafeBufferPointer { source -> [UInt8]? in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(source.count)
            var isWhole = false
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(capacity)
                isWhole = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = capacity - Int(stream.avail_out)
            }
            return isWhole ? bytes : nil
        }
        guard let output else { throw broken("memory") }
        return output
    }

    /// Inflates into `output` until it holds `capacity` bytes or the stream stops.
    private static func fill(_ output: inout [UInt8], upTo capacity: Int, from stream: inout z_stream) -> Int32 {
        let have = output.count
        var code = Z_OK
        output.append(addingCapacity: capacity - have) { free in
            free.withUnsafeMutableBufferPointer { buffer, written in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(capacity - have)
                code = CZlib.inflate(&stream, Z_NO_FLUSH)
                written = capacity - have - Int(stream.avail_out)
            }
        }
        return code
    }

    /// The length the stream announces in its last four bytes: a hint for the first allocation, bounded by the caller.
    private static func announcedCount(_ input: Span<UInt8>) -> Int {
        var count = 0
        for offset in 1...4 { count = count << 8 | Int(input[input.count - offset]) }
        return count
    }

    private static func broken(_ what: String) -> StatusListError {
        StatusListError(.encoding, facts: ["cause": what])
    }
}
