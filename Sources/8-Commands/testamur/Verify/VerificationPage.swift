import Reports
import Texts
import Verification

/// The report as a page, for a file or standard output.
struct VerificationPage {
    let setup: VerifierSetup
    /// The file to make; nil for standard output.
    let out: String?

    func write(_ documents: GatheredDocuments) throws(CommandError) {
        let page = HTMLPage(
            verifying: documents, registries: setup.registries, policy: setup.verifier.policy, judged: setup.now)
        let bytes = Array(page.html.utf8)
        guard let out else { return Console.print(bytes) }
        try WholeFile.create(out, bytes)
        Console.note(Console.texts("cli.report.written", ["file": out]))
    }
}

/// The outcomes of a run as one page.
final class HTMLOutput: FileOutput {
    private let page: VerificationPage
    private var documents = GatheredDocuments(texts: Console.texts)

    init(setup: VerifierSetup, out: String?) { page = VerificationPage(setup: setup, out: out) }

    func take(_ files: [VerifiedFile]) {
        for file in files { documents.add(JudgedDocument(file), number: file.number) }
    }

    func takeAgain(_ file: VerifiedFile) { documents.replace(with: JudgedDocument(file), number: file.number) }

    func takeUnreadable(_ name: String, _ error: CommandError) {
        documents.add(JudgedDocument(name: name, result: .unread(error)))
    }

    func takeBeside(_ lines: [String]) { documents.notes += lines }

    func finish() throws(CommandError) { try page.write(documents) }
}
