import TestSupport
import Testing

@testable import Issuance

@Suite struct CSVPropertyTests {
    private static let alphabet: [Character] = [
        "a", "é", "Ж", "😀", " ", ",", ";", "\"", "\n", "\r", "\r\n", "\t", "|", "=", "\u{301}",
    ]

    /// A table as a careful program writes it.
    private func written(_ table: [[String]], separator: Character, end: String) -> String {
        table.map { row in
            row.map { cell in
                // By scalars: a quote with an accent on it is one character and still a quote.
                let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
                return "\"" + doubled + "\""
            }.joined(separator: String(separator))
        }.joined(separator: end) + end
    }

    @Test(arguments: 0..<60)
    func anyTableThatIsWrittenIsReadAgain(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let columns = Int.random(in: 1...5, using: &random)
        let table = (0..<Int.random(in: 1...8, using: &random)).map { _ in
            (0..<columns).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                        Self.alphabet.randomElement(using: &random)
                    })
            }
        }
        let separator = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
        let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
        let text = written(table, separator: Character(separator), end: end)
        let size = Int.random(in: 4...40, using: &random)
        #expect(
            try cells(text, separator: Character(separator), pieceSize: size).map { $0.map { Array($0.utf8) } }
                == table.map { $0.map { Array($0.utf8) } })
        #expect(
            try cells(
                Array(utf16: text), separator: Character(separator), encoding: .utf16LittleEndian, pieceSize: size
            )
            .map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
    }

    @Test(arguments: 0..<40)
    func anyBytesGiveAScanOrARefusal(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) + 1_000)
        let tokens: [[UInt8]] = [
            Array("Name,".utf8), Array("\"".utf8), Array("\n".utf8), Array(";".utf8), Array("Grade".utf8), [0],
            [0xFF, 0xFE],
            [0xEF, 0xBB, 0xBF], [0xC3], [0xC3, 0xA9], Array("=1+1".utf8), Array("31.02.2026".utf8), Array("\r".utf8),
            [0xE9], Array("46150".utf8), Array("holder,".utf8), Array("did:key:z6Mk".utf8), Array("sep=;\n".utf8),
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...60, using: &random) {
            bytes +=
                Bool.random(using: &random)
                ? tokens.randomElement(using: &random) ?? [] : [UInt8.random(in: 0...255, using: &random)]
        }
        for encoding in [nil] + RosterEncoding.allCases.map(Optional.some) {
            var list = roster(bytes: bytes)
            list.encoding = encoding
            // Whatever it is, it ends; and what is no learner is never counted as one without a word.
            let scan = try? list.scan()
            #expect(scan == nil || scan?.count ?? 0 >= 0)
            #expect(scan == nil || scan?.count ?? 0 > 0 || scan?.findings.hasProblems == true)
        }
    }

    @Test func aLongRosterKeepsAsMuchAsAShortOne() throws {
        func kept(_ rows: Int) throws -> (bytes: Int, findings: Int) {
            var text = "Name,ID number,Date of birth\n"
            for row in 0..<rows { text += "Learner \(row),\(row % 2 == 0 ? "=\(row)" : "N\(row)"),1999-04-03\n" }
            let reader = try CSVReader(
                .memory(Array(text.utf8), name: "long"), encoding: .utf8, separator: 0x2C, limits: .standard)
            while try reader.next() {}
            let scan = try roster(text).scan()
            return (reader.keptBytes, scan.findings.listed.count)
        }
        let short = try kept(4_000)
        let long = try kept(40_000)
        // One row, one piece of the file, and the first thousand findings: nothing grows with the roster.
        #expect(long.bytes == short.bytes)
        #expect(long.findings <= Findings.kept + 2)
        #expect(short.findings <= Findings.kept + 2)
    }

    @Test func rowsThatAreLeftOutTakeABitEach() {
        var rows = RowSet()
        for row in stride(from: 1, through: 5_000_000, by: 3) { rows.insert(row) }
        #expect(rows.count == 1_666_667)
        #expect(rows.bytes.count <= 5_000_064 / 8 + 8)
        #expect(rows.contains(4) && !rows.contains(5) && !rows.contains(-1) && !rows.contains(9_000_000))
    }
}
