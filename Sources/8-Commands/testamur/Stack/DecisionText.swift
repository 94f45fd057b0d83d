import Encodings
import JSON
import Stacking
import Texts
import Verification

/// What `stack decision` says.
struct DecisionText {
    let path: String
    /// Whether it was asked whose key signed it.
    let isKnownSigner: Bool
    let texts: Texts

    /// A record that counts for nothing.
    func refusal(_ error: StackingError) -> [String] {
        let place = error.place.map { " " + texts.place($0) } ?? ""
        return [
            Colour.red(Colour.bold(texts("decision.refused"))) + "  " + VisibleText.of(path),
            "  \(texts.reason(of: error))\(place) " + Colour.dim("[\(error.reason)]"),
            "  → " + texts.nextStep(after: error),
        ]
    }

    func refusalJSON(_ error: StackingError) -> JSON {
        [
            "genuine": false, "reason": .string(error.reason), "message": .string(texts.reason(of: error)),
            "next": .string(texts.nextStep(after: error)),
        ]
    }

    func lines(_ opened: RecognitionDecision.Opened) -> [String] {
        let decision = opened.decision
        let heading =
            isKnownSigner
            ? Colour.green(Colour.bold(texts("decision.genuine")))
            : Colour.yellow(Colour.bold(texts("decision.unchanged")))
        var lines = [heading + "  " + VisibleText.of(path)]
        lines.append("  " + texts("receipt.issuer", ["issuer": opened.issuer]))
        if !isKnownSigner {
            lines.append("  \(texts(Self.reason)) " + Colour.dim("[\(Self.unknownSigner)]"))
            lines.append("  → " + texts(Self.next))
        }
        let rules = decision.rules
        let version = [
            "id": rules.id, "version": rules.version, "date": rules.date.map(texts.date) ?? "",
        ]
        lines.append("  " + VisibleText.of("\(rules.title), \(rules.body)"))
        lines.append("  " + VisibleText.of(texts("stack.rules_version", version)))
        lines.append("  " + texts("stack.file_digest", ["digest": VisibleText.of(rules.digest)]))
        let key = ["key": VisibleText.of(rules.key ?? "")]
        lines.append("  " + texts("decision.rules.\(rules.standing.rawValue)", key))
        lines += basis(decision)
        for (position, award) in decision.awards.enumerated() { lines += self.lines(award, position) }
        return lines + ["", VisibleText.of(decision.whoDecides(texts))]
    }

    /// What the checks rested on.
    private func basis(_ decision: RecognitionDecision) -> [String] {
        let basis = decision.receipt.basis
        let judged = [
            "date": texts.instant(basis.judged), "software": VisibleText.of(basis.software),
            "policy": VisibleText.of(basis.rules.name), "version": String(basis.rules.version),
        ]
        return ["  " + texts("receipt.judged", judged)]
            + basis.registries.map { registry in
                let facts = [
                    "registry": VisibleText.of(registry.id), "number": String(registry.number),
                    "date": texts.date(registry.issued.date()),
                ]
                return "  " + texts(registry.isAnchored ? "report.registry" : "report.registry_unsigned", facts)
            }
    }

    private func lines(_ award: RecognitionDecision.Award, _ position: Int) -> [String] {
        var lines = ["", "\(position + 1)  " + Colour.bold(VisibleText.of("\(award.title), \(award.issuer)"))]
        for criterion in award.criteria {
            let name = texts("dossier.criterion.\(criterion.kind.rawValue)")
            let decided = step(criterion.decided)
            guard let reason = criterion.reason else {
                lines.append("   \(name): \(decided)")
                continue
            }
            let facts = ["suggested": step(criterion.suggested), "decided": decided]
            lines.append("   \(name): " + Colour.yellow(texts("decision.changed", facts)))
            lines.append("     " + VisibleText.of(reason))
        }
        return lines
    }

    private func step(_ step: DossierCriterion.Step?) -> String {
        step.map { texts("dossier.step.\($0.rawValue)") } ?? "–"
    }

    func json(_ opened: RecognitionDecision.Opened) -> JSON {
        let receipt = opened.decision.receipt
        return .object(omittingNil: [
            ("genuine", .bool(isKnownSigner)), ("unchanged", true),
            ("reason", isKnownSigner ? nil : .string(Self.unknownSigner)),
            ("message", isKnownSigner ? nil : .string(texts(Self.reason))),
            ("next", isKnownSigner ? nil : .string(texts(Self.next))),
            ("issuer", .string(opened.issuer)), ("signed", opened.signed.map { .string($0.description) }),
            ("statement", .string(opened.decision.whoDecides(texts))),
            ("judgedAt", .string(receipt.basis.judged.description)),
            (
                "registries",
                .array(
                    receipt.basis.registries.map { registry in
                        [
                            "id": .string(registry.id), "number": .integer(registry.number),
                            "issued": .string(registry.issued.description), "anchored": .bool(registry.isAnchored),
                        ]
                    })
            ),
            ("verdict", .string(receipt.verdict.rawValue)), ("files", .integer(receipt.entries.count)),
            ("decision", opened.decision.json),
        ])
    }

    private static let unknownSigner = "decision.unknown_signer"
    private static let reason = "reason." + unknownSigner
    private static let next = "next." + unknownSigner
}
