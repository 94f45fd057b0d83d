internal import CQPDF
private import CZlib
import Glibc
import Helper

/// The bytes of a file inside of a PDF: as they stand there, or deflated once.
///
/// That is how programs attach files. A chain of filters is refused: each can make a thousand times as much of what it gets, and
/// all of it is worked off before the last one has given a byte.
///
/// Source: ISO 32000-1, 7.3.8.2 and 7.4.4.
enum AttachedStream {
    /// - Throws: `pdf.filter`, `pdf.too_large`, `pdf.malformed`.
    static func content(of stream: qpdf_oh, in file: qpdf_data) throws(HelperError) -> [UInt8] {
        let isDeflated = try isDeflated(stream, in: file)
        var buffer: UnsafeMutablePointer<UInt8>?
        var count = 0
        let code = qpdf_oh_get_stream_data(file, stream, qpdf_dl_none, nil, &buffer, &count)
        defer { free(buffer) }
        guard code & QPDF_ERROR_CODE(QPDF_ERRORS) == 0 else {
            // One that nobody asked for is printed in the end.
            _ = qpdf_get_error(file)
            throw damaged
        }
        let packed = UnsafeBufferPointer(start: buffer, count: count)
        guard !isDeflated else { return try inflated(packed) }
        guard count <= AttachmentLimits.attachment else { throw tooLarge }
        return Array(packed)
    }

    private static var damaged: HelperError { HelperError(.pdfMalformed, facts: ["what": "attachment"]) }

    private static var tooLarge: HelperError {
        HelperError(.pdfTooLarge, facts: ["what": "file", "limit": String(AttachmentLimits.attachment)])
    }

    private static func isDeflated(_ stream: qpdf_oh, in file: qpdf_data) throws(HelperError) -> Bool {
        let facts = qpdf_oh_get_dict(file, stream)
        guard let filter = try only(qpdf_oh_get_key(file, facts, "/Filter"), in: file) else { return false }
        guard qpdf_oh_is_name_and_equals(file, filter, "/FlateDecode") != 0 else { throw HelperError(.pdfFilter) }
        guard let parameters = try only(qpdf_oh_get_key(file, facts, "/DecodeParms"), in: file) else { return true }
        guard qpdf_oh_is_dictionary(file, parameters) != 0 else { throw HelperError(.pdfFilter) }
        // Any but the first puts differences of rows in place of the bytes, as is done with pictures.
        let predictor = qpdf_oh_get_key(file, parameters, "/Predictor")
        let isPlain = qpdf_oh_is_integer(file, predictor) != 0 && qpdf_oh_get_int_value(file, predictor) == 1
        guard isPlain || qpdf_oh_is_null(file, predictor) != 0 else { throw HelperError(.pdfFilter) }
        return true
    }

    /// The one value, or nil for none; of several `pdf.filter`.
    private static func only(_ value: qpdf_oh, in file: qpdf_data) throws(HelperError) -> qpdf_oh? {
        guard qpdf_oh_is_array(file, value) != 0 else { return qpdf_oh_is_null(file, value) != 0 ? nil : value }
        let count = qpdf_oh_get_array_n_items(file, value)
        guard count <= 1 else { throw HelperError(.pdfFilter) }
        return count == 0 ? nil : try only(qpdf_oh_get_array_item(file, value, 0), in: file)
    }

    /// What is deflated, unpacked no further than to the limit.
    private static func inflated(_ packed: UnsafeBufferPointer<UInt8>) throws(HelperError) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw damaged }
        defer { inflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.avail_in = UInt32(clamping: packed.count)
        var output: [UInt8] = []
        let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)
        defer { piece.deallocate() }
        while true {
            stream.next_out = piece.baseAddress
            stream.avail_out = UInt32(piece.count)
            let code = inflate(&stream, Z_NO_FLUSH)
            output += piece.prefix(piece.count - Int(stream.avail_out))
            guard output.count <= AttachmentLimits.attachment else { throw tooLarge }
            if code == Z_STREAM_END { return output }
            guard code == Z_OK else { throw damaged }
        }
    }
}
