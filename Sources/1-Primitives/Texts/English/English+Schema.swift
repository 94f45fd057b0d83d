extension English {
    /// What is said about how a credential is built, about files it refers to, and about its pictures.
    static let schema: [String: String] = [
        // Names of checks
        "check.format.schema": "It is built as its format says",
        "check.format.resources": "Files it refers to are the right ones",
        "check.content.images": "Its pictures are what they are said to be",

        // The whole credential
        "reason.schema.failed":
            "It is not built as [{format}|its format] requires[: {member} is missing or wrong].",
        "next.schema.failed":
            "Ask the issuer for a corrected credential. Until then programs may read it in different ways.",
        "reason.schema.unavailable":
            "The issuer names rules of its own for how it is built, [{schema}, ]and these are not known here.",
        "next.schema.unavailable":
            "The rules of the format itself were applied. Ask the issuer if its own rules matter to you.",
        "reason.schema.mismatch": "It names the rules of another format[, {found}], which it cannot satisfy.",
        "next.schema.mismatch": "Ask the issuer to name the rules of the format that was used.",

        // One place
        "reason.schema.required": "[“{member}” is missing|Something is missing][; there is “{found}” instead].",
        "next.schema.required": "Ask the issuer to add it; the format asks for it.",
        "reason.schema.type": "There is [{found}|something else] where [{expected}|another type] should be.",
        "next.schema.type": "Ask the issuer for a corrected credential.",
        "reason.schema.value": "[“{found}” stands|A value stands] where [{expected}|another value] should be.",
        "next.schema.value":
            "Ask the issuer for a corrected credential; words of its own begin with “ext:” where they are allowed.",
        "reason.schema.format": "[“{found}” is|A text is] not written as [{expected}|it has to be].",
        "next.schema.format": "Ask the issuer for a corrected credential.",
        "reason.schema.cardinality":
            "There is [{found}|another number of values] where [{expected}|another number] should be.",
        "next.schema.cardinality": "People and most programs read it all the same; the issuer can correct it.",
        "reason.schema.unexpected": "[“{member}”|A member] has no place in [{expected}|this object].",
        "next.schema.unexpected": "It is ignored here; ask the issuer what it is for.",

        // Files it refers to
        "reason.resource.digest":
            "A file it refers to[, {resource},] is not the one that was meant: its contents changed.",
        "next.resource.digest": "Do not rely on that file; ask the issuer for the original.",
        "reason.resource.unavailable": "It refers to a file[, {resource},] that is not at hand; nothing is fetched.",
        "next.resource.unavailable": "Get the file from the issuer if you need it.",
        "reason.resource.unsupported":
            "A file it refers to[, {resource},] is pinned down in a way[ ({function})] that is not computed here.",
        "next.resource.unsupported": "Another program may be able to; everything else was checked.",
        "reason.resource.malformed": "It refers to a file[, {resource},] without saying correctly which bytes it has.",
        "next.resource.malformed": "Ask the issuer for a corrected credential.",

        // Pictures
        "reason.image.media_type": "A picture is said to be {declared}, but it is {real}.",
        "next.image.media_type": "It can be shown all the same; the issuer can correct it.",
        "reason.image.unrecognised":
            "What should be a picture[ ({declared})] is none of the kinds that are known here.",
        "next.image.unrecognised": "It is not shown. Ask the issuer what it is.",
        "reason.image.encoding": "A picture is not written into the credential the way it has to be.",
        "next.image.encoding": "Some programs will not show it; the issuer can correct it.",
        "reason.image.duplicate": "The same picture is in it a second time.",
        "next.image.duplicate": "Nothing is wrong with it; it is only larger than it need be.",
        "reason.image.share": "Pictures are [{percent} % of it|most of it].",
        "next.image.share": "Nothing is wrong with it; the issuer can use smaller pictures.",
    ]
}
