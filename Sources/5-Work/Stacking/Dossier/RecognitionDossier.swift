import Achievements
import Encodings
public import Texts

/// What a receiving institution needs for its decision: a page for each award, what they cover together, and the draft of
/// a request. Nothing in it decides.
///
/// ```swift
/// let dossier = RecognitionDossier(stack, texts: Texts())
/// for page in dossier.pages { print(page.award.id, page.criteria.map(\.step)) }
/// ```
///
/// Source: the five elements by which the ENIC-NARIC networks assess a micro-credential.
public struct RecognitionDossier: Sendable {
    public let stack: Stack
    /// The learner's name, as it stands in most of the awards.
    public let learner: String?
    /// Awards that count, then those that need evidence, then those that one rule keeps out.
    public let pages: [DossierPage]
    /// A letter that the learner can send or change; nil where nothing counts that it could ask for.
    public let request: ExemptionRequest?

    /// - Parameters:
    ///   - texts: The language of the dossier.
    ///   - leavesOutOnSite: Whether verification and identification are left out for courses held on site.
    public init(_ stack: Stack, texts: Texts, leavesOutOnSite: Bool = false) {
        self.stack = stack
        let counted = stack.counted
        learner = Self.name(
            in: counted.map(\.award) + stack.needsEvidence.map(\.award) + stack.nearMisses.map(\.award))
        func page(_ award: HeldAward, _ counted: CountedAward?, _ open: [StackReason]) -> DossierPage {
            DossierPage(
                award: award, counted: counted, open: open,
                elements: DossierCells(award: award, texts: texts).elements,
                criteria: DossierJudge(award: award, leavesOutOnSite: leavesOutOnSite).criteria)
        }
        pages =
            counted.map { page($0.award, $0, []) } + stack.needsEvidence.map { page($0.award, nil, $0.reasons) }
            + stack.nearMisses.map { page($0.award, nil, [$0.reason]) }
        request = counted.isEmpty ? nil : ExemptionRequest(stack, learner: learner, texts: texts)
    }

    private static func name(in awards: [HeldAward]) -> String? {
        let names = awards.compactMap(\.achievement.learner.name?.full).filter { name in
            !name.allSatisfy(\.isWhitespace)
        }
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.min { left, right in
            left.value == right.value
                ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : left.value > right.value
        }?.key
    }
}

/// The draft of a letter by which a learner asks that awards be taken into account.
public struct ExemptionRequest: Sendable, Hashable {
    public let subject: String
    public let salutation: String
    /// In their order; lines inside of one are lines of a list.
    public let paragraphs: [String]
    public let closing: String

    init(_ stack: Stack, learner: String?, texts: Texts) {
        let rules = stack.rules
        let facts = [
            "body": rules.bodyName, "title": rules.titleText, "id": rules.id, "version": rules.version,
            "learner": learner ?? "", "count": String(stack.counted.count), "credits": stack.credits.text,
        ]
        subject = texts("dossier.request.subject", facts)
        salutation = texts("dossier.request.salutation", facts)
        var paragraphs = [texts("dossier.request.ask", facts)]
        let lines = stack.slots.flatMap { coverage in
            coverage.awards.map { counted in
                let award = counted.award
                return texts(
                    "dossier.request.line",
                    [
                        "slot": rules.slotTitle(coverage.slot.id), "title": award.title(in: rules.language),
                        "issuer": award.issuerName, "date": award.achievement.awardDate.map(texts.date) ?? "",
                        "credits": counted.credits.text,
                    ])
            }
        }
        if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
        if !stack.needsEvidence.isEmpty {
            let open = stack.needsEvidence.map { award in
                "– " + award.award.title(in: rules.language) + ": "
                    + award.reasons.map { $0.message(texts, in: rules) }.joined(separator: " ")
            }
            paragraphs.append(([texts("dossier.request.open")] + open).joined(separator: "\n"))
        }
        if !stack.coversAll { paragraphs.append(texts("dossier.request.part", facts)) }
        paragraphs.append(texts("dossier.request.attached", facts))
        paragraphs.append(texts("dossier.request.decide", facts))
        self.paragraphs = paragraphs
        closing = texts("dossier.request.closing", facts)
    }
}
