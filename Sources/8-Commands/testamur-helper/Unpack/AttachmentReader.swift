private import CQPDF
import Glibc
import Helper

/// Finds the files inside of a PDF.
///
/// Source: ISO 32000-1, 7.9.6 and 7.11.4.
struct AttachmentReader {
    private let file: qpdf_data
    private let send: ([UInt8]) -> Void
    private var count = 0
    /// Nodes of the tree of names that were looked at: one that leads back to itself ends here.
    private var nodes = 0

    /// - Parameter send: Is given each attachment.
    /// - Throws: `pdf.malformed`, `pdf.encrypted`, `pdf.too_large`.
    static func read(_ pdf: [UInt8], _ send: @escaping ([UInt8]) -> Void) throws(HelperError) {
        var handle = qpdf_init()
        guard let file = handle else { throw HelperError(.pdfMalformed) }
        defer { qpdf_cleanup(&handle) }
        qpdf_silence_errors(file)
        qpdf_set_suppress_warnings(file, 1)
        let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(pdf.count, 1))
        defer { memory.deallocate() }
        _ = memory.initialize(from: pdf.lazy.map { CChar(bitPattern: $0) })
        let code = qpdf_read_memory(file, "document", memory.baseAddress, UInt64(pdf.count), nil)
        guard code & QPDF_ERROR_CODE(QPDF_ERRORS) == 0 else {
            let isEncrypted = qpdf_get_error_code(file, qpdf_get_error(file)) == qpdf_e_password
            throw HelperError(isEncrypted ? .pdfEncrypted : .pdfMalformed)
        }
        var reader = AttachmentReader(file: file, send: send)
        let names = qpdf_oh_get_key(file, qpdf_get_root(file), "/Names")
        guard qpdf_oh_is_dictionary(file, names) != 0 else { return }
        try reader.walk(qpdf_oh_get_key(file, names, "/EmbeddedFiles"), depth: 0)
    }

    private init(file: qpdf_data, send: @escaping ([UInt8]) -> Void) {
        self.file = file
        self.send = send
    }

    private mutating func walk(_ node: qpdf_oh, depth: Int) throws(HelperError) {
        nodes += 1
        guard qpdf_oh_is_dictionary(file, node) != 0 else { return }
        guard depth < AttachmentLimits.depth, nodes <= 1_000 else {
            throw HelperError(.pdfTooLarge, facts: ["what": "depth", "limit": String(AttachmentLimits.depth)])
        }
        let names = qpdf_oh_get_key(file, node, "/Names")
        if qpdf_oh_is_array(file, names) != 0 {
            // A name and a file, again and again.
            for index in stride(from: 1, to: qpdf_oh_get_array_n_items(file, names), by: 2) {
                try take(qpdf_oh_get_array_item(file, names, index))
            }
        }
        let kids = qpdf_oh_get_key(file, node, "/Kids")
        if qpdf_oh_is_array(file, kids) != 0 {
            for index in 0..<qpdf_oh_get_array_n_items(file, kids) {
                try walk(qpdf_oh_get_array_item(file, kids, index), depth: depth + 1)
            }
        }
    }

    private mutating func take(_ specification: qpdf_oh) throws(HelperError) {
        guard qpdf_oh_is_dictionary(file, specification) != 0 else { throw HelperError(.pdfMalformed) }
        let files = qpdf_oh_get_key(file, specification, "/EF")
        guard qpdf_oh_is_dictionary(file, files) != 0 else { return }
        count += 1
        guard count <= AttachmentLimits.attachments else {
            throw HelperError(
                .pdfTooLarge, facts: ["what": "attachments", "limit": String(AttachmentLimits.attachments)])
        }
        let stream = [qpdf_oh_get_key(file, files, "/UF"), qpdf_oh_get_key(file, files, "/F")]
            .first { qpdf_oh_is_stream(file, $0) != 0 }
        guard let stream else { throw HelperError(.pdfMalformed) }
        var writer = WireWriter()
        writer.text(name(of: specification))
        writer.data(try content(of: stream))
        send(writer.bytes)
    }

    private func name(of specification: qpdf_oh) -> String {
        for key in ["/UF", "/F"] {
            let text = qpdf_oh_get_key(file, specification, key)
            guard qpdf_oh_is_string(file, text) != 0, let characters = qpdf_oh_get_utf8_value(file, text) else {
                continue
            }
            let name = String(cString: characters)
            if name.utf8.count <= AttachmentLimits.name { return name }
        }
        return ""
    }

    private func content(of stream: qpdf_oh) throws(HelperError) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        var count = 0
        var isFiltered: QPDF_BOOL = 0
        let code = qpdf_oh_get_stream_data(file, stream, qpdf_dl_generalized, &isFiltered, &buffer, &count)
        defer { free(buffer) }
        guard code & QPDF_ERROR_CODE(QPDF_ERRORS) == 0 else { throw HelperError(.pdfMalformed) }
        guard count <= AttachmentLimits.attachment else {
            throw HelperError(.pdfTooLarge, facts: ["what": "file", "limit": String(AttachmentLimits.attachment)])
        }
        return Array(UnsafeBufferPointer(start: buffer, count: count))
    }
}
