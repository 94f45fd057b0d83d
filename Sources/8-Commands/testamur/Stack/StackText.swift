import Achievements
import Encodings
import Reports
import Stacking
import Texts

/// A stack as a learner reads it on a terminal.
struct StackText {
    let stack: Stack
    let texts: Texts

    private var rules: StackingRules { stack.rules }

    var whole: String {
        var lines = [Colour.bold(VisibleText.of("\(rules.titleText), \(rules.bodyName)"))]
        lines.append(
            "  "
                + Colour.dim(rules.versionText(texts) + ", " + texts("stack.on", ["date": texts.date(stack.day)]))
        )
        lines.append("  " + VisibleText.of(rules.authorship.sentence(texts)))
        lines.append("  " + summary)
        if !stack.isProven {
            lines.append("  " + Colour.yellow(texts("stack.not_proven", ["count": String(stack.mostSlots)])))
        }
        lines += section("slots", slots) + section("sums", sums) + section("gaps", stack.gaps(texts))
        lines += section("additions", additions)
        lines += section(
            "near", stack.nearMisses.flatMap { uncounted($0.award, [$0.reason], mark: Colour.yellow("~")) })
        lines += section(
            "evidence", stack.needsEvidence.flatMap { uncounted($0.award, $0.reasons, mark: Colour.yellow("?")) })
        lines += section("not_counted", others.flatMap { uncounted($0.award, $0.reasons, mark: Colour.red("✗")) })
        lines += section("overlaps", overlaps) + section("edges", edges)
        lines += ["", rules.whoDecides(texts)]
        return lines.joined(separator: "\n")
    }

    /// How much is covered, and who decides.
    private var summary: String {
        let facts = [
            "body": rules.bodyName, "covered": String(stack.coveredSlots), "count": String(stack.slots.count),
        ]
        return stack.coversAll
            ? Colour.green(texts("stack.covers_all", facts)) : Colour.yellow(texts("stack.covers_part", facts))
    }

    private func section(_ name: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", Colour.bold(texts("stack.heading.\(name)"))] + lines.map { "  " + $0 }
    }

    private func title(_ award: HeldAward) -> String { VisibleText.of(award.title(in: texts.tag)) }

    private func mark(_ isGood: Bool) -> String { isGood ? Colour.green("✓") : Colour.red("✗") }

    private var slots: [String] {
        var rows: [[String]] = []
        for coverage in stack.slots {
            let first = [
                mark(coverage.isCovered), VisibleText.of(rules.slotTitle(coverage.slot.id)), coverage.slot.asked(texts),
                texts("stack.credits", ["count": coverage.credits.text]),
            ]
            if coverage.awards.isEmpty { rows.append(first + ["–"]) }
            for (position, counted) in coverage.awards.enumerated() {
                rows.append((position == 0 ? first : ["", "", "", ""]) + [line(counted)])
            }
        }
        return TextTable(rows: rows).lines
    }

    private func line(_ counted: CountedAward) -> String {
        let credits =
            counted.credits == counted.ownCredits
            ? texts("stack.credits", ["count": counted.credits.text])
            : texts("stack.credits_of", ["count": counted.credits.text, "own": counted.ownCredits.text])
        return title(counted.award) + Colour.dim(" (\(credits), \(VisibleText.of(counted.award.issuerName)))")
    }

    private var sums: [String] {
        TextTable(
            rows: stack.sums.map { sum in
                [mark(sum.isReached), sum.title(texts), sum.reached.text, Colour.dim("/ " + sum.asked.text)]
            }
        ).lines
    }

    private var additions: [String] {
        stack.additions.map { addition in
            let slot = addition.slot.map(rules.slotTitle) ?? ""
            let facts = [
                "credits": addition.credits.text, "slot": slot, "title": addition.award.map(title) ?? "",
                "covered": String(addition.coveredSlots), "count": String(stack.slots.count),
                "total": addition.totalCredits.text,
            ]
            let key = addition.award != nil ? "named" : addition.slot == nil ? "any" : "slot"
            let effect = addition.coversAll ? texts("stack.addition.all") : texts("stack.addition.effect", facts)
            return texts("stack.addition.\(key)", facts) + " → " + effect
        }
    }

    /// Those that are neither near misses nor waiting for evidence.
    private var others: [UncountedAward] {
        stack.notCounted.filter { uncounted in
            !stack.nearMisses.contains {
                $0.award.id == uncounted.award.id && $0.award.digest == uncounted.award.digest
            }
        }
    }

    private func uncounted(_ award: HeldAward, _ reasons: [StackReason], mark: String) -> [String] {
        var lines = [
            "\(mark) \(title(award))"
                + Colour.dim(" (\(VisibleText.of(award.issuerName)), \(VisibleText.of(award.source)))")
        ]
        for reason in reasons {
            lines.append("    " + reason.message(texts, in: rules) + Colour.dim(" [\(reason.code.rawValue)]"))
            lines.append("    → " + reason.nextStep(texts, in: rules))
        }
        return lines
    }

    private var overlaps: [String] {
        stack.overlaps.map {
            texts("stack.overlap", ["first": title($0.first), "second": title($0.second), "count": String($0.count)])
        }
    }

    private var edges: [String] {
        let titles = Dictionary(
            (stack.counted.map(\.award) + stack.notCounted.map(\.award)).map { ($0.id, title($0)) }
        ) { first, _ in first }
        return stack.edges.filter { $0.kind != .unclassified }.map { edge in
            let to = edge.to.map { titles[$0] ?? $0 } ?? VisibleText.of(rules.targetText)
            return "\(titles[edge.from] ?? edge.from) → \(to)"
                + Colour.dim(" (\(texts("stack.edge.\(edge.kind.rawValue)")))")
        }
    }
}

extension StackingRules {
    /// What is being built.
    var targetText: String { target?.title.text(preferring: language) ?? titleText }
}

extension Texts {
    /// The language of the sentences as a tag.
    var tag: LanguageTag { LanguageTag(lenient: language.rawValue) ?? .english }
}
