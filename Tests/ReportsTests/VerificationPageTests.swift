import Encodings
import JSON
import TestSupport
import Testing
import Texts
import Verification

@testable import Reports

@Suite struct VerificationPageTests {
    private static func claimed(_ page: String) -> String {
        part(of: page, from: "<section class=\"card claimed", to: "</section>")
    }

    private static func established(_ page: String) -> String {
        part(of: page, from: "<section class=\"card established", to: "</section>")
    }

    @Test func aSoundAwardIsValidAndProven() throws {
        let judge = try Judge()
        let page = judge.page(judge.document(try Judge.vector("good/badge.json")))
        #expect(Markup(page).all("section", "verdict").map { $0["class"] } == ["verdict valid"])
        #expect(Markup(page).has("section", "proven"))
        #expect(Self.claimed(page).contains("Mira Kallio-Brandt"))
        #expect(Self.established(page).contains("Hochschule Sonnwald"))
        #expect(!Self.established(page).contains("Mira Kallio-Brandt"))
        #expect(page.contains("lang=\"en\" dir=\"ltr\""))
    }

    @Test func theTimelineAndTheLevelInWordsAreShown() throws {
        let judge = try Judge()
        let page = judge.page(judge.document(try Judge.vector("good/badge.json")))
        let timeline = part(of: page, from: "<section class=\"card timeline", to: "</section>")
        let order = [
            "2 February 2026", "24 April 2026", "8 May 2026", "12 May 2026", "15 June 2026", "31 December 2027",
        ]
        let places = order.compactMap { timeline.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted(), "\(timeline)")
        #expect(Self.claimed(page).contains("EQF 6 (as in a bachelor’s degree)"))
        var tree = try JSONDocument(parsing: Judge.vector("good/badge.json")).root.tree
        tree["awardedDate"] = "2020-01-01T00:00:00Z"
        #expect(!judge.page(judge.document(tree.bytes())).contains("card timeline"))
    }

    @Test func ofAForgedAwardNothingIsEstablished() throws {
        let judge = try Judge()
        var tree = try JSONDocument(parsing: Judge.vector("good/badge.json")).root.tree
        tree["credentialSubject"]?["achievement"]?["name"] = "Doctor of Everything"
        let page = judge.page(judge.document(tree.bytes()))
        let markup = Markup(page)
        #expect(markup.all("section", "verdict").map { $0["class"] } == ["verdict invalid"])
        #expect(markup.has("section", "unproven") && !markup.has("section", "proven"))
        #expect(Self.claimed(page).contains("Doctor of Everything"))
        #expect(!Self.established(page).contains("Sonnwald"))
        #expect(page.contains("proof.signature"))
        // Nowhere but in the card of what is claimed.
        #expect(!page.replacing(Self.claimed(page), with: "").contains("Doctor of Everything"))
    }

    @Test func withoutARegistryItIsOpenAndSaysSo() throws {
        let judge = try Judge(trusts: false)
        let page = judge.page(judge.document(try Judge.vector("good/did-key-issuer.json")))
        #expect(Markup(page).all("section", "verdict").map { $0["class"] } == ["verdict unknown"])
        #expect(Markup(page).has("section", "signed"))
        // Whoever reads a page has no command line before him.
        #expect(page.contains("issuer.untrusted") && !page.contains("--trust") && page.contains("add a registry"))
    }

