import JSON
import Testing

@testable import Achievements

enum PictureSamples {
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]
    static let gif = Array("GIF89a....".utf8)
    static let webp = Array("RIFF....WEBPVP8 ".utf8)
    static let svg = Array("<?xml version=\"1.0\"?><!-- a > b --><svg xmlns=\"x\"/>".utf8)

    static func url(_ type: String, _ bytes: [UInt8]) -> String { "data:\(type);base64," + base64(bytes) }

    static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            var quad = ""
            for _ in 0..<4 {
                quad = String(letters[bits & 63]) + quad
                bits >>= 6
            }
            text += quad.prefix(group.count + 1) + String(repeating: "=", count: 3 - group.count)
        }
        return text
    }
}

@Suite struct StandardBase64Tests {
    @Test(arguments: 1..<40)
    func everyLengthIsReadBack(_ length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 97 + length) }
        #expect(StandardBase64.decode(PictureSamples.base64(bytes).utf8) == bytes)
    }

    @Test(arguments: [
        "", "A", "AA", "AAA", "AAAAA", "AB==", "AAB=", "====", "A===", "AA=A", "AA==AAAA", "AA\n==", "AAA ", "AA-_",
        "AAAA\n", "AAé=", "AA*=",
    ])
    func otherSpellingsAreRefused(_ text: String) { #expect(StandardBase64.decode(text.utf8) == nil) }
}

@Suite struct DataURLTests {
    @Test(arguments: [
        ("data:image/png;base64,AAAA", "image/png", 3), ("DATA:Image/PNG;BASE64,AAAA", "image/png", 3),
        ("data:image/svg+xml;charset=utf-8;base64,AA==", "image/svg+xml", 1), ("data:,abc", "text/plain", 3),
        ("data:image/svg+xml,%3Csvg%3E", "image/svg+xml", 5), ("data:;base64,AAAA", "text/plain", 3),
        ("data:image/svg+xml;utf8,<svg/>", "image/svg+xml", 6),
    ])
    func headerAndBodyAreRead(_ text: String, _ type: String, _ count: Int) {
        let url = DataURL(Array(text.utf8))
        #expect(url?.mediaType == type)
        #expect(url?.byteCount == count)
        #expect(url?.content?.count == count)
    }

