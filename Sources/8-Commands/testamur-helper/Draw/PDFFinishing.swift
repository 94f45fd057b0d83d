private import CQPDF
import Helper

/// What cairo does not write into a PDF: its language, files inside of it, and the one element that all paragraphs are part of.
///
/// Everything goes in as an object, so that no name or text can end a string of the file's own syntax.
///
/// Source: ISO 32000-1, 7.11.4; for `AFRelationship` ISO 19005-3, annex E.
enum PDFFinishing {
    /// - Throws: `pdf.malformed` when libqpdf refuses.
    static func finished(_ pdf: [UInt8], _ content: DrawingContent) throws(HelperError) -> [UInt8] {
        var handle = qpdf_init()
        guard let file = handle else { throw HelperError(.pdfMalformed) }
        defer { qpdf_cleanup(&handle) }
        qpdf_silence_errors(file)
        qpdf_set_suppress_warnings(file, 1)
        let written: [UInt8]? = pdf.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard
                    isDone(qpdf_read_memory(file, "certificate", characters.baseAddress, UInt64(characters.count), nil))
                else { return nil }
                add(content, to: file)
                return write(file)
            }
        }
        guard let written, qpdf_has_error(file) == 0 else { throw HelperError(.pdfMalformed) }
        return written
    }

    private static func isDone(_ code: QPDF_ERROR_CODE) -> Bool { code & QPDF_ERROR_CODE(QPDF_ERRORS) == 0 }

    private static func write(_ file: qpdf_data) -> [UInt8]? {
        guard isDone(qpdf_init_write_memory(file)) else { return nil }
        // The identifier of a file is made from its content: equal contents are equal files.
        qpdf_set_deterministic_ID(file, 1)
        guard isDone(qpdf_write(file)), let buffer = qpdf_get_buffer(file) else { return nil }
        return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(file)))
    }

    private static func add(_ content: DrawingContent, to file: qpdf_data) {
        let root = qpdf_get_root(file)
        if !content.language.isEmpty {
            qpdf_oh_replace_key(file, root, "/Lang", qpdf_oh_new_unicode_string(file, content.language))
        }
        let preferences = qpdf_oh_new_dictionary(file)
        qpdf_oh_replace_key(file, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(file, 1))
        qpdf_oh_replace_key(file, root, "/ViewerPreferences", preferences)
        tag(root, in: file)
        guard !content.attachments.isEmpty else { return }
        let names = qpdf_oh_new_array(file)
        let associated = qpdf_oh_new_array(file)
        // A tree of names is sorted.
        for attachment in content.attachments.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            let specification = qpdf_make_indirect_object(file, self.specification(attachment, in: file))
            qpdf_oh_append_item(file, names, qpdf_oh_new_unicode_string(file, attachment.name))
            qpdf_oh_append_item(file, names, specification)
            qpdf_oh_append_item(file, associated, specification)
        }
        let tree = qpdf_oh_new_dictionary(file)
        qpdf_oh_replace_key(file, tree, "/Names", names)
        let dictionary = qpdf_oh_new_dictionary(file)
        qpdf_oh_replace_key(file, dictionary, "/EmbeddedFiles", tree)
        qpdf_oh_replace_key(file, root, "/Names", dictionary)
        qpdf_oh_replace_key(file, root, "/AF", associated)
    }

    /// Puts the paragraphs of all pages into one document, and says that the file is tagged.
    ///
    /// cairo 1.16 gives up where an element of its own goes on over pages of several sizes.
    ///
    /// Source: ISO 32000-1, 14.7 and 14.8
    private static func tag(_ root: qpdf_oh, in file: qpdf_data) {
        let tree = qpdf_oh_get_key(file, root, "/StructTreeRoot")
        guard qpdf_oh_is_dictionary(file, tree) != 0 else { return }
        let kids = qpdf_oh_get_key(file, tree, "/K")
        let document = qpdf_make_indirect_object(file, qpdf_oh_new_dictionary(file))
        qpdf_oh_replace_key(file, document, "/Type", qpdf_oh_new_name(file, "/StructElem"))
        qpdf_oh_replace_key(file, document, "/S", qpdf_oh_new_name(file, "/Document"))
        qpdf_oh_replace_key(file, document, "/P", tree)
        qpdf_oh_replace_key(file, document, "/K", kids)
        let isOne = qpdf_oh_is_array(file, kids) == 0
        for place in 0..<(isOne ? 1 : qpdf_oh_get_array_n_items(file, kids)) {
            qpdf_oh_replace_key(file, isOne ? kids : qpdf_oh_get_array_item(file, kids, place), "/P", document)
        }
        qpdf_oh_replace_key(file, tree, "/K", document)
        let marks = qpdf_oh_new_dictionary(file)
        qpdf_oh_replace_key(file, marks, "/Marked", qpdf_oh_new_bool(file, 1))
        qpdf_oh_replace_key(file, root, "/MarkInfo", marks)
    }

    private static func specification(_ attachment: DrawingAttachment, in file: qpdf_data) -> qpdf_oh {
        let stream = qpdf_oh_new_stream(file)
        attachment.bytes.withUnsafeBufferPointer { bytes in
            qpdf_oh_replace_stream_data(
                file, stream, bytes.baseAddress, bytes.count, qpdf_oh_new_null(file), qpdf_oh_new_null(file))
        }
        let facts = qpdf_oh_get_dict(file, stream)
        qpdf_oh_replace_key(file, facts, "/Type", qpdf_oh_new_name(file, "/EmbeddedFile"))
        qpdf_oh_replace_key(file, facts, "/Subtype", qpdf_oh_new_name(file, "/" + attachment.mediaType))
        let parameters = qpdf_oh_new_dictionary(file)
        qpdf_oh_replace_key(
            file, parameters, "/Size", qpdf_oh_new_integer(file, Int64(attachment.bytes.count)))
        qpdf_oh_replace_key(file, facts, "/Params", parameters)

        let files = qpdf_oh_new_dictionary(file)
        qpdf_oh_replace_key(file, files, "/F", stream)
        qpdf_oh_replace_key(file, files, "/UF", stream)
        let specification = qpdf_oh_new_dictionary(file)
        qpdf_oh_replace_key(file, specification, "/Type", qpdf_oh_new_name(file, "/Filespec"))
        qpdf_oh_replace_key(file, specification, "/F", qpdf_oh_new_unicode_string(file, attachment.name))
        qpdf_oh_replace_key(file, specification, "/UF", qpdf_oh_new_unicode_string(file, attachment.name))
        qpdf_oh_replace_key(file, specification, "/AFRelationship", qpdf_oh_new_name(file, "/Data"))
        qpdf_oh_replace_key(file, specification, "/EF", files)
        return specification
    }
}
