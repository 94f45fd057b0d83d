private import CZlib

/// What pictures and QR codes need of zlib.
enum Zlib {
    /// The checksum at the end of a chunk.
    static func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }

    /// Why a stream is not inflated.
    enum Failure: Error {
        /// More than the limit comes out.
        case tooLarge
        /// Not one whole zlib stream.
        case broken
    }

    /// Inflates a text that is exactly one zlib stream, without a preset dictionary and with nothing behind it.
    ///
    /// - Parameter limit: The most bytes that come out; memory is taken as they come, whatever the stream announces.
    ///
    /// Source: [RFC 1950](https://www.rfc-editor.org/rfc/rfc1950).
    static func inflate(_ input: ArraySlice<UInt8>, limit: Int) throws(Failure) -> [UInt8] {
        guard input.count <= Int(UInt32.max) else { throw .broken }
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .broken }
        defer { inflateEnd(&stream) }
        var output: [UInt8] = []
        let result = input.withUnsafeBufferPointer { source -> Int32 in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(source.count)
            var code = Z_OK
            while code == Z_OK, output.count <= limit {
                // One byte beyond the limit, so that the step over it is seen.
                code = fill(&output, by: min(64 << 10, limit + 1 - output.count), from: &stream)
            }
            return code
        }
        guard output.count <= limit else { throw .tooLarge }
        guard result == Z_STREAM_END, stream.avail_in == 0 else { throw .broken }
        return output
    }

    /// Deflates bytes into one zlib stream, as small as it gets; nil when there is no memory for it.
    static func deflate(_ input: [UInt8]) -> [UInt8]? {
        var count = compressBound(UInt(input.count))
        let output = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
            let code = compress2(buffer.baseAddress, &count, input, UInt(input.count), Z_BEST_COMPRESSION)
            filled = code == Z_OK ? Int(count) : 0
        }
        return output.isEmpty ? nil : output
    }

    private static func fill(_ output: inout [UInt8], by count: Int, from stream: inout z_stream) -> Int32 {
        var code = Z_OK
        output.append(addingCapacity: count) { free in
            free.withUnsafeMutableBufferPointer { buffer, written in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(count)
                code = CZlib.inflate(&stream, Z_NO_FLUSH)
                written = count - Int(stream.avail_out)
            }
        }
        return code
    }
}
