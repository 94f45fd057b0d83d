extension Polish {
    /// What is said about how a credential is built, about files it refers to, and about its pictures.
    static let schema: [String: String] = [
        // Names of checks
        "check.format.schema": "Jest zbudowane tak, jak mówi jego format",
        "check.format.resources": "Pliki, do których odsyła, są właściwe",
        "check.content.images": "Jego obrazy są tym, za co je podano",

        // The whole credential
        "reason.schema.failed":
            "Nie jest zbudowane tak, jak wymaga [{format}|jego format][: {member} – brak lub błąd].",
        "next.schema.failed":
            "Poproś podmiot wydający o poprawione poświadczenie. Do tego czasu programy mogą czytać je różnie.",
        "reason.schema.unavailable":
            "Podmiot wydający wskazuje własne reguły jego budowy, [{schema}, ]a te nie są tu znane.",
        "next.schema.unavailable":
            "Zastosowano reguły samego formatu. Zapytaj podmiot wydający, jeśli jego własne reguły mają dla Ciebie znaczenie.",
        "reason.schema.mismatch": "Wskazuje reguły innego formatu[, {found}], których nie może spełnić.",
        "next.schema.mismatch": "Poproś podmiot wydający o wskazanie reguł formatu, którego użyto.",

        // One place
        "reason.schema.required": "[Brakuje „{member}”|Czegoś brakuje][; zamiast tego jest „{found}”].",
        "next.schema.required": "Poproś podmiot wydający o dodanie tego; wymaga tego format.",
        "reason.schema.type": "Jest [{found}|coś innego] tam, gdzie powinno być [{expected}|coś innego typu].",
        "next.schema.type": "Poproś podmiot wydający o poprawione poświadczenie.",
        "reason.schema.value":
            "[Jest „{found}”|Jest wartość] tam, gdzie powinno być [{expected}|coś o innej wartości].",
        "next.schema.value":
            "Poproś podmiot wydający o poprawione poświadczenie; jego własne słowa zaczynają się od „ext:” tam, gdzie są dozwolone.",
        "reason.schema.format":
            "[„{found}” nie jest zapisane|Tekst nie jest zapisany] jako [{expected}|to, czym ma być].",
        "next.schema.format": "Poproś podmiot wydający o poprawione poświadczenie.",
        "reason.schema.cardinality":
            "Jest [{found}|inna liczba wartości] tam, gdzie powinno być [{expected}|ich tyle, ile trzeba].",
        "next.schema.cardinality":
            "Ludzie i większość programów mimo to je czytają; podmiot wydający może to poprawić.",
        "reason.schema.unexpected": "[„{member}” nie|Pole nie] ma miejsca w [{expected}|tym obiekcie].",
        "next.schema.unexpected": "Tutaj jest pomijane; zapytaj podmiot wydający, do czego służy.",

        // Files it refers to
        "reason.resource.digest":
            "Plik[ {resource}], do którego odsyła, nie jest tym, o który chodziło: zmieniła się jego treść.",
        "next.resource.digest": "Nie polegaj na tym pliku; poproś podmiot wydający o oryginał.",
        "reason.resource.unavailable":
            "Odsyła do pliku[ {resource}], którego nie ma pod ręką; niczego się nie pobiera.",
        "next.resource.unavailable": "Jeśli plik jest potrzebny, uzyskaj go od podmiotu wydającego.",
        "reason.resource.unsupported":
            "Plik[ {resource}], do którego odsyła, jest określony w sposób[ ({function})], którego się tu nie oblicza.",
        "next.resource.unsupported": "Być może potrafi to inny program; wszystko inne sprawdzono.",
        "reason.resource.malformed": "Odsyła do pliku[ {resource}], nie mówiąc poprawnie, jakie ma on bajty.",
        "next.resource.malformed": "Poproś podmiot wydający o poprawione poświadczenie.",

        // Pictures
        "reason.image.media_type": "Obraz podano jako {declared}, ale to {real}.",
        "next.image.media_type": "Mimo to można go pokazać; podmiot wydający może to poprawić.",
        "reason.image.unrecognised":
            "To, co powinno być obrazem[ ({declared})], nie jest żadnego ze znanych tu rodzajów.",
        "next.image.unrecognised": "Nie pokazuje się tego. Zapytaj podmiot wydający, co to jest.",
        "reason.image.encoding": "Obraz nie jest zapisany w poświadczeniu tak, jak powinien.",
        "next.image.encoding": "Niektóre programy go nie pokażą; podmiot wydający może to poprawić.",
        "reason.image.duplicate": "Ten sam obraz występuje w nim drugi raz.",
        "next.image.duplicate": "Nie jest to błąd; poświadczenie jest tylko większe, niż musi być.",
        "reason.image.share": "Obrazy to [{percent} % całości|większa część całości].",
        "next.image.share": "Nie jest to błąd; podmiot wydający może użyć mniejszych obrazów.",
    ]
}
