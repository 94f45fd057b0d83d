import Achievements
import Encodings
import JSON
import Reports
import Texts
import Trust
import Verification

/// A report as an employer reads it on a terminal.
struct ReportText {
    let texts: Texts
    /// The registries that were asked, named under every report.
    let registries: [TrustRegistry]
    /// Whether what passed is one line: among several files what needs a look must not drown in what needs none.
    var foldsPassed = false

    func text(of file: VerifiedFile) -> String {
        ([report(on: file)] + asked(file)).joined(separator: "\n")
    }

    /// Who was asked, and what came of it.
    private func asked(_ file: VerifiedFile) -> [String] {
        file.asked.map { address in
            let outcome = address.reason ?? texts("report.asked.received")
            return "  " + Colour.dim("\(texts("report.asked", ["url": address.url])) (\(outcome))")
        }
    }

    private func report(on file: VerifiedFile) -> String {
        let look = file.hasUncheckedLook ? texts("report.only_inside") : nil
        switch file.result {
        case .credential(let report):
            return lines(of: report, heading: heading(report.verdict, file.name, report.policy), look: look)
                .joined(separator: "\n")
        case .presentation(let report):
            return lines(of: report, path: file.name, look: look).joined(separator: "\n")
        case .refused(let refusal):
            let lines = [
                heading(refusal.verdict, file.name, nil), "  " + refusal.reason.message(texts) + code(refusal.reason),
                "  → " + refusal.reason.nextStep(texts),
            ]
            return lines.joined(separator: "\n")
        }
    }

    /// The last line for several files.
    func summary(of lines: [FileLine]) -> String {
        "\n" + texts("report.summary", ["files": String(lines.count), "counts": counts(of: lines)])
    }

    /// How many files stand how, in words.
    func counts(of lines: [FileLine]) -> String {
        texts.list(FileGroup.counts(of: lines).map { texts("count.\($0.name)", ["count": String($0.count)]) })
    }

    private func lines(of report: PresentationReport, path: String, look: String?) -> [String] {
        var lines = [heading(report.verdict, path, report.policy), "  " + texts("report.presentation")]
        if let look { lines.append("    " + Colour.yellow(look)) }
        var named: Set<String> = []
        for result in CheckStanding.sorted(report.checks) {
            lines += line(of: result, isPresentation: true, named: &named)
        }
        for (position, credential) in report.credentials.enumerated() {
            let title = texts("report.credential", ["number": String(position + 1)])
            lines += [""] + self.lines(of: credential, heading: heading(credential.verdict, title, report.policy))
        }
        return lines
    }

    /// - Parameter look: What is to be said of a page or a picture that was not checked.
    private func lines(of report: Report, heading: String, look: String? = nil) -> [String] {
        var lines = [heading] + whatIsInIt(report)
        lines += fields(report.claimed, ClaimStanding(report))
        if let look { lines.append("    " + Colour.yellow(look)) }
        lines += established(report)
        lines.append("")
        var named: Set<String> = []
        let applying = report.checks.filter { CheckStanding($0) != .notApplicable }
        // What passed with a note is told.
        let folded = foldsPassed ? applying.count { $0.outcome.isPassed && $0.note == nil } : 0
        // What was not looked at has one reason for all of it, which stands above.
        let skipped = applying.count { $0.outcome.reason?.code == .checkSkipped }
        for result in CheckStanding.sorted(applying)
        where folded == 0 || !result.outcome.isPassed || result.note != nil {
            guard result.outcome.reason?.code != .checkSkipped else { continue }
            lines += line(of: result, named: &named)
        }
        if skipped > 0 {
            lines.append("  " + Colour.yellow("?") + " " + texts("report.skipped_count", ["count": String(skipped)]))
        }
        if folded > 0 {
            lines.append("  " + Colour.green("✓") + " " + texts("report.passed", ["count": String(folded)]))
        }
        let others = report.checks.count - applying.count
        if others > 0, !foldsPassed {
            lines.append("  " + Colour.dim("· " + texts("report.not_applicable", ["count": String(others)])))
        }
        lines += endorsements(of: report)
        if report.checks.contains(where: { CheckStanding($0) == .finding }) {
            lines.append("  " + Colour.dim(texts("report.findings")))
        }
        for (position, inner) in report.credentials.enumerated() {
            let title = texts("report.inner", ["number": String(position + 1)])
            lines += [""] + self.lines(of: inner, heading: self.heading(inner.verdict, title, report.policy))
        }
        return lines
    }

