public import Encodings
import Texts

/// What stands around a page of the wallet.
///
/// ```swift
/// let frame = WalletFrame(page: assets.frame(texts), formToken: visit.formToken, section: .awards)
/// let html = HTMLPage(.shelf(shelf), in: frame).html
/// ```
public struct WalletFrame: Sendable {
    /// The parts of the wallet that one can go to.
    public enum Section: String, Sendable, CaseIterable {
        case awards, shares, stack, log, backup, settings

        var address: String { self == .awards ? "/" : "/" + rawValue }

        var key: String { self == .awards ? "vault.shelf" : "vault.\(rawValue)" }
    }

    public var page: PageFrame
    /// What every form carries to prove that it belongs to this session.
    public var formToken: String
    /// Where in the wallet one is; nil while it is closed.
    public var section: Section?
    /// What was done just now, in one sentence.
    public var notice: String?
    /// The files that still hold what was removed, by the names of their records: they can be erased too.
    public var leftovers: [String]
    /// What stood in the way of what was asked for.
    public var problem: (any CodedError)?

    public init(
        page: PageFrame, formToken: String, section: Section?, notice: String? = nil, leftovers: [String] = [],
        problem: (any CodedError)? = nil
    ) {
        self.page = page
        self.formToken = formToken
        self.section = section
        self.notice = notice
        self.leftovers = leftovers
        self.problem = problem
    }
}

/// A page of the wallet.
public enum WalletPage: Sendable {
    case gate(GatePage)
    case shelf(ShelfPage)
    case award(AwardPage)
    case removal(RemovalPage)
    case share(SharePage)
    case preview(PreviewPage)
    case shared(SharedPage)
    case shares(SharesPage)
    case log(LogPage)
    case stacks(StacksPage)
    case backup(BackupPage)
    case code(CodePage)
    case settings(SettingsPage)
}

/// What a page of the wallet is filled with.
protocol WalletContent {
    /// Under which name the template has it.
    var name: String { get }
    func title(_ words: WalletWords) -> String
    func view(_ words: WalletWords) -> View
}

extension HTMLPage {
    /// A page of the wallet.
    public init(_ page: WalletPage, in frame: WalletFrame) {
        let words = WalletWords(texts: frame.page.texts.isolatingFacts, formToken: frame.formToken)
        let content = page.content
        let inner = content.view(words)
        var wallet = words.view([content.name: .part(inner)])
        wallet["isOpen"] = .flag(frame.section != nil)
        wallet["notice"] = .text(frame.notice ?? "")
        wallet["hasLeftovers"] = .flag(!frame.leftovers.isEmpty)
        wallet["leftovers"] = .list(frame.leftovers.map { View(["id": .text($0)]) })
        wallet["sections"] = .list(
            WalletFrame.Section.allCases.map { section in
                View([
                    "address": .text(section.address), "name": .text(words.texts(section.key)),
                    "isCurrent": .flag(section == frame.section),
                ])
            })
        if let problem = frame.problem {
            var reason = words.texts.reason(of: problem)
            // Which of several files it is about.
            if case .file(let name)? = problem.place, !reason.contains(name) {
                reason += " " + words.texts.place(.file(name))
            }
            wallet["problem"] = .part(
                View([
                    "reason": .text(reason), "code": .text(problem.reason),
                    "next": .text(words.texts.nextStep(after: problem)),
                ]))
        }
        var view = frame.page.view(title: content.title(words))
        view["wallet"] = .part(wallet)
        self.init(view, template: "web", texts: frame.page.texts)
    }
}

extension WalletPage {
    fileprivate var content: any WalletContent {
        switch self {
        case .gate(let page): page
        case .shelf(let page): page
        case .award(let page): page
        case .removal(let page): page
        case .share(let page): page
        case .preview(let page): page
        case .shared(let page): page
        case .shares(let page): page
        case .log(let page): page
        case .stacks(let page): page
        case .backup(let page): page
        case .code(let page): page
        case .settings(let page): page
        }
    }
}
