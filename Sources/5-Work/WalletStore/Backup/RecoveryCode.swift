public import Signing

/// What opens a wallet's backups: 13 words for a sheet of paper.
///
/// ```swift
/// let code = RecoveryCode.random()
/// print(code.words.joined(separator: " "))            // harbor tulip …
/// let again = try RecoveryCode(typed)                  // whatever stands between the words
/// ```
///
/// 128 random bits and 15 bits of checksum, so that a slip of the pen is noticed before any backup is tried. Case and what
/// stands between words do not matter, and the first four letters of a word are enough.
public struct RecoveryCode: Sendable {
    public static let wordCount = 13
    static let byteCount = 16

    /// The random bits.
    let secret: SecretBytes

    init(secret: SecretBytes) {
        self.secret = secret
    }

    /// A new code.
    public static func random() -> RecoveryCode { RecoveryCode(secret: .random(count: byteCount)) }

    /// The words in their order. They lie in ordinary memory from here on: print them and let go.
    public var words: [String] {
        var words: [String] = []
        forEachWord { words.append($0) }
        return words
    }

    /// The words as a person would type them, in guarded memory.
    var typed: SecretBytes {
        SecretBytes(count: Self.wordCount * Self.longestWord) { target in
            target.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: " "))
            var word = 0
            forEachWord { text in
                for (offset, letter) in text.utf8.enumerated() { target[word * Self.longestWord + offset] = letter }
                word += 1
            }
        }
    }

    /// Room for a word of the list and a blank.
    private static let longestWord = 16

    private func forEachWord(_ body: (String) -> Void) {
        let check = Self.checksum(of: secret)
        secret.withBytes { secret in
            for word in 0..<Self.wordCount {
                var number = 0
                for bit in word * 11..<word * 11 + 11 {
                    let byte = bit < 128 ? secret[bit / 8] : check[bit / 8 - Self.byteCount]
                    number = number << 1 | Int(byte >> (7 - UInt8(bit % 8)) & 1)
                }
                body(RecoveryWords.all[number])
            }
        }
    }

    /// Reads what was typed.
    ///
    /// - Throws: ``WalletError`` `recovery.word_unknown` with the word's `number`, `recovery.word_count`,
    ///   `recovery.checksum`.
    public init(_ typed: SecretBytes) throws(WalletError) {
        let room = Self.byteCount + 2
        let bits = try SecretBytes(count: room) { (target) throws(WalletError) in
            try typed.withBytes { (text) throws(WalletError) in
                try Self.read(text, into: target)
            }
        }
        secret = bits.part(0..<Self.byteCount)
        let check = Self.checksum(of: secret)
        let isRight = bits.withBytes {
            $0[Self.byteCount] == check[0] && $0[Self.byteCount + 1] & 0xFE == check[1] & 0xFE
        }
        guard isRight else { throw WalletError(.recoveryChecksum) }
    }

    private static func read(
        _ text: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) throws(WalletError) {
        var count = 0
        var position = 0
        // No word of the list is longer; one more letter makes it unknown.
        try withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) { (word) throws(WalletError) in
            defer { word.initializeMemory(as: UInt8.self, repeating: 0) }
            while position < text.count {
                var length = 0
                while position < text.count, let letter = letter(text[position]) {
                    if length < word.count { word[length] = letter }
                    length += 1
                    position += 1
                }
                position += 1
                if length == 0 { continue }
                count += 1
                guard count <= wordCount else { continue }
                guard length <= word.count, let number = RecoveryWords.number(of: word[..<length]) else {
                    throw WalletError(.recoveryWordUnknown, facts: ["number": "\(count)"])
                }
                for bit in 0..<11 where number >> (10 - bit) & 1 == 1 {
                    let place = (count - 1) * 11 + bit
                    target[place / 8] |= 1 << (7 - UInt8(place % 8))
                }
            }
        }
        guard count == wordCount else {
            throw WalletError(.recoveryWordCount, facts: ["found": "\(count)", "expected": "\(wordCount)"])
        }
    }

    private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }

    private static func checksum(of secret: SecretBytes) -> [UInt8] {
        BLAKE2b.keyed(Array("testamur recovery code 1: checksum".utf8), key: secret)
    }
}

/// The code as it lies in the wallet, so that later backups open with the same sheet of paper.
extension RecoveryCode {
    private static let form: UInt8 = 1

    /// What is sealed: form and random bits.
    var sealable: SecretBytes {
        SecretBytes(count: 1 + Self.byteCount) { target in
            target[0] = Self.form
            secret.withBytes { UnsafeMutableRawBufferPointer(rebasing: target[1...]).copyMemory(from: $0) }
        }
    }

    init?(opening sealed: SecretBytes) {
        guard sealed.count == 1 + Self.byteCount, sealed.withBytes({ $0[0] }) == Self.form else { return nil }
        secret = sealed.part(1..<1 + Self.byteCount)
    }
}
