internal import CCryptoki

extension TokenSigner {
    /// Makes a new Ed25519 key in a token, from which its private half can never be read.
    ///
    /// ```swift
    /// let signer = try TokenSigner.generate(name) { try readPin() }
    /// ```
    ///
    /// - Parameter name: Where; a key that it fits must not be there. Without an `id`, one is drawn.
    /// - Throws: ``SigningError`` `token.key_exists`, `token.read_only`, and as ``init(_:expecting:pin:)``.
    public static func generate(_ name: TokenURI, pin: () throws -> SecretBytes) throws -> TokenSigner {
        let module = try TokenModule.at(name.modulePath)
        let slot = try TokenSlot.find(name, in: module)
        for mechanism in [ck_edwards_key_pair_generation, ck_eddsa] {
            guard try slot.offers(mechanism, in: module) else {
                throw SigningError(.tokenMechanism, facts: ["mechanism": "CKM_EDDSA"])
            }
        }
        let session = try TokenSession(module, slot: slot.number, isWriting: true)
        try login(session, slot, pin)
        guard try session.objects(ck_private_key_class, name).isEmpty else {
            throw SigningError(.tokenKeyExists, facts: ["object": name.object ?? "id"])
        }
        let id = name.id ?? SecureRandom.bytes(16)
        var publicHalf = common(name, id)
        publicHalf.add(ck_private, false)
        publicHalf.add(ck_may_verify, true)
        publicHalf.add(ck_ec_params, TokenKeyEncoding.edwards25519Name)
        var privateHalf = common(name, id)
        privateHalf.add(ck_private, true)
        privateHalf.add(ck_sensitive, true)
        privateHalf.add(ck_extractable, false)
        privateHalf.add(ck_may_sign, true)
        do {
            try session.generate(publicHalf, privateHalf)
        } catch {
            guard error.code == .tokenMechanism || error.code == .tokenFailed else { throw error }
            // The object identifier is what later versions of the standard ask for.
            publicHalf.replace(ck_ec_params, TokenKeyEncoding.ed25519Identifier)
            try session.generate(publicHalf, privateHalf)
        }
        return try TokenSigner(name, module, slot, session, expecting: nil)
    }

    private static func common(_ name: TokenURI, _ id: [UInt8]) -> TokenAttributes {
        var attributes = TokenAttributes()
        attributes.add(ck_on_token, true)
        attributes.add(ck_key_type, number: ck_edwards_key)
        attributes.add(ck_id, id)
        if let object = name.object { attributes.add(ck_label, Array(object.utf8)) }
        return attributes
    }
}
