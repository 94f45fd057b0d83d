import Glibc
import Testing

@testable import Signing

/// V18: what remains of a secret in the memory of the process once its owners are gone.
struct MemoryTests {
    /// In a process of its own, so that nothing else changes the memory that is searched.
    @Test func v18NoCopyOfSeedOrPassphraseRemains() async {
        await #expect(processExitsWith: .success) {
            // Kept with every bit flipped, so that the search does not find its own pattern. A passphrase is ASCII here
            // but for an "e" with an accent in front, which is composed on its way.
            let flippedSeed = SecureRandom.bytes(32)
            let flippedWord = SecureRandom.bytes(32).map { ~($0 & 0x5F | 0x20) }
            var held: Held? = try Held(flippedSeed: flippedSeed, flippedWord: flippedWord)
            _ = try held?.signer.signature(for: [1, 2, 3])
            // Twice each: the seed and the expanded key; the passphrase as typed and composed.
            #expect(ProcessMemory.copies(ofFlipped: flippedSeed) == 2)
            #expect(ProcessMemory.copies(ofFlipped: flippedWord) == 2)
            // Composing takes the text apart into scalars of four bytes.
            let flippedScalars: [UInt8] = flippedWord.flatMap { [$0, 0xFF, 0xFF, 0xFF] }
            #expect(ProcessMemory.copies(ofFlipped: flippedScalars) == 0)
            held = nil
            #expect(ProcessMemory.copies(ofFlipped: flippedSeed) == 0)
            #expect(ProcessMemory.copies(ofFlipped: flippedWord) == 0)
        }
    }

    /// The same for a key on a curve: OpenSSL sees it twice, when its public half is derived and when it signs, and
    /// keeps nothing of it, neither as it is stored nor as OpenSSL writes numbers.
    @Test func v18NoCopyOfAScalarRemains() async {
        await #expect(processExitsWith: .success) {
            let flippedScalar = SecureRandom.bytes(32)
            var signer: P256Signer? = try P256Signer(
                scalar: SecretBytes(count: 32) { for index in $0.indices { $0[index] = ~flippedScalar[index] } })
            #expect(ProcessMemory.copies(ofFlipped: flippedScalar) == 1)
            #expect(ProcessMemory.copies(ofFlipped: flippedScalar.reversed()) == 0)
            _ = try signer?.signature(for: [1, 2, 3])
            #expect(ProcessMemory.copies(ofFlipped: flippedScalar) == 1)
            #expect(ProcessMemory.copies(ofFlipped: flippedScalar.reversed()) == 0)
            signer = nil
            #expect(ProcessMemory.copies(ofFlipped: flippedScalar) == 0)
            #expect(ProcessMemory.copies(ofFlipped: flippedScalar.reversed()) == 0)
        }
    }

    /// A key and a passphrase in use.
    struct Held {
        let seed: SecretBytes
        let typed: SecretBytes
        let passphrase: SecretBytes
        let signer: Ed25519Signer

        init(flippedSeed: [UInt8], flippedWord: [UInt8]) throws {
            seed = SecretBytes(count: 32) { for index in $0.indices { $0[index] = ~flippedSeed[index] } }
            typed = SecretBytes(count: 3 + flippedWord.count) { target in
                target.copyBytes(from: [0x65, 0xCC, 0x81])
                for index in flippedWord.indices { target[index + 3] = ~flippedWord[index] }
            }
            passphrase = try typed.withBytes { try SecretBytes.passphrase(utf8: $0) }
            signer = try Ed25519Signer(seed: seed)
        }
    }
}

/// A search through everything that this process may read.
private enum ProcessMemory {
    private static let chunk = 1 << 20

    static func copies(ofFlipped pattern: [UInt8]) -> Int {
        let memory = open("/proc/self/mem", O_RDONLY)
        guard memory >= 0,
            // A mapping of its own, gone before the next search, so that it never finds what this one read.
            let buffer = mmap(nil, chunk, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        else { return -1 }
        defer {
            close(memory)
            munmap(buffer, chunk)
        }
        var found = 0
        for region in regions() where !region.contains(UInt(bitPattern: buffer)) {
            var start = region.lowerBound
            while start < region.upperBound {
                let count = min(chunk, Int(region.upperBound - start))
                let read = pread(memory, buffer, count, off_t(start))
                guard read > 0 else { break }
                found += matches(of: pattern, in: UnsafeRawBufferPointer(start: buffer, count: read))
                // The next chunk begins within this one, so that nothing hides across the border.
                start += read < chunk ? UInt(count) : UInt(read - pattern.count + 1)
            }
        }
        return found
    }

    private static func matches(of pattern: [UInt8], in bytes: UnsafeRawBufferPointer) -> Int {
        guard var position = bytes.baseAddress, bytes.count >= pattern.count else { return 0 }
        let end = position + bytes.count - pattern.count
        var found = 0
        while position <= end,
            let candidate = UnsafeRawPointer(memchr(position, Int32(~pattern[0]), end - position + 1))
        {
            let isMatch = pattern.indices.allSatisfy {
                ~candidate.load(fromByteOffset: $0, as: UInt8.self) == pattern[$0]
            }
            if isMatch { found += 1 }
            position = candidate + 1
        }
        return found
    }

    /// The readable private mappings: heap, stacks, data, guarded memory.
    private static func regions() -> [Range<UInt>] {
        guard let file = fopen("/proc/self/maps", "r") else { return [] }
        defer { fclose(file) }
        var regions: [Range<UInt>] = []
        var line = [CChar](repeating: 0, count: 4096)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let fields = text.split(separator: " ")
            guard fields.count > 1, fields[1].hasPrefix("r"), !text.contains("[v") else { continue }
            let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            if bounds.count == 2, bounds[0] < bounds[1] { regions.append(bounds[0]..<bounds[1]) }
        }
        return regions
    }
}
