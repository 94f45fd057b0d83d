extension Italian {
    /// What is said about how a credential is built, about files it refers to, and about its pictures.
    static let schema: [String: String] = [
        // Names of checks
        "check.format.schema": "È costruita come dice il suo formato",
        "check.format.resources": "I file a cui rimanda sono quelli giusti",
        "check.content.images": "Le sue immagini sono ciò che si dice che siano",

        // The whole credential
        "reason.schema.failed":
            "Non è costruita come richiede [{format}|il suo formato][: {member} manca o è sbagliato].",
        "next.schema.failed":
            "Chiedere all’emittente una credenziale corretta. Fino ad allora i programmi possono leggerla in modi diversi.",
        "reason.schema.unavailable":
            "L’emittente indica regole proprie su come è costruita, [{schema}, ]e queste qui non sono note.",
        "next.schema.unavailable":
            "Sono state applicate le regole del formato stesso. Chiedere all’emittente, se le sue regole sono importanti.",
        "reason.schema.mismatch": "Indica le regole di un altro formato[, {found}], che non può soddisfare.",
        "next.schema.mismatch": "Chiedere all’emittente di indicare le regole del formato che è stato usato.",

        // One place
        "reason.schema.required": "[Manca «{member}»|Manca qualcosa][; c’è invece «{found}»].",
        "next.schema.required": "Chiedere all’emittente di aggiungerlo; il formato lo richiede.",
        "reason.schema.type": "C’è [{found}|qualcos’altro] dove dovrebbe esserci [{expected}|un altro tipo].",
        "next.schema.type": "Chiedere all’emittente una credenziale corretta.",
        "reason.schema.value":
            "[Figura «{found}»|Figura un valore] dove dovrebbe figurare [{expected}|un altro valore].",
        "next.schema.value":
            "Chiedere all’emittente una credenziale corretta; le sue parole proprie iniziano con «ext:» dove sono consentite.",
        "reason.schema.format": "[«{found}» non è scritto|Un testo non è scritto] come [{expected}|deve esserlo].",
        "next.schema.format": "Chiedere all’emittente una credenziale corretta.",
        "reason.schema.cardinality":
            "C’è [{found}|un altro numero di valori] dove dovrebbe esserci [{expected}|un altro numero].",
        "next.schema.cardinality":
            "Le persone e la maggior parte dei programmi la leggono ugualmente; l’emittente può correggerla.",
        "reason.schema.unexpected": "[«{member}»|Un membro] non ha posto in [{expected}|questo oggetto].",
        "next.schema.unexpected": "Qui viene ignorato; chiedere all’emittente a che cosa serve.",

        // Files it refers to
        "reason.resource.digest":
            "Un file a cui rimanda[, {resource},] non è quello che si intendeva: il suo contenuto è cambiato.",
        "next.resource.digest": "Non fare affidamento su quel file; chiedere l’originale all’emittente.",
        "reason.resource.unavailable": "Rimanda a un file[, {resource},] che non è disponibile; nulla viene scaricato.",
        "next.resource.unavailable": "Procurarsi il file dall’emittente, se occorre.",
        "reason.resource.unsupported":
            "Un file a cui rimanda[, {resource},] è fissato in un modo[ ({function})] che qui non viene calcolato.",
        "next.resource.unsupported": "Un altro programma potrebbe esserne capace; tutto il resto è stato controllato.",
        "reason.resource.malformed": "Rimanda a un file[, {resource},] senza dire correttamente quali byte ha.",
        "next.resource.malformed": "Chiedere all’emittente una credenziale corretta.",

        // Pictures
        "reason.image.media_type": "Un’immagine è dichiarata come {declared}, ma è {real}.",
        "next.image.media_type": "Può essere mostrata ugualmente; l’emittente può correggerla.",
        "reason.image.unrecognised":
            "Ciò che dovrebbe essere un’immagine[ ({declared})] non è di alcuno dei tipi noti qui.",
        "next.image.unrecognised": "Non viene mostrata. Chiedere all’emittente che cos’è.",
        "reason.image.encoding": "Un’immagine non è scritta nella credenziale come deve esserlo.",
        "next.image.encoding": "Alcuni programmi non la mostreranno; l’emittente può correggerla.",
        "reason.image.duplicate": "La stessa immagine è contenuta una seconda volta.",
        "next.image.duplicate": "Non è un errore; è solo più grande del necessario.",
        "reason.image.share":
            "Le immagini costituiscono [il {percent} % della credenziale|la maggior parte della credenziale].",
        "next.image.share": "Non è un errore; l’emittente può usare immagini più piccole.",
    ]
}