    /// A verdict that did not ask who the issuer is must not look as if it had.
    @Test func aNarrowPolicyProvesLess() throws {
        let judge = try Judge(policy: try #require(Policy.shipped("proof-only")), trusts: false)
        let page = judge.page(judge.document(try Judge.vector("good/did-key-issuer.json")))
        #expect(Markup(page).all("section", "verdict").map { $0["class"] } == ["verdict valid"])
        #expect(Markup(page).has("section", "signed") && !Markup(page).has("section", "proven"))
        #expect(!page.contains(HTMLEscaping.escaped(Texts()("page.meaning.valid"))))
    }

    @Test func aPartialVerdictIsCalledPartial() throws {
        var policy = Policy.employer
        policy.only = [.dateValidity]
        let judge = try Judge(policy: policy)
        let page = judge.page(judge.document(try Judge.vector("good/badge.json")))
        #expect(Markup(page).has("p", "partial") && !Markup(page).has("section", "proven"))
        let whole = try Judge()
        #expect(!Markup(whole.page(whole.document(try Judge.vector("good/badge.json")))).has("p", "partial"))
    }

    @Test func aRegistryThatNobodySignedIsCalledThat() throws {
        let judge = try Judge(allowsUnsigned: true)
        let page = judge.page(judge.document(try Judge.vector("good/badge.json")))
        #expect(Self.established(page).contains("class=\"warning\""))
    }

    @Test func everyCheckStandsThereWithItsOutcome() throws {
        let judge = try Judge()
        for file in ["good/badge.json", "good/generic.json"] {
            let document = judge.document(try Judge.vector(file))
            guard case .credential(let report) = document.result else {
                Issue.record("no credential")
                continue
            }
            let page = judge.page(document)
            #expect(Markup(page).all("li", "check").count == report.checks.count)
            for result in report.checks {
                #expect(page.contains(HTMLEscaping.escaped(Texts()("check.\(result.check.rawValue)"))))
            }
        }
    }

    @Test func filesAreSortedByWhatNeedsALook() throws {
        let judge = try Judge()
        let good = try Judge.vector("good/badge.json")
        var forged = try JSONDocument(parsing: good).root.tree
        forged["name"] = "changed"
        let documents = [
            judge.document(good, name: "a"), judge.document(Array("%PDF-1.7".utf8), name: "b"),
            JudgedDocument(name: "c", result: .unread(EncodingError(.dateMalformed))),
            judge.document(forged.bytes(), name: "d"), judge.document(good, name: "e"),
        ]
        let page = judge.page(documents)
        expectHarmless(page)
        #expect(
            Markup(page).all("section", "verdict").map { $0["class"] } == [
                "verdict invalid", "verdict unread", "verdict unknown", "verdict valid", "verdict valid",
            ])
        let rows = part(of: page, from: "<tbody", to: "</tbody>")
        let order = rows.matches(of: /<bdi lang="">([a-e])<\/bdi><\/a>/).map { String($0.output.1) }
        #expect(order == ["d", "c", "b", "a", "e"])
        #expect(Markup(page).all("article", "document").map { $0["id"] } == (1...5).map { "file-\($0)" })
    }

    @Test func tenThousandFilesAreATableAndTheWorstCards() throws {
        let judge = try Judge()
        let refused = judge.document(Array("%PDF-1.7".utf8))
        for (count, isCut) in [(HTMLPage.mostCards, false), (HTMLPage.mostCards + 1, true)] {
            let page = judge.page(Array(repeating: refused, count: count))
            #expect(Markup(page).all("article", "document").count == HTMLPage.mostCards)
            #expect(Markup(page).tags.count { $0["role"] == "rowheader" } == count)
            #expect(Markup(page).has("p", "note") == isCut)
        }
    }

    @Test func aPresentationShowsWhoShowsAndWhatIsShown() throws {
        let judge = try Judge()
        let page = judge.page(judge.document(try Judge.vector("holder/presentation.json")))
        expectHarmless(page)
        #expect(Markup(page).all("article", "document").count == 2)
        #expect(page.contains(HTMLEscaping.escaped(Texts()("report.presentation"))))
    }

    @Test func aRecordHoldsItsCredentials() throws {
        let judge = try Judge()
        let page = judge.page(judge.document(try Judge.vector("record/two.json")))
        expectHarmless(page)
        #expect(Markup(page).all("article", "document").count == 3)
    }

    @Test func whatSaysWhichCountryStandsInATable() throws {
        let judge = try Judge()
        let page = judge.page(judge.document(try Judge.vector("good/badge.json")))
        let check = part(of: page, from: HTMLEscaping.escaped(Texts()("check.place.issuer_country")), to: "</table>")
        #expect(check.contains(HTMLEscaping.escaped(Texts()("evidence.address"))) && check.contains("Austria"))
    }
}
