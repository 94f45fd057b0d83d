import ArgumentParser

/// `testamur receipt`: what was checked once, looked at again.
struct ReceiptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt", abstract: help("receipt"), subcommands: [ReceiptCheck.self])
}
