import Encodings
import Testing

@testable import Texts

/// Rules that every sentence of every area keeps.
@Suite struct CatalogueTests {
    @Test func noKeyIsWrittenInTwoAreas() {
        for language in Language.allCases {
            var areas: [String: String] = [:]
            for (area, keys) in Texts.keys(in: language) {
                for key in keys {
                    let other = areas.updateValue(area, forKey: key)
                    #expect(other == nil, "\(key) is in \(area) and in \(other ?? "")")
                }
            }
        }
    }

    @Test func englishHasAllItsAreas() {
        #expect(
            Set(Texts.keys(in: .english).map(\.area)) == [
                "primitives", "dataIntegrity", "statusLists", "achievements", "trust", "verification", "issuance",
                "courses", "walletStore", "commandLine", "linkedData", "rdf", "schema", "bakedImages", "helper",
                "outputs", "afterIssuing", "reports", "cards", "sharing", "bundles", "stacking", "tokens", "checks",
                "countries",
                "policies", "fetching", "server", "sessions", "issuerDesk", "walletPages",
            ])
    }

    @Test func keysAreDottedNames() {
        for language in Language.allCases {
            for (key, _) in Texts.texts(in: language) {
                #expect(key.wholeMatch(of: /[a-z][A-Za-z0-9_]*(\.[A-Za-z0-9_-]+)+/) != nil, "\(key)")
            }
        }
    }

    @Test func everyReasonHasAWayOutAndTheOtherWayRound() {
        for language in Language.allCases {
            let keys = Set(Texts.texts(in: language).map(\.key))
            for key in keys where key.hasPrefix("reason.") {
                #expect(keys.contains("next." + key.dropFirst("reason.".count)), "\(key)")
            }
            // The way out alone is another one where a file was named by its address.
            for key in keys where key.hasPrefix("next.") && key != "next.net.link" {
                #expect(keys.contains("reason." + key.dropFirst("next.".count)), "\(key)")
            }
        }
    }

    @Test func aReasonIsASentenceWithAnEnd() {
        for (key, text) in Texts.texts(in: .english) where key.hasPrefix("reason.") || key.hasPrefix("next.") {
            // A text may end with a part that depends on a fact: that part then ends as a sentence does.
            let last = text.last == "]" ? text.dropLast().last : text.last
            #expect([".", "?", "!"].contains(last), "\(key)")
            #expect(!text.contains("  "), "\(key)")
        }
    }

    @Test(arguments: EncodingError.allCodes)
    func everyCodeOfTheEncodingsHasSentences(code: EncodingError.Code) {
        #expect(Texts().has("reason." + code.rawValue))
        #expect(Texts().has("next." + code.rawValue))
    }
}
