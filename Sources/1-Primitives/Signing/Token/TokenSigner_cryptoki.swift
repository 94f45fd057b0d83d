internal import CCryptoki
import Glibc
import Synchronization

/// An Ed25519 key in a PKCS #11 token that signs.
///
/// ```swift
/// let name = try TokenURI("pkcs11:token=Registry;object=seal-2026?module-path=/usr/lib/softhsm/libsofthsm2.so")
/// let signer = try TokenSigner(name) { try readPin() }
/// let signature = try signer.signature(for: message)      // 64 bytes, verified
/// ```
///
/// The private half never leaves the token. The public half is read from it, passes the same checks as any other, and has
/// to be the one that is expected. Every signature is verified before it is handed out: what a foreign device gives back is
/// not believed. Calls may come from several threads; each uses a session of its own as far as the token has sessions.
///
/// Source: [PKCS #11 3.0](https://docs.oasis-open.org/pkcs11/pkcs11-base/v3.0/pkcs11-base-v3.0.html),
/// section 2.3.14 of its mechanisms for `CKM_EDDSA`.
public final class TokenSigner: DerivingSigner {
    // A class, since sessions have one owner.

    /// The name it was opened by.
    public let name: TokenURI
    /// The public half, as the token gives it.
    public let publicKey: PublicKey
    /// Whether the token would hand the private half out, wrapped or in clear.
    public let isExtractable: Bool
    /// Always: the key is not in this computer's memory.
    public var isMemoryLocked: Bool { true }

    private let key: ck_number
    private let lanes: [Lane]
    private let turn = Atomic<Int>(0)

    /// More sessions than cores gain nothing.
    private static let mostLanes = 16

    /// A session, used by one thread at a time: whoever holds the lock.
    private final class Lane: @unchecked Sendable {
        private let session: TokenSession
        private let lock = Mutex(())

        init(_ session: TokenSession) { self.session = session }

        /// Nil when somebody else is in it, unless this call waits.
        func sign(
            _ message: UnsafeRawBufferPointer, _ key: ck_number, waiting: Bool
        ) throws(SigningError) -> [UInt8]? {
            if waiting { return try lock.withLock { _ in result(message, key) }.get() }
            return try lock.withLockIfAvailable { _ in result(message, key) }?.get()
        }

        private func result(_ message: UnsafeRawBufferPointer, _ key: ck_number) -> Result<[UInt8], SigningError> {
            Result { () throws(SigningError) in try session.sign(message, with: key) }
        }
    }

    /// Opens a key.
    ///
    /// - Parameters:
    ///   - name: Which key in which token.
    ///   - expected: The public key that was noted for it, if any.
    ///   - pin: Asked once, and only when the token wants a PIN from this program. The secret is let go after logging in.
    /// - Throws: ``SigningError`` `token.module`, `token.not_found`, `token.ambiguous`, `token.locked`, `token.pin`,
    ///   `token.mechanism`, `token.key_missing`, `token.key_type`, `token.key_usage`, `token.asks_each_time`, `token.gone`,
    ///   `token.failed`; `key.…` when the public half is no good point; `key.inconsistent`; what `pin` throws.
    public convenience init(
        _ name: TokenURI, expecting expected: PublicKey? = nil, pin: () throws -> SecretBytes
    ) throws {
        let module = try TokenModule.at(name.modulePath)
        let slot = try TokenSlot.find(name, in: module)
        guard try slot.offers(ck_eddsa, in: module) else {
            throw SigningError(.tokenMechanism, facts: ["mechanism": "CKM_EDDSA"])
        }
        let session = try TokenSession(module, slot: slot.number)
        try Self.login(session, slot, pin)
        try self.init(name, module, slot, session, expecting: expected)
    }

    init(
        _ name: TokenURI, _ module: TokenModule, _ slot: TokenSlot, _ session: TokenSession,
        expecting expected: PublicKey?
    ) throws(SigningError) {
        let keys = try session.objects(ck_private_key_class, name)
        let facts = ["object": name.object ?? name.id.map { _ in "id" } ?? ""]
        guard let key = keys.first else { throw SigningError(.tokenKeyMissing, facts: facts) }
        guard keys.count == 1 else { throw SigningError(.tokenAmbiguous, facts: facts) }
        guard try Self.isEdwards(key, in: session) else { throw SigningError(.tokenKeyType, facts: facts) }
        if try session.attribute(ck_may_sign, of: key) == [0] { throw SigningError(.tokenKeyUsage, facts: facts) }
        if try session.attribute(ck_always_authenticate, of: key) == [1] {
            throw SigningError(.tokenAsksEachTime, facts: facts)
        }
        let publicKey = try Self.publicHalf(of: key, name, in: session)
        if let expected, expected != publicKey { throw SigningError(.keyInconsistent) }
        self.name = name
        self.publicKey = publicKey
        self.key = key
        isExtractable = try session.attribute(ck_extractable, of: key) == [1]
        lanes = try Self.lanes(module, slot)
        // Once now, so that a pair whose halves do not belong together is found before anything depends on it.
        _ = try verified(Array("testamur token check 1".utf8))
    }

