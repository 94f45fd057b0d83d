import Texts
import Verification

/// The card with the verdict: the word, why, and what to do.
struct VerdictView {
    let texts: Texts
    /// The verdict, or `unread`.
    let kind: String
    /// What is meant by it, in a sentence.
    var meaning = ""
    var reason: (message: String, code: String, next: String)?
    /// How many reasons there are beside this one.
    var others = 0
    var isPartial = false

    init(_ verdict: Verdict, texts: Texts) {
        self.texts = texts
        kind = verdict.rawValue
        meaning = texts("page.meaning.\(verdict.rawValue)")
    }

    init(unreadWith texts: Texts) {
        self.texts = texts
        kind = "unread"
        meaning = texts("page.meaning.unread")
    }

    /// The parts that every card begins with.
    var view: View {
        let meaning = isPartial && kind == Verdict.valid.rawValue ? texts("page.meaning.partial") : meaning
        var view = View([
            "kind": .text(isPartial ? kind + " partly" : kind), "\(kind)": .flag(true),
            "word": .text(texts.opening(Self.word(kind, texts))),
            "meaning": .text(meaning), "isPartial": .flag(isPartial),
        ])
        if let reason {
            view["reason"] = .part(
                View([
                    "message": .text(reason.message), "code": .text(reason.code), "next": .text(reason.next),
                    "others": .text(others > 0 ? texts("page.others", ["count": String(others)]) : ""),
                ]))
        }
        return view
    }

    static func word(_ kind: String, _ texts: Texts) -> String {
        texts(kind == "unread" ? "page.unread" : "verdict.\(kind)")
    }
}
