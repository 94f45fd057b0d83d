import Foundation
import Programs
import TestSupport
import Testing

@Suite struct FileBytesTests {
    @Test func allIsWrittenOrFalseIsSaid() throws {
        let path = try temporaryFolder() + "/file"
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        #expect(FileBytes.write(bytes, to: descriptor) && FileBytes.write([], to: descriptor))
        close(descriptor)
        #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == bytes)
        let readOnly = open(path, O_RDONLY)
        defer { close(readOnly) }
        #expect(!FileBytes.write([1], to: readOnly) && errno == EBADF)
    }

    @Test(arguments: [
        ("{}", "json"), ("[]", "json"), ("%PDF-1.7", "pdf"), ("<svg/>", "svg"), ("<?xml?>", "svg"), ("", "bin"),
        ("text", "bin"), ("%PD", "bin"),
    ])
    func aFileIsCalledByWhatItIs(_ text: String, _ ending: String) {
        #expect(FileBytes.ending(of: Array(text.utf8)) == ending)
    }

    @Test func aPictureIsCalledOne() {
        #expect(FileBytes.ending(of: [0x89, 0x50, 0x4E, 0x47, 0x0D]) == "png")
    }
}
