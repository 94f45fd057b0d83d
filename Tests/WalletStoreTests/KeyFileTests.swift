import Signing
import Testing

@testable import WalletStore

/// The second secret: passphrase and key file together, or nothing.
@Suite struct WalletKeyFileTests {
    private func line(_ text: String) -> SecretBytes { SecretBytes(copying: Array(text.utf8)) }

    @Test func aWalletOpensWithBothOnly() throws {
        let shelf = try Shelf()
        let keyFile = WalletKeyFile.random()
        let passphrase = try secret("both of them")
        try Wallet.create(
            at: shelf.path, passphrase: passphrase, keyFile: keyFile, cost: .floor, anchor: nil, waiting: .zero
        ).close()
        func refusal(_ passphrase: SecretBytes, _ keyFile: WalletKeyFile?) -> WalletError? {
            do {
                try Wallet.open(at: shelf.path, passphrase: passphrase, keyFile: keyFile, anchor: nil).close()
                return nil
            } catch {
                return error as? WalletError
            }
        }
        #expect(refusal(passphrase, keyFile) == nil)
        #expect(refusal(passphrase, nil)?.code == .keyFileNeeded)
        #expect(refusal(passphrase, .random())?.code == .wrongPassword)
        #expect(refusal(try secret("another"), keyFile)?.code == .wrongPassword)
        // From now on the passphrase alone.
        let wallet = try Wallet.open(at: shelf.path, passphrase: passphrase, keyFile: keyFile, anchor: nil)
        try wallet.changePassword(to: passphrase, cost: .floor, at: Shelf.now)
        try wallet.close()
        #expect(refusal(passphrase, nil) == nil)
        #expect(refusal(passphrase, keyFile)?.code == .keyFileUnexpected)
    }

    @Test func theFileHasOneLine() throws {
        let shelf = try Shelf()
        let path = shelf.folder + "/wallet.key"
        let keyFile = WalletKeyFile.random()
        try keyFile.write(to: path)
        #expect(try Shelf.mode(of: path) == 0o600)
        let bytes = try Shelf.read(path)
        #expect(bytes.count == 65 && bytes.last == 0x0A)
        let again = try WalletKeyFile(line: SecretBytes(copying: Array(bytes.dropLast())))
        #expect(again.digits.isEqual(to: keyFile.digits))
        #expect(throws: WalletError(.exists)) { try keyFile.write(to: path) }
    }

    @Test(arguments: [
        "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        String(repeating: "0", count: 63) + "g", String(repeating: "A", count: 64),
    ])
    func anythingElseIsNoKeyFile(text: String) {
        #expect(throws: WalletError(.keyFileMalformed)) { try WalletKeyFile(line: line(text)) }
        #expect(throws: Never.self) { try WalletKeyFile(line: line(String(repeating: "0f", count: 32))) }
    }
}