    @Test(arguments: ["", "data:", "data:image/png", "https://a.example/,", "dat:,x"])
    func otherAddressesAreNone(_ text: String) { #expect(DataURL(Array(text.utf8)) == nil) }

    @Test(arguments: [
        "data:image/png;base64,AA AA", "data:image/png;base64,AAA", "data:image/png;base64,",
        "data:image/png;base64,AA\nAA",
        "data:image/png;base64,AA%3D%3D", "data:image/png;base64,A_-A", "data:text/plain,a b", "data:text/plain,%4",
        "data:text/plain,%zz", "data:text/plain,é",
    ])
    func bodiesAreWrittenOneWay(_ text: String) {
        let url = DataURL(Array(text.utf8))
        #expect(url != nil)
        #expect(url?.byteCount == nil)
        #expect(url?.content == nil)
    }
}

@Suite struct PictureFormatTests {
    @Test(arguments: [
        (PictureSamples.png, PictureFormat.png), (PictureSamples.jpeg, .jpeg), (PictureSamples.gif, .gif),
        (Array("GIF87a".utf8), .gif), (PictureSamples.webp, .webp), (PictureSamples.svg, .svg),
        (Array("\u{FEFF}\n<svg>".utf8), .svg), (Array("<svg:svg xmlns:svg='x'>".utf8), .svg),
        (Array("<svg/>".utf8), .svg),
        (Array("<!DOCTYPE svg PUBLIC \"a\" \"b\"><svg >".utf8), .svg),
        (Array("<!DOCTYPE svg [ <!ENTITY a \"b\"> ]><svg>".utf8), .svg),
    ])
    func theFirstBytesTell(_ bytes: [UInt8], _ format: PictureFormat) { #expect(PictureFormat(of: bytes) == format) }

    @Test(arguments: [
        [], [0x89], Array(PictureSamples.png.dropLast(5)), [0xFF, 0xD8], Array("GIF88a".utf8),
        Array("RIFF....WAVE".utf8),
        Array("<html><svg>".utf8), Array("<svgx>".utf8), Array("<svg".utf8), Array("<!-- <svg>".utf8),
        Array("svg>".utf8),
        Array("%PDF-1.7".utf8), Array("<?xml".utf8), Array("<".utf8),
    ])
    func otherBytesAreNone(_ bytes: [UInt8]) { #expect(PictureFormat(of: bytes) == nil) }
}

@Suite struct BadgePicturesTests {
    private func pictures(limit: Int = BadgePictures.standardLimit, _ change: (inout JSON) -> Void) throws
        -> BadgePictures
    {
        var json = SchemaSamples.badge2.json
        change(&json)
        return BadgePictures(of: try Samples.document(json), limit: limit)
    }

    private static let image = ["credentialSubject", "achievement", "image", "id"]

    private func withImage(_ address: String, limit: Int = BadgePictures.standardLimit) throws -> BadgePictures {
        try pictures(limit: limit) { $0[path: Self.image] = .string(address) }
    }

    @Test func picturesElsewhereAreListedAndNothingIsOdd() throws {
        let pictures = try pictures { _ in }
        #expect(
            pictures.pictures.map(\.role) == [
                .credential, .issuer, .parentOrganisation, .subject, .source, .achievement, .creator,
            ])
        #expect(pictures.pictures.allSatisfy { $0.location == .remote })
        #expect(pictures.findings.isEmpty)
        #expect(pictures.embeddedCount == 0)
    }

    @Test(arguments: [
        ("image/png", PictureSamples.png, PictureFormat.png), ("image/jpeg", PictureSamples.jpeg, .jpeg),
        ("image/jpg", PictureSamples.jpeg, .jpeg), ("image/svg+xml", PictureSamples.svg, .svg),
        ("image/gif", PictureSamples.gif, .gif), ("image/webp", PictureSamples.webp, .webp),
    ])
    func aPictureThatIsWhatItSaysIsFine(_ type: String, _ bytes: [UInt8], _ format: PictureFormat) throws {
        let pictures = try withImage(PictureSamples.url(type, bytes))
        #expect(pictures.findings.isEmpty)
        let embedded = BadgePicture.Embedded(declared: type, format: format, byteCount: bytes.count)
        #expect(pictures.pictures.contains { $0.location == .embedded(embedded) && $0.role == .achievement })
    }

    @Test func aPictureThatIsAnotherKindIsTold() throws {
        let pictures = try withImage(PictureSamples.url("image/jpeg", PictureSamples.png))
        #expect(pictures.findings.map(\.code) == [.imageMediaType])
        #expect(pictures.findings.first?.facts == ["declared": "image/jpeg", "real": "image/png"])
        #expect(pictures.findings.first?.value.pointer == "/credentialSubject/achievement/image/id")
    }

    @Test func whatIsNoPictureIsTold() throws {
        let pictures = try withImage(PictureSamples.url("image/png", Array("%PDF-1.7".utf8)))
        #expect(pictures.findings.map(\.code) == [.imageUnrecognised])
    }

    /// A line break in base64 is seen in the field: the picture is recognised all the same.
    @Test(arguments: ["\n", " ", "\r\n"])
    func aBrokenBodyIsToldAndRecognised(_ separator: String) throws {
        var text = PictureSamples.url("image/png", PictureSamples.png)
        text.insert(contentsOf: separator, at: text.index(text.endIndex, offsetBy: -4))
        let pictures = try withImage(text)
        #expect(pictures.findings.map(\.code) == [.imageEncoding])
        let embedded = BadgePicture.Embedded(declared: "image/png", format: .png, byteCount: nil)
        #expect(pictures.pictures.contains { $0.location == .embedded(embedded) })
    }

    @Test func anAddressWithoutCommaIsTold() throws {
        #expect(try withImage("data:image/png").findings.map(\.code) == [.imageEncoding])
    }

    @Test func theSamePictureTwiceIsTold() throws {
        let url = JSON.string(PictureSamples.url("image/png", PictureSamples.png))
        let pictures = try pictures {
            $0[path: Self.image] = url
            $0[path: ["issuer", "image", "id"]] = url
        }
        #expect(pictures.findings.map(\.code) == [.imageDuplicate])
        #expect(pictures.findings.first?.value.pointer == "/credentialSubject/achievement/image/id")
    }

    @Test func picturesThatAreMostOfTheDocumentAreTold() throws {
        let rest = try pictures { _ in }.documentCount
        func share(_ count: Int) throws -> BadgePictures {
            let bytes = PictureSamples.png + [UInt8](repeating: 0, count: count / 4 * 3)
            return try withImage(PictureSamples.url("image/png", bytes))
        }
        let small = try share(rest - 400)
        #expect(!small.isMostlyPictures && small.findings.isEmpty)
        let large = try share(rest + 400)
        #expect(large.isMostlyPictures)
        #expect(large.findings.map(\.code) == [.imageShare])
    }

    @Test func aPictureOverTheLimitIsNotLookedAt() throws {
        let url = PictureSamples.url("image/png", PictureSamples.png)
        #expect(try withImage(url, limit: url.utf8.count + 2).findings.isEmpty)
        let pictures = try withImage(url, limit: url.utf8.count + 1)
        #expect(pictures.findings.map(\.code.rawValue) == ["limit.size"])
        #expect(!pictures.pictures.contains { $0.role == .achievement })
    }

    @Test func evidenceMayBeAnyFile() throws {
        #expect(try pictures { $0[path: ["evidence", "0", "id"]] = "data:application/pdf,x" }.findings.isEmpty)
        let picture = try pictures {
            $0[path: ["evidence", "0", "id"]] = .string(PictureSamples.url("image/png", PictureSamples.png))
        }
        #expect(picture.pictures.last?.role == .evidence)
    }

    @Test func picturesByTheirAddressAloneAndInListsAreFound() throws {
        let found = try pictures {
            $0["image"] = "https://a.example/a.png"
            $0[path: ["issuer", "image"]] = [["id": "https://a.example/b.png"], "https://a.example/c.png", 5]
        }
        #expect(
            found.pictures.prefix(3).map { $0.value.string ?? "" } == [
                "https://a.example/a.png", "https://a.example/b.png", "https://a.example/c.png",
            ])
    }

    @Test func achievementsOfARecordAreLookedAtAndItsCredentialsAreNot() throws {
        let pictures = BadgePictures(of: try Samples.document(SchemaSamples.record2.json))
        #expect(pictures.pictures.map(\.role) == [.issuer, .achievement, .creator])
    }

    @Test func theListIsBounded() throws {
        let many = [JSON](repeating: "https://a.example/a.png", count: 100)
        #expect(try pictures { $0["image"] = .array(many) }.pictures.count == BadgePictures.limit)
    }
}
