import Foundation
import Signing
import Testing

@testable import WalletStore

/// V18: what is left of a wallet's keys in the memory of a process that has closed it. The passphrase is looked for in a core
/// of the command line's process: `script/soak wallet memory`.
@Suite struct KeyMemoryTests {
    /// A copy of a secret in guarded memory, to compare with: the one copy that is always found.
    private func probe(_ secret: SecretBytes) -> SecretBytes {
        SecretBytes(count: secret.count) { target in secret.withBytes { target.copyMemory(from: $0) } }
    }

    @Test func aClosedWalletLeavesNoKeyBehind() throws {
        let shelf = try Shelf()
        var probes: [SecretBytes] = []
        do {
            let derived = SecretBytes.random(count: 32)
            let wallet = try Wallet.create(at: shelf.path, with: .derivedKey(derived), anchor: nil, waiting: .zero)
            _ = try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: Shelf.now)
            let code = try wallet.makeRecoveryCode(at: Shelf.now)
            try wallet.backUp(to: shelf.folder + "/b", at: Shelf.now)
            let seed = try #require(try wallet.storedKeys().first).seed
            probes = [derived, wallet.keys.master, wallet.keys.records, wallet.keys.manifest].map(probe)
            // While it is open they are there, beside their probes.
            for (number, probe) in probes.enumerated() {
                #expect(try ProcessMemory.count(probe) >= 2, "key \(number)")
            }
            probes += [probe(seed), probe(code.secret)]
            try wallet.close()
        }
        for probe in probes { #expect(try ProcessMemory.count(probe) == 1) }
    }
}

/// The memory of this process, as a debugger would see it.
private enum ProcessMemory {
    /// How often a secret occurs in what is mapped without a file.
    static func count(_ needle: SecretBytes) throws -> Int {
        let maps = try maps()
        let memory = open("/proc/self/mem", O_RDONLY)
        defer { close(memory) }
        let room = 1 << 20
        // The copy that reading makes lies here, and is not looked at.
        let buffer = try #require(mmap(nil, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
        defer {
            memset(buffer, 0, room)
            munmap(buffer, room)
        }
        let own = UInt(bitPattern: buffer)
        var found = 0
        for line in maps.split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard bounds.count == 2, fields[1].hasPrefix("r"), fields.count < 6 || fields[5].hasPrefix("[") else {
                continue
            }
            var position = bounds[0]
            while position < bounds[1] {
                if position >= own, position < own + UInt(room) {
                    position = own + UInt(room)
                    continue
                }
                let end = position < own ? min(bounds[1], own) : bounds[1]
                let got = pread(memory, buffer, min(room, Int(end - position)), off_t(truncatingIfNeeded: position))
                guard got > 0 else { break }
                found += occurrences(of: needle, in: buffer, got)
                // A secret may lie across two pieces.
                position += UInt(got == room ? got - needle.count + 1 : got)
            }
        }
        return found
    }

    /// The list of what is mapped. The kernel hands it out a page at a time, which some readers take for its end.
    private static func maps() throws -> String {
        let file = open("/proc/self/maps", O_RDONLY)
        try #require(file >= 0)
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let got = read(file, &piece, piece.count), got > 0 { bytes += piece[..<got] }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func occurrences(of needle: SecretBytes, in buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
        needle.withBytes { needle in
            guard let first = needle.first, let start = needle.baseAddress else { return 0 }
            var found = 0
            var position = 0
            while position + needle.count <= count,
                let hit = memchr(buffer + position, Int32(first), count - needle.count - position + 1)
            {
                if memcmp(hit, start, needle.count) == 0 { found += 1 }
                position = UnsafeRawPointer(buffer).distance(to: UnsafeRawPointer(hit)) + 1
            }
            return found
        }
    }
}
