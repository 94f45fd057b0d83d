import Testing

@testable import Issuance

@Suite struct RosterEncodingTests {
    private func encoding(_ bytes: [UInt8]) throws -> RosterEncoding {
        var detector = EncodingDetector()
        bytes.withUnsafeBytes { detector.look(at: $0) }
        return try detector.conclusion()
    }

    private func windows1252(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: "?") }
    }

    @Test func utf8IsRecognisedWithAndWithoutMark() throws {
        #expect(try encoding(Array("Zoë,Łucja,Ελένη".utf8)) == .utf8)
        #expect(try encoding([0xEF, 0xBB, 0xBF] + Array("Zoë".utf8)) == .utf8)
        #expect(try encoding(Array("plain".utf8)) == .utf8)
        #expect(try encoding([]) == .utf8)
    }

    @Test func utf16NeedsItsMark() throws {
        #expect(try encoding(Array(utf16: "Zoë")) == .utf16LittleEndian)
        #expect(try encoding(Array(utf16: "Zoë", bigEndian: true)) == .utf16BigEndian)
        let unmarked = Array(Array(utf16: "Zoë Müller").dropFirst(2))
        #expect(throws: IssuanceError(.csvEncoding)) { try encoding(unmarked) }
        #expect(throws: IssuanceError(.csvEncoding)) { try encoding(Array(utf16: "Zoë").dropLast()) }
        #expect(throws: IssuanceError(.csvEncoding)) { try encoding([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) }
    }

    @Test(arguments: ["Zoë Müller", "José Núñez", "Renée d'Été, 5°", "Çağla", "Weiß;Grün"])
    func westernTextWithoutMarkIsWindows1252(_ text: String) throws {
        #expect(try encoding(windows1252(text)) == .windows1252)
    }

    @Test func whatWouldGarbleNamesIsUndecidable() throws {
        // "Michał", "Wąsik" and "Każdy" in Windows-1250.
        for bytes: [UInt8] in [
            Array("Micha".utf8) + [0xB3], [0x57, 0xB9] + Array("sik".utf8), [0x4B, 0x61, 0xBF] + Array("dy".utf8),
            [0xBF] + Array("aba".utf8),
        ] {
            #expect(throws: IssuanceError(.csvEncoding)) { try encoding(bytes) }
        }
        // A byte that no Windows-1252 text has.
        #expect(throws: IssuanceError(.csvEncoding)) { try encoding([0x41, 0x81]) }
        // Two encodings in one file.
        #expect(throws: IssuanceError(.csvEncoding)) { try encoding(Array("Zoë,M".utf8) + [0xFC] + Array("ller".utf8)) }
        // A capital letter after a small one: "Koźmin" in Windows-1250.
        #expect(throws: IssuanceError(.csvEncoding)) { try encoding([0x4B, 0x6F, 0x9F] + Array("min".utf8)) }
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xC3, 0x41],
        ] as [[UInt8]])
    func malformedUTF8IsNotUTF8(_ bytes: [UInt8]) {
        var validator = UTF8Validator()
        for byte in bytes { validator.take(byte) }
        validator.finish()
        #expect(!validator.isValid)
    }

    @Test func everyScalarIsUTF8() {
        var validator = UTF8Validator()
        for value in stride(from: 0 as UInt32, to: 0x110000, by: 127) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for byte in String(Character(scalar)).utf8 { validator.take(byte) }
        }
        validator.finish()
        #expect(validator.isValid)
    }

    @Test func windows1252IsNamedInTheScan() throws {
        let scan = try roster(bytes: windows1252("First name,Last name\nZoë,Müller\n")).scan()
        #expect(scan.encoding == .windows1252)
        #expect(reasons(scan.findings, atLeast: .warning) == ["csv.windows_1252"])
        #expect(scan.finding("csv.windows_1252")?.facts["sample"] == "Zoë Müller")
        let twin = try roster("First name,Last name\nZoë,Müller\n").scan()
        #expect(reasons(twin.findings, atLeast: .note) == [])
    }

    @Test func undecidableIsAProblemWithAGuess() throws {
        let scan = try roster(bytes: Array("Name\nMicha".utf8) + [0xB3]).scan()
        #expect(reasons(scan.findings) == ["csv.encoding"])
        #expect(scan.finding("csv.encoding")?.facts["encoding"]?.isEmpty == false)
    }
}
