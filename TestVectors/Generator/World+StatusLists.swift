import DataIntegrity
import Encodings
import JSON
import StatusLists

/// Published status lists. Each differs from the first of its purpose as its name says.
extension World {
    static let listsMade = instant("2026-06-14T06:00:00Z")

    static func list(_ name: String) -> String { "vectors/environment/status-lists/\(name).json" }

    static func statusLists() throws -> [String: [UInt8]] {
        let clear = try publication(.revocation).unsigned(bits())
        let suspension = try publication(.suspension).unsigned(bits())
        let encoded = clear[at: "/credentialSubject/encodedList"]?.string ?? ""
        func encoding(_ text: String) -> JSON { clear.setting("/credentialSubject/encodedList", to: .string(text)) }
        func gzip(_ change: (inout [UInt8]) -> Void) throws -> JSON {
            var bytes = try Base64URL.decode(String(encoded.dropFirst()))
            change(&bytes)
            return encoding("u" + Base64URL.encode(bytes))
        }
        var files: [String: [UInt8]] = [:]
        files["revocation"] = try signed(clear)
        files["suspension"] = try signed(suspension)
        files["suspension-ended"] = try signed(suspension.setting("/validUntil", to: "2026-06-14T06:00:00Z"))
        files["revoked"] = try signed(publication(.revocation).unsigned(bits(clearIndex)))
        files["suspended"] = try signed(publication(.suspension).unsigned(bits(clearIndex)))
        files["first-bit"] = try signed(publication(.revocation).unsigned(bits(0)))
        files["two-bits-wide"] = try signed(publication(.revocation).unsigned(wide(1)))
        files["two-bits-wide-clear"] = try signed(publication(.revocation).unsigned(wide(0)))
        files["both-purposes"] = try signed(
            clear.setting("/credentialSubject/statusPurpose", to: ["revocation", "suspension"]))
        files["suspension-at-revocation-address"] = try signed(
            clear.setting("/credentialSubject/statusPurpose", to: "suspension"))

        // Who speaks
        files["by-lande"] = try signed(
            clear.setting("/issuer", to: .string(TestKey.secondIssuer.did)), by: .secondIssuer)
        files["by-lande-for-sonnwald"] = try signed(clear, by: .secondIssuer)
        files["by-publisher"] = try signed(
            clear.setting("/issuer", to: .string(TestKey.statusPublisher.did)), by: .statusPublisher)
        // Whoever has a key that was given up writes the day that suits him.
        func dated(_ text: String, by key: TestKey) throws -> [UInt8] {
            try signed(clear.setting("/validFrom", to: .string(text)), by: key, created: instant(text))
        }
        files["dated-back"] = try dated("2026-01-01T06:00:00Z", by: .issuerWeb)
        files["dated-back-by-retired"] = try dated("2025-12-31T06:00:00Z", by: .retired)
        files["dated-back-by-revoked"] = try dated("2026-04-30T06:00:00Z", by: .revoked)
        files["by-compromised"] = try signed(clear, by: .compromised)
        files["by-leaked"] = try signed(clear, by: .leaked)
        files["strange-subject"] = try signed(
            clear.setting("/credentialSubject/id", to: "https://sonnwald.example/status/other#list"))
        files["without-proof"] = clear.canonicalBytes()
        files["changed"] = try signed(clear).replacing("2026-06-21", with: "2026-07-21")
        files["rdf-proof"] = try signed(clear).replacing("eddsa-jcs-2022", with: "eddsa-rdfc-2022")
        files["no-list"] = try signed(clear.setting("/type", to: ["VerifiableCredential"]))

        // When
        files["time-to-live"] = try signed(clear.setting("/credentialSubject/ttl", to: 93_600_000))
        files["without-end"] = try signed(clear.removing("/validUntil"))
        files["tomorrow"] = try signed(clear.setting("/validFrom", to: "2026-06-15T08:05:01Z"))
        files["in-five-minutes"] = try signed(clear.setting("/validFrom", to: "2026-06-15T08:05:00Z"))
        files["undated"] = try signed(
            clear.removing("/validFrom").removing("/validUntil"), created: nil)

        // How long
        files["short"] = try signed(encoding(try encodedZeros(65_536 / 8)))
        files["hundred-thousand"] = try signed(encoding(try encodedZeros(100_000 / 8)))
        files["under-hundred-thousand"] = try signed(encoding(try encodedZeros(100_000 / 8 - 1)))
        files["one-under"] = try signed(encoding(try encodedZeros(131_072 / 8 - 1)))
        files["eight-mebibytes"] = try signed(encoding(try encodedZeros(8 << 20)))
        files["over-eight-mebibytes"] = try signed(encoding(try encodedZeros((8 << 20) + 1)))
        files["bomb"] = try signed(encoding(try encodedZeros(64 << 20)))

        // How written
        files["second-member"] = try signed(gzip { $0 += $0 })
        files["byte-behind"] = try signed(gzip { $0.append(0) })
        files["cut"] = try signed(gzip { $0.removeLast(9) })
        files["wrong-check-sum"] = try signed(gzip { $0[$0.count - 8] ^= 1 })
        files["zlib-stream"] = try signed(gzip { $0 = [0x78, 0x9c] + $0.dropFirst(10) })
        files["preset-dictionary"] = try signed(gzip { $0 = [0x78, 0xbb, 0, 0, 0, 1] + $0.dropFirst(10) })
        files["padded"] = try signed(encoding(encoded + "="))
        files["spare-bits"] = try signed(encoding(spareBits()))
        files["plain-base64"] = try signed(encoding("u+/" + encoded.dropFirst(3)))
        files["base58"] = try signed(encoding("z" + encoded.dropFirst()))
        files["empty"] = try signed(encoding("u"))
        return Dictionary(uniqueKeysWithValues: files.map { (list($0.key), $0.value) })
    }

    private static func publication(_ purpose: StatusPurpose) -> StatusListPublication {
        StatusListPublication(
            address: purpose == .revocation ? revocationList : suspensionList, issuer: TestKey.issuerWeb.did,
            purpose: purpose, validFrom: listsMade, validUntil: instant("2026-06-21T06:00:00Z"))
    }

    private static func bits(_ index: Int? = nil) throws -> BitstringStatusList {
        var list = try BitstringStatusList()
        if let index { try list.set(at: index) }
        return list
    }

    /// Two bits an entry, ours with `value`.
    private static func wide(_ value: UInt8) throws -> BitstringStatusList {
        var list = try BitstringStatusList(size: .two)
        if value != 0 { try list.set(value, at: clearIndex, size: .two) }
        return list
    }

    private static func encodedZeros(_ count: Int) throws -> String {
        "u" + Base64URL.encode(try Gzip.deflate([UInt8](repeating: 0, count: count).span))
    }

    /// An encoded list with a bit set that belongs to no byte: of the first length that leaves some over.
    private static func spareBits() throws -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        for index in 1..<1_000 {
            let encoded = try bits(index).encoded()
            guard (encoded.count - 1) % 4 != 0, let last = encoded.last, let value = alphabet.firstIndex(of: last)
            else {
                continue
            }
            return encoded.dropLast() + String(alphabet[value | 1])
        }
        preconditionFailure("no encoded list has spare bits")
    }

    private static func signed(
        _ document: JSON, by key: TestKey = .issuerWeb, created: Instant? = listsMade
    ) throws -> [UInt8] {
        let options = ProofOptions(verificationMethod: key.method, created: created)
        return try DataIntegrity.secured(document, options: options, signer: key.signer)
    }
}
