import Encodings
import Foundation
import Signing
import Testing

@testable import WalletStore

/// A wallet as version 1 first wrote it. It is never made anew: every later program has to open it.
///
/// Its passphrase is `a frozen passphrase, é`, its cost the lowest that is allowed.
@Suite struct FrozenWalletTests {
    /// The stretches of the file that are not zero, each with its offset, in base64url.
    private static let stretches: [(offset: Int, bytes: String)] = [
        (
            0,
            """
            U1FMaXRlIGZvcm1hdCAzABAAAgIAQCAgAAAAAwAAAAMAAAAAAAAAAAAAAAMAAAAEAAAAAAAAAAAAAAABAAAAAQAAAABUc1dhAAAA\
            AAAAAAAAAAAAAAAAAAAAAAAAAAADAC5jAQ0AAAACDvgAD4QO-A
            """
        ),
        (
            3832,
            """
            gQkCBxcZGQGBbXRhYmxlcmVjb3JkcmVjb3JkA0NSRUFURSBUQUJMRSByZWNvcmQgKG51bWJlciBJTlRFR0VSIFBSSU1BUlkgS0VZ\
            LCBpZCBCTE9CIE5PVCBOVUxMLCBrZXkgQkxPQiBOT1QgTlVMTCwgYm9keSBCTE9CIE5PVCBOVUxMKSBTVFJJQ1R6AQcXGRkBgU90\
            YWJsZWhlYWRlcmhlYWRlcgJDUkVBVEUgVEFCTEUgaGVhZGVyIChpZCBJTlRFR0VSIFBSSU1BUlkgS0VZLCBoZWFkZXIgQkxPQiBO\
            T1QgTlVMTCwgbWFuaWZlc3QgQkxPQiBOT1QgTlVMTCkgU1RSSUNUDQAAAAEOYwAOYw
            """
        ),
        (
            7779,
            """
            gxoBBgCEBII8VEVTVEFNVVIgV0FMTEVUAAAAAAHxNEp9T2wTxHD3mmGruP6BAAAAAQAAAAAEAAAAAAAAAwAAAAF9vqxQEUajxFPx\
            MXHzuG3UAAAAAQAAAAAAAAAIfw6FloB4DEKnGW_fwbrH5-MPKJq4WxQpu4HrVOdx_3l8gZmNcA1Ds2eGdKHOc9fTMaFF_As0EZ49\
            VLiRVNa66wv5ZdVchkah5I5MPmbjtd8bc-T2dB3fQw7hODxm5UsydpJOkJmXUgoj0L6QzsqTEeBxoEiA4oXo7j2qDK1QDZwmv1g0\
            cPPHTA0Aya1vUhPyMZF4uFADUEabENSA4ei6UlSbRvrxIUAHrV_cjk2iXl7vAglKs2gIVKTVIko9JW1042xRkex7wnHxEnEABxNo\
            XcH8S3vDo7_bXTfJw-1A2k2huexQ4awewsrcQVQuFvuPZA-i5J50g_7jOwUNQMBv8RGC0utnPCUKCjZg8QXV3ujBXoDCeZMGG-In\
            Dj1G8265RLMM6m-iupUte0Jo8VNF0aOpk_fJJkdowYk6WlvWAFkNAAAAAwyZAA79DbQMmQ
            """
        ),
        (
            11417,
            """
            ghgEBwAsgSyCbtKUyfUxI1ULoLU2e5Am35vdXncDrOHRJvBJoOJtJuVKRTgRelKa6AUb9XJC9vb1FOOR8CPzx59Jbopt866-pvC5\
            3Jjo5ERjG8af08heC9rtIqFztv-CLQichKoX3Tf0DLrWq-91ygKPqIi4knyj0VG8F9L3UgWYjTUhBNY-pBYF9BYwmgXjwpQ9fsVq\
            mSW6XHkcPCcB04mneaxFhRcAWiFJ2v8TLko2sKBf3wYe8kQoTXhYGJZNel_uqjpLX9L8el8bktoWApWOt8aLkN5SE2-SvktkyXPb\
            PtfTqwloJ2pEGZ5jAMf7xGEcCzSfiwqBxuDKuZLcjz7ZhzDjjjcGGM4RLYKTHj5c8oEFTmHnD_Of0oJGAgcALIEsg0pGRSsdrTTG\
            CpZabpqiGWI50hA8ZIHEs426oIUUyPFWYoiQkgYfVIEjJKwDJ8ih9qrtCWHlYfWpWsHA3E_YjiYrhAE99HcJ3jZWhn9fq2Mmaki6\
            bHnh_6gzWo6W7bI1JLw39rJhg2IrHe0Sw0yv8y9NVtHmzEE3vsWtoQSHV_SeWwnzZpoM93kU5vbhIwzm_8zuBIIwPkv03TnQuGKo\
            izylRE269g43J_J3GEorLJHrpUpouyL9CPtg8fT6bVgdU-1Ky4b8BzbeYo4m9tb25k_2sA9ct3vwW2Xqd_taFyZ7nIMtsq2vR3qm\
            IkcM3YCOfWBs20BuT11izPxUL2wiiUvyjrPCiAsJAI0EZ0IFcpZG1vbxEz4wchgm4iyt-FJAOWJ7tPG2wTpx_oD-veXIs015GkL5\
            _MpyYmJRF2c6aos_ggABBwAsgSyCPkRXi1L5m8R2SaIOLK4i1N2kKssDruxbcZSGeHCXzmWDrip76pbtq9v_aNBwZTev7zNFNyuz\
            0X9-zAuG-6yfqdv3DJK40FeancdRTYIJqSiWcnMC2gxKUo9htWCMzmt2iGNvtOGWaBR7uKkEFUQjD6wlYoDd2fmOsloCT6y5UVYn\
            XkWmx3gwtXEgPxbOAPmAFEl2hPCwg5rX9rdYlYtQh0sP8hbpu3Tap4AU0r-7pjrpQt_fjtmcU8CGyxxJ1w3y59-8FwGjqnKDcfER\
            rWk2iVNoxZX70KvM8wPLUnUSu0qDC70RIoo3oQM1_uxuyefN8msP5--mlf5erA
            """
        ),
    ]

    private static func file() throws -> [UInt8] {
        var file = [UInt8](repeating: 0, count: 12288)
        for (offset, text) in stretches {
            let bytes = try Base64URL.decode(text)
            file.replaceSubrange(offset..<offset + bytes.count, with: bytes)
        }
        return file
    }

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
