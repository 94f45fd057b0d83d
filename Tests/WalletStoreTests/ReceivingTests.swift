import Achievements
import Encodings
import Foundation
import Testing

@testable import WalletStore

/// What comes in is sorted, and every credential is kept byte for byte.
@Suite struct ReceivingTests {
    /// Containers as a table: the bytes of a container and what is in it.
    private struct Table: Unpacking {
        var archives: [[UInt8]: [UnpackedFile]] = [:]
        var documents: [[UInt8]: [UnpackedFile]] = [:]

        struct Refused: Error {}

        func files(inArchive bytes: [UInt8]) throws -> [UnpackedFile] {
            guard let files = archives[bytes] else { throw Refused() }
            return files
        }

        func attachments(ofPDF bytes: [UInt8]) throws -> [UnpackedFile] { documents[bytes] ?? [] }
    }

    private let zip: [UInt8] = [0x50, 0x4B, 3, 4, 1]
    private let otherZip: [UInt8] = [0x50, 0x4B, 3, 4, 2]
    private let pdf = Array("%PDF-1.7 one".utf8)
    private let badge = Array(#" { "type": ["VerifiableCredential"], "n": 3.50 }"#.utf8) + [0x0A]

    private func received(_ bytes: [UInt8], named name: String = "file", _ table: Table = Table()) throws -> Reception {
        var reception = Reception()
        try reception.take(bytes, named: name, unpacking: table)
        return reception
    }

    @Test func aSingleFileIsKeptAsItIs() throws {
        for bytes in [badge, Array("neither this nor that".utf8), [], [0x89, 0x50, 0x4E, 0x47], Array("{broken".utf8)] {
            let reception = try received(bytes)
            #expect(reception.items.map(\.bytes) == [bytes])
            #expect(reception.containers.isEmpty)
        }
    }

    /// What macOS and others put into an archive for themselves is nobody's award.
    @Test func hiddenFilesInAnArchiveArePassedOver() throws {
        var table = Table()
        table.archives[zip] = [
            UnpackedFile(name: "a.json", bytes: badge), UnpackedFile(name: "__MACOSX/._a.json", bytes: [0]),
            UnpackedFile(name: ".DS_Store", bytes: [0]), UnpackedFile(name: "in/.git/a.json", bytes: badge),
            UnpackedFile(name: "in/b.json", bytes: badge + [0x20]),
        ]
        let reception = try received(zip, named: "awards.zip", table)
        #expect(reception.items.map(\.origin) == ["file:awards.zip/a.json", "file:awards.zip/in/b.json"])
        #expect(
            reception.passedOver
                == ["__MACOSX/._a.json", ".DS_Store", "in/.git/a.json"].map { "file:awards.zip/" + $0 })
    }

    @Test func containersInsideContainersAreTakenApart() throws {
        var table = Table()
        table.archives[zip] = [
            UnpackedFile(name: "a/badge.json", bytes: badge), UnpackedFile(name: "inner.zip", bytes: otherZip),
            UnpackedFile(name: "certificate.pdf", bytes: pdf),
        ]
        table.archives[otherZip] = [UnpackedFile(name: "note.txt", bytes: [1])]
        table.documents[pdf] = [UnpackedFile(name: "badge.json", bytes: badge + [0x20])]
        let reception = try received(zip, named: "awards.zip", table)
        #expect(
            reception.items.map(\.origin) == [
                "file:awards.zip/a/badge.json", "file:awards.zip/inner.zip/note.txt",
                "file:awards.zip/certificate.pdf/badge.json",
            ])
        #expect(reception.items.map(\.bytes) == [badge, [1], badge + [0x20]])
        #expect(reception.containers.map(\.kind) == [.pdf])

