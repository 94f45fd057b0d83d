import Achievements
import Encodings
import Hummingbird
import Programs
import Reports
import Signing
import Stacking
import Texts
import Trust
import Verification
import WalletStore

/// What the awards cover of rules that whoever started the server named.
struct WalletStacks: Sendable {
    let desk: WalletDesk
    /// Each with its address: by the digest of the file as it is, nothing of a path, and a signed file beside the plain one.
    private let files: [(file: RulesFile, address: String)]

    /// - Throws: ``ServerError`` `server.file`; `StackingError` for rules that are none, or that somebody else signed.
    init(desk: WalletDesk, reading files: [String]) throws {
        self.desk = desk
        self.files = try files.map {
            let file = try RulesFile(opening: SmallFile.read($0, limit: RulesFile.largest), at: desk.now)
            return (file, "/stack/" + Hex.encode(SHA256.hash(file.bytes)).suffix(16))
        }
        for (file, _) in self.files { _ = try file.rules(known: registries) }
    }

    private var registries: TrustRegistries { desk.shelf.current.verifier.environment.registries }

    /// The rules, with their authors as the registries of now have them; those that are not to be used any more, with why.
    private var rules: [Known] { files.map { Known(reading: $0.file.reading(known: registries), address: $0.address) } }

    private struct Known {
        let reading: RulesReading
        let address: String
    }

    var routes: [Route] {
        [
            desk.page("/stack") { _, visit, call in
                desk.answer(.stacks(StacksPage(offers: Self.offers(rules))), visit, call, in: .stack)
            },
            desk.page("/stack/:id") { wallet, visit, call in
                let known = rules
                let offers = Self.offers(known)
                do {
                    let (rules, address) = try Self.found(call, among: known)
                    let stack = try stack(wallet, rules)
                    let page = StacksPage(offers: offers, result: (stack, address))
                    return desk.answer(.stacks(page), visit, call, in: .stack)
                } catch let error as StackingError {
                    return desk.answer(.stacks(StacksPage(offers: offers, problem: error)), visit, call, in: .stack)
                }
            },
            desk.page("/stack/:id/picture") { wallet, _, call in
                let stack = try stack(wallet, Self.found(call, among: rules).rules)
                let picture = StackPicture(stack: stack, texts: Texts(language: call.language.language))
                return Answer.text(picture.svg, "image/svg+xml; charset=utf-8")
            },
        ]
    }

    private static func offers(_ known: [Known]) -> [StacksPage.Offer] {
        known.compactMap { one in one.reading.rules.map { .init(rules: $0, address: one.address) } }
    }

    /// - Throws: ``ServerError`` for an address of none; `StackingError` for rules that are not to be used any more.
    private static func found(
        _ call: SessionCall, among known: [Known]
    ) throws -> (rules: StackingRules, address: String) {
        let address = "/stack/" + (call.id ?? "")
        for one in known {
            guard let rules = one.reading.rules, one.address.utf8.elementsEqual(address.utf8) else { continue }
            if let problem = one.reading.problems.first { throw problem }
            return (rules, address)
        }
        throw ServerError(.notFound)
    }

    private func stack(_ wallet: OpenWallet, _ rules: StackingRules) throws -> Stack {
        let (verifier, day) = (desk.shelf.current.verifier, desk.now.date())
        return try wallet.use { wallet in
            var awards: [HeldAward] = []
            try wallet.scan { record, bytes in
                let source = record.id.text
                awards += Self.awards(verifier.verify(file: source, bytes).result, source)
            }
            return try Stack(of: awards, under: rules, on: day, learners: [], catalogue: [])
        }
    }

    /// The awards in what was judged; what is no award counts nowhere.
    private static func awards(_ result: VerifiedFile.Result, _ source: String) -> [HeldAward] {
        switch result {
        case .credential(let report): awards(report, source)
        case .presentation(let report): report.credentials.flatMap { awards($0, source) }
        case .refused: []
        }
    }

    private static func awards(_ report: Report, _ source: String) -> [HeldAward] {
        guard report.credentials.isEmpty else { return report.credentials.flatMap { awards($0, source) } }
        guard let read = try? OpenBadges3.read(report.credential.value) else { return [] }
        return [HeldAward(read, report, source: source)]
    }
}
