private import CQPDF
import Glibc
import Helper

/// Finds the files inside of a PDF: those in the tree of names, those that the document or a page is associated with, and
/// those that hang on a page. A program for PDF shows all of them to whoever looks.
///
/// Source: ISO 32000-1, 7.9.6, 7.11.4 and 12.5.6.15; ISO 32000-2, 14.13.
struct AttachmentReader {
    private let file: qpdf_data
    private let send: ([UInt8]) -> Void
    private var count = 0
    /// Nodes of the tree of names that were looked at: one that leads back to itself ends here.
    private var nodes = 0
    /// The numbers of the streams that were handed out: one that is named in several places is one file.
    private var seen: Set<Int32> = []

    /// - Parameter send: Is given each attachment.
    /// - Throws: `pdf.malformed`, `pdf.encrypted`, `pdf.too_large`, `pdf.filter`, `pdf.ambiguous`.
    static func read(_ pdf: [UInt8], _ send: @escaping ([UInt8]) -> Void) throws(HelperError) {
        guard !ArchiveEnd.isFound(in: pdf, from: lastObject(in: pdf)) else { throw HelperError(.pdfAmbiguous) }
        var handle = qpdf_init()
        guard let file = handle else { throw HelperError(.pdfMalformed) }
        defer { qpdf_cleanup(&handle) }
        qpdf_silence_errors(file)
        qpdf_set_suppress_warnings(file, 1)
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(pdf.count, 1), alignment: 16)
        defer { memory.deallocate() }
        memory.copyBytes(from: pdf)
        let text = memory.bindMemory(to: CChar.self)
        let code = qpdf_read_memory(file, "document", text.baseAddress, UInt64(pdf.count), nil)
        guard code & QPDF_ERROR_CODE(QPDF_ERRORS) == 0 else {
            let isEncrypted = qpdf_get_error_code(file, qpdf_get_error(file)) == qpdf_e_password
            throw HelperError(isEncrypted ? .pdfEncrypted : .pdfMalformed)
        }
        var reader = AttachmentReader(file: file, send: send)
        let root = qpdf_get_root(file)
        let names = qpdf_oh_get_key(file, root, "/Names")
        if qpdf_oh_is_dictionary(file, names) != 0 {
            try reader.walk(qpdf_oh_get_key(file, names, "/EmbeddedFiles"), depth: 0)
        }
        try reader.takeAll(qpdf_oh_get_key(file, root, "/AF"))
        try reader.walkPages()
    }

    /// Where the last object of a PDF ends, as far as it stands in the last 64 KiB: an archive has no place behind it.
    private static func lastObject(in pdf: [UInt8]) -> Int {
        let end = Array("endobj".utf8)
        let places = stride(from: pdf.count - end.count, through: max(0, pdf.count - 65_557), by: -1)
        return places.first { pdf[$0] == end[0] && pdf[$0...].starts(with: end) } ?? 0
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

    private mutating func walkPages() throws(HelperError) {
        let pages = qpdf_get_num_pages(file)
        guard pages >= 0 else {
            _ = qpdf_get_error(file)
            throw HelperError(.pdfMalformed, facts: ["what": "pages"])
        }
        for number in 0..<Int(pages) {
            let page = qpdf_get_page_n(file, number)
            let marks = qpdf_oh_get_key(file, page, "/Annots")
            if qpdf_oh_is_array(file, marks) != 0 {
                for index in 0..<qpdf_oh_get_array_n_items(file, marks) {
                    let mark = qpdf_oh_get_array_item(file, marks, index)
                    if qpdf_oh_is_dictionary(file, mark) != 0 {
                        try takeAll(qpdf_oh_get_key(file, mark, "/FS"))
                        try takeAll(qpdf_oh_get_key(file, mark, "/AF"))
                    }
                }
            }
            try takeAll(qpdf_oh_get_key(file, page, "/AF"))
            // Of a thousand pages each would keep some memory.
            qpdf_oh_release_all(file)
        }
    }

    /// A file, or an array of them; anything else is no file in this document.
    private mutating func takeAll(_ value: qpdf_oh) throws(HelperError) {
        if qpdf_oh_is_dictionary(file, value) != 0 { return try take(value) }
        guard qpdf_oh_is_array(file, value) != 0 else { return }
        for index in 0..<qpdf_oh_get_array_n_items(file, value) {
            let item = qpdf_oh_get_array_item(file, value, index)
            if qpdf_oh_is_dictionary(file, item) != 0 { try take(item) }
        }
    }

    private mutating func take(_ specification: qpdf_oh) throws(HelperError) {
        guard qpdf_oh_is_dictionary(file, specification) != 0 else {
            throw HelperError(.pdfMalformed, facts: ["what": "attachment"])
        }
        let files = qpdf_oh_get_key(file, specification, "/EF")
        guard qpdf_oh_is_dictionary(file, files) != 0 else { return }
        // Which of them is opened is up to the reader and its machine.
        let keys: [String] = ["/UF", "/F", "/Unix", "/DOS", "/Mac"]
        let streams = keys.map { qpdf_oh_get_key(file, files, $0) }
            .filter { qpdf_oh_is_stream(file, $0) != 0 }
        guard let first = streams.first else {
            throw HelperError(.pdfMalformed, facts: ["what": "attachment"])
        }
        let numbers = Set(streams.map { qpdf_oh_get_object_id(file, $0) })
        guard numbers.count > 1 || !seen.isSuperset(of: numbers) else { return }
        count += 1
        guard count <= AttachmentLimits.attachments else {
            throw HelperError(
                .pdfTooLarge, facts: ["what": "attachments", "limit": String(AttachmentLimits.attachments)])
        }
        let content = try AttachedStream.content(of: first, in: file)
        let number = qpdf_oh_get_object_id(file, first)
        for other in streams.dropFirst() where qpdf_oh_get_object_id(file, other) != number {
            guard try AttachedStream.content(of: other, in: file) == content else { throw HelperError(.pdfAmbiguous) }
        }
        guard !seen.isSuperset(of: numbers) else { return }
        seen.formUnion(numbers)
        var writer = WireWriter()
        writer.text(name(of: specification))
        writer.data(content)
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
}
