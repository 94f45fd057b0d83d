import Encodings
import Fetching
import Helper
import Programs
import Server
import Verification

/// Answers of a worker that somebody may have taken over: what unpacks strangers' files is not believed.
extension FuzzTarget {
    static let edge = [
        FuzzTarget("helper-answer") { bytes in
            rereads(bytes, { try HelperError(from: &$0) }, { $0.write(to: &$1) })
            rereads(bytes, { try WorkbookFacts(from: &$0) }, { $0.write(to: &$1) })
            rereads(bytes, { try SheetRow(from: &$0, after: 0) }, { $0.write(to: &$1) })
            rereads(bytes, { try SheetSummary(from: &$0) }, { $0.write(to: &$1) })
            rereads(bytes, { try QRCode(from: &$0) }, { $0.write(to: &$1) })
            for format in [DrawingFormat.pdf, .svg, .png(width: 8)] {
                rereads(bytes, { try Drawing(from: &$0, as: format) }, { $0.write(to: &$1) })
            }
            rereads(bytes, { try WebAnswer(from: &$0, limit: 1 << 20) }, { $0.write(to: &$1) })
        },
        FuzzTarget("helper-question") { bytes in
            rereads(bytes, { try WebQuestion(from: &$0) }, { $0.write(to: &$1) })
            rereads(bytes, { try DrawingContent(from: &$0) }, { $0.write(to: &$1) })
            rereads(bytes, { try DrawingFormat(from: &$0) }, { $0.write(to: &$1) })
        },
        FuzzTarget("ip-address") { bytes in
            guard let address = IPAddress(String(decoding: bytes, as: UTF8.self)) else { return }
            must(IPAddress(address.description) == address, "an address reads back")
            _ = SpecialAddresses.isPublic(address)
        },
        FuzzTarget("form") { bytes in
            let files = ServerReaders.form(bytes)
            must((files?.count ?? 0) <= 4, "no more files than are let in")
        },
        FuzzTarget("form-parts") { bytes in
            let boundary = Array(bytes.dropFirst(2).prefix { $0 != 0x0d })
            guard let parts = ServerReaders.parts(bytes, boundary: boundary) else { return }
            // A browser says the same of what was read.
            guard parts.allSatisfy({ $0.name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3b } }) else {
                return
            }
            var again: [UInt8] = []
            for part in parts {
                again += Array("--".utf8) + boundary
                again += Array("\r\nContent-Disposition: form-data; name=\"\(part.name)\"\r\n\r\n".utf8) + part.bytes
                again += Array("\r\n".utf8)
            }
            again += Array("--".utf8) + boundary + Array("--\r\n".utf8)
            guard let read = ServerReaders.parts(again, boundary: boundary) else {
                return must(parts.isEmpty, "what was written reads back")
            }
            must(read.map(\.bytes) == parts.map(\.bytes), "and means the same")
        },
        FuzzTarget("http-header") { bytes in ServerReaders.header(bytes) },
        FuzzTarget("api-request") { bytes in ServerReaders.request(bytes) },
        FuzzTarget("desk-batch") { bytes in
            guard let written = ServerReaders.deskBatch(bytes) else { return }
            must(ServerReaders.deskBatch(written) == written, "a note reads back")
        },
        FuzzTarget("operator-accounts") { bytes in
            guard let accounts = try? OperatorAccounts(parsing: bytes, path: "operators.json") else { return }
            let again = try? OperatorAccounts(parsing: accounts.bytes, path: "operators.json")
            must(again?.bytes == accounts.bytes, "accounts read back")
        },
        FuzzTarget("kept-answer") { bytes in
            let url = "https://sonnwald.example/status/1"
            if let kept = KeptAnswer(parsing: bytes, from: url, as: .statusList) {
                let file = kept.file(from: url, as: .statusList) ?? []
                must(KeptAnswer(parsing: file, from: url, as: .statusList) == kept, "a file reads back")
            }
            // Whatever was answered is kept as it came.
            let answer = KeptAnswer(bytes: bytes, retrieved: Instant(seconds: 1_781_510_400))
            guard let file = answer.file(from: url, as: .keyDocument) else { return }
            must(KeptAnswer(parsing: file, from: url, as: .keyDocument) == answer, "what is kept reads back")
            must(KeptAnswer(parsing: file, from: url, as: .statusList) == nil, "and for nothing else")
        },
    ]

    /// What was read and is written reads the same once more.
    private static func rereads<Value>(
        _ bytes: [UInt8], _ read: (inout WireReader) throws -> Value, _ write: (Value, inout WireWriter) -> Void
    ) {
        var reader = WireReader(bytes)
        guard let value = try? read(&reader) else { return }
        var first = WireWriter()
        write(value, &first)
        var second = WireReader(first.bytes)
        guard let again = try? read(&second) else { return must(false, "what was written reads back") }
        var last = WireWriter()
        write(again, &last)
        must(last.bytes == first.bytes, "and means the same")
    }
}
