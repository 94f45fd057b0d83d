public import Encodings
public import Texts
public import Trust
public import Verification

/// Files on their way to a page while they are being judged: a row of each, and no more whole reports than a page has cards for.
///
/// ```swift
/// var gathered = GatheredDocuments(texts: Texts())
/// run.judge(files) { outcomes in for document in documents(outcomes) { gathered.add(document) } }
/// let page = HTMLPage(verifying: gathered, registries: registries, policy: policy, judged: now)
/// ```
///
/// What is in memory grows by a row of text a file, however much its report says.
public struct GatheredDocuments: Sendable {
    /// What the table shows of a file.
    struct Row: Sendable {
        let severity: Int
        let kind: String
        let application: String
        let place: Int
        let view: View
    }

    /// A file that has a card of its own, unless worse ones follow.
    private struct Card: Sendable {
        let severity: Int
        let place: Int
        let document: JudgedDocument
    }

    /// Texts in which facts of strangers are kept apart.
    let texts: Texts
    /// What stands in no report and is to be read before all of them, a sentence each.
    public var notes: [String] = []
    private var gathered: [Row] = []
    /// Places of files that may be replaced.
    private var places = NumberedFiles<Int>()
    private var cards: [Card] = []

    /// - Parameter texts: The language.
    public init(texts: Texts) { self.texts = texts.isolatingFacts }

    /// How many files there are.
    public var count: Int { rows.count }

    var rows: [Row] { gathered }

    /// Takes one more file.
    ///
    /// - Parameter number: Its `VerifiedFile/number`; nil for one that has none, since its bytes could not be had.
    public mutating func add(_ document: JudgedDocument, number: Int? = nil) {
        let place = gathered.count
        gathered.append(row(document, place))
        if let number { places.append(place, number: number) }
        addCard(document, place)
    }

    /// Takes a file once more: what was said of it before no longer holds.
    public mutating func replace(with document: JudgedDocument, number: Int) {
        guard let index = places.place(of: number) else { return }
        let place = places.values[index]
        gathered[place] = row(document, place)
        cards.removeAll { $0.place == place }
        addCard(document, place)
    }

    private func row(_ document: JudgedDocument, _ place: Int) -> Row {
        Row(
            severity: document.severity, kind: document.kind, application: document.application, place: place,
            view: OverviewView(texts: texts).row(document))
    }

    private mutating func addCard(_ document: JudgedDocument, _ place: Int) {
        // Those that can still be among the worst; the others are let go now and then, not at every file.
        cards.append(Card(severity: document.severity, place: place, document: document))
        if cards.count >= 2 * HTMLPage.mostCards { cards = Array(Self.worst(cards)) }
    }

    private static func worst(_ cards: [Card]) -> ArraySlice<Card> {
        cards.sorted { ($0.severity, $0.place) < ($1.severity, $1.place) }.prefix(HTMLPage.mostCards)
    }

    /// The files that have a card, the worst first.
    var documents: [JudgedDocument] { Self.worst(cards).map(\.document) }

    /// The rows, the worst first.
    var sortedRows: [Row] { rows.sorted { ($0.severity, $0.place) < ($1.severity, $1.place) } }
}

extension HTMLPage {
    /// The page about files that were gathered while they were judged.
    ///
    /// The same page as ``init(verifying:registries:policy:judged:texts:)`` makes of them all at once.
    ///
    /// - Parameters:
    ///   - gathered: The files.
    ///   - registries: Those that were asked.
    ///   - policy: The one they were judged by.
    ///   - judged: The instant of which they were judged.
    public init(
        verifying gathered: GatheredDocuments, registries: [TrustRegistry], policy: Policy, judged: Instant
    ) {
        let texts = gathered.texts
        let documents = gathered.documents
        let isSeveral = gathered.count > 1
        let cards = DocumentView(texts: texts, registries: registries, foldsPassed: isSeveral)
        let instant = texts.instant(judged)
        let facts = [
            "instant": instant, "policy": policy.name, "version": String(policy.version),
            "digest": policy.fileDigest.map { Hex.encode($0) } ?? "",
        ]
        var content = View([
            "judged": .text(texts("page.judged", facts)),
            "registries": .list(registries.map { View(["line": .text(Self.line($0, texts))]) }),
            "hasNoRegistry": .flag(registries.isEmpty),
            "notes": .list(gathered.notes.map { View(["line": .text(Said.shown($0))]) }),
        ])
        content["documents"] = .list(
            documents.enumerated().map { position, document in
                var view = cards.view(of: document)
                if isSeveral { view["anchor"] = .text("file-\(position + 1)") }
                return view
            })
        guard isSeveral else {
            self.init(title: Self.title(documents, texts), "verification", content, texts: texts)
            return
        }
        content["overview"] = .part(OverviewView(texts: texts).view(of: gathered.sortedRows))
        if gathered.count > Self.mostCards {
            content["rest"] = .text(texts("page.rest", ["count": texts.number(gathered.count - Self.mostCards)]))
        }
        self.init(
            title: texts("page.title.files", ["count": String(gathered.count)]), "verification", content, texts: texts)
    }
}
