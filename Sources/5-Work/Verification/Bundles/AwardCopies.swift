import JSON
import Signing

/// Which of the files of one application hold the same award once more: as a badge, on a certificate, in an archive.
///
/// The same is what says the same in every member, is signed, and came to the same verdict. What is not proven is nobody's
/// copy.
struct AwardCopies {
    private struct First {
        let name: String
        let verdict: Verdict
        let primary: ReasonCode?
        let attention: Attention
    }

    private var known: [[UInt8]: First] = [:]
    /// The first of all, until a second one comes: most are alone, and need no digest.
    private var alone: (report: Report, first: First)?

    /// The file that held the award first; nil for the first one itself, and for what holds no single award.
    mutating func first(with file: VerifiedFile) -> String? {
        guard case .credential(let report) = file.result, report.isProven else { return nil }
        let this = First(
            name: file.name, verdict: file.verdict, primary: file.primary, attention: file.attention)
        if known.isEmpty {
            guard let alone else {
                alone = (report, this)
                return nil
            }
            known[Self.digest(alone.report)] = alone.first
            self.alone = nil
        }
        let digest = Self.digest(report)
        guard let first = known[digest] else {
            known[digest] = this
            return nil
        }
        let isAlike =
            first.verdict == this.verdict && first.primary == this.primary
            && first.attention == this.attention
        return isAlike ? first.name : nil
    }

    /// How it is laid out in the file does not count, nor the order of its members.
    private static func digest(_ report: Report) -> [UInt8] { SHA256.hash(report.credential.value.canonicalBytes()) }
}
