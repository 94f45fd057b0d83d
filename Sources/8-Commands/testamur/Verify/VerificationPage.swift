import Reports
import Texts
import Verification

/// The report as a page, for a file or standard output.
struct VerificationPage {
    let setup: VerifierSetup
    /// The file to make; nil for standard output.
    let out: String?

    func write(_ documents: [JudgedDocument]) throws(CommandError) {
        let page = HTMLPage(
            verifying: documents, registries: setup.registries, policy: setup.verifier.policy, judged: setup.now,
            texts: Console.texts)
        let bytes = Array(page.html.utf8)
        guard let out else { return Console.print(bytes) }
        try WholeFile.create(out, bytes)
        Console.note(Console.texts("cli.report.written", ["file": out]))
    }
}

extension JudgedFile {
    /// The same for pages.
    var document: JudgedDocument {
        switch result {
        case .credential(let report): JudgedDocument(name: path, result: .credential(report))
        case .presentation(let report): JudgedDocument(name: path, result: .presentation(report))
        case .refused(let refusal): JudgedDocument(name: path, result: .refused(refusal))
        }
    }
}
