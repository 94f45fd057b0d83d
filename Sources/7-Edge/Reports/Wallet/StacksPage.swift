import Achievements
public import Encodings
public import Stacking
import Texts
public import WalletStore

/// Rules that awards can be held against, and what they cover of one of them.
public struct StacksPage: Sendable {
    /// A file of rules.
    public struct Offer: Sendable {
        public var rules: StackingRules
        public var address: String

        public init(rules: StackingRules, address: String) {
            self.rules = rules
            self.address = address
        }
    }

    /// A record that was not held against the rules, and why.
    public struct Skipped: Sendable {
        public var card: Card
        public var reason: String

        public init(card: Card, reason: String) {
            self.card = card
            self.reason = reason
        }
    }

    /// One of several people whose awards are in the wallet.
    public struct Person: Sendable {
        public var name: String
        /// Where her awards alone are held against the rules.
        public var address: String

        public init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    public var offers: [Offer]
    /// What one of them is covered with, the address of those rules, and where the picture of it is.
    public var result: (stack: Stack, address: String, picture: String)?
    /// Why it could not be worked out.
    public var problem: (any CodedError)?
    /// Whose awards there are, where they are several people's.
    public var people: [Person]
    /// What counts nowhere because it is no award that is read here.
    public var skipped: [Skipped]

    public init(
        offers: [Offer], result: (stack: Stack, address: String, picture: String)? = nil,
        problem: (any CodedError)? = nil, people: [Person] = [], skipped: [Skipped] = []
    ) {
        self.offers = offers
        self.result = result
        self.problem = problem
        self.people = people
        self.skipped = skipped
    }
}

extension StacksPage: WalletContent {
    var name: String { "stacks" }

    func title(_ words: WalletWords) -> String { words.texts("vault.stack") }

    func view(_ words: WalletWords) -> View {
        let texts = words.texts
        var view = words.view([
            "hasRules": .flag(!offers.isEmpty),
            "rules": .list(
                offers.map { offer in
                    View([
                        "address": .text(offer.address), "title": .text(Said.shown(offer.rules.titleText)),
                        "body": .text(Said.shown(offer.rules.bodyName)),
                        "author": .text(Said.shown(offer.rules.authorship.sentence(texts), limit: 1_000)),
                        "isCurrent": .flag(result?.address == offer.address),
                    ])
                }),
            "problems": .list(
                problem.map { [View(["line": .text(texts.reason(of: $0)), "code": .text($0.reason)])] } ?? []),
            "hasPeople": .flag(!people.isEmpty),
            "people": .list(
                people.map { View(["name": .text(Said.shown($0.name)), "address": .text($0.address)]) }),
            "hasSkipped": .flag(!skipped.isEmpty),
            "skipped": .list(
                skipped.map { skipped in
                    View([
                        "title": .text(words.title(skipped.card)),
                        "address": .text("/awards/" + skipped.card.record.id.text), "message": .text(skipped.reason),
                    ])
                }),
        ])
        if let result { view["result"] = .part(self.view(of: result.stack, result.picture, words)) }
        return view
    }

    private func view(of stack: Stack, _ picture: String, _ words: WalletWords) -> View {
        let texts = words.texts
        let facts = [
            "body": Said.shown(stack.rules.bodyName), "covered": String(stack.coveredSlots),
            "count": String(stack.slots.count),
        ]
        let gaps = stack.gaps(texts)
        let left = stack.needsEvidence + stack.notCounted
        return View([
            "title": .text(Said.shown(stack.rules.titleText)), "picture": .text(picture),
            "author": .text(Said.shown(stack.rules.authorship.sentence(texts), limit: 1_000)),
            "summary": .text(texts(stack.coversAll ? "stack.covers_all" : "stack.covers_part", facts)),
            "description": .text(StackPicture(stack: stack, texts: texts).description),
            "hasGaps": .flag(!gaps.isEmpty), "gaps": .list(gaps.map { View(["line": .text(texts.opening($0))]) }),
            "hasOpen": .flag(!left.isEmpty),
            "open": .list(
                left.map { award in
                    View([
                        "title": .text(Said.shown(award.award.title(in: words.language))),
                        "address": .text("/awards/" + award.award.source),
                        "message": .text(award.reasons.first.map { message($0, stack.rules, texts) } ?? ""),
                        "next": .text(award.reasons.first.map { next($0, stack.rules, texts) } ?? ""),
                    ])
                }),
            "statement": .text(stack.rules.whoDecides(texts)),
        ])
    }

    /// A check is told by what it found, and not by its code.
    private func message(_ reason: StackReason, _ rules: StackingRules, _ texts: Texts) -> String {
        guard Self.onPage[reason.code] != nil else { return reason.message(texts, in: rules) }
        return texts("reason." + reason.code.rawValue)
    }

    /// Whoever reads a page has no command line before him.
    private func next(_ reason: StackReason, _ rules: StackingRules, _ texts: Texts) -> String {
        Self.onPage[reason.code].map { texts("vault.stack.next.\($0)") } ?? reason.nextStep(texts, in: rules)
    }

    private static let onPage: [StackReason.Code: String] = [.notVerified: "not_verified", .notValid: "not_valid"]
}
