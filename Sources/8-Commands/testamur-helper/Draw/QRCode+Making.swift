private import CQREncode
import Glibc
import Helper

extension QRCode {
    /// Characters from which on a code has so many modules that less redundancy makes it easier to read, not harder.
    private static let long = 300

    /// - Throws: `qr.too_long`.
    init(making text: String) throws(HelperError) {
        let levels: [QRecLevel] = text.utf8.count > Self.long ? [QR_ECLEVEL_L] : [QR_ECLEVEL_M, QR_ECLEVEL_L]
        for level in levels {
            guard let code = Self.encode(text, level) else { continue }
            defer { QRcode_free(code) }
            let side = Int(code.pointee.width)
            guard let data = code.pointee.data else { break }
            // The lowest bit is the colour.
            self.init(side: side, modules: UnsafeBufferPointer(start: data, count: side * side).map { $0 & 1 })
            return
        }
        throw HelperError(.qrTooLong, facts: ["length": String(text.utf8.count)])
    }

    private static func encode(_ text: String, _ level: QRecLevel) -> UnsafeMutablePointer<CQREncode.QRcode>? {
        guard let input = QRinput_new2(0, level) else { return nil }
        defer { QRinput_free(input) }
        let bytes = Array(text.utf8)
        let mode = bytes.allSatisfy(isAlphanumeric) ? QR_MODE_AN : QR_MODE_8
        guard QRinput_append(input, mode, Int32(bytes.count), bytes) == 0 else { return nil }
        return QRcode_encodeInput(input)
    }

    /// The 45 characters that take five and a half bits each.
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: " $%*+-./:".utf8.contains(byte)
        }
    }
}
