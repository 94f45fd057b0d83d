import Achievements

/// Texts of several QR codes in one file, a line each, as an app that scans writes them.
struct QRTexts {
    let lines: [ArraySlice<UInt8>]

    /// Most lines; more are refused as a whole.
    static let most = 10_000

    /// Nil for anything but a file of several such lines. One alone is a document like any other.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: CredentialQR.prefix.utf8) else { return nil }
        lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        guard lines.count > 1 else { return nil }
    }
}