    /// Of a learner record, before anything else: which verdict is whose.
    private func whatIsInIt(_ report: Report) -> [String] {
        guard !report.credentials.isEmpty else { return [] }
        let facts = [
            "verdict": texts("verdict.\(report.ownVerdict.rawValue)"), "count": String(report.credentials.count),
            "counts": counts(of: report.credentials.map(\.verdict)),
        ]
        return ["  " + texts("report.record", facts)]
    }

    private func counts(of verdicts: [Verdict]) -> String {
        texts.list(
            Verdict.allCases.compactMap { verdict in
                let count = verdicts.count { $0 == verdict }
                return count > 0 ? texts("count.\(verdict.rawValue)", ["count": String(count)]) : nil
            })
    }

    /// Who vouches for the award; claims, like what stands above the line.
    private func endorsements(of report: Report) -> [String] {
        let endorsements = report.endorsements
        guard !endorsements.isEmpty else { return [] }
        return ["", "  " + Colour.dim(texts("report.endorsements"))]
            + endorsements.map { endorsement in
                let said = [endorsement.endorser ?? "?", endorsement.comment].compactMap { $0 }
                return "    " + said.map(VisibleText.of).joined(separator: ": ")
            }
    }

    private func heading(_ verdict: Verdict, _ path: String, _ policy: Policy?) -> String {
        let colour: Colour = verdict == .valid ? .green : verdict == .invalid ? .red : .yellow
        var heading =
            colour(Colour.bold(texts.capitals(texts("verdict.\(verdict.rawValue)")))) + "  " + VisibleText.of(path)
        if policy?.only != nil { heading += "  (" + texts("verdict.partial") + ")" }
        return heading
    }

    /// What the credential says of itself; always under its own heading, so that a claim never looks like a finding.
    private func fields(_ claimed: ClaimedFacts, _ standing: ClaimStanding) -> [String] {
        let fields: [(String, String?)] = [
            ("title", claimed.title), ("learner", claimed.learner), ("issuer", claimed.issuer),
            ("awarded", claimed.awardDate.map { (try? CalendarDate($0)).map(texts.date) ?? $0 }),
            ("place", claimed.place.map(countryName)), ("result", claimed.result),
            ("workload", claimed.workload(in: texts)),
            ("level", claimed.level),
        ]
        let shown = fields.compactMap { name, value in value.map { field("field.shown.\(name)", $0) } }
        // Of what is not proven it is said before it is read.
        let note = standing == .proven ? "" : "  " + Colour.yellow(texts("page.claimed.\(standing.rawValue)"))
        return ["  " + Colour.dim(texts("report.claimed")) + note] + shown
    }

