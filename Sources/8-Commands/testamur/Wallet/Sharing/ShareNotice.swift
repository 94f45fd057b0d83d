import Achievements
import Texts
import WalletStore

/// What a learner is told before she shares.
struct ShareNotice {
    let texts: Texts
    let language: LanguageTag

    func show(_ cards: [Card], to request: ShareRequest) {
        let view = CardView(texts: texts, language: language)
        for card in cards {
            let facts = ["recipient": CardText.of(request.recipient), "title": view.title(card)]
            Console.note(texts("share.about", facts))
            for line in card.seen(texts, in: language) { Console.note("  · " + line) }
            guard card.state.word != .valid else { continue }
            var state = ["state": texts("card.state.\(card.state.word.rawValue)")]
            state["message"] = card.state.message
            Console.note("  ! " + texts("share.state", state))
        }
        Console.note(texts("share.withheld"))
    }
}
