import Achievements
import ArgumentParser
import Encodings
import Helper
import JSON
import Reports
import Stacking
import Texts
import Verification

/// `testamur stack dossier`: what an admissions officer needs, on paper or on a page.
struct StackDossier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: help("stack.dossier"), discussion: help("stack.dossier.discussion"))

    /// What a dossier is written as, by the end of its name.
    enum Format: String, CaseIterable {
        case html, pdf, json

        init?(of path: String) {
            guard let format = Self.allCases.first(where: { path.hasSuffix("." + $0.rawValue) }) else { return nil }
            self = format
        }
    }

    @OptionGroup var options: StackOptions

    @Option(help: ArgumentHelp(help("stack.dossier.out"), valueName: "file"))
    var out: String

    @Flag(name: .customLong("on-site"), help: ArgumentHelp(help("stack.dossier.on_site")))
    var onSite = false

    /// Credentials that travel inside of a PDF, beside the three files about them.
    private static let mostCredentials = 13

    func run() throws {
        guard let format = Format(of: out) else { throw CommandError.usage("usage.dossier_format") }
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out), facts: ["file": out]) }
        let texts = Console.texts
        let work = try options.work()
        let gathered = work.gathered
        let stack = try Stack(of: gathered.awards, under: work.rules, on: work.day, learners: options.learner)
        let dossier = RecognitionDossier(stack, texts: texts, leavesOutOnSite: onSite)
        switch format {
        case .html: try Files.create(out, Array(HTMLPage(dossier: dossier, texts: texts).html.utf8))
        case .json: try Files.create(out, json(dossier, gathered).bytes(pretty: true))
        case .pdf: try Files.create(out, try pdf(dossier, gathered, rules: work.file))
        }
        Console.note(texts("cli.stack.dossier", ["file": out]))
    }

    /// The dossier with the reports that it rests on.
    private func json(_ dossier: RecognitionDossier, _ gathered: GatheredAwards) -> JSON {
        var whole = dossier.json(Console.texts)
        whole["reports"] = reports(dossier, gathered)
        return whole
    }

    /// The reports on the awards that have a page, in the order of the pages.
    private func reports(_ dossier: RecognitionDossier, _ gathered: GatheredAwards) -> JSON {
        .array(
            gathered.entries(in: dossier).map { entry in
                var report = entry.report.json(Console.texts)
                report["sha256"] = .string(entry.award.digest)
                return report
            })
    }

    private func pdf(_ dossier: RecognitionDossier, _ gathered: GatheredAwards, rules: RulesFile) throws -> [UInt8] {
        let texts = Console.texts
        let sheets = DossierDesign(dossier: dossier, texts: texts).sheets
        let design = try Design(pages: sheets.map(\.svg), helper: .found())
        var content = DrawingContent(texts: sheets.reduce(into: [:]) { $0.merge($1.texts) { first, _ in first } })
        let facts = ["learner": dossier.learner ?? "", "title": dossier.stack.rules.titleText]
        content.title = texts("dossier.title") + ": " + texts("dossier.for", facts)
        content.author = dossier.learner ?? ""
        content.language = texts.language.rawValue
        content.attachments = [
            DrawingAttachment(
                name: "reports.json", mediaType: "application/json",
                bytes: reports(dossier, gathered).bytes(pretty: true)),
            DrawingAttachment(
                name: "dossier.json", mediaType: "application/json", bytes: dossier.json(texts).bytes(pretty: true)),
            // As it was received, so that a signature goes with it.
            rules.signature == nil
                ? DrawingAttachment(name: "rules.yaml", mediaType: "application/yaml", bytes: rules.bytes)
                : DrawingAttachment(name: "rules.json", mediaType: "application/json", bytes: rules.bytes),
        ]
        for (position, entry) in gathered.entries(in: dossier).prefix(Self.mostCredentials).enumerated() {
            content.attachments.append(
                DrawingAttachment(
                    name: "award-\(position + 1).json", mediaType: "application/vc",
                    bytes: entry.report.credential.bytes))
        }
        let drawing = try design.draw(content, as: .pdf)
        if !drawing.cut.isEmpty {
            Console.note(texts("cli.stack.dossier_cut", ["count": String(drawing.cut.count)]))
        }
        return drawing.bytes
    }
}
