import Helper
import TestSupport
import Testing

/// An archive of one file, to be put together in ways that nobody should.
enum ArchiveFixture {
    static func archive(_ name: String, _ content: [UInt8]) -> [UInt8] {
        ZipFixture([ZipFixture.Entry(name, content)]).bytes
    }

    /// The same with something behind it that its end calls a comment.
    static func commented(_ archive: [UInt8], _ comment: [UInt8]) -> [UInt8] {
        Array(archive.dropLast(2)) + [UInt8(comment.count & 0xFF), UInt8(comment.count >> 8)] + comment
    }

    /// An archive of one file that knows that so many bytes stand in front of it.
    static func shifted(_ archive: [UInt8], by count: Int) -> [UInt8] {
        var bytes = archive
        let directory = number(bytes, at: bytes.count - 6)
        put(number(bytes, at: directory + 42) + count, into: &bytes, at: directory + 42)
        put(directory + count, into: &bytes, at: bytes.count - 6)
        return bytes
    }

    static func number(_ bytes: [UInt8], at place: Int) -> Int {
        bytes[place..<(place + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    static func put(_ value: Int, into bytes: inout [UInt8], at place: Int) {
        for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
    }

    /// The same with the records of large archives before its end.
    static func large(_ archive: [UInt8]) -> [UInt8] {
        let end = archive.count - 22
        let (size, offset) = (number(archive, at: end + 12), number(archive, at: end + 16))
        func long(_ value: Int) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        var record: [UInt8] = [0x50, 0x4B, 6, 6] + long(44) + [45, 0, 45, 0]
        record += [UInt8](repeating: 0, count: 8) + long(1) + long(1) + long(size) + long(offset)
        let locator: [UInt8] = [0x50, 0x4B, 6, 7, 0, 0, 0, 0] + long(end) + [1, 0, 0, 0]
        return Array(archive[..<end]) + record + locator + Array(archive[end...])
    }
}

/// Archives of honest programs, and those that show other files to another reader.
@Suite struct ArchiveTests {
    private func names(_ bytes: [UInt8]) throws -> [String] {
        var names: [String] = []
        try Archive(bytes, helper: worker).forEachFile { names.append($0.name) }
        return names
    }

    private func refusal(_ bytes: [UInt8]) -> HelperError.Code? { code { _ = try names(bytes) } }

    private let archive = ArchiveFixture.archive("a.json", [1])
    private let other = ArchiveFixture.archive("b.json", [2])

    @Test func anArchiveHasOneEnd() throws {
        #expect(try names(ArchiveFixture.commented(archive, Array("Awards of 2026".utf8))) == ["a.json"])
        let inside = ArchiveFixture.commented(
            archive, ArchiveFixture.shifted(other, by: archive.count))
        #expect(refusal(inside) == .zipAmbiguous)
        let mark = ArchiveFixture.commented(archive, [0x50, 0x4B, 5, 6] + [UInt8](repeating: 9, count: 30))
        #expect(refusal(mark) == .zipAmbiguous)
        // An archive that lies in it as it is has an end of its own.
        #expect(try names(ArchiveFixture.archive("in.zip", other)) == ["in.zip"])
    }

    @Test func twoFilesOfOneNameAreRefused() throws {
        let twice = ZipFixture([ZipFixture.Entry("a.json", [1]), ZipFixture.Entry("a.json", [2])]).bytes
        #expect(refusal(twice) == .zipDuplicateName)
        let two = ZipFixture([ZipFixture.Entry("a.json", [1]), ZipFixture.Entry("b.json", [2])]).bytes
        #expect(try names(two) == ["a.json", "b.json"])
    }

    @Test func nothingStandsBeforeTheEndButTheDirectory() throws {
        #expect(refusal(other + archive) == .zipAmbiguous)
        #expect(refusal(Array(archive.dropLast(22)) + [0, 0, 0] + Array(archive.suffix(22))) == .zipAmbiguous)
        #expect(try names(archive) == ["a.json"])
    }

    @Test func aLargeArchiveSaysTheSameTwice() throws {
        let large = ArchiveFixture.large(archive)
        #expect(try names(large) == ["a.json"])
        for place in [large.count - 6, large.count - 10] {
            var open = large
            ArchiveFixture.put(0xFFFF_FFFF, into: &open, at: place)
            #expect(try names(open) == ["a.json"])
            var wrong = large
            ArchiveFixture.put(ArchiveFixture.number(large, at: place) + 1, into: &wrong, at: place)
            #expect(refusal(wrong) == .zipAmbiguous)
        }
    }

    @Test(
        arguments: [
            ("./a.json", "a.json"), (#"folder\a.json"#, "folder/a.json"), (#".\a.json"#, "a.json"),
            ("Award 10:30.json", "Award 10:30.json"), ("a:b", nil), ("1:b", "1:b"), ("über/ä.json", "über/ä.json"),
            (#"\a.json"#, nil), (#"\\server\a.json"#, nil), (#"a\..\..\b"#, nil), (#"C:\a.json"#, nil), ("a/./b", nil),
            (".", nil), (".//a", nil),
        ] as [(String, String?)])
    func namesOfOtherSystemsAreNames(_ name: String, _ shown: String?) throws {
        let bytes = ArchiveFixture.archive(name, [1])
        if let shown {
            #expect(try names(bytes) == [shown])
        } else {
            #expect(refusal(bytes) == .zipPath)
        }
    }

    @Test func namesOfWindowsAreInTheirCodePage() throws {
        var entry = ZipFixture.Entry("x", [1])
        entry.name = Array("Zeugnis M".utf8) + [0x81] + Array("ller.json".utf8)
        entry.flags = 0
        #expect(try names(ZipFixture([entry]).bytes) == ["Zeugnis Müller.json"])
        // What says of itself that it is UTF-8 must be.
        entry.flags = 0x800
        #expect(refusal(ZipFixture([entry]).bytes) == .zipMalformed)
        entry.flags = 0
        entry.name = [0x81] + Array(#"\..\..\x"#.utf8)
        #expect(refusal(ZipFixture([entry]).bytes) == .zipPath)
    }

    @Test func namesThatAreShownAlikeAreRefused() throws {
        #expect(refusal(ZipFixture([.init("a/b", "1"), .init(#"a\b"#, "2")]).bytes) == .zipDuplicateName)
        #expect(refusal(ZipFixture([.init("./a", "1"), .init("a", "2")]).bytes) == .zipDuplicateName)
        #expect(try names(ZipFixture([.init("./", ""), .init("./a", "1"), .init("b", "2")]).bytes) == ["a", "b"])
    }

    @Test func aFolderHasNoBytes() throws {
        #expect(refusal(ArchiveFixture.archive(#"a.json\"#, [1])) == .zipPath)
        #expect(refusal(ArchiveFixture.archive("a.json/", [1])) == .zipPath)
        #expect(try names(ZipFixture([.init(#"folder\"#, ""), .init(#"folder\a"#, "1")]).bytes) == ["folder/a"])
    }

    /// Whoever is given the files of an office document one by one knows from the first that they are its parts.
    @Test func whatTellsAnOfficeDocumentComesFirst() throws {
        let document = ZipFixture([.init("a.json", "1"), .init("b", "2"), .init("[Content_Types].xml", "3")])
        #expect(try names(document.bytes) == ["[Content_Types].xml", "a.json", "b"])
        let files = ZipFixture([.init("a.json", "1"), .init("b/mimetype", "2")])
        #expect(try names(files.bytes) == ["a.json", "b/mimetype"])
    }
}
