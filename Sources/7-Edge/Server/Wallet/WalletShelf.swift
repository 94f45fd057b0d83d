import Encodings
import Hummingbird
import Programs
import Reports
import Texts
import Verification
import WalletStore

/// The shelf: awards to find, to look at, to add, to remove.
struct WalletShelf: Sendable {
    let desk: WalletDesk

    var routes: [Route] {
        [
            desk.routes.page("/") { visit, call in
                guard let wallet = visit.owner?.wallet else {
                    let gate = GatePage(file: desk.keeper.path, exists: desk.keeper.exists)
                    return desk.answer(.gate(gate), visit, call, in: nil)
                }
                return try shelf(wallet, visit, call)
            },
            desk.form("/add", mostFiles: desk.limits.files) { wallet, visit, form, call in
                try add(wallet, visit, form, call)
            },
            desk.form("/check") { wallet, _, _, call in
                let count = try WalletChecking(desk: desk).check(
                    wallet, in: Texts(language: call.language.language))
                wallet.leave(.checked(count))
                return Answer.seeOther("/")
            },
            desk.page("/awards/:id") { wallet, visit, call in try award(wallet, visit, call) },
            desk.page("/awards/:id/file") { wallet, _, call in
                let id = try WalletDesk.record(call.id)
                let bytes = try wallet.use { wallet in
                    guard wallet.has(id) else { throw ServerError(.notFound) }
                    return try wallet.bytes(of: id)
                }
                let name = "award-\(id.text.prefix(8)).\(FileBytes.ending(of: bytes))"
                return Answer.download(bytes, "application/octet-stream", name: name)
            },
            desk.page("/awards/:id/remove") { wallet, visit, call in
                let card = try card(wallet, call)
                return desk.answer(.removal(RemovalPage(card: card)), visit, call, in: .awards)
            },
            desk.form("/awards/:id/remove") { wallet, _, _, call in
                let id = try card(wallet, call).record.id
                let now = desk.now
                let left = try wallet.use { try $0.remove(id, at: now) }
                wallet.leave(left.isEmpty ? .removed : .removedFromShelf(left: left))
                return Answer.seeOther("/")
            },
            // The files that still hold an award that was removed.
            desk.form("/files/remove") { wallet, _, form, _ in
                let files = try form.all("file").map { try WalletDesk.record($0) }
                guard !files.isEmpty else { throw ServerError(.formEmpty) }
                let now = desk.now
                try wallet.use { wallet in
                    let kept = Set(try wallet.parcels().map(\.id))
                    guard files.allSatisfy(kept.contains) else { throw ServerError(.notFound) }
                    try wallet.inOneCommit { for file in Set(files) { try wallet.remove(parcel: file, at: now) } }
                }
                wallet.leave(.removed)
                return Answer.seeOther("/")
            },
        ]
    }

    // MARK: The shelf

    private func shelf(
        _ wallet: OpenWallet, _ visit: WalletDesk.Visitor, _ call: SessionCall, problem: (any CodedError)? = nil
    ) throws -> Response {
        let now = desk.now
        var filter = CardFilter()
        filter.search = call.query("search")
        filter.words = Set(call.query("state").flatMap { CardState.Word(rawValue: $0) }.map { [$0] } ?? [])
        let (cards, backup) = try wallet.use { (try $0.cards(at: now), try $0.backupState()) }
        let page = ShelfPage(
            cards: cards, filter: filter, backup: backup, now: now, mostFiles: desk.limits.files,
            mostBytes: desk.limits.upload)
        return desk.answer(.shelf(page), visit, call, in: .awards, problem: problem)
    }

    private func add(
        _ wallet: OpenWallet, _ visit: WalletDesk.Visitor, _ form: PostedForm, _ call: SessionCall
    ) throws -> Response {
        let texts = Texts(language: call.language.language)
        let now = desk.now
        var files = form.files
        if let text = form.text("text"), text.utf8.contains(where: { $0 > 0x20 }) {
            files.append(UploadedFile(name: texts("web.pasted"), bytes: Array(text.utf8)))
        }
        do {
            guard !files.isEmpty else { throw ServerError(.formEmpty) }
            let (receipts, refused) = try wallet.use { wallet in
                let (reception, refused) = try Self.reception(of: files)
                return (try wallet.receive(reception, at: now), refused)
            }
            try WalletChecking(desk: desk).check(wallet, receipts.map(\.id), in: texts)
            let present = receipts.count { $0.wasPresent }
            wallet.leave(
                receipts.isEmpty
                    ? .nothingFound : .added(new: receipts.count - present, present: present, refused: refused))
            return Answer.seeOther("/")
        } catch let error as any CodedError {
            return try shelf(wallet, visit, call, problem: error)
        }
    }

    /// What could be taken of these files, and why the others could not.
    ///
    /// - Throws: The first refusal, where nothing at all could be taken, or where it is no matter of one file.
    private static func reception(
        of files: [UploadedFile]
    ) throws -> (reception: Reception, refused: [WalletNotice.Refused]) {
        var reception = Reception()
        var refused: [WalletNotice.Refused] = []
        for file in files {
            do {
                try reception.take(file.bytes, named: file.name, unpacking: HelperUnpacking())
            } catch let error as WalletError where error.code == .receiveTooMany || error.code == .receiveTooLarge {
                throw ReceivedFileError.about(file.name, error)
            } catch {
                guard let coded = error as? any CodedError else { throw error }
                refused.append(WalletNotice.Refused(file: file.name, error: coded))
            }
        }
        if reception.count == 0, let first = refused.first {
            throw ReceivedFileError.about(first.file, first.error)
        }
        return (reception, refused)
    }

    // MARK: One award

    private func card(_ wallet: OpenWallet, _ call: SessionCall) throws -> Card {
        let (id, now) = (try WalletDesk.record(call.id), desk.now)
        return try wallet.use { wallet in
            guard wallet.has(id) else { throw ServerError(.notFound) }
            return try wallet.card(of: id, at: now)
        }
    }

    private func award(
        _ wallet: OpenWallet, _ visit: WalletDesk.Visitor, _ call: SessionCall
    ) throws -> Response {
        let (id, now, evidence) = (try WalletDesk.record(call.id), desk.now, desk.shelf.current)
        let page = try wallet.use { wallet in
            let cards = try wallet.cards(at: now)
            guard let card = cards.first(where: { $0.record.id == id }) else { throw ServerError(.notFound) }
            let group = CardGroup.groups(of: cards).first { group in
                ([group.current] + group.others.map(\.card)).contains { $0.record.id == id }
            }
            let beneath = group?.current.record.id == id ? group?.others ?? [] : []
            let name = UploadedFile(name: card.record.origin, bytes: []).name
            return AwardPage(
                card: card,
                document: JudgedDocument(evidence.verifier.verify(file: name, try wallet.bytes(of: id))),
                registries: evidence.registries, others: beneath + (group?.beside ?? []),
                holderKeys: try wallet.holderKeys().map(\.did),
                shares: try wallet.shares().filter { $0.records.contains(id) }, now: now)
        }
        return desk.answer(.award(page), visit, call, in: .awards)
    }
}

extension Wallet {
    /// Whether an award of this name is in the wallet.
    fileprivate func has(_ id: RecordID) -> Bool { records(startingWith: id.text).first == id }
}
