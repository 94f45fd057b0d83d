import CCryptoki
import Encodings
import Synchronization

@testable import Signing

/// A module in memory that behaves as a test wants it: one token, `Fake`, with the key of the first vector of RFC 8032.
enum FakeToken {
    /// What is wrong with the token behind a path.
    enum Flaw: String, CaseIterable {
        case none, locked, wrongPin, lastTry, noMechanism, noKey, twoKeys, p256, mayNotSign, asksEachTime, smallOrder
        case foreignKey, badSignature, shortSignature, fewSessions, cannotLock, oldVersion, gone, twoTokens
    }

    static func name(_ flaw: Flaw) throws -> TokenURI {
        let name = try TokenURI("pkcs11:token=Fake;object=seal?module-path=/fake/\(flaw.rawValue)")
        let list = UnsafeMutablePointer<ck_function_list>.allocate(capacity: 1)
        list.initialize(to: functions(flaw))
        TokenModule.keep(try TokenModule(path: name.modulePath, list: UnsafePointer(list)))
        return name
    }

    static let seed = try! Hex.decode("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    static let signer = try! Ed25519Signer(seed: SecretBytes(copying: seed))
    static let other = try! Ed25519Signer(seed: SecretBytes(copying: [UInt8](repeating: 7, count: 32)))
    /// Sessions that are open in the token that has few of them.
    static let sessions = Mutex(0)

    private static func answer(_ code: ck_answer) -> ck_number { ck_number(code.rawValue) }

    private static func functions(_ flaw: Flaw) -> ck_function_list {
        var list = ck_function_list()
        list.version = ck_version(major: 2, minor: 40)
        list.initialize = { _ in FakeToken.answer(ck_ok) }
        list.get_slot_list = { _, slots, count in
            count?.pointee = 1
            slots?.pointee = 5
            return FakeToken.answer(ck_ok)
        }
        list.get_token_info = { _, info in
            FakeToken.fill(info, flags: ck_login_required.rawValue)
            return FakeToken.answer(ck_ok)
        }
        list.get_mechanism_list = { _, mechanisms, count in
            if let mechanisms {
                mechanisms[0] = ck_number(ck_eddsa.rawValue)
                mechanisms[1] = ck_number(ck_edwards_key_pair_generation.rawValue)
            }
            count?.pointee = 2
            return FakeToken.answer(ck_ok)
        }
        list.open_session = { _, _, _, _, session in
            session?.pointee = 1
            return FakeToken.answer(ck_ok)
        }
        list.close_session = { _ in FakeToken.answer(ck_ok) }
        list.login = { _, _, _, _ in FakeToken.answer(ck_ok) }
        list.find_objects_init = { _, _, _ in FakeToken.answer(ck_ok) }
        list.find_objects_final = { _ in FakeToken.answer(ck_ok) }
        list.find_objects = { _, objects, _, count in
            objects?.pointee = 9
            count?.pointee = 1
            return FakeToken.answer(ck_ok)
        }
        list.get_attribute_value = { _, _, attribute, _ in
            FakeToken.give(attribute, point: FakeToken.publicBytes(FakeToken.signer))
        }
        list.sign_init = { _, _, _ in FakeToken.answer(ck_ok) }
        list.sign = { _, message, length, signature, _ in FakeToken.sign(FakeToken.signer, message, length, signature) }
        spoil(&list, flaw)
        return list
    }

    private static func spoil(_ list: inout ck_function_list, _ flaw: Flaw) {
        switch flaw {
        case .none: break
        case .locked:
            list.get_token_info = { _, info in
                FakeToken.fill(info, flags: ck_login_required.rawValue | ck_pin_is_locked.rawValue)
                return FakeToken.answer(ck_ok)
            }
        case .wrongPin: list.login = { _, _, _, _ in FakeToken.answer(ck_pin_incorrect) }
        case .lastTry:
            list.login = { _, _, _, _ in FakeToken.answer(ck_pin_incorrect) }
            list.get_token_info = { _, info in
                FakeToken.fill(info, flags: ck_login_required.rawValue | ck_pin_final_try.rawValue)
                return FakeToken.answer(ck_ok)
            }
        case .noMechanism:
            list.get_mechanism_list = { _, _, count in
                count?.pointee = 0
                return FakeToken.answer(ck_ok)
            }
        case .noKey:
            list.find_objects = { _, _, _, count in
                count?.pointee = 0
                return FakeToken.answer(ck_ok)
            }
        case .twoKeys:
            list.find_objects = { _, objects, _, count in
                objects?[0] = 9
                objects?[1] = 10
                count?.pointee = 2
                return FakeToken.answer(ck_ok)
            }
        case .p256: list.get_attribute_value = { _, _, attribute, _ in FakeToken.give(attribute, point: [], kind: 3) }
        case .mayNotSign:
            list.get_attribute_value = { _, _, attribute, _ in
                FakeToken.give(attribute, point: FakeToken.publicBytes(FakeToken.signer), flag: ck_may_sign)
            }
        case .asksEachTime:
            list.get_attribute_value = { _, _, attribute, _ in
                FakeToken.give(
                    attribute, point: FakeToken.publicBytes(FakeToken.signer), flag: ck_always_authenticate, value: 1)
            }
        case .smallOrder:
            list.get_attribute_value = { _, _, attribute, _ in
                FakeToken.give(attribute, point: [1] + [UInt8](repeating: 0, count: 31))
            }
        case .foreignKey:
            list.get_attribute_value = { _, _, attribute, _ in
                FakeToken.give(attribute, point: FakeToken.publicBytes(FakeToken.other))
            }
            list.sign = { _, message, length, signature, _ in
                FakeToken.sign(FakeToken.other, message, length, signature)
            }
        case .badSignature:
            list.sign = { _, message, length, signature, _ in
                FakeToken.sign(FakeToken.other, message, length, signature)
            }
        case .shortSignature:
            list.sign = { _, _, _, _, length in
                length?.pointee = 63
                return FakeToken.answer(ck_ok)
            }
        case .fewSessions:
            list.get_token_info = { _, info in
                FakeToken.fill(info, flags: ck_login_required.rawValue)
                info?.pointee.max_sessions = 2
                return FakeToken.answer(ck_ok)
            }
            list.open_session = { _, _, _, _, session in
                session?.pointee = 1
                return FakeToken.sessions.withLock {
                    $0 += 1
                    return $0 > 2 ? FakeToken.answer(ck_session_count) : FakeToken.answer(ck_ok)
                }
            }
            list.close_session = { _ in
                FakeToken.sessions.withLock { $0 -= 1 }
                return FakeToken.answer(ck_ok)
            }
        case .cannotLock:
            list.initialize = { arguments in
                arguments == nil ? FakeToken.answer(ck_ok) : FakeToken.answer(ck_cannot_lock)
            }
        case .oldVersion: list.version = ck_version(major: 1, minor: 0)
        case .gone: list.sign_init = { _, _, _ in FakeToken.answer(ck_device_removed) }
        case .twoTokens:
            list.get_slot_list = { _, slots, count in
                slots?[0] = 5
                slots?[1] = 6
                count?.pointee = 2
                return FakeToken.answer(ck_ok)
            }
        }
    }

    private static func fill(_ info: UnsafeMutablePointer<ck_token_info>?, flags: UInt32) {
        guard let info else { return }
        withUnsafeMutableBytes(of: &info.pointee.label) {
            $0.copyBytes(from: Array("Fake".utf8) + [UInt8](repeating: UInt8(ascii: " "), count: 28))
        }
        info.pointee.flags = ck_number(flags | ck_token_initialised.rawValue)
    }

    private static func publicBytes(_ signer: Ed25519Signer) -> [UInt8] {
        guard case .ed25519(let key) = signer.publicKey else { return [] }
        return key.bytes
    }

    private static func give(
        _ attribute: UnsafeMutablePointer<ck_attribute>?, point: [UInt8], kind: ck_number = 0x40,
        flag: ck_attribute_type? = nil, value: UInt8 = 0
    ) -> ck_number {
        guard let attribute else { return answer(ck_ok) }
        let type = ck_attribute_type(UInt32(attribute.pointee.type))
        let bytes: [UInt8]? =
            switch type {
            case ck_key_type: withUnsafeBytes(of: kind) { Array($0) }
            case ck_id: [1]
            case ck_ec_params: TokenKeyEncoding.ed25519Identifier
            case ck_ec_point: [0x04, 32] + point
            default: type == flag ? [value] : nil
            }
        guard let bytes else { return answer(ck_attribute_unknown) }
        attribute.pointee.value.copyMemory(from: bytes, byteCount: bytes.count)
        attribute.pointee.length = ck_number(bytes.count)
        return answer(ck_ok)
    }

    private static func sign(
        _ signer: Ed25519Signer, _ message: UnsafePointer<UInt8>?, _ length: ck_number,
        _ signature: UnsafeMutablePointer<UInt8>?
    ) -> ck_number {
        let text = UnsafeRawBufferPointer(start: message, count: Int(length))
        guard let made = try? signer.signature(for: text) else { return answer(ck_device_error) }
        for (position, byte) in made.enumerated() { signature?[position] = byte }
        return answer(ck_ok)
    }
}
