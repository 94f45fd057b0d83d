public import Encodings
import Texts
public import Trust
public import Verification

extension HTMLPage {
    /// The page that asks for files.
    public init(askingForFiles offer: VerifierOffer, in frame: PageFrame) {
        let texts = frame.texts.isolatingFacts
        let content = View([
            "registries": .list(offer.registries.map { View(["line": .text(Self.line($0, texts))]) }),
            "policy": .text(texts("web.policy", ["policy": offer.policy])),
            "limit": .text(
                texts(
                    "web.limit",
                    ["files": texts.number(offer.mostFiles), "size": texts.number(offer.mostBytes >> 20)])),
            "dropHint": .text(texts("web.drop")), "mostFiles": .text(String(offer.mostFiles)),
            "mostBytes": .text(String(offer.mostBytes)),
            "hasReceipts": .flag(offer.hasReceipts), "elsewhere": .flag(offer.isAskedForAddress),
            "verdicts": .list(
                ["valid", "invalid", "unknown"].map { kind in
                    View([
                        "kind": .text(kind), kind: .flag(true),
                        "word": .text(texts.opening(texts("verdict.\(kind)"))),
                        "meaning": .text(texts("page.meaning.\(kind)")),
                    ])
                }),
        ])
        self.init(frame, title: texts("web.title"), "ask", content)
    }

    /// The page with the verdicts.
    ///
    /// - Parameters:
    ///   - documents: The files; several are sorted, what needs a look first.
    ///   - registries: Those that were asked.
    ///   - policy: The one they were judged by.
    ///   - judged: The instant of which they were judged.
    ///   - receipt: A signed receipt, to be kept by whoever asked; nil if there is none.
    public init(
        answering documents: [JudgedDocument], registries: [TrustRegistry], policy: Policy, judged: Instant,
        receipt: [UInt8]?, in frame: PageFrame
    ) {
        let texts = frame.texts.isolatingFacts
        var content = Self.content(
            verifying: documents, registries: registries, policy: policy, judged: judged, texts: texts)
        content["receipt"] = .text(receipt.map { "data:application/json;base64," + Base64Text.of($0) } ?? "")
        self.init(frame, title: Self.title(documents, texts), "answer", content)
    }

    /// The page that says what went wrong, in the same words as everywhere.
    ///
    public init(refusing error: any CodedError, in frame: PageFrame) {
        let texts = frame.texts.isolatingFacts
        let content = View([
            "reason": .text(texts.reason(of: error)), "next": .text(texts.nextStep(after: error)),
            "code": .text(error.reason), "back": .text(texts(frame.role.words.back)),
        ])
        self.init(frame, title: texts("web.refused"), "refusal", content)
    }

    private init(_ frame: PageFrame, title: String, _ name: String, _ content: View) {
        var content = content
        content["home"] = .text(frame.start)
        content["action"] = .text(frame.start)
        var view = frame.view(title: title)
        view[name] = .part(content)
        self.init(view, template: "web", texts: frame.texts)
    }
}

/// Base64 with padding, as addresses of the kind `data:` have it (RFC 2397).
enum Base64Text {
    static func of(_ bytes: [UInt8]) -> String {
        let standard = Base64URL.encode(bytes).utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - standard.count % 4) % 4)
        return String(decoding: standard + padding, as: UTF8.self)
    }
}
