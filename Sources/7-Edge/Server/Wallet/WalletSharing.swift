import Encodings
import Hummingbird
import Programs
import Reports
import Signing
import Texts
import WalletStore

/// Sharing: what, with whom, what for; what will be seen; the file; the list; taking back.
struct WalletSharing: Sendable {
    let desk: WalletDesk

    private static let (lock, again) = ("lock", "again")

    var routes: [Route] {
        [
            desk.page("/share") { wallet, visit, call in
                let awards = try call.queries("award").map { try WalletDesk.record($0) }
                return try ask(wallet, ShareWish(awards: awards), visit, call)
            },
            desk.form("/share/edit") { wallet, visit, form, call in
                try ask(wallet, try Self.wish(form), visit, call)
            },
            desk.form("/share/preview") { wallet, visit, form, call in
                let wish = try Self.wish(form)
                do {
                    return try preview(wallet, wish, visit, call)
                } catch let error as any CodedError {
                    return try ask(wallet, wish, visit, call, problem: error)
                }
            },
            desk.form("/share", secrets: [Self.lock, Self.again]) { wallet, visit, form, call in
                let wish = try Self.wish(form)
                do {
                    let share = try share(wallet, wish, form, call)
                    return Answer.seeOther("/shares/\(share.id.text)")
                } catch let error as any CodedError {
                    return try preview(wallet, wish, visit, call, problem: error)
                }
            },
            desk.page("/shares") { wallet, visit, call in
                let now = desk.now
                let page = try wallet.use { wallet in
                    SharesPage(shares: try wallet.shares(), cards: try wallet.cards(at: now), today: now.date())
                }
                return desk.answer(.shares(page), visit, call, in: .shares)
            },
            desk.page("/shares/:id") { wallet, visit, call in try shared(wallet, visit, call) },
            desk.form("/shares/:id/withdraw") { wallet, _, _, call in
                let (id, now) = (try WalletDesk.record(call.id), desk.now)
                let share = try wallet.use { wallet in
                    guard try wallet.shares().contains(where: { $0.id == id }) else { throw ServerError(.notFound) }
                    return try wallet.withdraw(id, at: now)
                }
                wallet.leave(.withdrawn(recipient: share.recipient))
                return Answer.seeOther("/shares")
            },
            desk.page("/made/:id") { wallet, _, call in
                let made = try made(wallet, call)
                return Answer.download(made.bytes, made.kind.type, name: made.kind.name)
            },
            desk.page("/made/:id/picture") { wallet, _, call in
                let made = try made(wallet, call)
                guard made.form == .qr else { throw ServerError(.notFound) }
                return Answer.bytes(made.bytes, made.kind.type)
            },
            desk.page("/log") { wallet, visit, call in
                let now = desk.now
                let page = try wallet.use { wallet in
                    LogPage(events: try wallet.activity(), cards: try wallet.cards(at: now))
                }
                return desk.answer(.log(page), visit, call, in: .log)
            },
        ]
    }

    // MARK: Asking

    private static func wish(_ form: PostedForm) throws -> ShareWish {
        guard let shape = form.text("as").map({ ShareForm(rawValue: $0) }) ?? .encrypted else {
            throw ServerError(.badRequest)
        }
        return ShareWish(
            awards: try form.all("award").map { try WalletDesk.record($0) }, recipient: form.text("with") ?? "",
            purpose: form.text("purpose") ?? "", until: form.text("until") ?? "", form: shape,
            challenge: form.text("challenge") ?? "", domain: form.text("domain") ?? "")
    }

    private func ask(
        _ wallet: OpenWallet, _ wish: ShareWish, _ visit: WalletDesk.Visitor, _ call: SessionCall,
        problem: (any CodedError)? = nil
    ) throws -> Response {
        let now = desk.now
        let cards = try wallet.use { try $0.cards(at: now) }
        let page = SharePage(cards: cards, wish: wish, today: now.date())
        return desk.answer(.share(page), visit, call, in: .shares, problem: problem)
    }