        let shelf = try Shelf()
        let wallet = try shelf.create()
        let receipts = try wallet.receive(reception, at: Shelf.now)
        #expect(receipts.map(\.wasPresent) == [false, false, false])
        let parcel = try #require(try wallet.parcels().first)
        #expect(parcel.records == [receipts[2].id])
        #expect(try wallet.file(of: parcel.id) == pdf)
        #expect(try wallet.bytes(of: receipts[0].id) == badge)
        // The same once more: recognised, all of it.
        let again = try wallet.receive(reception, at: Shelf.now)
        #expect(again.map(\.wasPresent) == [true, true, true])
        #expect(try wallet.parcels().count == 1)
        #expect(try wallet.list().count == 3)
        try wallet.close()
    }

    @Test func aDocumentWithoutAttachmentsAndAnOfficeFileStayWhole() throws {
        #expect(try received(pdf).items.map(\.bytes) == [pdf])
        var table = Table()
        table.archives[zip] = [UnpackedFile(name: "[Content_Types].xml", bytes: [1])]
        #expect(try received(zip, table).items.map(\.bytes) == [zip])
        // Its twin without that name is taken apart.
        table.archives[zip] = [UnpackedFile(name: "types.xml", bytes: [1])]
        #expect(try received(zip, table).items.map(\.bytes) == [[1]])
    }

    @Test func aPresentationGivesItsCredentialsAndIsKept() throws {
        let inner = #"{"type":["VerifiableCredential"] , "credentialSubject":{"n":1.0}}"#
        let token = "eyJhbGciOiJFZERTQSJ9.e30.AAAA"
        let text = #"{"type":"VerifiablePresentation","verifiableCredential":[\#(inner),"\#(token)"]}"#
        let reception = try received(Array(text.utf8), named: "shown.json")
        #expect(reception.items.map(\.bytes) == [Array(inner.utf8), Array(token.utf8)])
        #expect(reception.items.map(\.origin) == ["file:shown.json/1", "file:shown.json/2"])
        #expect(reception.containers.map(\.kind) == [.presentation])
        #expect(reception.containers.map(\.bytes) == [Array(text.utf8)])
        // One without credentials is only a file.
        let empty = Array(#"{"type":"VerifiablePresentation"}"#.utf8)
        #expect(try received(empty).items.map(\.bytes) == [empty])
    }

    @Test func aListOfCredentialsIsTakenApartAndAnotherListIsNot() throws {
        let inner = #"{"type":["VerifiableCredential"]}"#
        #expect(try received(Array("[\(inner), \(inner) ]".utf8)).items.count == 2)
        let mixed = Array("[\(inner), 7]".utf8)
        #expect(try received(mixed).items.map(\.bytes) == [mixed])
    }

    @Test func theTextOfAQRCodeGivesTheSignedBytes() throws {
        let text = try #require(CredentialQR.text(of: badge))
        #expect(try received(Array(text.utf8)).items.map(\.bytes) == [badge])
        #expect(try received(Array("  \(text)\r\n".utf8)).items.map(\.bytes) == [badge])
        #expect(throws: AchievementError(.qrPayload)) { try received(Array((text + "ZZ").utf8)) }
    }

    @Test func aRefusedContainerBringsNothing() throws {
        var reception = Reception()
        try reception.take(badge, named: "a", unpacking: Table())
        #expect(throws: Table.Refused.self) { try reception.take(zip, named: "b.zip", unpacking: Table()) }
    }

    @Test func depthHasALimit() throws {
        func nested(_ depth: Int) throws -> Reception {
            var table = Table()
            for level in 0..<depth {
                let inner = level + 1 < depth ? zip + [UInt8(level + 1)] : badge
                table.archives[zip + [UInt8(level)]] = [UnpackedFile(name: "x", bytes: inner)]
            }
            return try received(zip + [0], table)
        }
        #expect(try nested(3).items.map(\.bytes) == [badge])
        #expect(throws: WalletError(.receiveTooDeep)) { try nested(4) }
    }

    @Test func theNumberHasALimit() throws {
        func many(_ count: Int) throws -> Reception {
            var table = Table()
            table.archives[zip] = (0..<count).map {
                UnpackedFile(name: "\($0)", bytes: [UInt8(truncatingIfNeeded: $0)])
            }
            return try received(zip, table)
        }
        #expect(try many(10_000).count == 10_000)
        #expect(throws: WalletError(.receiveTooMany)) { try many(10_001) }
    }

    // One file that no record holds keeps no other out.
    @Test func aFileThatIsTooLargeIsRefusedByItself() throws {
        var reception = Reception()
        try reception.take(badge, named: "a", unpacking: Table())
        let largest = [UInt8](repeating: 0x78, count: 16 << 20)
        #expect(throws: WalletError(.tooLarge)) {
            try reception.take(largest + [0x78], named: "b", unpacking: Table())
        }
        try reception.take(largest, named: "c", unpacking: Table())
        var table = Table()
        table.documents[pdf] = [
            UnpackedFile(name: "1", bytes: badge), UnpackedFile(name: "2", bytes: largest + [0x20]),
        ]
        #expect(throws: WalletError(.tooLarge)) { try reception.take(pdf, named: "d", unpacking: table) }
        let shelf = try Shelf()
        let wallet = try shelf.create()
        #expect(try wallet.receive(reception, at: Shelf.now).map(\.origin) == ["file:a", "file:c"])
        try wallet.close()
    }

    @Test func aLongNameIsCutAndKept() throws {
        let reception = try received(badge, named: String(repeating: "\u{E9}", count: 2000))
        let shelf = try Shelf()
        let wallet = try shelf.create()
        try wallet.receive(reception, at: Shelf.now)
        let origin = try #require(try wallet.list().first?.origin)
        #expect(origin.utf8.count <= 1024 && origin.hasSuffix("\u{2026}"))
        try wallet.close()
    }

    // A file that a credential came in goes with the last credential that was in it.
    @Test func removingACredentialRemovesWhatItCameIn() throws {
        var table = Table()
        table.documents[pdf] = [
            UnpackedFile(name: "1", bytes: badge), UnpackedFile(name: "2", bytes: badge + [0x20]),
        ]
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let ids = try wallet.receive(received(pdf, table), at: Shelf.now).map(\.id)
        let parcel = try #require(try wallet.parcels().first)
        #expect(try wallet.remove(ids[0], at: Shelf.now) == [parcel])
        #expect(try wallet.parcels().count == 1)
        #expect(try wallet.remove(ids[1], at: Shelf.now).isEmpty)
        #expect(try wallet.parcels().isEmpty)
        #expect(try wallet.activity().last?.records == [ids[1], parcel.id])
        try wallet.close()
        #expect(shelf.refusal() == nil)
    }
}
