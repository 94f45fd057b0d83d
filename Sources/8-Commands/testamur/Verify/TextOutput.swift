import Encodings
import Texts
import Trust
import Verification

/// The report of one file, or a table of several with what needs a look below it.
final class TextOutput: FileOutput {
    private let writer: ReportText
    private var lines = NumberedFiles<FileLine>()
    /// The only file, until there are others.
    private var only: VerifiedFile?
    /// Whole reports of what needs a look, the first of each kind.
    private var held: [Attention: [VerifiedFile]] = [:]

    /// Most reports of one kind that are told in full.
    private static let mostTold = 100
    private static let widest = 44

    /// Whom learners were compared with.
    private let applicants: ApplicantList?

    private let policy: Policy

    init(registries: [TrustRegistry], policy: Policy, applicants: ApplicantList?) {
        self.policy = policy
        writer = ReportText(texts: Console.texts, registries: registries)
        self.applicants = applicants
    }

    func take(_ files: [VerifiedFile]) {
        only = lines.values.isEmpty ? files.first : nil
        for (file, line) in zip(files, FileRun.parallel(files) { FileLine($0) }) {
            lines.append(line, number: file.number)
            hold(file, line.attention)
        }
    }

    func takeAgain(_ file: VerifiedFile) {
        let line = FileLine(file)
        lines.replace(with: line, number: file.number)
        for attention in Attention.allCases {
            held[attention]?.removeAll { $0.number == file.number }
        }
        hold(file, line.attention)
    }

    private func hold(_ file: VerifiedFile, _ attention: Attention) {
        guard attention <= .decision, file.sameAs == nil, held[attention, default: []].count < Self.mostTold else {
            return
        }
        held[attention, default: []].append(file)
    }

    func finish() {
        let lines = self.lines.values
        defer { printPolicy() }
        if lines.count == 1, let only { return Console.print(writer.text(of: only)) }
        let groups = FileGroup.groups(of: lines)
        let verdicts = Dictionary(uniqueKeysWithValues: Attention.allCases.map { ($0, Self.verdict($0)) })
        let rows = FileRun.parallel(groups.flatMap(\.lines)) { Self.row($0, verdicts[$0.attention] ?? "") }
        var table = TextTable(rows: [headings] + rows).lines[...]
        var output: [UInt8] = []
        let margin = groups.count > 1 ? "  " : ""
        func print(_ line: String, margin: String = margin) {
            output += margin.utf8
            output += line.utf8
            output.append(UInt8(ascii: "\n"))
        }
        print(table.popFirst() ?? "")
        for group in groups {
            if groups.count > 1 { print(Colour.bold(heading(group)), margin: "") }
            for line in table.prefix(group.lines.count) { print(line) }
            table = table.dropFirst(group.lines.count)
        }
        Console.print(output)
        let looks = lines.count { $0.hasUncheckedLook }
        if looks > 0 { Console.print("\n" + Console.texts("report.only_inside.several", ["count": String(looks)])) }
        var writer = writer
        writer.foldsPassed = true
        var told = 0
        for attention in Attention.allCases {
            for file in (held[attention] ?? []).sorted(by: { FileLine($0) < FileLine($1) }) {
                told += 1
                Console.print("\n" + writer.text(of: file))
            }
        }
        let rest = lines.count { $0.attention <= .decision && $0.sameAs == nil } - told
        if rest > 0 { Console.print("\n" + Console.texts("report.attention.rest", ["count": String(rest)])) }
        Console.print(writer.summary(of: lines))
    }

    /// By what it was judged, where that is not what everybody gets unasked.
    private func printPolicy() {
        guard policy.fileDigest != nil || !policy.name.utf8.elementsEqual(Policy.employer.name.utf8) else { return }
        let facts = [
            "policy": policy.name, "version": String(policy.version),
            "digest": policy.fileDigest.map { Hex.encode($0) } ?? "",
        ]
        Console.print(Console.texts("report.policy", facts))
    }

    /// What an application is called, and how many of its files stand how.
    private func heading(_ group: FileGroup) -> String {
        let applicant = group.applicant.flatMap { row in applicants?.applicants.first { $0.row == row } }?.names.first
        let name = [applicant, group.application].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        let counts = writer.counts(of: group.lines)
        return Console.texts("report.group", ["name": name.isEmpty ? "." : name, "counts": counts])
    }

    private var headings: [String] {
        [""] + ["file", "learner", "title", "issuer", "reason"].map { Colour.dim(Console.texts("report.table." + $0)) }
    }

    private static func row(_ line: FileLine, _ verdict: String) -> [String] {
        [
            verdict, cut(VisibleText.of(line.file)), cut(line.claimed?.learner ?? ""),
            line.credentials > 1
                ? Console.texts("report.table.several", ["count": String(line.credentials)])
                : cut(line.claimed?.title ?? ""),
            cut(line.issuer ?? ""),
            line.sameAs.map { Console.texts("report.same_as", ["file": name($0)]) }
                ?? line.reason?.code.rawValue ?? "",
        ]
    }

    /// The end of a path: what it is the same as lies in the same application.
    private static func name(_ path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    private static func verdict(_ attention: Attention) -> String {
        switch attention {
        case .invalid: Colour.red(Console.texts("verdict.invalid"))
        case .unknown: Colour.yellow(Console.texts("verdict.unknown"))
        case .decision: Colour.yellow(Console.texts("report.attention.decision"))
        case .document: Colour.dim(Console.texts("report.attention.document"))
        case .open, .none: Colour.green(Console.texts("verdict.valid"))
        }
    }

    /// The beginning and, since that is where file names differ, the end.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > widest else { return text }
        if let cut = plainCut(text) { return cut }
        let characters = Array(text)
        guard characters.count > widest else { return text }
        return String(characters.prefix(widest / 3)) + "…" + String(characters.suffix(widest - widest / 3 - 1))
    }

    /// The same of a text of ASCII alone, as most long ones are: there every byte is a character. Nil for any other.
    private static func plainCut(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) else { return nil }
            let end = widest - widest / 3 - 1
            return String(decoding: bytes.prefix(widest / 3), as: UTF8.self) + "…"
                + String(decoding: bytes.suffix(end), as: UTF8.self)
        }
    }
}
