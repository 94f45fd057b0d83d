internal import CCryptoki

/// A conversation with a token: what is found and signed in it, one call after the other.
//
// A class, since it ends when nobody holds it any more. Not `Sendable`: a session has one operation at a time.
final class TokenSession {
    let module: TokenModule
    private let number: ck_number

    /// - Parameter isWriting: Whether keys are to be made in it.
    init(_ module: TokenModule, slot: ck_number, isWriting: Bool = false) throws(SigningError) {
        self.module = module
        var number: ck_number = 0
        let flags = ck_serial_session.rawValue | (isWriting ? ck_writing_session.rawValue : 0)
        try module.demand("C_OpenSession") { $0.open_session(slot, ck_number(flags), nil, nil, &number) }
        self.number = number
    }

    deinit { _ = try? module.call { $0.close_session(number) } }

    /// Logs the user in, and with her every session of this process.
    ///
    /// - Parameter pin: Nil for a token that asks for it itself, on a keypad of its own.
    func login(_ pin: SecretBytes?) throws(SigningError) {
        let user = ck_number(ck_user.rawValue)
        let answer: TokenAnswer
        if let pin {
            answer = try pin.withBytes { (bytes) throws(SigningError) in
                let text = bytes.assumingMemoryBound(to: ck_byte.self).baseAddress
                return try module.call { $0.login(number, user, text, ck_number(bytes.count)) }
            }
        } else {
            answer = try module.call { $0.login(number, user, nil, 0) }
        }
        guard answer == .ok || answer.code == ck_already_logged_in else { throw answer.refusal("C_Login") }
    }

    /// The objects of a class that the name of a key fits.
    ///
    /// - Parameter most: More than these are not looked for.
    func objects(_ kind: ck_constant, _ name: TokenURI, most: Int = 2) throws(SigningError) -> [ck_number] {
        var search = TokenAttributes()
        search.add(ck_class, number: kind)
        if let object = name.object { search.add(ck_label, Array(object.utf8)) }
        if let id = name.id { search.add(ck_id, id) }
        return try objects(search, most: most)
    }

    /// The objects that have all of these attributes.
    func objects(_ search: TokenAttributes, most: Int = 2) throws(SigningError) -> [ck_number] {
        try search.withPointer { (pointer, count) throws(SigningError) in
            try module.demand("C_FindObjectsInit") { $0.find_objects_init(number, pointer, count) }
        }
        var found = [ck_number](repeating: 0, count: most)
        var count: ck_number = 0
        let answer = try module.call { $0.find_objects(number, &found, ck_number(most), &count) }
        try module.demand("C_FindObjectsFinal") { $0.find_objects_final(number) }
        guard answer == .ok else { throw answer.refusal("C_FindObjects") }
        return Array(found.prefix(Int(min(count, ck_number(most)))))
    }

    /// An attribute of an object; nil when it has none, or keeps it to itself.
    func attribute(_ type: ck_attribute_type, of object: ck_number) throws(SigningError) -> [UInt8]? {
        // Everything that is asked for here is short; a longer value is none that could be right.
        var value = [UInt8](repeating: 0, count: 256)
        var length = 0
        let answer = try value.withUnsafeMutableBytes { bytes in
            Result { () throws(SigningError) in
                var attribute = ck_attribute(
                    type: ck_number(type.rawValue), value: bytes.baseAddress, length: ck_number(bytes.count))
                let answer = try module.call { $0.get_attribute_value(number, object, &attribute, 1) }
                length = Int(exactly: attribute.length) ?? 0
                return answer
            }
        }.get()
        guard answer == .ok, length <= value.count else { return nil }
        return Array(value[..<length])
    }

    /// Signs in one call, with Ed25519 as RFC 8032 has it: no context, no hash before.
    func sign(_ message: UnsafeRawBufferPointer, with key: ck_number) throws(SigningError) -> [UInt8] {
        var mechanism = ck_mechanism(type: ck_number(ck_eddsa.rawValue), parameter: nil, parameter_length: 0)
        try module.demand("C_SignInit") { $0.sign_init(number, &mechanism, key) }
        var signature = [UInt8](repeating: 0, count: KeyType.ed25519.signatureByteCount)
        var length = ck_number(signature.count)
        // The module is given an address even where there is nothing to sign.
        var nothing: ck_byte = 0
        let text = message.assumingMemoryBound(to: ck_byte.self).baseAddress
        try module.demand("C_Sign") { functions in
            withUnsafePointer(to: &nothing) { nothing in
                functions.sign(number, text ?? nothing, ck_number(message.count), &signature, &length)
            }
        }
        guard length == ck_number(signature.count) else { throw SigningError(.tokenSignature) }
        return signature
    }

    /// Makes a pair of keys that stays in the token.
    func generate(_ publicHalf: TokenAttributes, _ privateHalf: TokenAttributes) throws(SigningError) {
        var mechanism = ck_mechanism(
            type: ck_number(ck_edwards_key_pair_generation.rawValue), parameter: nil, parameter_length: 0)
        var keys: (ck_number, ck_number) = (0, 0)
        try publicHalf.withPointer { (publicPointer, publicCount) throws(SigningError) in
            try privateHalf.withPointer { (privatePointer, privateCount) throws(SigningError) in
                try module.demand("C_GenerateKeyPair") {
                    $0.generate_key_pair(
                        number, &mechanism, publicPointer, publicCount, privatePointer, privateCount, &keys.0, &keys.1)
                }
            }
        }
    }
}
