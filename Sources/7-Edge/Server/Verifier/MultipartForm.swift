import Encodings
import Glibc

/// A form as browsers send it: parts with a name each, some of them files.
///
/// ```swift
/// let form = try MultipartForm(body, boundary: boundary, limit: 100)
/// ```
///
/// Strict: every line ends with CRLF, the first line is the boundary, the last one closes it.
///
/// Source: RFC 7578; the names as the HTML standard writes them (a quotation mark in one is `%22`).
struct MultipartForm {
    struct Part {
        let name: String
        /// Nil for what is no file.
        let fileName: String?
        let bytes: [UInt8]
    }

    let parts: [Part]

    /// Most bytes of the lines in front of a part.
    private static let headLimit = 4 << 10

    /// - Parameters:
    ///   - boundary: The parameter of the content type, 1 to 70 bytes.
    ///   - limit: Most parts.
    /// - Throws: ``ServerError`` `form.malformed`, `form.too_many`.
    init(_ body: [UInt8], boundary: [UInt8], limit: Int) throws(ServerError) {
        let line = Array("--".utf8) + boundary
        guard body.starts(with: line) else { throw ServerError(.formMalformed, at: .byte(0)) }
        let separator = Array("\r\n".utf8) + line
        var parts: [Part] = []
        var position = line.count
        while true {
            let rest = body[position...]
            if rest.starts(with: Array("--".utf8)) { break }
            guard rest.starts(with: Array("\r\n".utf8)), let end = Self.find(separator, in: rest.dropFirst(2)) else {
                throw ServerError(.formMalformed, at: .byte(position))
            }
            guard parts.count < limit else { throw ServerError(.formTooMany, facts: ["limit": String(limit)]) }
            parts.append(try Self.part(body[(position + 2)..<end]))
            position = end + separator.count
        }
        self.parts = parts
    }

    private static func part(_ bytes: ArraySlice<UInt8>) throws(ServerError) -> Part {
        let malformed = ServerError(.formMalformed, at: .byte(bytes.startIndex))
        guard let end = find(Array("\r\n\r\n".utf8), in: bytes.prefix(headLimit)) else { throw malformed }
        let lines = bytes[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            guard let value = HeaderText.value(of: "content-disposition", in: line) else { continue }
            guard let name = HeaderText.parameter("name", of: value) else { throw malformed }
            return Part(
                name: name, fileName: HeaderText.parameter("filename", of: value), bytes: Array(bytes[(end + 4)...]))
        }
        throw malformed
    }

    /// Where a sequence begins; nil if it is not there.
    ///
    /// The C library looks for it: a body may be nothing but beginnings of the boundary that somebody has chosen.
    static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        return bytes.withUnsafeBytes { buffer in
            wanted.withUnsafeBytes { wanted in
                guard let base = buffer.baseAddress, let sought = wanted.baseAddress else { return nil }
                var here = base
                // How many places are left at which it may begin.
                var places = buffer.count - wanted.count + 1
                while places > 0, let next = memchr(here, Int32(first), places).map({ UnsafeRawPointer($0) }) {
                    if memcmp(next, sought, wanted.count) == 0 { return bytes.startIndex + (next - base) }
                    places -= next + 1 - here
                    here = next + 1
                }
                return nil
            }
        }
    }
}
