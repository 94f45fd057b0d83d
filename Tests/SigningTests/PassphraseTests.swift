import TestSupport
import Testing

@testable import Signing

struct PassphraseTests {
    private func passphrase(_ bytes: [UInt8]) throws -> [UInt8] {
        try bytes.withUnsafeBytes { try SecretBytes.passphrase(utf8: $0).withBytes { Array($0) } }
    }

    /// V21: what one keyboard sends composed and another taken apart is one passphrase.
    @Test func v21ComposedAndDecomposedAreOnePassphrase() throws {
        let composed = hex("5072c3bc66756e6773616d7420c3857268757320eab081")
        let decomposed = hex("507275cc8866756e6773616d742041cc8a7268757320e18480e185a1e186a8")
        // The sign for the unit Ångström, then a syllable that is half composed.
        let mixed = hex("5072c3bc66756e6773616d7420e284ab7268757320eab080e186a8")
        #expect(try passphrase(composed) == composed)
        #expect(try passphrase(decomposed) == composed)
        #expect(try passphrase(mixed) == composed)
    }

    /// Compatibility characters are other characters: a ligature is not its letters.
    @Test(arguments: ["ﬁ", "²", "Ａ", "ſ"])
    func compatibilityCharactersStay(text: String) throws {
        #expect(try passphrase(Array(text.utf8)) == Array(text.utf8))
    }

    @Test func asciiIsTakenAsItIs() throws {
        let text = Array((0x00...0x7F).map { UInt8($0) })
        #expect(try passphrase(text) == text)
        #expect(try passphrase(Array(" two  spaces \n".utf8)) == Array(" two  spaces \n".utf8))
    }

    @Test func nothingIsRefused() {
        #expect(throws: SigningError(.passphraseEmpty)) { try passphrase([]) }
    }

    @Test func theLimitIsOneKibibyte() throws {
        let longest = [UInt8](repeating: 0x61, count: SecretBytes.longestPassphrase)
        #expect(try passphrase(longest) == longest)
        #expect(throws: SigningError(.passphraseTooLong)) { try passphrase(longest + [0x61]) }
    }

    @Test(arguments: ["80", "c3", "c3a9ff", "c080", "eda080", "f4908080", "e282", "fe"])
    func whatIsNoUTF8IsRefused(text: String) {
        #expect(throws: SigningError(.passphraseEncoding)) { try passphrase(hex(text)) }
        #expect(throws: SigningError(.passphraseEncoding)) { try passphrase(Array("é".utf8) + hex(text)) }
    }

    /// The most that 1024 bytes can be taken apart into, and put together again.
    @Test(arguments: [
        ("\u{0390}", 1024, "90cf44d5d3d44058"), ("\u{1F82}", 1023, "e65478868e05db12"),
        ("\u{FDFA}", 1023, "e53d0b6c5b98f5e3"), ("\u{1D160}", 3072, "9453766d3f989962"),
        ("\u{0344}", 2048, "c6b1fd74fcb29240"), ("\u{0315}\u{0300}", 1024, "f1f92f49ed66b7c5"),
        ("\u{AC01}", 1023, "148dd2788ea04858"),
    ])
    func theLongestTextOfAnyCharacterFits(text: String, count: Int, digest: String) throws {
        let unit = Array(text.utf8)
        let bytes = Array(repeatElement(unit, count: SecretBytes.longestPassphrase / unit.count).joined())
        let found = try passphrase(bytes)
        #expect(found.count == count)
        #expect(SHA256.hash(found).starts(with: hex(digest)))
    }