    private func established(_ report: Report) -> [String] {
        var lines = ["  " + Colour.dim(texts("report.established"))]
        guard let rung = report.established.rung else {
            let isSigned = report[.proofPresent]?.isPassed ?? false
            return lines + ["    " + texts(isSigned ? "report.nothing_established" : "report.nothing_signed")]
        }
        let facts = [
            "name": report.established.legalName ?? "",
            "country": report.established.country.map(countryName) ?? "",
            "issuer": report.credential.issuerText, "registry": report.established.registry ?? "",
        ]
        lines.append("    " + texts("rung.\(rung.rawValue)", facts))
        if let today = report.established.legalNameToday {
            lines.append(field("field.shown.today", VisibleText.of(today)))
        }
        for identifier in report.established.identifiers {
            lines.append(field("field.shown.identifier", "\(identifier.kind) \(identifier.value)"))
        }
        for registry in registries {
            let key = registry.standing.isAnchored ? "report.registry" : "report.registry_unsigned"
            let facts = [
                "registry": registry.id, "number": String(registry.number), "date": texts.date(registry.issued.date()),
            ]
            lines.append(
                registry.standing.isAnchored ? "    " + texts(key, facts) : "    " + Colour.yellow(texts(key, facts)))
        }
        return lines
    }

    private func countryName(_ code: String) -> String { Country(code).map(texts.name) ?? code }

    private func field(_ key: String, _ value: String) -> String {
        let name = texts(key)
        return "    " + name + String(repeating: " ", count: max(1, labelWidth - name.count)) + VisibleText.of(value)
    }

    /// As wide as the longest of them in this language, with a blank behind it.
    private var labelWidth: Int {
        let names = ["title", "learner", "issuer", "awarded", "place", "result", "workload", "level", "identifier"]
        return names.reduce(12) { max($0, texts("field.shown." + $1).count + 1) }
    }

    /// - Parameter named: The reasons that stand above already, with their places: they are not told twice.
    private func line(
        of result: CheckResult, isPresentation: Bool = false, named: inout Set<String>
    ) -> [String] {
        let (mark, colour): (String, Colour) =
            switch CheckStanding(result) {
            case .passed: ("✓", .green)
            case .against: ("✗", .red)
            case .open, .skipped: ("?", .yellow)
            case .finding: ("!", .yellow)
            case .notApplicable: ("·", .dim)
            }
        let isPresentation = isPresentation && result.check == .formatRecognised
        let title = texts(isPresentation ? "check.presentation" : "check.\(result.check.rawValue)")
        // “It was not revoked” is the question: what came of it stands beside it.
        let answer = result.outcome.isPassed ? "" : ": " + texts("outcome.\(result.outcome.name)")
        let own = "  \(colour(mark)) \(title)" + answer
        guard let reason = result.outcome.reason else {
            guard let note = result.note else { return [own] }
            return [
                own + Colour.dim("  \(result.check.rawValue)"), "      " + note.message(texts) + code(note),
                "      → " + note.nextStep(texts),
            ]
        }
        // A check that was not made repeats the one reason for all of them.
        if reason.code == .checkSkipped { return [own + Colour.dim(" (" + texts("report.skipped") + ")")] }
        guard named.insert("\(reason.code.rawValue) \(reason.pointer ?? result.check.rawValue)").inserted else {
            return [
                own + Colour.dim("  \(result.check.rawValue)"), "      " + texts("report.same_reason") + code(reason),
            ]
        }
        return [
            own + Colour.dim("  \(result.check.rawValue)"), "      " + reason.message(texts) + code(reason),
        ] + places(result) + ["      → " + reason.nextStep(texts)]
    }

    /// Who says which country, one a line, where not everybody says the same.
    private func places(_ result: CheckResult) -> [String] {
        guard [.placeIssuerCountry, .placeAwardingCountry].contains(result.check), result.evidence.count > 1 else {
            return []
        }
        let width = (result.evidence.map(\.name.count).max() ?? 0) + 2
        return result.evidence.compactMap { item in
            guard let code = item.json.string else { return nil }
            let gap = String(repeating: " ", count: width - item.name.count)
            return "        " + Colour.dim(item.name) + gap + VisibleText.of(countryName(code))
        }
    }

    private func code(_ reason: Reason) -> String {
        Colour.dim(
            " [\(reason.code.rawValue)\(reason.pointer.map { $0.isEmpty ? "" : ", \(VisibleText.of($0))" } ?? "")]")
    }
}
