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
    /// Of this run of the server: under it learners have their names in addresses.
    private let naming = SecretBytes.random(count: 32)
    /// Each with its address: by the digest of the file as it is, nothing of a path, and a signed file beside the plain one.
    private let files: [(file: RulesFile, address: String)]

    /// - Throws: ``ServerError`` `server.file`; `StackingError` for rules that are none, or that somebody else signed.
    init(desk: WalletDesk, reading files: [String]) throws {
        self.desk = desk
        self.files = try files.map {
            let file = try RulesFile(opening: SmallFile.read($0, limit: RulesFile.largest), at: desk.now)
            return (file, "/stack/" + Hex.encode(SHA256.hash(file.bytes)).suffix(16))
        }
        // A registry that cannot be opened today may be there again tomorrow: until then the page says so.
        for (file, _) in self.files { _ = try file.rules(known: environment.registries) }
    }

    private var environment: VerificationEnvironment { desk.shelf.current.verifier.environment }

    /// The rules, with their authors as the registries of now have them; those that are not to be used any more, with why.
    private var rules: [Known] {
        let environment = environment
        return files.map { file, address in
            let reading = file.reading(known: environment.registries, problems: environment.registryProblems)
            return Known(reading: reading, address: address)
        }
    }

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
                var page = StacksPage(offers: Self.offers(known))
                do {
                    let (rules, address) = try Self.found(call, among: known)
                    let gathered = try gather(wallet, Texts(language: call.language.language).isolatingFacts)
                    page.skipped = gathered.skipped
                    page.people = gathered.people(under: address)
                    let stack = try stack(gathered, rules, call)
                    page.result = (stack, address, address + "/picture" + Self.query(call))
                } catch let error as StackingError {
                    page.problem = error
                }
                return desk.answer(.stacks(page), visit, call, in: .stack)
            },
            desk.page("/stack/:id/picture") { wallet, _, call in
                let texts = Texts(language: call.language.language)
                let stack = try stack(gather(wallet, texts), Self.found(call, among: rules).rules, call)
                return Answer.text(StackPicture(stack: stack, texts: texts).svg, "image/svg+xml; charset=utf-8")
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

    /// Whose awards they are: one of the people that the page offers, where there are several.
    private static let learner = "learner"

    private static func query(_ call: SessionCall) -> String {
        call.query(learner).flatMap { $0.utf8.allSatisfy(Self.isHexadecimal) ? "?\(learner)=\($0)" : nil } ?? ""
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// - Throws: `StackingError` `stack.several_learners` where nobody says whose; ``ServerError`` `server.not_found` for somebody
    ///   who is not there.
    private func stack(_ gathered: Gathered, _ rules: StackingRules, _ call: SessionCall) throws -> Stack {
        var awards = gathered.awards
        if let wanted = call.query(Self.learner) {
            guard let group = gathered.group(named: wanted) else { throw ServerError(.notFound) }
            awards = Learners.awards(of: group, among: awards)
        }
        return try Stack(of: awards, under: rules, on: desk.now.date(), catalogue: [])
    }

    private func gather(_ wallet: OpenWallet, _ texts: Texts) throws -> Gathered {
        let (verifier, now) = (desk.shelf.current.verifier, desk.now)
        return try wallet.use { wallet in
            var gathered = Gathered(naming: naming)
            try wallet.scan { record, bytes in
                let reasons = gathered.add(verifier.verify(file: record.id.text, bytes).result, record.id.text, texts)
                guard !reasons.isEmpty else { return }
                let card = Card(record, bytes: bytes, report: nil, at: now)
                gathered.skipped += reasons.map { StacksPage.Skipped(card: card, reason: $0) }
            }
            return gathered
        }
    }
}

/// The awards of a wallet, and what is none.
private struct Gathered: Sendable {
    private let naming: SecretBytes
    var awards: [HeldAward] = []
    var skipped: [StacksPage.Skipped] = []

    init(naming: SecretBytes) { self.naming = naming }

    /// Takes the awards in what was judged.
    ///
    /// - Returns: Why something in it counts nowhere, each reason once.
    mutating func add(_ result: VerifiedFile.Result, _ source: String, _ texts: Texts) -> [String] {
        var reasons: [String] = []
        switch result {
        case .credential(let report): add(report, source, texts, &reasons)
        case .presentation(let report): for report in report.credentials { add(report, source, texts, &reasons) }
        case .refused(let refusal): reasons.append(refusal.reason.message(texts))
        }
        return reasons
    }

    private mutating func add(_ report: Report, _ source: String, _ texts: Texts, _ reasons: inout [String]) {
        // A learner record speaks through the credentials in it.
        guard report.credentials.isEmpty else {
            for inner in report.credentials { add(inner, source, texts, &reasons) }
            return
        }
        do throws(AchievementError) {
            awards.append(HeldAward(try OpenBadges3.read(report.credential.value), report, source: source))
        } catch {
            let reason = texts.reason(of: error)
            if !reasons.contains(reason) { reasons.append(reason) }
        }
    }

    private var groups: [Learners.Group] {
        Learners.groups(awards.filter { if case .invalid = $0.standing { false } else { true } })
    }

    /// One of several people, by her name in an address.
    func group(named name: String) -> Learners.Group? {
        groups.first { $0.isTold && self.name(of: $0).utf8.elementsEqual(name.utf8) }
    }

    /// A choice, where there is one.
    func people(under address: String) -> [StacksPage.Person] {
        let groups = groups
        guard groups.count > 1 else { return [] }
        return groups.filter(\.isTold).map { group in
            StacksPage.Person(name: group.label, address: "\(address)?learner=\(name(of: group))")
        }
    }

    /// What a learner is called in an address, which browsers remember: nothing of a name, number or day of birth, and nothing by
    /// which a guessed one could be tried, since the key is a secret of the running server.
    private func name(of group: Learners.Group) -> String {
        let message = Array(group.traits.joined(separator: "\n").utf8)
        return String(Hex.encode(HMACSHA256.tag(message, key: naming)).prefix(16))
    }
}