    private func composed(_ text: [UInt32]) -> [UInt8] {
        let room = text.count * CanonicalComposition.longestDecomposition
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: room) { scalars in
            var composition = CanonicalComposition(in: scalars)
            for scalar in text { composition.append(scalar) }
            composition.compose()
            return [UInt8](unsafeUninitializedCapacity: composition.utf8Count) { buffer, filled in
                composition.writeUTF8(to: UnsafeMutableRawBufferPointer(buffer))
                filled = composition.utf8Count
            }
        }
    }

    private func isInTables(_ scalar: UInt32) -> Bool {
        typealias Tables = CanonicalComposition
        return Tables.row(of: scalar, in: Tables.singletons, width: 2) != nil
            || Tables.row(of: scalar, in: Tables.pairs, width: 3) != nil
            || Tables.row(of: scalar, in: Tables.exclusions, width: 4) != nil || Tables.combiningClass(of: scalar) != 0
    }

    /// Every scalar between an "a" and an acute accent, as an independent implementation composes it: the digest of its
    /// answers, one a line. It is CPython's `unicodedata`, which knows Unicode 14: what is newer is left out.
    @Test func everyScalarIsComposedAsAnotherImplementationDoes() throws {
        var answers: [UInt8] = []
        var count = 0
        for range in [0x80...0x33FF, 0xA000...0xD7FF, 0xE000...0x1FFFF, 0x2F800...0x2FA20] as [ClosedRange<UInt32>] {
            for value in range {
                if isInTables(value), let scalar = Unicode.Scalar(value) {
                    if let age = scalar.properties.age, age.major > 14 { continue }
                }
                answers += composed([0x61, value, 0x0301])
                answers.append(0x0A)
                count += 1
            }
        }
        #expect(count == 101_717)
        #expect(SHA256.hash(answers) == hex("685c2eff9094a3b23f0914c1c82ce04c314ddda3a72d42822b259bfb67956c70"))
    }

    /// Random text of letters and marks that meet in many orders, as the same implementation composes it.
    @Test func randomTextIsComposedAsAnotherImplementationDoes() {
        var random = SeededGenerator(seed: 21)
        let alphabet: [UInt32] = [
            0x61, 0x65, 0x6F, 0xE9, 0x1EA5, 0x0301, 0x0300, 0x0323, 0x0327, 0x0308, 0x0345, 0x03B1, 0x1F00, 0x1100,
            0x1161,
            0x11A8, 0xAC00, 0xAC01, 0x0928, 0x093C, 0x09C7, 0x09BE, 0x0BC6, 0x0F71, 0x0F72, 0x0F73, 0x05E9, 0x05BC,
            0x05C1, 0xFB2C, 0x212B, 0x2126, 0x1D157, 0x1D165, 0x1D15E, 0x11131, 0x11127, 0x3099, 0x304B, 0xF900, 0x0344,
        ]
        var answers: [UInt8] = []
        for _ in 0..<5000 {
            let count = 1 + Int(random.next() % 8)
            let text = (0..<count).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            let found = composed(text)
            answers += found
            answers.append(0x0A)
            #expect(composed(String(decoding: found, as: UTF8.self).unicodeScalars.map(\.value)) == found)
        }
        #expect(SHA256.hash(answers) == hex("910c3ce7a01caed18fbf0e4fcdedb92d6c9c8437d777758575a1e765429e1ad9"))
    }

    /// What came with Unicode 16 and 17, which older tables do not know: Kirat Rai and Gurung Khema vowels.
    @Test(arguments: [
        ("\u{1611E}\u{1611E}", "\u{16121}"), ("\u{16D63}\u{16D67}\u{16D67}", "\u{16D6A}"),
        ("\u{105D2}\u{0307}", "\u{105C9}"),
    ])
    func newerScriptsAreComposed(apart: String, composed: String) throws {
        #expect(try passphrase(Array(apart.utf8)) == Array(composed.utf8))
        #expect(try passphrase(Array(composed.utf8)) == Array(composed.utf8))
    }

    private func new(_ text: String) throws -> SecretBytes {
        try Array(text.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
    }

    @Test(arguments: [
        "1", "seven77", "Wörter7", "12345678", "987654321", "hijklmno", "aaaaaaaaaaaa", "abababababab",
    ])
    func aGuessableOneIsRefusedAsNew(text: String) throws {
        let weak = try new(text)
        #expect(throws: SigningError(.passphraseWeak)) { try weak.checkStrength() }
    }

    @Test(arguments: ["eight8!x", "Wörter 7", "correct horse battery staple", "1234567812345678x", "λέξεις μία"])
    func anotherIsTaken(text: String) throws {
        try new(text).checkStrength()
    }
}
