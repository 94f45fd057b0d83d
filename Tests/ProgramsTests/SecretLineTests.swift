import Foundation
import Programs
import Signing
import TestSupport
import Testing

@Suite struct SecretLineTests {
    private func passphrase(_ bytes: [UInt8]) throws -> [UInt8] {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
        try pipe.fileHandleForWriting.close()
        return try SecretLine.passphrase(from: pipe.fileHandleForReading.fileDescriptor).withBytes { Array($0) }
    }

    @Test(arguments: [
        "correct horse", "correct horse\n", "correct horse\r\n", "correct horse\nsecond line", "correct horse\r",
    ])
    func aLineIsReadWithoutItsEnd(_ text: String) throws {
        #expect(try passphrase(Array(text.utf8)) == Array("correct horse".utf8))
    }

    @Test func whatStandsBehindTheLineIsLeftForOthers() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("one\ntwo\n".utf8))
        try pipe.fileHandleForWriting.close()
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        for expected in ["one", "two"] {
            #expect(try SecretLine.passphrase(from: descriptor).withBytes { Array($0) } == Array(expected.utf8))
        }
        #expect(throws: SigningError(.passphraseEmpty)) { try SecretLine.passphrase(from: descriptor) }
    }

    /// A part of a passphrase would be taken for all of it.
    @Test func aPipeWhoseWriterIsSlowIsWaitedFor() async throws {
        let pipe = Pipe()
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
        try pipe.fileHandleForWriting.write(contentsOf: Data("correct ".utf8))
        // The rest comes after the first part has been taken, which an empty pipe shows.
        let writer = Thread {
            var left: Int32 = 1
            for _ in 0..<10_000_000 where left > 0 {
                if ioctl(descriptor, UInt(FIONREAD), &left) != 0 { break }
            }
            try? pipe.fileHandleForWriting.write(contentsOf: Data("horse\n".utf8))
        }
        writer.start()
        let line = try SecretLine.passphrase(from: descriptor)
        #expect(line.withBytes { Array($0) } == Array("correct horse".utf8))
    }

    @Test func whatCannotBeReadIsNoSecret() throws {
        let folder = open(try temporaryFolder(), O_RDONLY | O_DIRECTORY)
        defer { close(folder) }
        #expect(throws: SigningError(.passphraseEmpty)) { try SecretLine.passphrase(from: folder) }
        #expect(throws: SigningError(.passphraseEmpty)) { try passphrase([]) }
    }
}
