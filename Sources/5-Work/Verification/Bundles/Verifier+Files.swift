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
    public func verify(
        file name: String, _ bytes: [UInt8], audience: ProofExpectation.Audience = .file, withDigest: Bool = false
    ) -> VerifiedFile {
        VerifiedFile(
            name: name, result: judge(bytes, audience: audience), digest: withDigest ? SHA256.hash(bytes) : nil)
    }

    private func judge(_ bytes: [UInt8], audience: ProofExpectation.Audience) -> VerifiedFile.Result {
        do throws(RefusedInput) {
            switch try ReceivedDocument(parsing: bytes) {
            case .credential(let credential): return .credential(verify(credential))
            case .presentation(let presentation): return .presentation(verify(presentation, audience: audience))
            }
        } catch {
            return .refused(error)
        }
    }
}
