import Encodings
import JSON
import Texts
import Verification

/// What `receipt check` says.
struct ReceiptText {
    let path: String
    let isJSON: Bool
    /// Whether it was asked whose key signed it.
    let isKnownSigner: Bool
    private var texts: Texts { Console.texts }

    /// A receipt that counts for nothing.
    func refuse(_ error: ReceiptError) {
        guard isJSON else {
            let place = error.place.map { " " + texts.place($0) } ?? ""
            Console.print(Colour.red(Colour.bold(texts("receipt.refused"))) + "  " + VisibleText.of(path))
            Console.print("  \(texts.reason(of: error))\(place) " + Colour.dim("[\(error.reason)]"))
            Console.print("  → " + texts.nextStep(after: error))
            return
        }
        let json: JSON = [
            "genuine": false, "reason": .string(error.reason), "message": .string(texts.reason(of: error)),
            "next": .string(texts.nextStep(after: error)),
        ]
        Console.print(json.bytes(pretty: true))
    }

    func show(_ opened: Receipt.Opened, _ today: Receipt?, _ differences: [ReceiptDifference]) {
        guard !isJSON else { return Console.print(json(opened, today, differences).bytes(pretty: true)) }
        let receipt = opened.receipt
        let heading =
            isKnownSigner
            ? Colour.green(Colour.bold(texts("receipt.genuine")))
            : Colour.yellow(Colour.bold(texts("receipt.unchanged")))
        Console.print(heading + "  " + VisibleText.of(path))
        Console.print("  " + texts("receipt.issuer", ["issuer": opened.issuer]))
        if !isKnownSigner {
            Console.print("  \(texts(Self.reason)) " + Colour.dim("[\(Self.unknownSigner)]"))
            Console.print("  → " + texts(Self.next))
        }
        let basis = receipt.basis
        let facts = [
            "date": texts.instant(basis.judged), "software": basis.software, "policy": basis.rules.name,
            "version": String(basis.rules.version),
        ]
        Console.print("  " + texts("receipt.judged", facts))
        for registry in basis.registries {
            let facts = [
                "registry": registry.id, "number": String(registry.number), "date": texts.date(registry.issued.date()),
            ]
            Console.print("  " + texts(registry.isAnchored ? "report.registry" : "report.registry_unsigned", facts))
        }
        for entry in receipt.entries { Console.print(line(entry)) }
        guard let today else { return Console.print("  " + texts("receipt.not_judged_again")) }
        Console.print("")
        guard !differences.isEmpty else {
            return Console.print(texts("receipt.same", ["date": texts.instant(today.basis.judged)]))
        }
        Console.print(texts("receipt.differences", ["date": texts.instant(today.basis.judged)]))
        for difference in differences {
            let sentence = texts("difference." + difference.kind.rawValue, shown(difference))
            Console.print("  " + mark(difference) + " " + sentence)
            if let reason = difference.reason { Console.print("      → " + texts("next." + reason.rawValue)) }
        }
    }

    private static let unknownSigner = "receipt.unknown_signer"
    private static let reason = "reason." + unknownSigner
    private static let next = "next." + unknownSigner

    private func mark(_ difference: ReceiptDifference) -> String {
        switch difference.kind {
        case .otherBytes: return Colour.red("✗")
        case .verdict:
            switch difference.facts["now"].flatMap(Verdict.init) {
            case .valid: return Colour.green("✓")
            case .unknown: return Colour.yellow("?")
            case .invalid, nil: return Colour.red("✗")
            }
        default: return "·"
        }
    }

    /// A receipt keeps the code of a reason, and not what it was about: a sentence that has a gap without that is left out.
    private func told(_ code: String) -> String? {
        guard !code.isEmpty else { return nil }
        let sentence = texts("reason." + code)
        return sentence.utf8.contains("…".utf8) ? code : sentence
    }

    private func line(_ entry: ReceiptEntry) -> String {
        let name = entry.name.map(VisibleText.of) ?? ("sha256 " + Hex.encode(entry.digest).prefix(16) + "…")
        let code = entry.primary.map { Colour.dim(" [\($0.rawValue)]") } ?? ""
        return "  \(texts("verdict." + entry.verdict.rawValue))  \(name)\(code)"
    }

    /// The facts of a difference in words: checks by their names, verdicts and outcomes as they are spoken of.
    private func shown(_ difference: ReceiptDifference) -> [String: String] {
        var facts = difference.facts
        switch difference.kind {
        case .verdict: for name in ["then", "now"] { facts[name] = facts[name].map { texts("verdict." + $0) } }
        case .check:
            for name in ["then", "now"] { facts[name] = facts[name].map { texts("outcome." + $0) } }
            facts["check"] = facts["check"].map { texts("check." + $0) }
            facts["reason"] = facts["reason"].flatMap(told)
        default: break
        }
        return facts
    }

    private func json(_ opened: Receipt.Opened, _ today: Receipt?, _ differences: [ReceiptDifference]) -> JSON {
        let receipt = opened.receipt
        return .object(omittingNil: [
            ("genuine", .bool(isKnownSigner)), ("unchanged", true),
            ("reason", isKnownSigner ? nil : .string(Self.unknownSigner)),
            ("message", isKnownSigner ? nil : .string(texts(Self.reason))),
            ("next", isKnownSigner ? nil : .string(texts(Self.next))),
            ("issuer", .string(opened.issuer)),
            ("signed", opened.signed.map { .string($0.description) }),
            ("judgedAt", .string(receipt.basis.judged.description)), ("verdict", .string(receipt.verdict.rawValue)),
            ("files", .integer(receipt.entries.count)),
            ("today", today.map { .string($0.verdict.rawValue) }),
            ("differences", today.map { _ in .array(differences.map(json)) }),
        ])
    }

    private func json(_ difference: ReceiptDifference) -> JSON {
        .object(omittingNil: [
            ("difference", .string(difference.kind.rawValue)), ("file", difference.entry.map(JSON.integer)),
            (
                "facts",
                .object(
                    difference.facts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
                        .map { JSONMember($0.key, .string($0.value)) })
            ),
            ("message", .string(texts("difference." + difference.kind.rawValue, shown(difference)))),
        ])
    }
}
