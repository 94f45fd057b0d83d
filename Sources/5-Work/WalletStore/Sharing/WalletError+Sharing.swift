// Sharing
extension WalletError.Code {
    /// No recipient, no purpose, or no record.
    public static let shareIncomplete = Self(rawValue: "share.incomplete")
    /// The last day lies before today.
    public static let shareEndPast = Self(rawValue: "share.end_past")
    /// Several credentials in a form that has room for one.
    public static let shareSingle = Self(rawValue: "share.single")
    /// More than a share holds.
    public static let shareTooLarge = Self(rawValue: "share.too_large")
    /// The passphrase for the recipient is the wallet's own: whoever is told it could open the wallet.
    public static let sharePassphraseOfWallet = Self(rawValue: "share.passphrase_of_wallet")
    /// No share of this name.
    public static let shareUnknown = Self(rawValue: "share.unknown")
    /// A record that holds no credential that could be drawn or put into a code.
    public static let shareNotDrawable = Self(rawValue: "share.not_drawable")
    /// A certificate, badge or code of an award that does not stand, which would not show that.
    public static let shareNotInForce = Self(rawValue: "share.not_in_force")
}

// Opening what somebody shared
extension WalletError.Code {
    /// Not a shared file, or not written as one is.
    public static let shareMalformed = Self(rawValue: "share.malformed")
    /// A shared file of a format that this program does not know.
    public static let shareVersion = Self(rawValue: "share.version")
    /// Damaged on its way: the checksum is wrong.
    public static let shareDamaged = Self(rawValue: "share.damaged")
    /// Sealed to another key, or to a passphrase where a key was given, or the other way round.
    public static let shareOtherRecipient = Self(rawValue: "share.other_recipient")
    /// Wrong passphrase, or a header whose salt or cost was changed: the two cannot be told apart.
    public static let shareWrongPassphrase = Self(rawValue: "share.wrong_passphrase")
    /// The key or passphrase is right, and the rest is not what was sealed.
    public static let shareAltered = Self(rawValue: "share.altered")
    /// A header that asks for so little work that the passphrase could be guessed.
    public static let shareKDFBelowFloor = Self(rawValue: "share.kdf_below_floor")
    /// A header that asks for more memory or time than any honest one.
    public static let shareKDFAboveCeiling = Self(rawValue: "share.kdf_above_ceiling")
}
