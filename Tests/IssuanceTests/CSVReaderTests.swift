import Encodings
import Testing

@testable import Issuance

@Suite struct CSVReaderTests {
    @Test func separatesCellsAndRows() throws {
        #expect(try cells("a,b\nc,d\n") == [["a", "b"], ["c", "d"]])
    }

    @Test(arguments: ["a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "a,b\r\nc,d"])
    func readsEveryLineEnd(_ text: String) throws {
        #expect(try cells(text) == [["a", "b"], ["c", "d"]])
    }

    /// J18: with a mark on it a separator is another character to those who read characters; here it is a byte.
    @Test func aMarkHidesNoSeparator() throws {
        #expect(try cells("a,\u{301}b\r\n\u{301}c,d\n") == [["a", "\u{301}b"], ["\u{301}c", "d"]])
        #expect(try cells("\"a\",b\n") == [["a", "b"]])
        #expect(throws: IssuanceError(.csvSyntax)) { try cells("\"a\"\u{301},b\n") }
    }

    @Test func readsQuotedSeparatorsQuotesAndLineBreaks() throws {
        #expect(
            try cells("\"a,b\",\"say \"\"yes\"\"\"\r\n\"two\r\nlines\",\"\"\n")
                == [["a,b", "say \"yes\""], ["two\r\nlines", ""]])
    }

    @Test func keepsEmptyCells() throws {
        #expect(try cells(",\na,,\n\n") == [["", ""], ["a", "", ""], [""]])
    }

    @Test(arguments: [1, 2, 3, 4, 5, 7, 11])
    func piecesOfAnySizeGiveTheSameRows(_ size: Int) throws {
        let text = "name,\"quoted, \"\"cell\"\"\"\r\nŽofia Nováková,\"a\r\nb\"\r\n\"\",x\n"
        #expect(try cells(text, pieceSize: size) == cells(text))
    }

    @Test(arguments: [
        ("a,\"b\nc,d\n", 1, 2), ("a,b\n\"c", 2, 1), ("a,b\"c\n", 1, 2), ("\"a\"b,c\n", 1, 1), ("x\na,\"b\" \n", 2, 2),
    ])
    func aQuoteOutOfPlaceIsRefusedWithItsPlace(_ text: String, _ row: Int, _ column: Int) throws {
        let error = #expect(throws: IssuanceError(.csvSyntax)) { try cells(text) }
        #expect(error?.place == .cell(row: row, column: column))
    }

    @Test func limitsHoldJustAboveAndJustBelow() throws {
        let limits = RosterLimits(rows: 2, columns: 3, cellBytes: 4, rowBytes: 8)
        func read(_ text: String) throws -> Int {
            try cells(Array(text.utf8), pieceSize: 4, limits: limits).count
        }
        #expect(try read("a\nb") == 2)
        #expect(throws: IssuanceError(.csvTooLarge)) { try read("a\nb\nc") }
        #expect(try read("a,b,c") == 1)
        #expect(throws: IssuanceError(.csvTooLarge)) { try read("a,b,c,d") }
        #expect(try read("abcd") == 1)
        #expect(throws: IssuanceError(.csvTooLarge)) { try read("abcde") }
        #expect(try read("\"abcd\"") == 1)
        #expect(throws: IssuanceError(.csvTooLarge)) { try read("\"abcde\"") }
        #expect(try read("abcd,efgh") == 1)
        #expect(throws: IssuanceError(.csvTooLarge)) { try read("abcd,efgh,i") }
    }

    @Test func utf16AndWindows1252BecomeTheSameText() throws {
        let text = "name;city\r\nZoë Müller;Łódź 😀\r\n"
        #expect(
            try cells(Array(utf16: text), separator: ";", encoding: .utf16LittleEndian, pieceSize: 5)
                == cells(text, separator: ";"))
        #expect(
            try cells(Array(utf16: text, bigEndian: true), separator: ";", encoding: .utf16BigEndian)
                == cells(text, separator: ";"))
        #expect(try cells([0x5A, 0x6F, 0xEB, 0x2C, 0x80, 0x2C, 0x9A], encoding: .windows1252) == [["Zoë", "€", "š"]])
    }

    @Test func brokenUTF16IsRefused() throws {
        for tail: [UInt8] in [[0x3D, 0xD8], [0x00, 0xDC], [0x3D, 0xD8, 0x41, 0x00], [0x41]] {
            #expect(throws: IssuanceError(.csvEncoding)) {
                try cells([0xFF, 0xFE] + tail, encoding: .utf16LittleEndian)
            }
        }
        #expect(try cells([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], encoding: .utf16LittleEndian) == [["😀"]])
    }
}
