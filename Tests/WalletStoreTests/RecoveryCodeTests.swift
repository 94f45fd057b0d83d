import Signing
import Testing

@testable import WalletStore

/// The words on the sheet of paper.
@Suite struct RecoveryCodeTests {
    private func code(_ text: String) -> WalletError? {
        do throws(WalletError) {
            _ = try RecoveryCode(SecretBytes(copying: Array(text.utf8)))
            return nil
        } catch {
            return error
        }
    }

    @Test func theListIsWhatPaperDependsOn() {
        let words = RecoveryWords.all
        #expect(words.count == 2048)
        #expect(words == words.sorted())
        #expect(Set(words.map { $0.prefix(4) }).count == 2048)
        #expect(
            words.allSatisfy { (3...8).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
        // The list never changes: the digest of all words with a line feed after each.
        let text = words.map { $0 + "\n" }.joined()
        #expect(SHA256.hash(Array(text.utf8)).prefix(4).elementsEqual(Self.digest))
    }

    private static let digest: [UInt8] = [161, 200, 200, 172]

    @Test(arguments: 0..<200)
    func wordsComeBackHoweverTheyAreTyped(_: Int) throws {
        let code = RecoveryCode.random()
        let words = code.words
        #expect(words.count == 13)
        let ways = [
            words.joined(separator: " "), words.joined(separator: "\n"), words.joined(separator: "-").uppercased(),
            words.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: ", "),
            words.map { String($0.prefix(4)) }.joined(separator: "  "),
        ]
        for way in ways {
            let again = try RecoveryCode(SecretBytes(copying: Array(way.utf8)))
            #expect(again.secret.isEqual(to: code.secret))
        }
    }

    // One code for ever: bits and checksum are part of the format.
    @Test func aKnownCodeReadsAsItDid() throws {
        let code = RecoveryCode(secret: SecretBytes(copying: Array(0..<16)))
        #expect(code.words.joined(separator: " ") == Self.known)
        #expect(self.code(Self.known) == nil)
    }

    private static let known =
        "abbey arch master arch freedom airport champion chess avenue heritage excuse cement wardrobe"

    @Test func everySlipIsNoticed() throws {
        let words = RecoveryCode(secret: SecretBytes(copying: Array(0..<16))).words
        var missed = 0
        for place in 0..<13 {
            var unknown = words
            unknown[place] = "xylophone"
            let refusal = code(unknown.joined(separator: " "))
            #expect(refusal?.code == .recoveryWordUnknown)
            #expect(refusal?.facts["number"] == "\(place + 1)")
            for other in stride(from: 0, to: 2048, by: 7) where RecoveryWords.all[other] != words[place] {
                var wrong = words
                wrong[place] = RecoveryWords.all[other]
                let refusal = code(wrong.joined(separator: " "))
                if refusal == nil { missed += 1 } else { #expect(refusal?.code == .recoveryChecksum) }
            }
            var swapped = words
            swapped.swapAt(place, (place + 1) % 13)
            if swapped != words { #expect(code(swapped.joined(separator: " "))?.code == .recoveryChecksum) }
        }
        // 15 bits of checksum: about one in 32,768 passes.
        #expect(missed <= 2)
    }

    @Test func anotherNumberOfWordsIsRefused() throws {
        let words = RecoveryCode.random().words
        #expect(code(words.dropLast().joined(separator: " "))?.code == .recoveryWordCount)
        #expect(code((words + ["zoom"]).joined(separator: " "))?.code == .recoveryWordCount)
        #expect(code("")?.code == .recoveryWordCount)
        #expect(code("1 2 3")?.code == .recoveryWordCount)
        #expect(code(words.joined(separator: " ")) == nil)
    }

    @Test func moreLettersThanTheWordHasAreAnotherWord() throws {
        #expect(RecoveryWords.number(of: Array("abbey".utf8)) == 0)
        #expect(RecoveryWords.number(of: Array("abbe".utf8)) == 0)
        #expect(RecoveryWords.number(of: Array("abb".utf8)) == nil)
        #expect(RecoveryWords.number(of: Array("abbeys".utf8)) == nil)
        #expect(RecoveryWords.number(of: Array("abbex".utf8)) == nil)
        #expect(RecoveryWords.number(of: Array("zzzz".utf8)) == nil)
    }

    // In memory a code is a secret like any other.
    @Test func aCodeIsNotPrinted() {
        let code = RecoveryCode.random()
        #expect(!code.words.contains { "\(code)".contains($0) })
    }
}
