extension Italian {
    /// The pages of the server, and what it refuses.
    static let server: [String: String] = [
        // The page that asks for files
        "web.title": "Controllare una credenziale",
        "web.heading": "Questa microcredenziale è autentica?",
        "web.lead":
            "Consegnare una credenziale ricevuta da qualcuno, e leggere chi l’ha emessa, a chi, quando e dove, e se è ancora in vigore.",
        "web.language": "Lingua",
        "web.files": "File da controllare",
        "web.files_hint":
            "Credenziali (JSON), badge (PNG, SVG), PDF che contengono una credenziale, o un file ZIP che li raccoglie.",
        "web.limit": "Al massimo {files} file, {size} MiB in tutto.",
        "web.drop": "Oppure trascinare i file in un punto qualsiasi di questa pagina: sono controllati subito.",
        "web.paste": "Incollare il testo di una credenziale",
        "web.paste_label": "Testo di una credenziale, o di un codice QR",
        "web.pasted": "testo incollato",
        "web.camera": "Leggere un codice QR con la fotocamera",
        "web.camera_picture": "Ciò che vede la fotocamera",
        "web.camera_stop": "Fermare la fotocamera",
        "web.no_camera": "La fotocamera non può essere usata. Può essere necessario consentirne l’uso nel browser.",
        "web.remove": "Rimuovere",
        "web.too_many": "Sono più file di quanti se ne controllano per volta.",
        "web.too_large": "Questi file sono più grandi di quanto si controlla per volta.",
        "web.nothing": "Scegliere prima un file, o incollare un testo.",
        "web.check": "Controllare",
        "web.busy": "Controllo in corso…",
        "web.kept": "Che cosa accade ai file inviati",
        "web.kept_nothing":
            "Sono giudicati nella memoria di questo server e poi dimenticati. Nulla di essi è conservato o trasmesso.",
        "web.kept_receipt": "Si può portare con sé una ricevuta firmata del risultato; qui non ne resta alcuna copia.",
        "web.answers": "Le tre risposte",
        "web.basis": "Su che cosa si basano le risposte",
        "web.policy": "Giudicato secondo la politica «{policy}».",
        "web.elsewhere":
            "Si arriva qui con l’indirizzo di un file. Questa pagina non apre indirizzi: nessuno viene a sapere che cosa si verifica.",
        "web.elsewhere_next": "Aprire l’indirizzo di persona, salvare il file e sceglierlo qui sotto.",
        "web.no_registry":
            "Questo server non conosce alcun registro di emittenti: può dire se una credenziale è stata modificata, non chi è il suo emittente.",

        // The answer
        "web.another": "Controllare qualcos’altro",
        "web.receipt": "Scaricare la ricevuta",
        "web.print": "Stampare",
        "web.refused": "Non è stato possibile",
        "web.made":
            "Creato da Testamur. Nulla di ciò che viene inviato è conservato, e questa pagina non carica nulla da altri siti.",

        // Refusals of requests
        "reason.server.not_found": "A questo indirizzo non c’è nulla.",
        "next.server.not_found": "Iniziare dalla prima pagina.",
        "reason.server.method": "Questo indirizzo non risponde a {method}.",
        "next.server.method": "Usare {allowed}.",
        "reason.server.too_large": "Ciò che è stato inviato è più grande di {limit} byte.",
        "next.server.too_large": "Inviare meno per volta, o usare la riga di comando: testamur verify.",
        "reason.server.content_type": "Il tipo di contenuto «{type}» non viene letto qui.",
        "next.server.content_type": "Inviare {expected}.",
        "reason.server.encoding": "Le richieste compresse non vengono lette.",
        "next.server.encoding": "Inviare la richiesta senza Content-Encoding.",
        "reason.server.busy": "In questo momento c’è più da fare di quanto sia possibile.",
        "next.server.busy": "Riprovare tra qualche secondo.",
        "reason.server.too_many": "Troppe richieste dello stesso mittente sono in corso allo stesso tempo.",
        "next.server.too_many": "Attenderne le risposte prima di inviare la successiva.",
        "reason.server.bad_request": "La richiesta non ha potuto essere letta.",
        "next.server.bad_request": "Inviare una richiesta HTTP/1.1 ben formata.",
        "reason.server.internal": "Qualcosa è andato storto nel server.",
        "next.server.internal":
            "Riprovare; se accade di nuovo, comunicare a chi gestisce questo server quando è successo.",
        "reason.form.malformed": "Il modulo non ha potuto essere letto.",
        "next.form.malformed": "Inviarlo come fa un browser: multipart/form-data con un delimitatore (boundary).",
        "reason.form.too_many": "Il modulo ha più di {limit} parti.",
        "next.form.too_many": "Inviare meno file per volta, o un file ZIP che li contiene.",
        "reason.form.empty": "Non è stato inviato nulla da controllare.",
        "next.form.empty": "Scegliere un file, o incollare il testo di una credenziale.",
        "reason.challenge.expired":
            "Questa sfida non vale più: ha più di dieci minuti, oppure il server è stato riavviato da allora.",
        "next.challenge.expired":
            "Chiederne un’altra con POST /challenges e far preparare la presentazione per quella.",
        "reason.presentation.replayed": "Una presentazione per questa sfida è già stata accettata.",
        "next.presentation.replayed":
            "Non farvi affidamento: può essere una copia. Chiedere una nuova sfida e una presentazione fatta per quella.",
        "reason.server.elsewhere": "A quell’indirizzo qui non è pubblicato nulla.",
        "next.server.elsewhere":
            "Aprire l’indirizzo di persona, salvare il file e verificarlo sulla prima pagina: questo server non apre indirizzi.",
        "reason.api.member_missing": "La richiesta non ha il membro «{member}».",
        "next.api.member_missing": "Inviare un oggetto JSON con il membro «{member}».",
        "reason.api.member_type": "Il membro «{member}» non è del tipo giusto.",
        "next.api.member_type": "Deve essere: {expected}.",
        "reason.api.wrong_kind": "Ciò che è stato inviato non è del tipo atteso: {expected}.",
        "next.api.wrong_kind": "Le presentazioni vanno a /presentations/verify, le credenziali a /credentials/verify.",

        // Refusals of the program
        "reason.server.role": "Il ruolo «{role}» non esiste.",
        "next.server.role": "Usare uno di questi: {roles}.",
        "reason.server.address": "«{host}» non è un indirizzo di questo solo computer.",
        "next.server.address": "Usare 127.0.0.1, o mettere davanti un proxy con TLS e dichiararlo con --behind-proxy.",
        "reason.server.listen": "Non è possibile offrire nulla su {host}, porta {port}: {cause}.",
        "next.server.listen": "Scegliere un’altra porta con --port; 0 ne prende una libera.",
        "reason.server.interop_address": "La politica w3c-interop serve solo per prove su questo computer.",
        "next.server.interop_address": "Offrirla su 127.0.0.1 senza --behind-proxy.",
        "reason.server.setting": "L’impostazione «{name}» non può essere «{value}».",
        "next.server.setting": "Deve essere: {expected}.",
        "reason.server.file": "Non è possibile leggere {file}.",
        "next.server.file": "Controllarne il nome, e se chi gestisce il server ha il permesso di leggerlo.",
        "reason.server.missing": "Il programma testamur-server non c’è ({file}).",
        "next.server.missing":
            "Installarlo accanto a testamur, o indicarlo in TESTAMUR_SERVER con un percorso assoluto.",
        "reason.server.receipt_key": "Le ricevute richiedono una chiave e la sua frase segreta.",
        "next.server.receipt_key":
            "Indicare --receipt-key insieme a --receipt-passphrase-file o --receipt-passphrase-fd.",

        // The program
        "server.ready": "in servizio su {address}",
        "server.reloaded": "registri, documenti delle chiavi e liste di stato sono stati riletti",
        "server.reload_failed": "la rilettura non è riuscita; resta ciò che c’era",
        "help.serve": "Offre una pagina e un’interfaccia per programmi.",
        "help.serve.discussion":
            "Avvia testamur-server con le stesse parole. Il ruolo verifier è una pagina su cui chiunque può controllare credenziali, e la VC-API per i programmi. Nulla di ciò che vi viene inviato è conservato. Il ruolo wallet è il portafoglio di una persona come pagina, sul suo computer; il ruolo issuer è la scrivania di emissione, ciò che un emittente pubblica, e la VC-API che rilascia.",
        "help.serve.words": "Ciò che testamur-server comprende; --help lo elenca.",
        "help.server": "Offre una pagina e un’interfaccia per programmi.",
        "help.server.discussion":
            "Ogni opzione può stare anche in un file (--config), o nell’ambiente come TESTAMUR_ e il suo nome in maiuscolo, per esempio TESTAMUR_PORT. Le opzioni prevalgono sull’ambiente, l’ambiente sul file. SIGHUP rilegge i registri, i documenti delle chiavi e le liste di stato; SIGTERM lo termina quando le richieste in corso hanno avuto risposta.",
        "help.server.role": "Che cosa offrire: verifier, wallet, issuer.",
        "help.server.host": "L’indirizzo su cui stare in ascolto. Valore predefinito: 127.0.0.1.",
        "help.server.port": "La porta su cui stare in ascolto; 0 per una qualsiasi. Valore predefinito: 8088.",
        "help.server.behind_proxy":
            "Davanti c’è un proxy: si può stare in ascolto su altri indirizzi, e si dà per buono il client indicato in X-Forwarded-For.",
        "help.server.config": "Un file JSON con queste impostazioni.",
        "help.server.trust": "Un registro di emittenti. Può essere indicato più volte.",
        "help.server.anchor":
            "La chiave con cui sono firmati i registri, in forma Multikey. Può essere indicata più volte.",
        "help.server.trust_unsigned": "Dà per buoni registri che nessuno ha firmato. Ogni rapporto lo dice.",
        "help.server.did_document": "Un documento delle chiavi di un emittente, o una cartella di tali documenti.",
        "help.server.status": "Una lista di stato, o una cartella di tali liste.",
        "help.server.policy": "La politica: employer, o un altro nome o file. Valore predefinito: employer.",
        "help.server.receipt_key": "La chiave che firma le ricevute. Senza di essa non ce ne sono.",
        "help.server.receipt_passphrase_file": "Un file con la frase segreta di quella chiave.",
        "help.server.receipt_passphrase_fd": "Un descrittore con la frase segreta di quella chiave.",
        "help.server.largest": "Quanti MiB al massimo vengono inviati per volta. Valore predefinito: 32.",
        "help.server.reload": "Dopo quanti minuti i file sono riletti; 0 per mai. Valore predefinito: 5.",
        "help.server.log_level":
            "Quanto viene annotato: error, warning, notice, info, debug. Valore predefinito: notice.",
    ]
}
