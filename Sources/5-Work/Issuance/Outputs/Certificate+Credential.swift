import Achievements
import Encodings
public import JSON
public import Texts

extension Certificate {
    /// The certificate of one signed credential, whoever issued it: it shows what the credential says and carries it inside.
    ///
    /// ```swift
    /// let certificate = try Certificate(of: document.root, texts: texts)
    /// ```
    ///
    /// - Parameters:
    ///   - credential: The credential in the text it came in; those bytes go into the file.
    ///   - texts: The language of the words around the facts.
    /// - Throws: ``AchievementError`` as ``OpenBadges3/read(_:)``.
    public init(of credential: JSONValue, texts: Texts) throws {
        let read = try OpenBadges3.read(credential)
        let bytes = credential.sourceBytes
        let code = CredentialQR.text(of: bytes)
        let facts = CertificateFacts.facts(of: read, texts: texts)
        var all = CertificateFacts.labels(texts).merging(facts) { $1 }
        if code != nil { all["qr_note"] = texts("certificate.qr_credential") }
        self.init(
            texts: all, qrText: code, credential: bytes,
            title: [facts["title"], facts["learner"]].compactMap { $0 }.joined(separator: " – "),
            author: facts["issuer"] ?? "", language: read.achievement.primaryLanguage.text,
            created: read.validFrom?.instant.description ?? "")
    }
}
