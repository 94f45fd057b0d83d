import Encodings
import Signing
import Testing

@testable import Programs

/// What a sign-in costs tells nothing about the name.
@Suite struct OperatorWorkTests {
    private static let dearer = Argon2id(memoryBytes: 65 << 20, passes: 3)

    private func secret(_ text: String) throws -> SecretBytes {
        try Array(text.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
    }

    @Test func everyNameCostsTheSame() throws {
        var accounts = OperatorAccounts()
        #expect(accounts.works(for: "nobody").map(\.cost) == [.floor])
        try accounts.add(Operator(name: "mira", roles: [.prepare]), passphrase: secret("one"))
        try accounts.add(Operator(name: "omer", roles: [.sign]), passphrase: secret("two"), cost: Self.dearer)
        let names = ["mira", "omer", "nobody", ""]
        for name in names { #expect(accounts.works(for: name).map(\.cost) == [.floor, Self.dearer], "\(name)") }
        #expect(names.map { accounts.works(for: $0).count { $0.isOwn } } == [1, 1, 0, 0])

        #expect(try accounts.person(named: "mira", passphrase: secret("one")).name == "mira")
        #expect(try accounts.person(named: "omer", passphrase: secret("two")).name == "omer")
        for (name, guess) in [("mira", "two"), ("omer", "one"), ("nobody", "one")] {
            #expect(throws: OperatorError.self) { try accounts.person(named: name, passphrase: secret(guess)) }
        }
    }
}
