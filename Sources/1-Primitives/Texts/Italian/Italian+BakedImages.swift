extension Italian {
    /// What is said about badges inside of pictures.
    static let bakedImages: [String: String] = [
        // Either format
        "reason.baked.format":
            "Un badge può essere inserito in un’immagine PNG o SVG; questo file non è né l’una né l’altra.",
        "next.baked.format": "Salvare l’immagine come PNG o SVG e usare quella.",
        "reason.baked.payload":
            "L’immagine ha un posto per un badge, ma ciò che vi si trova non è né una credenziale né un token firmato.",
        "next.baked.payload": "Chiedere di nuovo il badge all’emittente, come immagine o come file a sé.",
        "reason.baked.absent": "In questa immagine non c’è alcun badge.",
        "next.baked.absent":
            "Chiedere il file originale: i programmi di posta e i siti web spesso salvano di nuovo le immagini e perdono ciò che contengono. Un badge in un file .json non può perdersi così. Un codice QR che vi si vede è un’altra cosa: scansionarlo con un telefono e controllare ciò che dice.",
        "reason.baked.open_badges_2":
            "Questo è un badge di un tipo più vecchio (Open Badges 2.0 o precedente)[: {kind}], che qui non viene giudicato.",
        "next.baked.open_badges_2":
            "Chiederne uno attuale all’emittente (Open Badges 3.0), o cercare il badge dove l’emittente lo ospita.",

        // What is unusual
        "reason.baked.compressed":
            "Il badge nell’immagine è compresso, cosa che il suo standard non consente; è stato letto ugualmente.",
        "next.baked.compressed":
            "Non occorre fare nulla. Altri programmi potrebbero non trovare il badge; informare l’emittente.",
        "reason.baked.after_image_data":
            "Il badge si trova dopo i dati dell’immagine stessa, dove alcuni programmi non guardano.",
        "next.baked.after_image_data": "Non occorre fare nulla.",
        "reason.baked.not_first_element":
            "Il badge non è la prima cosa nell’immagine, dove lo colloca il suo standard.",
        "next.baked.not_first_element": "Non occorre fare nulla.",
        "reason.baked.document_type":
            "L’immagine indica un tipo di documento sul web, che è stato ignorato e non scaricato.",
        "next.baked.document_type": "Non occorre fare nulla.",

        // PNG
        "reason.png.crc": "L’immagine è danneggiata: una sua parte non concorda con la somma di controllo.",
        "next.png.crc": "Chiedere di nuovo il file originale.",
        "reason.png.length":
            "L’immagine ha una parte che dichiara di essere più grande di quanto qualsiasi immagine possa essere.",
        "next.png.length": "Non aprire questo file; chiedere di nuovo l’originale.",
        "reason.png.truncated": "L’immagine è troncata: manca la fine.",
        "next.png.truncated": "Copiare o scaricare di nuovo il file.",
        "reason.png.trailing": "Qualcosa è stato aggiunto all’immagine, dopo la sua fine.",
        "next.png.trailing": "Chiedere di nuovo il file originale.",
        "reason.png.malformed":
            "L’immagine non è costruita come deve esserlo un PNG[: c’è un errore in una parte chiamata {chunk}].",
        "next.png.malformed": "Chiedere di nuovo il file originale.",
        "reason.png.compression": "Il badge nell’immagine è compresso e non può essere decompresso.",
        "next.png.compression": "Chiedere di nuovo il badge all’emittente.",
        "reason.png.too_large":
            "Il badge nell’immagine, decompresso, supera i {limit} byte che vengono letti: potrebbe essere stato creato per fare danno.",
        "next.png.too_large": "Non fare affidamento su questo file; chiedere all’emittente il badge come file a sé.",
        "reason.png.ambiguous":
            "In questa immagine ci sono due badge, così che due lettori potrebbero vederne due diversi.",
        "next.png.ambiguous": "Non fare affidamento su questo file; chiedere l’originale all’emittente.",

        // QR codes
        "reason.qr.payload": "Il codice QR non contiene alcuna credenziale, o ne contiene una danneggiata.",
        "next.qr.payload": "Scansionare di nuovo il codice, o chiedere la credenziale come file.",
        "reason.qr.too_large": "Il codice QR, decompresso, è più grande di quanto viene letto[: il limite è {limit}].",
        "next.qr.too_large": "Non fare affidamento su questo codice; chiedere all’emittente la credenziale come file.",

        // SVG
        "reason.xml.encoding": "L’immagine è un SVG che non è scritto in UTF-8.",
        "next.xml.encoding": "Chiedere di nuovo il badge all’emittente, come PNG o come file a sé.",
        "reason.xml.syntax": "L’immagine è un SVG che non è ben formato.",
        "next.xml.syntax": "Chiedere di nuovo il file originale; è stato danneggiato o modificato a mano.",
        "reason.xml.dtd":
            "L’immagine è un SVG con definizioni o entità proprie, attraverso le quali potrebbe dire altro a ogni lettore.",
        "next.xml.dtd": "Chiedere all’emittente il badge come PNG o come file a sé.",
        "reason.svg.malformed": "L’immagine non è costruita come deve esserlo un SVG con un badge.",
        "next.svg.malformed": "Chiedere di nuovo il badge all’emittente.",
        "reason.svg.too_large": "Il badge nell’immagine supera i {limit} byte che vengono letti.",
        "next.svg.too_large": "Non fare affidamento su questo file; chiedere all’emittente il badge come file a sé.",
        "reason.svg.ambiguous":
            "In questa immagine ci sono due badge, così che due lettori potrebbero vederne due diversi.",
        "next.svg.ambiguous": "Non fare affidamento su questo file; chiedere l’originale all’emittente.",
    ]
}
