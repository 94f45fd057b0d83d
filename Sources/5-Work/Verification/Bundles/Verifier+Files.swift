public import DataIntegrity
import Signing

extension Verifier {
    /// Judges a file, whatever it turns out to be.
    ///
    /// ```swift
    /// let file = verifier.verify(file: "badge.png", bytes)
    /// ```
    ///
    /// Containers (ZIP, PDF) are not opened here: ``FileRun`` does.
    ///
    /// - Parameters:
    ///   - name: What the file is called in reports.
    ///   - audience: What was asked before a presentation was shown.
    ///   - withDigest: Whether the digest of the bytes is wanted.
    ///   - asking: Asks for what is missing; nil when nobody may be asked.
    public func verify(
        file name: String, _ bytes: [UInt8], audience: ProofExpectation.Audience = .file, withDigest: Bool = false,
        asking: (any AskingVerifier)? = nil
    ) -> VerifiedFile {
        let (result, asked) = judge(bytes, audience: audience, asking: asking)
        return VerifiedFile(
            name: name, result: result, digest: withDigest ? SHA256.hash(bytes) : nil, asked: asked)
    }

    private func judge(
        _ bytes: [UInt8], audience: ProofExpectation.Audience, asking: (any AskingVerifier)?
    ) -> (VerifiedFile.Result, [AskedAddress]) {
        do throws(RefusedInput) {
            switch try received(bytes) {
            case .credential(let credential):
                guard let asking else { return (.credential(verify(credential)), []) }
                let (report, asked) = asking.verify(credential)
                return (.credential(report), asked)
            case .presentation(let presentation):
                guard let asking else { return (.presentation(verify(presentation, audience: audience)), []) }
                let (report, asked) = asking.verify(presentation, audience: audience)
                return (.presentation(report), asked)
            }
        } catch {
            return (.refused(error), [])
        }
    }
}
