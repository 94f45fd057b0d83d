import Glibc
import Testing

@testable import Signing

struct Argon2idTests {
    /// Computed with the `argon2` program of the reference implementation (`-id -t 3 -m 16 -p 1`).
    @Test func theFloorGivesTheReferenceImplementationsKey() throws {
        let passphrase = SecretBytes(copying: hex("5072c3bc66756e6773616d7420c38572687573 20eab081"))
        let key = try Argon2id.floor.derive(passphrase: passphrase, salt: Array("sixteen byte sal".utf8))
        #expect(
            key.withBytes { Array($0) } == hex("feb492d4c6658453c5a42fee4eab6f1152726d0eb2c63e9664ac45c3b8ffaf75"))
    }

    @Test(arguments: [
        Argon2id.floor, .standard, .ceiling, Argon2id(memoryBytes: 64 << 20, passes: 10),
        Argon2id(memoryBytes: 1 << 30, passes: 3),
    ])
    func aCostWithinItsBoundsIsTaken(_ cost: Argon2id) throws {
        try cost.checkBounds()
    }

    @Test(arguments: [
        Argon2id(memoryBytes: (64 << 20) - 1024, passes: 3), Argon2id(memoryBytes: 64 << 20, passes: 2),
        Argon2id(memoryBytes: 0, passes: 3), Argon2id(memoryBytes: 256 << 20, passes: 0),
        Argon2id(memoryBytes: .min, passes: .min), Argon2id(memoryBytes: 8192, passes: 1),
        // Too little in one part is not made good by too much in the other.
        Argon2id(memoryBytes: 1024, passes: .max),
    ])
    func aCostBelowTheFloorIsRefusedBeforeAnythingIsComputed(_ cost: Argon2id) {
        expectRefusal(of: cost, .kdfBelowFloor)
    }

    @Test(arguments: [
        Argon2id(memoryBytes: (1 << 30) + 1024, passes: 3), Argon2id(memoryBytes: 64 << 20, passes: 11),
        Argon2id(memoryBytes: .max, passes: 3), Argon2id(memoryBytes: 64 << 20, passes: .max),
        Argon2id(memoryBytes: 4 << 40, passes: 3),
    ])
    func aCostAboveTheCeilingIsRefusedBeforeAnythingIsComputed(_ cost: Argon2id) {
        expectRefusal(of: cost, .kdfAboveCeiling)
    }

    private func expectRefusal(of cost: Argon2id, _ code: SigningError.Code) {
        #expect(throws: SigningError(code)) { try cost.checkBounds() }
        let salt = [UInt8](repeating: 0, count: 16)
        #expect(throws: SigningError(code)) { try cost.derive(passphrase: SecretBytes(copying: [1]), salt: salt) }
    }

    /// 1 GiB in a process that may have a little more than it has: not a wrong passphrase.
    @Test func missingMemoryIsNamedAsSuch() async {
        await #expect(processExitsWith: .success) {
            let passphrase = SecretBytes(copying: [1])
            var limit = rlimit()
            #expect(getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0)
            limit.rlim_cur = 1 << 29
            #expect(setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0)
            let cost = Argon2id(memoryBytes: 1 << 30, passes: 3)
            #expect(throws: SigningError(.noMemory)) {
                try cost.derive(passphrase: passphrase, salt: [UInt8](repeating: 0, count: 16))
            }
        }
    }
}
