import Encodings
import Signing
import Testing
import Texts

@testable import Reports

@Suite struct StyleSheetTests {
    /// The browser compares this digest with the text between the tags, to the byte.
    @Test func thePolicyNamesTheSheetThatIsThere() throws {
        let page = HTMLPage(title: "x", "verification", View(), texts: Texts()).html
        let start = try #require(page.firstRange(of: "<style>")).upperBound
        let end = try #require(page.firstRange(of: "</style>")).lowerBound
        let digest = SHA256.hash(Array(page[start..<end].utf8))
        let stated = StyleSheet.source.dropFirst("'sha256-".count).dropLast("='".count)
            .replacing("+", with: "-").replacing("/", with: "_")
        #expect(stated == Base64URL.encode(digest))
        #expect(StyleSheet.source.hasSuffix("='"))
    }

    /// What `text-transform` makes of a Greek letter has lost its accent: capitals are made by `Texts`.
    @Test func capitalsAreNotMadeByTheSheet() {
        #expect(!StyleSheet.served.contains("text-transform"))
    }

    /// Text on each ground it stands on: at least 4.5 to 1 (WCAG 2.2, 1.4.3); borders that mean something 3 to 1 (1.4.11).
    @Test(arguments: [false, true])
    func colourCanBeReadByWeakEyes(isDark: Bool) throws {
        let colours = try Self.colours(isDark: isDark)
        func contrast(_ first: String, _ second: String) throws -> Double {
            let pair = [try #require(colours[first]), try #require(colours[second])].sorted()
            return (pair[1] + 0.05) / (pair[0] + 0.05)
        }
        let grounds = ["ground", "card", "said-tint", "accent-tint", "valid-tint", "invalid-tint", "unknown-tint"]
        for ground in grounds {
            for ink in ["ink", "quiet", "accent"] {
                #expect(try contrast(ink, ground) >= 4.5, "\(ink) on \(ground)")
            }
        }
        for kind in ["valid", "invalid", "unknown"] {
            for ground in ["\(kind)-tint", "card", "ground", "said-tint"] {
                #expect(try contrast("\(kind)-ink", ground) >= 4.5, "\(kind) on \(ground)")
            }
            #expect(try contrast("\(kind)-line", "card") >= 3, "\(kind)-line")
            #expect(try contrast("\(kind)-line", "\(kind)-tint") >= 3, "\(kind)-line on its tint")
        }
        #expect(try contrast("line", "said-tint") >= 3)
        #expect(try contrast("focus", "ground") >= 3)
    }

    @Test func everyColourOfTheSheetIsAVariable() {
        let used = Set(StyleSheet.served.matches(of: /var\(--([a-z-]+)\)/).map { String($0.output.1) })
        let set = Set(StyleSheet.served.matches(of: /--([a-z-]+):/).map { String($0.output.1) })
        #expect(used.subtracting(set).isEmpty)
        #expect(set.subtracting(used).isEmpty, "unused")
        let rules = StyleSheet.served.split(separator: "/* What every page is made of. */").last ?? ""
        #expect(rules.firstMatch(of: /#[0-9a-f]{3,6}\b[^-]/) == nil)
    }

    /// The luminance of each colour variable.
    private static func colours(isDark: Bool) throws -> [String: Double] {
        let parts = StyleSheet.text.split(separator: "@media screen and (prefers-color-scheme: dark)", maxSplits: 1)
        let text = String(isDark ? (parts.last?.prefix(1_400) ?? "") : parts[0])
        var colours: [String: Double] = [:]
        for match in text.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
            let bytes = try Hex.decode(String(match.output.2))
            let light = bytes.map { byte -> Double in
                let part = Double(byte) / 255
                return part <= 0.03928 ? part / 12.92 : Self.power((part + 0.055) / 1.055)
            }
            colours[String(match.output.1)] = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
        }
        return colours
    }

    /// The 2.4th power, by roots alone: x² · ⁵√x².
    private static func power(_ value: Double) -> Double {
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - value * value) / (5 * root * root * root * root) }
        return value * value * root
    }
}
