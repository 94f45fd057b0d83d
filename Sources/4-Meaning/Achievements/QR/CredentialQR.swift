import Encodings

/// A whole credential as the text of a QR code: it is read without any server.
///
/// ```swift
/// if let text = CredentialQR.text(of: signed) { … }       // nil: larger than a QR code holds
/// let signed = try CredentialQR.credential(in: scanned)
/// ```
///
/// `TESTAMUR1:` and then, in base45, the zlib stream of the file's bytes: exactly the bytes that were signed come back.
public enum CredentialQR {
    /// What the text begins with.
    public static let prefix = "TESTAMUR1:"
    /// Most characters of a text, which is what the largest QR code holds of this alphabet.
    public static let mostCharacters = 4_296
    /// Most bytes of a credential that is read from a text.
    public static let largestCredential = 256 << 10

    /// The text of a credential; nil when it is more than a QR code holds.
    public static func text(of credential: [UInt8]) -> String? {
        guard credential.count <= largestCredential, let packed = Zlib.deflate(credential) else { return nil }
        let characters = prefix.utf8.count + packed.count / 2 * 3 + packed.count % 2 * 2
        return characters <= mostCharacters ? prefix + Base45.encode(packed) : nil
    }

    /// Whether a text claims to be such a one.
    public static func recognises(_ text: String) -> Bool { text.utf8.starts(with: prefix.utf8) }

    /// The bytes of the credential in a text. Nothing of them has been judged.
    ///
    /// - Throws: ``AchievementError`` `qr.payload` when it is none or damaged, `qr.too_large` when more comes out than is read.
    public static func credential(in text: String) throws(AchievementError) -> [UInt8] {
        guard recognises(text) else { throw AchievementError(.qrPayload) }
        guard text.utf8.count <= mostCharacters else {
            throw AchievementError(.qrTooLarge, facts: ["limit": String(mostCharacters)])
        }
        guard let packed = try? Base45.decode(String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
        else {
            throw AchievementError(.qrPayload)
        }
        do throws(Zlib.Failure) {
            return try Zlib.inflate(packed[...], limit: largestCredential)
        } catch {
            switch error {
            case .tooLarge: throw AchievementError(.qrTooLarge, facts: ["limit": String(largestCredential)])
            case .broken: throw AchievementError(.qrPayload)
            }
        }
    }
}

extension AchievementError.Code {
    /// The text of a QR code in which there is no credential, or a damaged one.
    public static let qrPayload = Self(rawValue: "qr.payload")
    /// The text of a QR code that is longer, or unpacks to more, than is read.
    public static let qrTooLarge = Self(rawValue: "qr.too_large")

    /// The codes of credentials in QR codes.
    static let qrCodes: [Self] = [.qrPayload, .qrTooLarge]
}