    private func preview(
        _ wallet: OpenWallet, _ wish: ShareWish, _ visit: WalletDesk.Visitor, _ call: SessionCall,
        problem: (any CodedError)? = nil
    ) throws -> Response {
        let now = desk.now
        let request = try Self.request(wish, on: now)
        let texts = Texts(language: call.language.language)
        let cards = try wallet.use { wallet in
            // What cannot be made is not shown for consent; after a refusal the page stands as it did.
            if problem == nil { try ShareDrawing(texts: texts).check(request, as: wish.form, in: wallet) }
            return try request.records.map { try wallet.card(of: $0, at: now) }
        }
        let page = PreviewPage(cards: cards, wish: wish, until: request.until)
        return desk.answer(.preview(page), visit, call, in: .shares, problem: problem)
    }

    /// The request behind a wish, if it says enough.
    ///
    /// - Throws: `EncodingError` for a day that is none; `WalletError` `share.incomplete`, `share.end_past`, `share.single`,
    ///   `share.too_large`, `wallet.request_incomplete`, `wallet.too_large`.
    private static func request(_ wish: ShareWish, on now: Instant) throws -> ShareRequest {
        let request = ShareRequest(
            wish.awards, with: wish.recipient, for: wish.purpose, until: try CalendarDate(wish.until))
        try request.check(wish.form, on: now.date())
        if wish.form == .presentation { try Wallet.checkRequest(challenge: wish.challenge, domain: wish.domain) }
        return request
    }

    // MARK: Sharing

    private func share(
        _ wallet: OpenWallet, _ wish: ShareWish, _ form: PostedForm, _ call: SessionCall
    ) throws -> Share {
        let now = desk.now
        let request = try Self.request(wish, on: now)
        let texts = Texts(language: call.language.language)
        let lock = wish.form == .encrypted ? try WalletDoor.new(form, Self.lock) : nil
        let cost = desk.keeper.cost
        let isKnown = form.text("known") == "yes"
        let made = try wallet.use { wallet in
            let cards = try request.records.map { try wallet.card(of: $0, at: now) }
            try ShareRequest.check(cards, as: wish.form, isKnown: isKnown)
            switch wish.form {
            case .presentation:
                return try wallet.sharePresentation(
                    request, challenge: wish.challenge, domain: wish.domain, at: now)
            case .encrypted:
                guard let lock else { throw SigningError(.passphraseEmpty) }
                return try wallet.shareEncrypted(request, for: .passphrase(lock, cost: cost), at: now)
            case .pdf, .png, .qr:
                return try wallet.share(request, as: wish.form, at: now) { credentials in
                    try ShareDrawing(texts: texts).file(wish.form, of: credentials[0])
                }
            }
        }
        wallet.made = MadeFile(share: made.share.id, form: wish.form, bytes: made.bytes)
        return made.share
    }

    private func made(_ wallet: OpenWallet, _ call: SessionCall) throws -> MadeFile {
        let id = try WalletDesk.record(call.id)
        guard let made = wallet.made, made.share == id else { throw ServerError(.notFound) }
        return made
    }

    private func shared(
        _ wallet: OpenWallet, _ visit: WalletDesk.Visitor, _ call: SessionCall
    ) throws -> Response {
        let (id, now) = (try WalletDesk.record(call.id), desk.now)
        let made = wallet.made.flatMap { $0.share == id ? $0 : nil }
        let page = try wallet.use { wallet in
            guard let share = try wallet.shares().first(where: { $0.id == id }) else { throw ServerError(.notFound) }
            return SharedPage(
                share: share, cards: try wallet.cards(at: now), file: made.map { "/made/\($0.share.text)" },
                picture: made.flatMap { $0.form == .qr ? "/made/\($0.share.text)/picture" : nil },
                fileName: MadeFile.kind(of: share.form).name, today: now.date())
        }
        return desk.answer(.shared(page), visit, call, in: .shares)
    }
}
