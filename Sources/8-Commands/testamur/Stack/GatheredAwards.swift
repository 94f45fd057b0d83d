import Achievements
import Encodings
import JSON
import Programs
import Signing
import Stacking
import Texts
import Trust
import Verification

/// Awards out of files or a wallet, each judged.
struct GatheredAwards {
    /// An award, and the file it came in.
    struct Entry {
        var award: HeldAward
        let report: Report
        let file: VerifiedFile
    }

    private(set) var entries: [Entry] = []

    var awards: [HeldAward] { entries.map(\.award) }

    mutating func add(_ file: VerifiedFile) {
        switch file.result {
        case .credential(let report): add(report, in: file)
        case .presentation(let report): for report in report.credentials { add(report, in: file) }
        case .refused(let refusal):
            skip(file.name, refusal.reason.message(Console.texts), refusal.reason.code.rawValue)
        }
    }

    /// The awards that have a page in a dossier, in the order of the pages.
    func entries(in dossier: RecognitionDossier) -> [Entry] {
        dossier.pages.compactMap { page in entries.first { $0.award.digest == page.award.digest } }
    }

    private mutating func add(_ report: Report, in file: VerifiedFile) {
        // A learner record speaks through the credentials in it.
        guard report.credentials.isEmpty else {
            for inner in report.credentials { add(inner, in: file) }
            return
        }
        do throws(AchievementError) {
            let read = try OpenBadges3.read(report.credential.value)
            entries.append(
                Entry(award: HeldAward(read, report, source: file.name), report: report, file: file))
        } catch {
            skip(file.name, Console.texts.reason(of: error), error.reason)
        }
    }

    private func skip(_ name: String, _ message: String, _ code: String) {
        Console.note("testamur: \(Console.texts("cli.note")): \(VisibleText.of(name)): \(message) [\(code)]")
    }

    /// Notes what has counted elsewhere: `AWARD=QUALIFICATION`, the award by its id, file or record.
    mutating func noteUse(_ uses: [String]) throws {
        for use in uses {
            guard let split = use.firstIndex(of: "=") else { throw CommandError.usage("usage.counted_towards") }
            let (name, qualification) = (use[..<split], String(use[use.index(after: split)...]))
            let found = entries.indices.filter { index in
                [entries[index].award.id, entries[index].award.source].contains { $0.utf8.elementsEqual(name.utf8) }
            }
            guard !found.isEmpty, !qualification.isEmpty else { throw CommandError.usage("usage.counted_towards") }
            for index in found { entries[index].award.countedTowards.append(qualification) }
        }
    }
}
