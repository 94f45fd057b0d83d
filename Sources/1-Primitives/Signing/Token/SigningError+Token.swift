extension SigningError.Code {
    // Keys in tokens

    /// A name of a key in a token that cannot be read.
    public static let tokenURI = Self("token.uri")
    /// A PIN in the name of a key, where everybody can see it.
    public static let tokenPinInName = Self("token.pin_in_name")
    /// A module that cannot be loaded, or is none.
    public static let tokenModule = Self("token.module")
    /// No token of this name is there.
    public static let tokenNotFound = Self("token.not_found")
    /// Several tokens or keys have this name.
    public static let tokenAmbiguous = Self("token.ambiguous")
    /// A wrong PIN.
    public static let tokenPin = Self("token.pin")
    /// A wrong PIN, and one more locks the token.
    public static let tokenPinLastTry = Self("token.pin_last_try")
    /// A PIN that is locked, has ended or was never set.
    public static let tokenLocked = Self("token.locked")
    /// A token that does not sign with Ed25519.
    public static let tokenMechanism = Self("token.mechanism")
    /// A token without this key, or without its public half.
    public static let tokenKeyMissing = Self("token.key_missing")
    /// A key of this name is there already.
    public static let tokenKeyExists = Self("token.key_exists")
    /// A key in a token that is not Ed25519.
    public static let tokenKeyType = Self("token.key_type")
    /// A key that its token does not let sign.
    public static let tokenKeyUsage = Self("token.key_usage")
    /// A key that wants the PIN before every signature.
    public static let tokenAsksEachTime = Self("token.asks_each_time")
    /// A token in which nothing can be made.
    public static let tokenReadOnly = Self("token.read_only")
    /// A token or its session that is not there any more.
    public static let tokenGone = Self("token.gone")
    /// A call that the token's module has refused for a reason of its own.
    public static let tokenFailed = Self("token.failed")
    /// A signature of a token that does not verify with its public key.
    public static let tokenSignature = Self("token.signature")
    /// A key that signs one text differently each time.
    public static let tokenNotRepeatable = Self("token.not_repeatable")
    /// A call from a process that was forked from the one that logged in.
    public static let tokenForked = Self("token.forked")
}
