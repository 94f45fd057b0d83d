extension Polish {
    /// What is said about badges inside of pictures.
    static let bakedImages: [String: String] = [
        // Either format
        "reason.baked.format": "Odznakę można umieścić w obrazie PNG lub SVG; ten plik nie jest żadnym z nich.",
        "next.baked.format": "Zapisz obraz jako PNG lub SVG i użyj tamtego.",
        "reason.baked.payload":
            "Obraz ma miejsce na odznakę, ale to, co tam jest, nie jest ani poświadczeniem, ani podpisanym tokenem.",
        "next.baked.payload": "Poproś podmiot wydający o odznakę ponownie, jako obraz albo jako osobny plik.",
        "reason.baked.absent": "W tym obrazie nie ma odznaki.",
        "next.baked.absent":
            "Poproś o oryginalny plik: programy pocztowe i strony internetowe często zapisują obrazy na nowo i gubią to, co jest w środku. Odznaka jako plik .json nie może się tak zgubić. Widoczny na nim kod QR to co innego: zeskanuj go telefonem i sprawdź, co zawiera.",
        "reason.baked.open_badges_2":
            "To odznaka starszego rodzaju (Open Badges 2.0 lub wcześniejsza)[: {kind}], której się tu nie ocenia.",
        "next.baked.open_badges_2":
            "Poproś podmiot wydający o aktualną (Open Badges 3.0) albo znajdź odznakę tam, gdzie podmiot wydający ją udostępnia.",

        // What is unusual
        "reason.baked.compressed":
            "Odznaka w obrazie jest skompresowana, na co jej standard nie pozwala; mimo to ją odczytano.",
        "next.baked.compressed":
            "Nie trzeba nic robić. Inne programy mogą nie znaleźć odznaki; powiadom podmiot wydający.",
        "reason.baked.after_image_data": "Odznaka stoi za danymi samego obrazu, gdzie niektóre programy nie zaglądają.",
        "next.baked.after_image_data": "Nie trzeba nic robić.",
        "reason.baked.not_first_element":
            "Odznaka nie jest pierwszą rzeczą w obrazie, a tam umieszcza ją jej standard.",
        "next.baked.not_first_element": "Nie trzeba nic robić.",
        "reason.baked.document_type": "Obraz wskazuje typ dokumentu w sieci, który pominięto i którego nie pobrano.",
        "next.baked.document_type": "Nie trzeba nic robić.",

        // PNG
        "reason.png.crc": "Obraz jest uszkodzony: jego część nie zgadza się ze swoją sumą kontrolną.",
        "next.png.crc": "Poproś ponownie o oryginalny plik.",
        "reason.png.length": "Obraz ma część, która podaje, że jest większa, niż może być jakikolwiek obraz.",
        "next.png.length": "Nie otwieraj tego pliku; poproś ponownie o oryginał.",
        "reason.png.truncated": "Obraz jest ucięty: brakuje jego końca.",
        "next.png.truncated": "Skopiuj lub pobierz plik ponownie.",
        "reason.png.trailing": "Do obrazu coś dopisano, za jego końcem.",
        "next.png.trailing": "Poproś ponownie o oryginalny plik.",
        "reason.png.malformed":
            "Obraz nie jest zbudowany tak, jak musi być PNG[: coś jest nie tak z częścią o nazwie {chunk}].",
        "next.png.malformed": "Poproś ponownie o oryginalny plik.",
        "reason.png.compression": "Odznaka w obrazie jest skompresowana i nie da się jej rozpakować.",
        "next.png.compression": "Poproś podmiot wydający o odznakę ponownie.",
        "reason.png.too_large":
            "Odznaka w obrazie rozpakowuje się do więcej niż {limit} bajtów, które się czyta: mogła zostać zrobiona, by szkodzić.",
        "next.png.too_large": "Nie polegaj na tym pliku; poproś podmiot wydający o odznakę jako osobny plik.",
        "reason.png.ambiguous": "W tym obrazie są dwie odznaki, więc dwóch czytelników mogłoby zobaczyć dwie różne.",
        "next.png.ambiguous": "Nie polegaj na tym pliku; poproś podmiot wydający o oryginał.",

        // QR codes
        "reason.qr.payload": "Kod QR nie zawiera poświadczenia albo zawiera uszkodzone.",
        "next.qr.payload": "Zeskanuj kod ponownie albo poproś o poświadczenie jako plik.",
        "reason.qr.too_large": "Kod QR rozpakowuje się do więcej, niż się czyta[: limit to {limit}].",
        "next.qr.too_large": "Nie polegaj na tym kodzie; poproś podmiot wydający o poświadczenie jako plik.",

        // SVG
        "reason.xml.encoding": "Obraz to SVG, który nie jest zapisany w UTF-8.",
        "next.xml.encoding": "Poproś podmiot wydający o odznakę ponownie, jako PNG albo jako osobny plik.",
        "reason.xml.syntax": "Obraz to SVG, który nie jest poprawnie zbudowany.",
        "next.xml.syntax": "Poproś ponownie o oryginalny plik; uszkodzono go lub zmieniono ręcznie.",
        "reason.xml.dtd":
            "Obraz to SVG z własnymi definicjami lub encjami, przez które każdemu czytelnikowi mógłby mówić co innego.",
        "next.xml.dtd": "Poproś podmiot wydający o odznakę jako PNG albo jako osobny plik.",
        "reason.svg.malformed": "Obraz nie jest zbudowany tak, jak musi być SVG z odznaką.",
        "next.svg.malformed": "Poproś podmiot wydający o odznakę ponownie.",
        "reason.svg.too_large": "Odznaka w obrazie jest większa niż {limit} bajtów, które się czyta.",
        "next.svg.too_large": "Nie polegaj na tym pliku; poproś podmiot wydający o odznakę jako osobny plik.",
        "reason.svg.ambiguous": "W tym obrazie są dwie odznaki, więc dwóch czytelników mogłoby zobaczyć dwie różne.",
        "next.svg.ambiguous": "Nie polegaj na tym pliku; poproś podmiot wydający o oryginał.",
    ]
}
