import Achievements
import Encodings
import Foundation
import Signing
import TestSupport
import Testing
import Texts

@testable import WalletStore

/// The code of docs/wallet.md: run here, and compared line by line with the page.
@Suite struct GuideTests {
    // swift-format-ignore
    @Test func theCodeOfTheGuideDoesWhatItSays() async throws {
        let shelf = try Shelf()
        let (path, state) = (shelf.path, shelf.folder + "/state")
        let now = Shelf.now
        let texts = Texts()
        let bytes = Sample().bytes
        let report = Sample.report("valid")
        let recipientsKey = try Ed25519Signer.generate()
        let recipient = try Ed25519PublicKey(of: recipientsKey)
        let lastDay = now.date().adding(days: 30)
        let passphrase = try secret("correct horse battery staple")
        let wrong = try secret("wrong horse")

        let wallet = WalletFile(path, anchor: RollbackAnchor(folder: state))
        try await wallet.create(passphrase: passphrase)

        let record = try await wallet.unlocked(with: passphrase) { vault in
            let did = try vault.holderKey(forIssuer: "did:web:sonnwald.example", at: now)    // for the issuer
            print(did)
            return try vault.add(bytes, origin: "file:badge.json", at: now).id
        }

        let titles = try await wallet.unlocked(with: passphrase) { vault in
            try vault.keepReport(report, of: record, at: now)
            let cards = try vault.cards(at: now)
            var filter = CardFilter()
            filter.search = "sensor"
            return CardGroup.groups(of: cards.filter(filter.admits)).map { group in
                "\(group.current.title(in: .english) ?? "?"): \(group.current.state.word.rawValue)"
            }
        }
        #expect(titles == ["Reading and cleaning sensor data: valid"])

        let made = try await wallet.unlocked(with: passphrase) { vault in
            let request = ShareRequest([record], with: "Sonnwald Works", for: "application 17", until: lastDay)
            return try vault.shareEncrypted(request, for: .key(recipient), at: now)
        }
        let received = try SealedShare(parsing: made.bytes).open(with: recipientsKey)
        for file in received.files { print(file.name, file.bytes.count) }
        #expect(received.files.map(\.bytes) == [bytes])

        try await wallet.unlocked(with: passphrase) { vault in
            for share in try vault.shares() where share.state(on: now.date()) == .active {
                try vault.withdraw(share.id, at: now)
            }
        }

        do {
            try await wallet.unlocked(with: wrong) { _ in }
        } catch let error as WalletError where error.code == .wrongPassword {
            print(texts.reason(of: error), texts.nextStep(after: error))
        }
        await #expect(throws: WalletError(.wrongPassword)) { try await wallet.unlocked(with: wrong) { _ in } }
    }

    /// Every line of Swift on the page stands in the test above, in the same order within its block.
    @Test func thePageShowsWhatIsTested() throws {
        func lines(_ text: Substring) -> [Substring] {
            text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
        }
        let source = lines(Substring(try String(contentsOfFile: #filePath, encoding: .utf8)))
        let page = String(decoding: try repositoryFile("docs/wallet.md"), as: UTF8.self)
        let blocks = page.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        #expect(blocks.count == 6)
        for block in blocks {
            let wanted = lines(Substring(block))
            let isThere = source.indices.contains { source[$0...].starts(with: wanted) }
            #expect(isThere, "\(block)")
        }
    }

    @Test func aVaultDoesNotOutliveItsClosure() async throws {
        let shelf = try Shelf()
        let passphrase = try secret("correct horse battery staple")
        let wallet = WalletFile(shelf.path, anchor: nil)
        try await wallet.create(passphrase: passphrase, cost: .floor)
        await #expect(throws: WalletError(.exists)) { try await wallet.create(passphrase: passphrase, cost: .floor) }
        nonisolated(unsafe) var kept: Wallet?
        try await wallet.unlocked(with: passphrase) { kept = $0 }
        #expect(throws: WalletError(.closed)) { try kept?.list() }
    }
}
