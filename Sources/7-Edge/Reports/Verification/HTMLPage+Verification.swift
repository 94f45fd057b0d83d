public import Encodings
public import Texts
public import Trust
public import Verification

extension HTMLPage {
    /// Most files of many that have a card of their own, the worst first; all of them are in the table.
    public static let mostCards = 200

    /// The page about one file or several.
    ///
    /// ```swift
    /// let report = verifier.verify(try UnverifiedCredential(parsing: bytes))
    /// let page = HTMLPage(
    ///     verifying: [JudgedDocument(name: "award.json", result: .credential(report))],
    ///     registries: registries, policy: report.policy, judged: report.judged, texts: Texts())
    /// ```
    ///
    /// - Parameters:
    ///   - documents: The files; several are sorted, what needs a look first.
    ///   - registries: Those that were asked.
    ///   - policy: The one they were judged by.
    ///   - judged: The instant of which they were judged.
    ///   - texts: The language.
    public init(
        verifying documents: [JudgedDocument], registries: [TrustRegistry], policy: Policy, judged: Instant,
        texts: Texts
    ) {
        let texts = texts.isolatingFacts
        let content = Self.content(
            verifying: documents, registries: registries, policy: policy, judged: judged, texts: texts)
        self.init(title: Self.title(documents, texts), "verification", content, texts: texts)
    }

    /// What every page with verdicts shows of them.
    static func content(
        verifying documents: [JudgedDocument], registries: [TrustRegistry], policy: Policy, judged: Instant,
        texts: Texts
    ) -> View {
        let sorted = documents.enumerated()
            .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }.map(\.element)
        let isSeveral = sorted.count > 1
        let cards = DocumentView(texts: texts, registries: registries, foldsPassed: isSeveral)
        var content = View([
            "judged": .text(
                texts(
                    "page.judged",
                    [
                        "instant": texts.instant(judged), "policy": policy.name, "version": String(policy.version),
                        "digest": policy.fileDigest.map { Hex.encode($0) } ?? "",
                    ])),
            "registries": .list(registries.map { View(["line": .text(Self.line($0, texts))]) }),
            "hasNoRegistry": .flag(registries.isEmpty),
        ])
        let shown = sorted.prefix(Self.mostCards).enumerated().map { position, document in
            var view = cards.view(of: document)
            if isSeveral { view["anchor"] = .text("file-\(position + 1)") }
            return view
        }
        content["documents"] = .list(shown)
        if isSeveral {
            let rows = sorted.enumerated().map { position, document in
                (document, position < Self.mostCards ? "file-\(position + 1)" : nil)
            }
            content["overview"] = .part(OverviewView(texts: texts).view(of: rows))
            if sorted.count > Self.mostCards {
                content["rest"] = .text(texts("page.rest", ["count": texts.number(sorted.count - Self.mostCards)]))
            }
        }
        return content
    }

    static func title(_ documents: [JudgedDocument], _ texts: Texts) -> String {
        guard documents.count == 1, let document = documents.first else {
            return texts("page.title.files", ["count": String(documents.count)])
        }
        let word = VerdictView.word(document.verdict?.rawValue ?? "unread", texts)
        return texts("page.title.file", ["verdict": word, "file": document.name])
    }

    static func line(_ registry: TrustRegistry, _ texts: Texts) -> String {
        let facts = [
            "registry": registry.id, "number": String(registry.number), "date": texts.date(registry.issued.date()),
        ]
        return texts(registry.standing.isAnchored ? "page.registry" : "page.registry_unsigned", facts)
    }
}
