import Achievements
import ArgumentParser
import Encodings
import Programs
import Texts
import WalletStore

/// `wallet present`: a presentation for whoever asked for one, by their challenge and domain alone. It is a share like any other.
struct WalletPresent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "present", abstract: help("wallet.present"), discussion: help("wallet.present.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.records"), valueName: "record"))
    var records: [String]

    @Option(help: ArgumentHelp(help("wallet.present.challenge"), valueName: "text"))
    var challenge: String

    @Option(help: ArgumentHelp(help("wallet.present.domain"), valueName: "text"))
    var domain: String

    @Option(help: ArgumentHelp(help("wallet.present.purpose"), valueName: "text"))
    var purpose: String?

    @Option(help: ArgumentHelp(help("wallet.present.until"), valueName: "day"))
    var until: String?

    @Option(help: ArgumentHelp(help("wallet.present.out"), valueName: "file"))
    var out: String

    @Flag(help: ArgumentHelp(help("wallet.share.yes")))
    var yes = false

    @OptionGroup var language: LanguageOptions
    @OptionGroup var options: WalletOptions

    /// How long verifiers take it unless a day is named: who has asked looks within a week.
    private static let usualDays = 7

    func run() throws {
        let texts = Console.texts
        let now = SystemClock().nowToTheSecond()
        let day = try until.map { try CalendarDate($0) } ?? now.date().adding(days: Self.usualDays)
        let file = try GivenFile(out)
        let notice = ShareNotice(texts: texts, language: try language.tag)
        let made = try options.unlocked { wallet in
            let ids = try records.map { try options.record($0, in: wallet) }
            let request = ShareRequest(
                ids, with: domain, for: purpose ?? texts("share.purpose.proof"), until: day, file: out)
            try request.check(.presentation, on: now.date())
            try Wallet.checkRequest(challenge: challenge, domain: domain)
            try wallet.checkPresentable(request.records)
            notice.show(try request.records.map { try wallet.card(of: $0, at: now) }, to: domain)
            Console.note(texts("share.how.presentation", ["domain": domain, "date": texts.date(day)]))
            try Confirmation(isGiven: yes).demand()
            return try file.share(in: wallet, at: now) {
                try wallet.sharePresentation(request, challenge: challenge, domain: domain, at: now)
            }
        }
        Console.note(texts("cli.wallet.presented", ["domain": domain, "file": out]))
        Console.note(
            texts("cli.share.done", ["file": out, "recipient": CardText.of(domain), "until": texts.date(day)]))
        Console.print(made.share.id.text)
    }
}
