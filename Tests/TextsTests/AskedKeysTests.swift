import Foundation
import TestSupport
import Testing

@testable import Texts

/// What the sources ask for is written, and what is written is asked for.
@Suite struct AskedKeysTests {
    private static let sources = SourceText.read()
    private static let written = Set(Texts.texts(in: .english).map(\.key))

    @Test func everyKeyThatIsAskedForIsWritten() {
        let missing = Self.sources.askedForByName.subtracting(Self.written)
        #expect(missing.isEmpty, "\(missing.sorted())")
        #expect(Self.sources.askedForByName.count > 500)
    }

    @Test func everyKeyThatIsWrittenIsAskedFor() {
        let unused = Self.written.filter { !Self.sources.asks(for: $0) }
        #expect(unused.isEmpty, "\(unused.sorted())")
    }

    @Test(arguments: ["cli.no.such", "page.no.such", "evidence.no_such", "wallet.problem.no_such", "help.no.such"])
    func aKeyThatNobodyAsksForIsSeen(key: String) {
        #expect(!Self.sources.asks(for: key))
    }
}

/// The words of all sources but the sentences themselves.
private struct SourceText {
    /// Runs of letters, digits, `.`, `_` and `-`: names of cases, codes, keys.
    private var words: Set<String> = []
    /// What stands in quotes in front of something that is only known when the program runs: `"card.cycle.\(`.
    private var beginnings: Set<String> = []
    /// Keys that stand whole in a call or a template.
    private(set) var askedForByName: Set<String> = []

    static func read() -> SourceText {
        var text = SourceText()
        let sources = URL(fileURLWithPath: repositoryRoot + "/Sources")
        let languages = Language.allCases.map { "/Texts/\(String(describing: $0.catalogue))/" }
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard ["swift", "mustache"].contains(file.pathExtension), !languages.contains(where: file.path.contains),
                let content = try? Data(contentsOf: file)
            else { continue }
            text.add(Array(content))
        }
        return text
    }

    func asks(for key: String) -> Bool {
        if words.contains(key) || askedForByName.contains(key) { return true }
        let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
        // The room that refuses knows the code alone.
        if ["reason", "next", "reader"].contains(parts[0]) { return words.contains(parts[1]) }
        return beginnings.contains { beginning in
            guard key.hasPrefix(beginning) else { return false }
            let rest = String(key.dropFirst(beginning.count))
            return words.contains(rest) || rest.split(separator: ".").allSatisfy { words.contains(String($0)) }
        }
    }

    private mutating func add(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            // What a comment says is asked by nobody.
            if bytes[index...].starts(with: "//".utf8), index == 0 || bytes[index - 1] != UInt8(ascii: ":") {
                index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            } else if Self.isOfWord(bytes[index]) {
                let end = bytes[index...].firstIndex { !Self.isOfWord($0) } ?? bytes.count
                add(String(decoding: bytes[index..<end], as: UTF8.self), before: bytes[..<index], behind: bytes[end...])
                index = end
            } else {
                index += 1
            }
        }
    }

    private mutating func add(_ word: String, before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>) {
        words.insert(word)
        let isQuoted = before.last == UInt8(ascii: "\"")
        if isQuoted, word.contains("."), word.hasSuffix(".") || word.hasSuffix("_") {
            let goesOn = behind.starts(with: "\\(".utf8) || behind.starts(with: "\" +".utf8)
            if goesOn, word != "help.", word != "reason.", word != "next." { beginnings.insert(word) }
        } else if isQuoted, behind.first == UInt8(ascii: "\"") {
            if Self.ends(before, with: "help(\"") {
                askedForByName.insert("help." + word)
            } else if ["exts(\"", "remark(\"", ".usage(\""].contains(where: { Self.ends(before, with: $0) })
                || (["cli.", "usage.", "page."].contains(where: word.hasPrefix) && !Self.isNameOfFile(word))
            {
                askedForByName.insert(word)
            }
        } else if Self.ends(before, with: "{{"), word.hasPrefix("text.") {
            askedForByName.insert(String(word.dropFirst("text.".count)))
        }
    }

    private static func isNameOfFile(_ word: String) -> Bool { word.hasSuffix(".js") || word.hasSuffix(".css") }

    private static func ends(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
        bytes.suffix(text.utf8.count).elementsEqual(text.utf8)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
