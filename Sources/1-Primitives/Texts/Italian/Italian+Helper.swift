extension Italian {
    /// What is said about the helper program, and about what it unpacks and draws.
    static let helper: [String: String] = [
        // The process
        "reason.helper.missing":
            "Il programma testamur-helper, che apre fogli di calcolo e disegna attestati, non c’è[: {file}].",
        "next.helper.missing":
            "Mettere testamur-helper nella cartella di testamur, o indicarlo in TESTAMUR_HELPER con un percorso assoluto.",
        "reason.helper.start": "Il programma testamur-helper non ha potuto essere avviato in modo sicuro[: {system}].",
        "next.helper.start":
            "Nulla è stato modificato. Guardare se restano memoria e processi, e se il kernel consente filtri seccomp.",
        "reason.helper.version": "Il programma testamur-helper appartiene a un’altra versione di testamur.",
        "next.helper.version": "Installare entrambi i programmi della stessa versione.",
        "reason.helper.crashed":
            "Il programma testamur-helper si è interrotto[ con il segnale {signal}]: il file potrebbe essere stato creato per fare danno, o è troppo per esso.",
        "next.helper.crashed":
            "Nulla è stato modificato. Aprire il file con il programma che l’ha creato, salvarlo di nuovo e riprovare.",
        "reason.helper.timeout": "Il programma testamur-helper non ha risposto in tempo ed è stato terminato.",
        "next.helper.timeout":
            "Nulla è stato modificato. [Questo è {kind}: chiedere le credenziali come file a sé.|Riprovare; se il foglio di calcolo è molto grande, salvarlo come CSV e usare quello.]",
        "reason.helper.limit":
            "Il programma testamur-helper ha richiesto più di quanto gli è consentito[: {what}][ (il limite è {limit})] ed è stato terminato.",
        "next.helper.limit":
            "Nulla è stato modificato. [Questo è {kind}: chiedere le credenziali come file a sé.|Usare un file più piccolo; salvare come CSV un foglio di calcolo molto grande.]",
        "reason.helper.protocol":
            "Il programma testamur-helper ha dato una risposta che non è tale, ed è stato terminato.",
        "next.helper.protocol":
            "Nulla è stato modificato. Non usare il file che stava aprendo; si prega di segnalarlo a chi sviluppa il programma.",

        // Spreadsheets
        "reason.xlsx.format": "Questa non è una cartella di lavoro nel formato attuale di Excel (.xlsx)[; è .{found}].",
        "next.xlsx.format": "Aprirla nel proprio programma di fogli di calcolo e salvarla come .xlsx o come CSV.",
        "reason.xlsx.encrypted": "La cartella di lavoro è protetta da una password.",
        "next.xlsx.encrypted": "Aprirla nel proprio programma di fogli di calcolo, togliere la password e salvarla.",
        "reason.xlsx.malformed": "La cartella di lavoro è danneggiata[: in {part}][, riga {row}].",
        "next.xlsx.malformed":
            "Aprirla nel proprio programma di fogli di calcolo, salvarla con un nuovo nome e usare quella.",
        "reason.xlsx.entities":
            "Una parte della cartella di lavoro ha definizioni proprie, attraverso le quali potrebbe dire altro a ogni programma.",
        "next.xlsx.entities":
            "Nessun programma di fogli di calcolo scrive un file così: chiedere a chi l’ha inviato di salvarlo di nuovo.",
        "reason.xlsx.too_large":
            "La cartella di lavoro è più grande di quanto viene letto[: {what}][, il limite è {limit}].",
        "next.xlsx.too_large": "Conservare solo il foglio con l’elenco dei discenti, o salvarlo come CSV.",

        // Archives
        "reason.zip.malformed": "Questo non è un file ZIP, o è danneggiato.",
        "next.zip.malformed": "Copiare o scaricare di nuovo il file.",
        "reason.zip.path": "L’archivio vuole mettere un file dove non è consentito[: {name}].",
        "next.zip.path": "Non estrarre questo archivio; chiederne uno nuovo a chi l’ha inviato.",
        "reason.zip.symlink": "L’archivio ha un collegamento al posto di un file[: {name}].",
        "next.zip.symlink": "Non estrarre questo archivio; chiederne uno nuovo a chi l’ha inviato.",
        "reason.zip.too_large":
            "L’archivio, estratto, è più grande di quanto viene letto[: {what}][, il limite è {limit}]: potrebbe essere stato creato per fare danno.",
        "next.zip.too_large": "Non estrarre questo archivio; chiedere i file stessi.",
        "reason.zip.duplicate_name": "L’archivio ha due file con lo stesso nome[: {name}].",
        "next.zip.duplicate_name": "Chiederne uno nuovo a chi ha creato l’archivio.",
        "reason.zip.encrypted": "L’archivio è protetto da una password.",
        "next.zip.encrypted": "Estrarlo con la password e usare i file.",
        "reason.zip.ambiguous": "L’archivio è costruito in modo che due programmi vi trovino file diversi.",
        "next.zip.ambiguous": "Non estrarre questo archivio; chiederne uno nuovo a chi l’ha inviato.",

        // Designs and drawings
        "reason.design.syntax": "Il modello grafico non è un SVG che si possa disegnare[: riga {line}].",
        "next.design.syntax": "Salvarlo dal proprio programma di disegno come SVG semplice.",
        "reason.design.external": "Il modello grafico fa riferimento a qualcosa di esterno[: {what}].",
        "next.design.external":
            "Incorporare le immagini nel modello grafico, toglierne script e collegamenti, e salvarlo come SVG semplice.",
        "reason.design.field": "Uno spazio per il testo nel modello grafico non è scritto come tale[: {what}].",
        "next.design.field":
            "Uno spazio per il testo è un rettangolo con data-text; docs/formats/certificate-design.md elenca che cosa vi può stare.",
        "reason.design.too_large":
            "Il modello grafico è più grande di quanto viene disegnato[: {what}][, il limite è {limit}].",
        "next.design.too_large": "Rimpicciolire le immagini nel modello grafico.",
        "reason.qr.too_long": "Questo è più di quanto contiene un codice QR.",
        "next.qr.too_long": "Consegnare il file stesso, o un collegamento a esso.",

        // PDF
        "reason.pdf.malformed": "Questo non è un PDF, o è danneggiato.",
        "next.pdf.malformed": "Copiare o scaricare di nuovo il file.",
        "reason.pdf.encrypted": "Il PDF è protetto da una password.",
        "next.pdf.encrypted": "Salvarlo senza la password, o chiedere la credenziale come file a sé.",
        "reason.pdf.too_large": "Il PDF contiene più di quanto viene letto[: {what}][, il limite è {limit}].",
        "next.pdf.too_large": "Chiedere la credenziale come file a sé.",
        "reason.pdf.filter": "Un file nel PDF è compresso in un modo che non viene letto.",
        "next.pdf.filter": "Chiedere la credenziale come file a sé.",
        "reason.pdf.ambiguous": "Il PDF è costruito in modo che due programmi vi trovino file diversi.",
        "next.pdf.ambiguous": "Chiedere la credenziale come file a sé.",
    ]

    /// What is said about files besides the credentials, and what stands on certificates.
    static let outputs: [String: String] = [
        "help.output":
            "Che cosa creare oltre ai file propri delle credenziali; più d’uno si separano con virgole, o si indicano uno per uno. Gli attestati (pdf) e i badge portano la credenziale al loro interno.",
        "help.output.certificate_design":
            "Un SVG da cui disegnare gli attestati; indicato più volte, una pagina per ciascuno. docs/formats/certificate-design.md spiega come se ne crea uno.",
        "help.output.badge": "Un’immagine per i badge: un PNG così com’è, o un modello SVG.",
        "help.output.link_base":
            "Con che cosa iniziano gli indirizzi delle credenziali; dietro viene messo l’identificativo di ciascuna.",
        "help.output.qr":
            "Che cosa contiene il codice QR su un attestato: l’intera credenziale, il suo indirizzo, o nulla. L’indirizzo, se è indicato --link-base.",
        "usage.link_base": "--link-base è un indirizzo che inizia con https://",
        "usage.qr_link": "--qr link richiede --link-base",
        "usage.badge_svg":
            "un PNG non può diventare un badge SVG: dare a --badge un SVG, o tralasciare --output badge-svg",
        "cli.output.progress": "{done} di {total} creati, {rate} al secondo, restano {left} s",
        "cli.output.cut":
            "{count} {count|attestato ha|attestati hanno} testo che non entrava nemmeno nella dimensione più piccola ed è stato tagliato.",
        "cli.output.no_code":
            "{count} {count|attestato non ha|attestati non hanno} un codice QR: la credenziale è più di quanto uno ne contiene. È incorporata nel file; --qr link vi mette un indirizzo.",
        "cli.output.no_code_expected":
            "Gli attestati non avranno un codice QR: le credenziali sono più di quanto uno ne contiene. Sono incorporate nei file; --qr link vi mette un indirizzo.",

        "certificate.kind": "MICROCREDENZIALE",
        "certificate.awarded_to": "è rilasciata a",
        "certificate.outcomes": "Risultati di apprendimento",
        "certificate.workload": "Carico di lavoro",
        "certificate.level": "Livello",
        "certificate.grade": "Risultato",
        "certificate.learner": "Discente",
        "certificate.issuer": "Rilasciata da",
        "certificate.place": "Luogo del rilascio",
        "certificate.date": "Data di rilascio",
        "certificate.valid_until": "Valida fino a",
        "certificate.assessment": "Valutazione",
        "certificate.supervision": "Supervisione e identità",
        "certificate.participation": "Forma di partecipazione",
        "certificate.quality": "Garanzia della qualità",
        "certificate.prerequisites": "Prerequisiti",
        "certificate.stackability": "Cumulabilità",
        "certificate.stackability.stackable": "Cumulabile",
        "certificate.stackability.stand_alone": "Autonoma",
        "certificate.eqf": "livello {level} EQF",
        "certificate.cycle": "ciclo {cycle} (QF-EHEA)",
        "certificate.hours": "{count} {count|ora|ore}",
        "certificate.check_heading": "Come controllare questa microcredenziale",
        "certificate.check":
            "Questa pagina mostra che cosa dice una credenziale digitale firmata. La credenziale stessa è all’interno di questo PDF (credential.json) e chiunque può controllarla, senza chiedere all’emittente, con qualsiasi verificatore per Open Badges 3.0.",
        "certificate.qr_credential":
            "Il codice contiene l’intera credenziale: può essere controllata dalla carta, senza rete.",
        "certificate.qr_link": "Il codice porta alla credenziale sul web.",
    ]
}
