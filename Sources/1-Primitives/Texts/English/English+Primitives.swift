extension English {
    /// What is said about bytes, JSON, keys and identifiers.
    static let primitives: [String: String] = [
        // Places, and what is said of a code without a sentence
        "place.whole": "in the document as a whole",
        "place.pointer": "at {pointer}",
        "place.byte": "at byte {offset}",
        "place.cell": "in row {row}, column {column}",
        "place.file": "in {file}",
        "reason.other": "This was refused with the code {code}.",
        "next.other": "Look the code {code} up in the documentation, or ask whoever sent the document.",

        // Bytes as text
        "reason.b64.alphabet": "A text that should hold bytes in base64url has a character that does not belong there.",
        "next.b64.alphabet":
            "Ask for the original file again; padding (=), spaces, + and / are signs that it was converted on the way.",
        "reason.b64.noncanonical": "A text in base64url is not written the one way that its bytes have.",
        "next.b64.noncanonical": "Ask for the original file again; somebody or something changed a character.",
        "reason.b64.empty": "A text that should hold bytes in base64url is empty.",
        "next.b64.empty": "Ask for the original file again; a part of it is missing.",
        "reason.b64.length":
            "A text in base64url has a length that no bytes have: it was cut short or has a character too many.",
        "next.b64.length": "Ask for the original file again.",
        "reason.b58.alphabet":
            "A text that should hold a key or a signature in base58 has a character that does not belong there.",
        "next.b58.alphabet":
            "Copy it again from the original; base58 has no 0 (zero), no O, no I and no small l, which are easily mixed up.",
        "reason.b58.empty": "A text that should hold a key or a signature in base58 is empty.",
        "next.b58.empty": "Copy it again from the original.",
        "reason.b45.alphabet": "The text of a QR code contains a character that base45 does not use.",
        "next.b45.alphabet": "Scan the code again.",
        "reason.b45.length": "The text of a QR code is cut off, or has a character too many.",
        "next.b45.length": "Scan the code again.",
        "reason.b45.noncanonical": "The text of a QR code has characters that stand for no bytes.",
        "next.b45.noncanonical": "Scan the code again.",
        "reason.b58.too_long":
            "A text in base58 is too long for a key or a signature[: {length} characters, of which at most {limit} are read].",
        "next.b58.too_long": "Check that nothing else was pasted in with the key.",
        "reason.hex.malformed": "This is not a row of hexadecimal digits: pairs of 0 to 9 and small a to f.",
        "next.hex.malformed": "Write it again without spaces, without 0x in front, and in small letters.",
        "reason.multibase.prefix": "A key or signature does not begin with the letter that names its encoding.",
        "next.multibase.prefix": "A key in Multikey form begins with z: copy it again, with its first letter.",
        "reason.multicodec.malformed": "The bytes of a key do not begin with a well-formed number for its type.",
        "next.multicodec.malformed": "Ask the owner of the key for its Multikey form.",

        // Days and times
        "reason.time.malformed": "[“{found}” is|This is] not a date and time in the strict form that credentials use.",
        "next.time.malformed":
            "Write it as 2026-05-12T07:30:00Z, or with the offset of the place as 2026-05-12T09:30:00+02:00.",
        "reason.date.malformed": "[“{found}” is|This is] not a day of the calendar in the form 2026-02-28.",
        "next.date.malformed": "Write the day as year, month and day, each with its zeros: 2026-02-28.",

        // JSON
        "reason.json.syntax": "The file is not well-formed JSON.",
        "next.json.syntax":
            "Ask for the original file; programs that reformat JSON, mail and word processors often damage it.",
        "reason.json.encoding": "The text is not plain UTF-8, or begins with a byte order mark.",
        "next.json.encoding":
            "Save it again as UTF-8 without byte order mark; if it is signed, ask for the original file.",
        "reason.json.duplicate_key":
            "The same member name stands twice in one object, so that two readers could read two different things.",
        "next.json.duplicate_key": "Do not rely on this document; ask the issuer for a correct one.",
        "reason.json.surrogate": "A text holds half of a character: an escape such as \\ud800 without its partner.",
        "next.json.surrogate": "Ask for the original file; the text was cut in the middle of a character.",
        "reason.json.number": "A number is too large or too long for any program to hold.",
        "next.json.number": "Ask the issuer for a correct document.",
        "reason.json.number_range":
            "A whole number is beyond 9,007,199,254,740,991, where programs begin to round and no longer agree.",
        "next.json.number_range":
            "Ask the issuer for a correct document, with the number as text if it is an identifier.",
        "reason.json.type":
            "[The file is a {found}, and a credential is an object|A value is of another type than its place needs, such as a text where there must be a number].",
        "next.json.type":
            "[If the {found} holds several credentials, put each into a file of its own|Ask the issuer for a correct document].",
        "reason.limit.size": "The input is larger than what is read here[; the limit is {limit}].",
        "next.limit.size": "A credential is a small file: check that this is the right one.",
        "reason.limit.depth": "Values are nested deeper than any credential needs[; the limit is {limit}].",
        "next.limit.depth": "Check that this is the right file; it was probably made to do harm.",

        // Keys
        "reason.key.length": "A key does not have the length of its type[: {found} bytes instead of {expected}].",
        "next.key.length": "Copy the key again from its owner.",
        "reason.key.noncanonical": "A public key is not written the one way that a key of its type has.",
        "next.key.noncanonical": "Do not rely on this key; ask its owner for the right one.",
        "reason.key.small_order":
            "This public key is of a kind for which one signature fits many documents: it proves nothing.",
        "next.key.small_order": "Do not rely on anything signed with it.",
        "reason.key.subgroup":
            "This public key is not a proper key of its type: programs would disagree about its signatures.",
        "next.key.subgroup": "Do not rely on this key; ask its owner for one made by a well-kept program.",
        "reason.key.not_on_curve":
            "This public key is made up: its numbers belong to no key of its type, and signatures under it prove nothing.",
        "next.key.not_on_curve": "Do not rely on anything signed with it; ask the issuer for the right key.",
        "reason.key.type": "The key is of another type than the one that is needed here.",
        "next.key.type": "Use a key of the type that is needed here, or ask the issuer to sign with one.",
        "reason.key.private_material":
            "A private key stands where only a public one may be: whoever saw it can sign in its owner’s name.",
        "next.key.private_material": "Tell the owner at once; the key must be withdrawn and replaced.",
        "reason.key.usage": "The key says of itself that it is not for signatures[ ({member})].",
        "next.key.usage": "Ask the issuer which key its credentials are signed with.",
        "reason.key.malformed": "A key cannot be read[: {member} is missing or has the wrong form].",
        "next.key.malformed": "Ask the owner of the key for its Multikey form or for a correct JSON Web Key.",
        "reason.key.inconsistent": "A private key and the public key beside it do not belong together.",
        "next.key.inconsistent": "Do not sign with it; restore the key file from a backup.",

        // Signatures
        "reason.sig.length":
            "The signature does not have the length of its type[: {found} bytes instead of {expected}].",
        "next.sig.length": "Ask for the original file again; the signature was cut or something was added.",
        "reason.sig.malformed":
            "The signature holds numbers that no signer makes, or is written in another form than credentials use.",
        "next.sig.malformed": "Do not rely on this document; ask the issuer for the original.",
        "reason.sig.noncanonical_s": "The signature was altered into a second form of itself, which no signer makes.",
        "next.sig.noncanonical_s": "Do not rely on this document; ask for the original.",
        "reason.sig.noncanonical_r": "The signature has a part in a form that no signer makes.",
        "next.sig.noncanonical_r": "Do not rely on this document; ask for the original.",
        "reason.sig.small_order_r": "The signature has a part of a kind that no honest signer makes.",
        "next.sig.small_order_r": "Do not rely on this document; ask the issuer for the original.",
        "reason.sig.subgroup":
            "The signature is of a kind that some programs accept and others refuse; no honest signer makes it.",
        "next.sig.subgroup": "Do not rely on this document; ask the issuer for the original.",
        "reason.sig.mismatch":
            "The signature does not fit: the document was changed after signing, or another key signed it.",
        "next.sig.mismatch": "Do not rely on this document; ask the issuer for the original.",

        // Key files and passphrases
        "reason.keyfile.malformed": "This is not a key file, or it is damaged[ ({member})].",
        "next.keyfile.malformed": "Check the file name, or restore the key file from a backup.",
        "reason.keyfile.version": "The key file has a version that this program does not know[: {version}].",
        "next.keyfile.version": "Use the newest release of this program.",
        "reason.keyfile.damaged": "The key file is damaged: its checksum does not fit.",
        "next.keyfile.damaged": "Restore it from a backup.",
        "reason.keyfile.altered":
            "The key file was altered: the passphrase is right, but what it protects does not fit the rest.",
        "next.keyfile.altered":
            "Do not use it; restore the key file from a backup, and find out who could write to it.",
        "reason.keyfile.kdf_below_floor":
            "The key file protects its key with too little work: a passphrase could be guessed.",
        "next.keyfile.kdf_below_floor": "Use a key file made by this program; somebody may have weakened this one.",
        "reason.keyfile.kdf_above_ceiling":
            "The key file asks for more memory or work than this program will spend on it.",
        "next.keyfile.kdf_above_ceiling":
            "Restore the key file from a backup; this one was made to exhaust the machine.",
        "reason.keyfile.wrong_passphrase": "The passphrase is wrong, or the key file was altered.",
        "next.keyfile.wrong_passphrase":
            "Try again, minding capital letters and the keyboard’s language; else restore the key file from a backup.",
        "reason.keyfile.no_memory":
            "The machine has not enough memory to open the key file[: it takes {memory} bytes].",
        "next.keyfile.no_memory": "Close other programs and try again.",
        "reason.passphrase.empty": "No passphrase was given.",
        "next.passphrase.empty": "Type a passphrase, or hand one over with --passphrase-file or --passphrase-fd.",
        "reason.passphrase.weak": "Whoever gets the file would soon guess this passphrase.",
        "next.passphrase.weak":
            "Take at least {limit} characters that do not follow each other or repeat; best are four or more words that nobody else would put together.",
        "reason.passphrase.too_long": "The passphrase is too long[: {found} bytes, of which {limit} are read].",
        "next.passphrase.too_long": "Check that the right file was given for the passphrase.",
        "reason.passphrase.encoding": "The passphrase is not UTF-8 text.",
        "next.passphrase.encoding": "Check that the right file was given for the passphrase, and save it as UTF-8.",

        // The libraries below
        "reason.crypto.unavailable":
            "The cryptographic library of this machine is missing or does not work as it must[ ({library}: {test})].",
        "next.crypto.unavailable": "Install the security updates of libsodium and OpenSSL, then try again.",
        "reason.aead.open": "Something that was sealed cannot be opened: it was changed, or belongs to another key.",
        "next.aead.open": "Restore it from a backup.",

        // Identifiers
        "reason.did.malformed": "This is not a well-formed DID[: {did}].",
        "next.did.malformed":
            "Copy the identifier again from its owner; it begins with did:key:, did:jwk: or did:web:.",
        "reason.did.unsupported": "Identifiers of this kind are not read[: {did}].",
        "next.did.unsupported": "Ask the issuer for a credential under a did:web, did:key or did:jwk identifier.",
        "reason.did.unavailable":
            "The key document of {did} is not at hand, so that its signature could not be checked.",
        "next.did.unavailable":
            "Give the issuer’s DID document with --did-document, or a registry that lists its keys with --trust; --online asks the server of an issuer whom a registry lists.",
        "reason.did.id_mismatch": "A key document is about {found}, where one about {did} was expected.",
        "next.did.id_mismatch": "Get the document again from the issuer’s own website.",
        "reason.did.document": "A DID document does not have the form it must have[: {member}].",
        "next.did.document": "Get the document again from the issuer’s own website, or tell the issuer.",
        "reason.did.method_id":
            "A key in a DID document has an identifier that it may not have[: {method}]: another owner’s, a second one of the same name, or a relative one.",
        "next.did.method_id": "Do not rely on this document; tell the issuer.",
        "reason.key.relationship": "The key is listed by its owner, but not for this purpose[: {relationship}].",
        "next.key.relationship": "Do not rely on it; ask the issuer which key it signs credentials with.",
        "reason.key.unconfirmed":
            "The key names itself at a web address; nobody here could look up whether the issuer lists it there[: {method}].",
        "next.key.unconfirmed":
            "Add a registry that lists this key for the issuer (--trust).",
        "reason.key.unknown": "The key that is said to have signed is not listed by its owner[: {method}].",
        "next.key.unknown":
            "Get the newest key document or registry of the issuer; if the key is not there, do not rely on it.",
        "reason.key.controller": "The key belongs to {controller}, not to the one who lists it[: {method}].",
        "next.key.controller": "Do not rely on it; ask the issuer which key it signs credentials with.",
        "reason.key.revoked": "The key had been withdrawn or had ended[ on {at}] before this was signed.",
        "next.key.revoked": "Ask the issuer for a credential signed with a key that was in use.",
        "reason.key.untrusted_source":
            "The key names a place where it could be fetched[ ({member})], which whoever sent it may have chosen.",
        "next.key.untrusted_source": "Do not rely on it; ask the issuer for its key in a document of its own.",
        "reason.key.ambiguous": "A key document lists two keys under one name[: {method}].",
        "next.key.ambiguous": "Do not rely on this document; tell the issuer.",
        "reason.url.malformed": "This is not a well-formed web address of the form https://example.org/path[: {url}].",
        "next.url.malformed": "Write it with https://, a plain host name and nothing before an @ sign.",
        "reason.net.forbidden_host":
            "The address names a host that is not asked: a number, a local name or a port of its own[: {host}].",
        "next.net.forbidden_host": "Use the public host name of the organisation, without a port.",
        "reason.id.control_char": "An identifier holds a control character, which could hide what it really says.",
        "next.id.control_char": "Do not rely on this document; tell whoever sent it.",
    ]
}
