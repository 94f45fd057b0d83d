import Encodings
import ServiceLifecycle

/// The wallet's page: its routes, and what runs beside them.
struct WalletRole: Sendable {
    let desk: WalletDesk
    private let stacks: WalletStacks

    /// - Throws: ``ServerError`` `server.wallet_file`, `server.file`; what a file of rules is refused for.
    init(
        _ settings: ServerSettings, shelf: EvidenceShelf, admission: Admission, assets: Assets,
        clock: any InstantSource, time: any ElapsedTime
    ) throws {
        let keeper = try WalletKeeper(settings.wallet)
        var policy = SessionPolicy(name: "wallet")
        policy.idle = .seconds(settings.wallet.idleMinutes * 60)
        // One person: whoever unlocks it elsewhere takes it along.
        policy.most = 1
        desk = WalletDesk(
            keeper: keeper, sessions: Sessions(policy, time: time) { keeper.release($0) },
            guesses: GuessLimit(time: time), shelf: shelf, admission: admission, limits: settings.limits,
            assets: assets, clock: clock)
        stacks = try WalletStacks(desk: desk, reading: settings.wallet.rules)
    }

    var routes: [Route] {
        WalletDoor(desk: desk).routes + WalletShelf(desk: desk).routes + WalletSharing(desk: desk).routes
            + WalletBackups(desk: desk).routes + stacks.routes
    }

    var services: [any Service] {
        [
            IdleClock(
                endIdle: { desk.sessions.endOver() }, endAll: { desk.sessions.end { _ in true } },
                admission: desk.admission)
        ]
    }
}