    /// Signs exactly these bytes: 64 bytes, verified.
    ///
    /// - Throws: ``SigningError`` `token.gone`, `token.failed`, `token.forked`, `token.signature` when what came back is no
    ///   signature of this key.
    public func signature(for message: UnsafeRawBufferPointer) throws(SigningError) -> [UInt8] {
        let signature = try unverified(message)
        let isGood = signature.withUnsafeBufferPointer { signature in
            message.withMemoryRebound(to: UInt8.self) { message in
                publicKey.isValidSignature(signature.span, for: message.span)
            }
        }
        guard isGood else { throw SigningError(.tokenSignature) }
        return signature
    }

    private func verified(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
        try message.withUnsafeBytes { bytes in
            Result { () throws(SigningError) in try signature(for: bytes) }
        }.get()
    }

    /// A session that is free, or else the next one in turn.
    private func unverified(_ message: UnsafeRawBufferPointer) throws(SigningError) -> [UInt8] {
        let first = turn.wrappingAdd(1, ordering: .relaxed).newValue
        for offset in 0..<lanes.count {
            let lane = lanes[Int((UInt(bitPattern: first) &+ UInt(offset)) % UInt(lanes.count))]
            if let signature = try lane.sign(message, key, waiting: false) { return signature }
        }
        let lane = lanes[Int(UInt(bitPattern: first) % UInt(lanes.count))]
        guard let signature = try lane.sign(message, key, waiting: true) else { throw SigningError(.tokenFailed) }
        return signature
    }

    /// A secret of 32 bytes that only the owner of this key can make again, one for each label.
    ///
    /// It is made from a signature over a text that begins like no credential and no token; Ed25519 makes it the same each
    /// time, which is tried out.
    ///
    /// - Throws: ``SigningError`` `token.not_repeatable` when two signatures over one text differ.
    public func derivedSecret(label: String) throws(SigningError) -> SecretBytes {
        let text = Array("testamur token secret 1\u{0}\(label)".utf8)
        let material = try secret(text)
        guard material.isEqual(to: try secret(text)) else { throw SigningError(.tokenNotRepeatable) }
        return HKDFSHA256.derive(from: material, salt: [], info: Array(label.utf8))
    }

    /// A signature as a secret.
    private func secret(_ text: [UInt8]) throws(SigningError) -> SecretBytes {
        var signature = try verified(text)
        defer { signature.withUnsafeMutableBytes { explicit_bzero($0.baseAddress!, $0.count) } }
        return SecretBytes(count: signature.count) { $0.copyBytes(from: signature) }
    }

    // MARK: Opening

    static func login(_ session: TokenSession, _ slot: TokenSlot, _ pin: () throws -> SecretBytes) throws {
        guard slot.needsLogin else { return }
        // Asking a locked token again gains nothing, and some count it.
        guard !slot.isLocked else { throw SigningError(.tokenLocked) }
        do {
            try session.login(slot.asksByItself ? nil : pin())
        } catch let error as SigningError {
            guard error.code == .tokenPin, let now = try slot.again(in: session.module) else { throw error }
            if now.isLocked { throw SigningError(.tokenLocked) }
            throw now.isLastTry ? SigningError(.tokenPinLastTry) : error
        }
    }

    private static func isEdwards(_ key: ck_number, in session: TokenSession) throws(SigningError) -> Bool {
        let kind = ck_number(ck_edwards_key.rawValue)
        return try session.attribute(ck_key_type, of: key) == withUnsafeBytes(of: kind) { Array($0) }
    }

    /// The public half: of the object with the same id, else of the private one where it tells.
    private static func publicHalf(
        of key: ck_number, _ name: TokenURI, in session: TokenSession
    ) throws(SigningError) -> PublicKey {
        var holders: [ck_number] = []
        if let id = try session.attribute(ck_id, of: key), !id.isEmpty {
            var search = TokenAttributes()
            search.add(ck_class, number: ck_public_key_class)
            search.add(ck_id, id)
            holders = try session.objects(search)
        }
        if holders.isEmpty { holders = try session.objects(ck_public_key_class, name) }
        guard holders.count <= 1 else { throw SigningError(.tokenAmbiguous, facts: ["object": name.object ?? ""]) }
        let holder = holders.first ?? key
        if let parameters = try session.attribute(ck_ec_params, of: holder) {
            guard TokenKeyEncoding.isEd25519(parameters) else {
                throw SigningError(.tokenKeyType, facts: ["object": name.object ?? ""])
            }
        }
        guard let value = try session.attribute(ck_ec_point, of: holder),
            let point = TokenKeyEncoding.point(value)
        else { throw SigningError(.tokenKeyMissing, facts: ["object": name.object ?? "", "half": "public"]) }
        return .ed25519(try Ed25519PublicKey(point))
    }

    /// As many sessions as there are cores; at least one, fewer where the token has no more.
    private static func lanes(_ module: TokenModule, _ slot: TokenSlot) throws(SigningError) -> [Lane] {
        let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        // One session is open already, for looking around.
        let most = min(cores, mostLanes, max(1, (slot.mostSessions ?? .max) - 1))
        var lanes: [Lane] = []
        while lanes.count < most {
            do {
                lanes.append(Lane(try TokenSession(module, slot: slot.number)))
            } catch {
                guard !lanes.isEmpty else { throw error }
                break
            }
        }
        return lanes
    }
}

extension TokenSigner: CustomStringConvertible, CustomReflectable {
    /// The public half alone.
    public var description: String { "TokenSigner(\(publicKey.multikey))" }
    /// The public half alone.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.multikey]) }
}
