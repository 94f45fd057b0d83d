import Encodings
import JSON
import Testing
import Texts
import Verification

@testable import Reports

/// A page that is made while files are judged is the page that is made of all of them at once.
@Suite struct GatheredDocumentsTests {
    private struct Unread: CodedError {
        let reason = "file.unreadable"
        var place: Place? { nil }
        var facts: [String: String] { [:] }
    }

    private func page(_ judge: Judge, _ documents: [JudgedDocument]) -> String {
        var gathered = GatheredDocuments(texts: Texts())
        for document in documents { gathered.add(document) }
        return HTMLPage(
            verifying: gathered, registries: judge.registries, policy: judge.verifier.policy, judged: judge.now
        ).html
    }

    @Test(arguments: [1, 2, 7, HTMLPage.mostCards + 1, 3 * HTMLPage.mostCards])
    func theyAreTheSame(_ count: Int) throws {
        let judge = try Judge()
        let good = try Judge.vector("good/badge.json")
        var tree = try JSONDocument(parsing: good).root.tree
        tree["credentialSubject"]?["achievement"]?["name"] = "Doctor of Everything"
        let kinds = [
            judge.document(good), judge.document(tree.bytes()), judge.document([0x41]),
            judge.document(try Judge.vector("good/did-key-issuer.json")),
            JudgedDocument(name: "", result: .unread(Unread())),
        ]
        let documents = (0..<count).map { number in
            JudgedDocument(name: "\(number).json", result: kinds[number * 7 % 11 % kinds.count].result)
        }
        #expect(page(judge, documents) == judge.page(documents))
    }
}
