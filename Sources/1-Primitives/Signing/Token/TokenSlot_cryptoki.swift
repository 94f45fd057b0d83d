internal import CCryptoki

/// A token that is there, as it describes itself.
struct TokenSlot {
    let number: ck_number
    private let info: ck_token_info

    /// Whether a user has to log in before private keys can be used.
    var needsLogin: Bool { has(ck_login_required) }
    /// Whether the token asks for the PIN itself, on a keypad of its own.
    var asksByItself: Bool { has(ck_protected_path) }
    var isLocked: Bool { has(ck_pin_is_locked) }
    /// Whether one more wrong PIN locks it.
    var isLastTry: Bool { has(ck_pin_final_try) }

    /// How many sessions a process may open; nil when the token does not say or does not mind.
    var mostSessions: Int? {
        // Zero stands for no limit, all bits for no answer.
        guard info.max_sessions != 0, info.max_sessions != ck_number.max else { return nil }
        return Int(exactly: info.max_sessions)
    }

    /// The one token that a name fits.
    ///
    /// - Throws: ``SigningError`` `token.not_found`, `token.ambiguous`.
    static func find(_ name: TokenURI, in module: TokenModule) throws(SigningError) -> TokenSlot {
        // 64 readers are more than anybody has; what is beyond them is not looked at.
        var numbers = [ck_number](repeating: 0, count: 64)
        var count = ck_number(numbers.count)
        try module.demand("C_GetSlotList") { $0.get_slot_list(1, &numbers, &count) }
        var found: [TokenSlot] = []
        for number in numbers.prefix(Int(min(count, 64))) {
            guard let slot = try TokenSlot(number, module) else { continue }
            let isMeant =
                (name.token.map { slot.text(\.label).elementsEqual($0.utf8) } ?? true)
                && (name.serial.map { slot.text(\.serial).elementsEqual($0.utf8) } ?? true)
            if slot.has(ck_token_initialised), isMeant { found.append(slot) }
        }
        let facts = ["token": name.token ?? name.serial ?? "", "count": String(found.count)]
        guard let first = found.first else { throw SigningError(.tokenNotFound, facts: facts) }
        guard found.count == 1 else { throw SigningError(.tokenAmbiguous, facts: facts) }
        return first
    }

    /// The same token as it is now.
    func again(in module: TokenModule) throws(SigningError) -> TokenSlot? { try TokenSlot(number, module) }

    /// Nil for a reader that does not say what is in it.
    private init?(_ number: ck_number, _ module: TokenModule) throws(SigningError) {
        var info = ck_token_info()
        guard try module.call({ $0.get_token_info(number, &info) }) == .ok else { return nil }
        self.number = number
        self.info = info
    }

    /// Whether the token offers a mechanism.
    func offers(_ mechanism: ck_constant, in module: TokenModule) throws(SigningError) -> Bool {
        var count: ck_number = 0
        try module.demand("C_GetMechanismList") { $0.get_mechanism_list(number, nil, &count) }
        var mechanisms = [ck_number](repeating: 0, count: Int(min(count, 4_096)))
        count = ck_number(mechanisms.count)
        try module.demand("C_GetMechanismList") { $0.get_mechanism_list(number, &mechanisms, &count) }
        return mechanisms.prefix(Int(min(count, 4_096))).contains(ck_number(mechanism.rawValue))
    }

    private func has(_ flag: ck_token_flag) -> Bool { info.flags & ck_number(flag.rawValue) != 0 }

    /// A text of fixed length, filled up with spaces.
    private func text<Field>(_ field: KeyPath<ck_token_info, Field>) -> [UInt8] {
        var bytes = withUnsafeBytes(of: info[keyPath: field]) { Array($0) }
        while let last = bytes.last, last == UInt8(ascii: " ") || last == 0 { bytes.removeLast() }
        return bytes
    }
}
