/// Keys in tokens: smart cards, hardware modules, and programs that behave like them.
extension English {
    static let tokens: [String: String] = [
        "help.token.new":
            "A key in a PKCS #11 token in place of a file: pkcs11:token=…;object=…?module-path=/…/module.so",
        "help.to_file": "Leave the token: the new key goes into a file that a passphrase protects.",
        "help.pin_file": "Read the PIN of the token from the first line of this file.",
        "help.pin_fd": "Read the PIN of the token from this open descriptor.",
        "cli.pin": "PIN of the token {token}:",
        "cli.token.extractable":
            "The token would hand this private key out. Ask whoever administers it to make one that cannot be read.",
        "cli.token.old_key":
            "The old key is still in its token: {token}. Have it deleted there when everything works with the new one.",
        "cli.token.rotated": "The key is now {method}. What {old} signed stays valid.",
        "usage.key_or_token": "say which key signs, either --key FILE or --token NAME",
        "usage.token_or_out": "say where the key goes, either --out FILE or --token NAME",
        "usage.token_type": "a key in a token is Ed25519, so leave --type and --key-type out",
        "usage.rotate_place":
            "the key of this workspace is in a token; say where the new one is, --token NAME or --to-file",

        "reason.token.uri": "This is no name of a key in a token: {part} is missing, unknown or badly written.",
        "next.token.uri":
            "Write it as pkcs11:token=LABEL;object=KEY?module-path=/path/of/module.so, with %20 for a space.",
        "reason.token.pin_in_name": "A PIN does not belong into the name of a key: others could read it there.",
        "next.token.pin_in_name": "Leave it out. It is asked for, or read with --pin-file or --pin-fd.",
        "reason.token.module": "The token's module cannot be used[: {system}].",
        "next.token.module":
            "Check module-path: it is the PKCS #11 library that came with the token, a file ending in .so.",
        "reason.token.not_found": "No token called {token} is there.",
        "next.token.not_found":
            "Put it in, or check its label: pkcs11-tool --list-slots, or softhsm2-util --show-slots, shows what is there.",
        "reason.token.ambiguous": "Several tokens or keys have this name.",
        "next.token.ambiguous": "Add serial= for the token or id= for the key.",
        "reason.token.pin": "The PIN is wrong.",
        "next.token.pin": "Try again with care: after a few wrong ones the token locks itself.",
        "reason.token.pin_last_try": "The PIN is wrong, and the next wrong one locks the token.",
        "next.token.pin_last_try": "Make sure of the PIN before you try again; ask whoever administers the token.",
        "reason.token.locked": "The PIN of this token is locked, has ended or was never set.",
        "next.token.locked": "Whoever administers the token can set a new PIN with the token's own tool.",
        "reason.token.mechanism": "This token does not sign with Ed25519.",
        "next.token.mechanism":
            "Use a token whose module offers CKM_EDDSA with edwards25519, or keep the key in a file.",
        "reason.token.key_missing": "The token has no such key[: {object}], or not its public half.",
        "next.token.key_missing": "Check object= or id=, or make the key: testamur key generate --token NAME.",
        "reason.token.key_exists": "The token has a key of this name already[: {object}].",
        "next.token.key_exists": "Choose another name, or use that key.",
        "reason.token.key_type": "This key of the token is not an Ed25519 key[: {object}].",
        "next.token.key_type": "Make one: testamur key generate --token NAME.",
        "reason.token.key_usage": "The token does not let this key sign[: {object}].",
        "next.token.key_usage": "Use a key that was made for signing.",
        "reason.token.asks_each_time": "This key wants the PIN before every single signature.",
        "next.token.asks_each_time": "A batch cannot be signed that way. Use a key without CKA_ALWAYS_AUTHENTICATE.",
        "reason.token.read_only": "Nothing can be made in this token: it is write-protected.",
        "next.token.read_only": "Have the key made by whoever administers the token.",
        "reason.token.gone": "The token, or the connection to it, is not there any more[ ({step}: {answer})].",
        "next.token.gone": "Put it back and give the same command again; what was done stays done.",
        "reason.token.failed": "The token refused[ ({step}: {answer})].",
        "next.token.failed": "Look the number up in the token's manual (a CKR_… value), then try again.",
        "reason.token.signature": "What the token gave back is no signature of this key. Nothing was issued with it.",
        "next.token.signature": "Do not use this token until its maker has explained that.",
        "reason.token.not_repeatable": "This key signs the same text differently each time.",
        "next.token.not_repeatable":
            "The ledger needs a key whose signatures repeat, as Ed25519 has it. Use another token, or a key file.",
        "reason.token.forked": "This process was forked from the one that opened the token.",
        "next.token.forked": "Open the token in the process that signs.",
    ]
}
