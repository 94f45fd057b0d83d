import Achievements
import Texts
import WalletStore

/// What a learner is told before she shares.
struct ShareNotice {
    let texts: Texts
    let language: LanguageTag

    /// - Parameter isDrawn: Whether a person will look at a certificate, a badge or a code, which say nothing of a state.
    func show(_ cards: [Card], to recipient: String, isDrawn: Bool = false) {
        let view = CardView(texts: texts, language: language)
        for card in cards {
            let facts = ["recipient": CardText.of(recipient), "title": view.title(card)]
            Console.note(texts("share.about", facts))
            for line in card.seen(texts, in: language) { Console.note("  · " + line) }
            guard card.state.word != .valid else { continue }
            var state = ["state": texts("card.state.\(card.state.word.rawValue)")]
            state["message"] = card.state.message
            Console.note("  ! " + texts("share.state", state))
            if isDrawn, card.state.isRefused { Console.note("  ! " + texts("share.unmarked")) }
        }
        Console.note(texts("share.withheld"))
    }
}
