import Glibc
import Testing

@testable import Signing

struct SecretBytesTests {
    private struct Interrupted: Error {}

    @Test func holdsWhatItWasFilledWith() {
        let secret = SecretBytes(count: 5) { $0.copyBytes(from: [1, 2, 3, 4, 5]) }
        #expect(secret.count == 5)
        #expect(secret.withBytes { Array($0) } == [1, 2, 3, 4, 5])
    }

    @Test func isZeroBeforeItIsFilled() {
        let secret = SecretBytes(count: 100) { #expect($0.allSatisfy { $0 == 0 }) }
        #expect(secret.withBytes { $0.allSatisfy { $0 == 0 } })
    }

    @Test(arguments: [0, 1, 31, 32, 64, 4096, 10_000])
    func everyLengthWorks(count: Int) {
        let secret = SecretBytes.random(count: count)
        #expect(secret.count == count)
        #expect(secret.withBytes { $0.count } == count)
        #expect(secret.isEqual(to: SecretBytes(copying: secret.withBytes { Array($0) })))
    }

    @Test func aFailureWhileFillingIsPassedOn() {
        #expect(throws: Interrupted.self) {
            try SecretBytes(count: 32) { (_) throws(Interrupted) in throw Interrupted() }
        }
    }

    @Test func equalityIsOfBytesAndLength() {
        let secret = SecretBytes(copying: [1, 2, 3])
        #expect(secret.isEqual(to: SecretBytes(copying: [1, 2, 3])))
        #expect(!secret.isEqual(to: SecretBytes(copying: [1, 2, 4])))
        #expect(!secret.isEqual(to: SecretBytes(copying: [1, 2])))
        #expect(SecretBytes(copying: []).isEqual(to: SecretBytes(copying: [])))
    }

    @Test func twoRandomSecretsDiffer() {
        #expect(!SecretBytes.random(count: 32).isEqual(to: .random(count: 32)))
    }

    @Test func aPartIsASecretOfItsOwn() {
        let secret = SecretBytes(copying: [1, 2, 3, 4])
        #expect(secret.part(1..<3).isEqual(to: SecretBytes(copying: [2, 3])))
    }

    @Test func showsNothingWhenPrinted() throws {
        let secret = SecretBytes(copying: Array("correct horse".utf8))
        let signer = try publishedSigner()
        var dumped = ""
        dump(secret, to: &dumped)
        dump(signer, to: &dumped)
        for text in [
            "\(secret)", String(reflecting: secret), dumped, "\(signer)", String(reflecting: signer), "\([secret])",
            "\(SecretWorkspace(count: 4))",
        ] {
            #expect(!text.contains("horse") && !text.contains("99") && !text.contains("9d61"))
            #expect(!text.contains("0x"))
        }
        #expect("\(secret)" == "SecretBytes(13 bytes, not shown)")
        #expect(Mirror(reflecting: secret).children.isEmpty)
    }

    @Test func isNeverCodable() {
        #expect(!((SecretBytes.random(count: 1) as Any) is any Encodable))
        #expect(!((SecretBytes.random(count: 1) as Any) is any Decodable))
    }

    @Test func writingToItEndsTheProcess() async {
        await #expect(processExitsWith: .failure) {
            signal(SIGSEGV, SIG_DFL)
            let secret = SecretBytes.random(count: 32)
            secret.withBytes { bytes in
                UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.storeBytes(of: 1, as: UInt8.self)
            }
        }
    }

    @Test func saysWhenTheSystemDidNotLockTheMemory() async {
        await #expect(processExitsWith: .success) {
            #expect(setrlimit(__rlimit_resource_t(8), [rlimit(rlim_cur: 0, rlim_max: 0)]) == 0)
            // A privileged process is above the limit, whatever it is: ask the system with a page of our own.
            let page = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            let canLock = page.map { mlock($0, 4096) == 0 }
            let secret = SecretBytes(copying: [1, 2, 3])
            #expect(secret.isMemoryLocked == canLock)
            #expect(SecretWorkspace(count: 3).isMemoryLocked == canLock)
            #expect(secret.withBytes { Array($0) } == [1, 2, 3])
        }
    }

    @Test func aWorkspaceIsZeroBeforeAndAfterEachUse() {
        let workspace = SecretWorkspace(count: 32)
        for value in UInt8(1)...3 {
            workspace.withBytes { bytes in
                #expect(bytes.allSatisfy { $0 == 0 })
                for index in bytes.indices { bytes[index] = value }
            }
        }
        #expect(throws: Interrupted.self) {
            try workspace.withBytes { (bytes) throws(Interrupted) in
                bytes[0] = 1
                throw Interrupted()
            }
        }
        workspace.withBytes { #expect($0[0] == 0) }
    }

    @Test func constantTimeComparisonComparesAllBytes() {
        let tag: [UInt8] = Array(0..<32)
        #expect(ConstantTime.equals(tag, tag))
        #expect(ConstantTime.equals([], []))
        #expect(!ConstantTime.equals(tag, Array(tag.dropLast())))
        #expect(!ConstantTime.equals(tag, []))
        for index in tag.indices {
            var other = tag
            other[index] ^= 0x80
            #expect(!ConstantTime.equals(tag, other))
        }
    }

    @Test func randomNumbersStayBelowTheirBoundAndReachAllOfIt() {
        var seen = Set<UInt32>()
        for _ in 0..<2000 { seen.insert(SecureRandom.uniform(below: 10)) }
        #expect(seen == Set(0..<10))
        #expect(SecureRandom.uniform(below: 1) == 0)
        #expect(SecureRandom.uniform(below: 0) == 0)
        #expect(SecureRandom.bytes(0).isEmpty)
        #expect(SecureRandom.bytes(24).count == 24)
        #expect(SecureRandom.bytes(24) != SecureRandom.bytes(24))
    }
}
