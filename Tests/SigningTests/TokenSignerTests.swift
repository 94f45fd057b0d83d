import Encodings
import Synchronization
import Testing

@testable import Signing

/// Tokens that behave well, and every way in which one may not.
@Suite(.serialized) struct TokenSignerTests {
    private let pin = SecretBytes(copying: Array("1234".utf8))

    private func open(_ flaw: FakeToken.Flaw, expecting key: PublicKey? = nil) throws -> TokenSigner {
        try TokenSigner(FakeToken.name(flaw), expecting: key) { pin }
    }

    @Test func aGoodTokenSignsAsAKeyInMemoryDoes() throws {
        let signer = try open(.none, expecting: FakeToken.signer.publicKey)
        #expect(signer.publicKey == FakeToken.signer.publicKey)
        let message = Array("a message".utf8)
        #expect(try signer.signature(for: message) == FakeToken.signer.signature(for: message))
        #expect(try signer.signature(for: [UInt8]()).count == 64)
        #expect(!signer.isExtractable)
        #expect("\(signer)" == "TokenSigner(\(signer.publicKey.multikey))")
    }

    @Test(arguments: [
        (FakeToken.Flaw.locked, SigningError.Code.tokenLocked), (.wrongPin, .tokenPin), (.lastTry, .tokenPinLastTry),
        (.noMechanism, .tokenMechanism), (.noKey, .tokenKeyMissing), (.twoKeys, .tokenAmbiguous),
        (.p256, .tokenKeyType),
        (.mayNotSign, .tokenKeyUsage), (.asksEachTime, .tokenAsksEachTime), (.smallOrder, .keySmallOrder),
        (.badSignature, .tokenSignature), (.shortSignature, .tokenSignature), (.oldVersion, .tokenModule),
        (.gone, .tokenGone), (.twoTokens, .tokenAmbiguous),
    ])
    func aFlawHasItsReason(_ flaw: FakeToken.Flaw, _ code: SigningError.Code) {
        #expect(throws: SigningError(code)) { try open(flaw) }
    }

    @Test func anotherKeyThanTheExpectedOneIsRefused() throws {
        #expect(try open(.foreignKey).publicKey == FakeToken.other.publicKey)
        #expect(throws: SigningError(.keyInconsistent)) {
            try open(.foreignKey, expecting: FakeToken.signer.publicKey)
        }
    }

    @Test func aLockedTokenIsNotAskedAgain() throws {
        let name = try FakeToken.name(.locked)
        var isAsked = false
        #expect(throws: SigningError(.tokenLocked)) {
            try TokenSigner(name) {
                isAsked = true
                return pin
            }
        }
        #expect(!isAsked)
    }

    @Test func aTokenWithTwoSessionsIsUsedByManyThreadsInTurn() async throws {
        FakeToken.sessions.withLock { $0 = 0 }
        let signer = try open(.fewSessions)
        try await signEverywhere(signer)
    }

    @Test func aModuleThatCannotLockIsCalledOneAtATime() async throws {
        try await signEverywhere(try open(.cannotLock))
    }

    private func signEverywhere(_ signer: TokenSigner) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<32 {
                group.addTask {
                    let message = [UInt8](repeating: UInt8(number), count: number)
                    return signer.publicKey.isValidSignature(try signer.signature(for: message), for: message)
                }
            }
            for try await isValid in group { #expect(isValid) }
        }
    }

    @Test func secretsAreTheSameForOneLabelAndDifferForAnother() throws {
        let signer = try open(.none)
        let first = try signer.derivedSecret(label: "a")
        #expect(first.isEqual(to: try signer.derivedSecret(label: "a")))
        #expect(!first.isEqual(to: try signer.derivedSecret(label: "b")))
        // Not the secret that the same key gives in a file: what was wrapped for one is not opened by the other.
        #expect(!first.isEqual(to: FakeToken.signer.derivedSecret(label: "a")))
    }

    @Test(arguments: ["/nowhere/module.so", "/dev/null", "/etc/passwd"])
    func whatIsNoModuleIsRefused(_ path: String) throws {
        let name = try TokenURI("pkcs11:token=A;object=b?module-path=\(path)")
        let error = #expect(throws: SigningError(.tokenModule)) { try TokenSigner(name) { pin } }
        #expect(error?.facts["file"] == path)
    }

    @Test func anotherTokenIsNotFound() throws {
        _ = try FakeToken.name(.none)
        let name = try TokenURI("pkcs11:token=Other;object=seal?module-path=/fake/none")
        #expect(throws: SigningError(.tokenNotFound)) { try TokenSigner(name) { pin } }
    }

    @Test func aKeyThatIsThereIsNotMadeAgain() throws {
        let name = try FakeToken.name(.none)
        #expect(throws: SigningError(.tokenKeyExists)) { try TokenSigner.generate(name) { pin } }
    }
}
