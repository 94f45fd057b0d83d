internal import CCryptoki

/// What a module answers to a call.
struct TokenAnswer: Equatable, CustomStringConvertible {
    let number: ck_number

    static let ok = TokenAnswer(ck_number(ck_ok.rawValue))

    init(_ number: ck_number) { self.number = number }

    /// The answer by its name; one that has none here is told by its number.
    var code: ck_answer? { UInt32(exactly: number).map { ck_answer(rawValue: $0) } }

    /// As the standard's tables write it, for looking it up.
    var description: String { "0x" + String(number, radix: 16, uppercase: true) }

    /// The answer as an error.
    ///
    /// - Parameter step: The function that was called.
    func refusal(_ step: String) -> SigningError {
        let facts = ["step": step, "answer": description]
        return switch code {
        case ck_pin_incorrect?, ck_pin_invalid?, ck_pin_length?: SigningError(.tokenPin, facts: facts)
        case ck_pin_locked?, ck_pin_expired?, ck_pin_not_initialised?: SigningError(.tokenLocked, facts: facts)
        case ck_mechanism_invalid?, ck_not_supported?, ck_curve_unsupported?, ck_domain_invalid?:
            SigningError(.tokenMechanism, facts: facts)
        case ck_token_missing?, ck_token_unrecognised?, ck_slot_invalid?, ck_device_removed?, ck_session_invalid?,
            ck_session_closed?, ck_key_handle_invalid?:
            SigningError(.tokenGone, facts: facts)
        case ck_token_write_protected?, ck_session_read_only?: SigningError(.tokenReadOnly, facts: facts)
        case ck_key_not_permitted?: SigningError(.tokenKeyUsage, facts: facts)
        default: SigningError(.tokenFailed, facts: facts)
        }
    }
}
