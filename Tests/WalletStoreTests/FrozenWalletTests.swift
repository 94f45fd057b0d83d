import Encodings
import Foundation
import Signing
import Testing

@testable import WalletStore

/// A file of an earlier program: never made anew, opened by every later one. `TestVectors/wallets/README.md` says what is in it.
enum Frozen {
    static func bytes(_ name: String) throws -> [UInt8] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try Shelf.read(tests.deletingLastPathComponent().path + "/TestVectors/wallets/" + name)
    }
}

/// A wallet as version 1 first wrote it. Its passphrase is `a frozen passphrase, é`, its cost the lowest that is allowed.
@Suite struct FrozenWalletTests {
    private static func file() throws -> [UInt8] { try Frozen.bytes("1-first.wallet") }

    @Test func theFirstWalletStillOpens() throws {
        let shelf = try Shelf()
        try shelf.write(try Self.file())
        let did = "did:key:z6MkwWtVnznh57uEH7Ur3iVMDZ9AvKKc6yWk2PbCAgiAzBJy"
        let id = try RecordID("46452b1dad34c60a965a6e9aa2196239")
        let moment = Instant(seconds: 1_778_571_000, nanoseconds: 42)
        let document = Array(#"{"type":["VerifiableCredential"],"credentialSubject":{"id":"\#(did)"}}"#.utf8) + [0x0A]
        try Wallet.unlocked(at: shelf.path, passphrase: secret("a frozen passphrase, \u{E9}"), anchor: nil) { wallet in
            let record = CredentialRecord(
                id: id, origin: "file:badge.json", added: moment, byteCount: document.count, hasReport: true)
            let records = try wallet.list()
            #expect(records == [record])
            #expect(wallet.identifier == "f1344a7d4f6c13c470f79a61abb8fe81")
            #expect(wallet.generation == 8)
            #expect(try wallet.bytes(of: id) == document)
            #expect(try wallet.report(of: id) == Array(#"{"verdict":"valid"}"#.utf8))
            #expect(wallet.recordID(of: document) == id)
            #expect(
                try wallet.holderKeys() == [HolderKey(did: did, issuer: "did:web:sonnwald.example", created: moment)])
            #expect(try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: Shelf.now) == did)
            let shown = PresentationEntry(
                shown: moment, holder: did, domain: "https://employer.example", challenge: "9f2c", records: [id])
            #expect(try wallet.presentations() == [shown])
            _ = try wallet.present([id], challenge: "c", domain: "d", at: Shelf.now)
        }
        #expect(throws: WalletError(.wrongPassword)) {
            try Wallet.open(at: shelf.path, passphrase: secret("a frozen passphrase, e"), anchor: nil)
        }
    }

    // Opening and looking changes not one byte of it.
    @Test func lookingAtItLeavesItAsItIs() throws {
        let shelf = try Shelf()
        let file = try Self.file()
        try shelf.write(file)
        try Wallet.unlocked(at: shelf.path, passphrase: secret("a frozen passphrase, \u{E9}"), anchor: nil) { wallet in
            let records = try wallet.list()
            #expect(records.count == 1)
        }
        #expect(try shelf.bytes == file)
    }
}
