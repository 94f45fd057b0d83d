import Foundation
import Hummingbird
import NIOCore
import Synchronization
import TestSupport
import Testing

@testable import Server

@Suite struct StreamedFileTests {
    /// What an answer would send.
    private final class Collector: ResponseBodyWriter {
        private(set) var pieces: [Int] = []
        private(set) var bytes: [UInt8] = []
        private(set) var isFinished = false
        /// Called before each piece is taken.
        var onPiece: (Int) throws -> Void = { _ in }

        func write(_ buffer: ByteBuffer) async throws {
            try onPiece(pieces.count)
            pieces.append(buffer.readableBytes)
            bytes += Array(buffer: buffer)
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws { isFinished = true }
    }

    @Test(arguments: [0, 1, 262_143, 262_144, 262_145, 1_000_000])
    func itIsSentWholeAndInPieces(_ count: Int) async throws {
        let path = try temporaryFolder() + "/file"
        let whole = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Data(whole).write(to: URL(fileURLWithPath: path))
        let file = try #require(StreamedFile(path))
        let collector = Collector()
        #expect(file.body.contentLength == count)
        try await file.body.write(collector)
        #expect(collector.bytes == whole && collector.isFinished)
        #expect(collector.pieces.allSatisfy { $0 <= 262_144 })
    }

    @Test func oneThatBecomesShorterIsNotTakenForWhole() async throws {
        let path = try temporaryFolder() + "/file"
        try Data(repeating: 7, count: 600_000).write(to: URL(fileURLWithPath: path))
        let file = try #require(StreamedFile(path))
        let collector = Collector()
        collector.onPiece = { number in
            if number == 1 { truncate(path, 300_000) }
        }
        await #expect(throws: StreamedFile.Shortened.self) { try await file.body.write(collector) }
        #expect(!collector.isFinished)
    }

    @Test func whatIsNoFileOfBytesIsNone() throws {
        let folder = try temporaryFolder()
        #expect(StreamedFile(folder) == nil && StreamedFile(folder + "/nothing") == nil)
        try Data([1]).write(to: URL(fileURLWithPath: folder + "/file"))
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/file")
        #expect(StreamedFile(folder + "/link") == nil)
        mkfifo(folder + "/pipe", 0o600)
        #expect(StreamedFile(folder + "/pipe") == nil)
        #expect(StreamedFile(folder + "/file")?.count == 1)
    }
}
