extension Italian {
    /// What is said about bytes, JSON, keys and identifiers.
    static let primitives: [String: String] = [
        // Places, and what is said of a code without a sentence
        "place.whole": "nel documento nel suo insieme",
        "place.pointer": "in {pointer}",
        "place.byte": "al byte {offset}",
        "place.cell": "nella riga {row}, colonna {column}",
        "place.file": "in {file}",
        "reason.other": "È stato rifiutato con il codice {code}.",
        "next.other": "Cercare il codice {code} nella documentazione, o chiedere a chi ha inviato il documento.",

        // Bytes as text
        "reason.b64.alphabet":
            "Un testo che dovrebbe contenere byte in base64url ha un carattere che non vi appartiene.",
        "next.b64.alphabet":
            "Chiedere di nuovo il file originale; riempimento (=), spazi, + e / sono segni che è stato convertito lungo il percorso.",
        "reason.b64.noncanonical":
            "Un testo in base64url non è scritto nell’unico modo in cui si scrivono i suoi byte.",
        "next.b64.noncanonical": "Chiedere di nuovo il file originale; qualcuno o qualcosa ha modificato un carattere.",
        "reason.b64.empty": "Un testo che dovrebbe contenere byte in base64url è vuoto.",
        "next.b64.empty": "Chiedere di nuovo il file originale; ne manca una parte.",
        "reason.b64.length":
            "Un testo in base64url ha una lunghezza che nessuna sequenza di byte ha: è stato troncato o ha un carattere di troppo.",
        "next.b64.length": "Chiedere di nuovo il file originale.",
        "reason.b58.alphabet":
            "Un testo che dovrebbe contenere una chiave o una firma in base58 ha un carattere che non vi appartiene.",
        "next.b58.alphabet":
            "Copiarlo di nuovo dall’originale; base58 non ha 0 (zero), né O, né I, né l minuscola, che si confondono facilmente.",
        "reason.b58.empty": "Un testo che dovrebbe contenere una chiave o una firma in base58 è vuoto.",
        "next.b58.empty": "Copiarlo di nuovo dall’originale.",
        "reason.b45.alphabet": "Il testo di un codice QR contiene un carattere che base45 non usa.",
        "next.b45.alphabet": "Scansionare di nuovo il codice.",
        "reason.b45.length": "Il testo di un codice QR è troncato, o ha un carattere di troppo.",
        "next.b45.length": "Scansionare di nuovo il codice.",
        "reason.b45.noncanonical": "Il testo di un codice QR ha caratteri che non corrispondono ad alcun byte.",
        "next.b45.noncanonical": "Scansionare di nuovo il codice.",
        "reason.b58.too_long":
            "Un testo in base58 è troppo lungo per una chiave o una firma[: {length} caratteri, se ne leggono al massimo {limit}].",
        "next.b58.too_long": "Controllare che insieme alla chiave non sia stato incollato altro.",
        "reason.hex.malformed":
            "Questa non è una serie di cifre esadecimali: coppie di cifre da 0 a 9 e di lettere minuscole da a a f.",
        "next.hex.malformed": "Scriverla di nuovo senza spazi, senza 0x davanti, e in lettere minuscole.",
        "reason.multibase.prefix": "Una chiave o una firma non inizia con la lettera che ne indica la codifica.",
        "next.multibase.prefix":
            "Una chiave in forma Multikey inizia con z: copiarla di nuovo, con la sua prima lettera.",
        "reason.multicodec.malformed": "I byte di una chiave non iniziano con un numero ben formato per il suo tipo.",
        "next.multicodec.malformed": "Chiedere al proprietario della chiave la sua forma Multikey.",

        // Days and times
        "reason.time.malformed":
            "[«{found}» non è|Questa non è] una data e ora nella forma rigorosa che le credenziali usano.",
        "next.time.malformed":
            "Scriverla come 2026-05-12T07:30:00Z, o con lo scarto orario del luogo come 2026-05-12T09:30:00+02:00.",
        "reason.date.malformed": "[«{found}» non è|Questo non è] un giorno del calendario nella forma 2026-02-28.",
        "next.date.malformed": "Scrivere il giorno come anno, mese e giorno, ciascuno con i suoi zeri: 2026-02-28.",

        // JSON
        "reason.json.syntax": "Il file non è JSON ben formato.",
        "next.json.syntax":
            "Chiedere il file originale; i programmi che riformattano JSON, la posta e gli elaboratori di testi spesso lo danneggiano.",
        "reason.json.encoding": "Il testo non è semplice UTF-8, o inizia con un indicatore dell’ordine dei byte.",
        "next.json.encoding":
            "Salvarlo di nuovo come UTF-8 senza indicatore dell’ordine dei byte; se è firmato, chiedere il file originale.",
        "reason.json.duplicate_key":
            "Lo stesso nome di membro figura due volte in un oggetto, così che due lettori potrebbero leggere due cose diverse.",
        "next.json.duplicate_key": "Non fare affidamento su questo documento; chiederne uno corretto all’emittente.",
        "reason.json.surrogate":
            "Un testo contiene la metà di un carattere: una sequenza di escape come \\ud800 senza la sua compagna.",
        "next.json.surrogate": "Chiedere il file originale; il testo è stato tagliato in mezzo a un carattere.",
        "reason.json.number": "Un numero è troppo grande o troppo lungo perché un programma possa contenerlo.",
        "next.json.number": "Chiedere all’emittente un documento corretto.",
        "reason.json.number_range":
            "Un numero intero supera 9.007.199.254.740.991, dove i programmi iniziano ad arrotondare e non concordano più.",
        "next.json.number_range":
            "Chiedere all’emittente un documento corretto, con il numero come testo se è un identificativo.",
        "reason.json.type":
            "[Il file è di tipo {found}, e una credenziale è un oggetto|Un valore è di un tipo diverso da quello che occorre in quel posto, come un testo dove deve esserci un numero].",
        "next.json.type":
            "[Se il valore di tipo {found} contiene più credenziali, mettere ciascuna in un file a sé|Chiedere all’emittente un documento corretto].",
        "reason.limit.size": "L’input è più grande di quanto viene letto qui[; il limite è {limit}].",
        "next.limit.size": "Una credenziale è un file piccolo: controllare che sia quello giusto.",
        "reason.limit.depth":
            "I valori sono annidati più in profondità di quanto serve a qualsiasi credenziale[; il limite è {limit}].",
        "next.limit.depth": "Controllare che sia il file giusto; probabilmente è stato creato per fare danno.",

        // Keys
        "reason.key.length": "Una chiave non ha la lunghezza del suo tipo[: {found} byte invece di {expected}].",
        "next.key.length": "Copiare di nuovo la chiave dal suo proprietario.",
        "reason.key.noncanonical":
            "Una chiave pubblica non è scritta nell’unico modo in cui si scrive una chiave del suo tipo.",
        "next.key.noncanonical": "Non fare affidamento su questa chiave; chiedere quella giusta al suo proprietario.",
        "reason.key.small_order":
            "Questa chiave pubblica è di un tipo per cui una firma si adatta a molti documenti: non dimostra nulla.",
        "next.key.small_order": "Non fare affidamento su nulla che sia firmato con essa.",
        "reason.key.subgroup":
            "Questa chiave pubblica non è una vera chiave del suo tipo: i programmi sarebbero in disaccordo sulle sue firme.",
        "next.key.subgroup":
            "Non fare affidamento su questa chiave; chiederne al proprietario una creata da un programma ben curato.",
        "reason.key.not_on_curve":
            "Questa chiave pubblica è inventata: i suoi numeri non appartengono ad alcuna chiave del suo tipo, e le firme fatte con essa non dimostrano nulla.",
        "next.key.not_on_curve":
            "Non fare affidamento su nulla che sia firmato con essa; chiedere all’emittente la chiave giusta.",
        "reason.key.type": "La chiave è di un tipo diverso da quello che occorre qui.",
        "next.key.type":
            "Usare una chiave del tipo che occorre qui, o chiedere all’emittente di firmare con una tale chiave.",
        "reason.key.private_material":
            "Una chiave privata si trova dove può stare solo una pubblica: chi l’ha vista può firmare a nome del proprietario.",
        "next.key.private_material": "Avvisare subito il proprietario; la chiave deve essere ritirata e sostituita.",
        "reason.key.usage": "La chiave dice di sé di non essere destinata alle firme[ ({member})].",
        "next.key.usage": "Chiedere all’emittente con quale chiave sono firmate le sue credenziali.",
        "reason.key.malformed": "Una chiave non può essere letta[: {member} manca o ha una forma errata].",
        "next.key.malformed":
            "Chiedere al proprietario della chiave la sua forma Multikey o una JSON Web Key corretta.",
        "reason.key.inconsistent": "Una chiave privata e la chiave pubblica che l’accompagna non vanno insieme.",
        "next.key.inconsistent": "Non firmare con essa; ripristinare il file di chiave da una copia di sicurezza.",

        // Signatures
        "reason.sig.length": "La firma non ha la lunghezza del suo tipo[: {found} byte invece di {expected}].",
        "next.sig.length":
            "Chiedere di nuovo il file originale; la firma è stata troncata o vi è stato aggiunto qualcosa.",
        "reason.sig.malformed":
            "La firma contiene numeri che nessun firmatario produce, o è scritta in una forma diversa da quella che le credenziali usano.",
        "next.sig.malformed": "Non fare affidamento su questo documento; chiedere l’originale all’emittente.",
        "reason.sig.noncanonical_s":
            "La firma è stata alterata in una sua seconda forma, che nessun firmatario produce.",
        "next.sig.noncanonical_s": "Non fare affidamento su questo documento; chiedere l’originale.",
        "reason.sig.noncanonical_r": "La firma ha una parte in una forma che nessun firmatario produce.",
        "next.sig.noncanonical_r": "Non fare affidamento su questo documento; chiedere l’originale.",
        "reason.sig.small_order_r": "La firma ha una parte di un tipo che nessun firmatario onesto produce.",
        "next.sig.small_order_r": "Non fare affidamento su questo documento; chiedere l’originale all’emittente.",
        "reason.sig.subgroup":
            "La firma è di un tipo che alcuni programmi accettano e altri rifiutano; nessun firmatario onesto la produce.",
        "next.sig.subgroup": "Non fare affidamento su questo documento; chiedere l’originale all’emittente.",
        "reason.sig.mismatch":
            "La firma non concorda: il documento è stato modificato dopo la firma, o l’ha firmato un’altra chiave.",
        "next.sig.mismatch": "Non fare affidamento su questo documento; chiedere l’originale all’emittente.",

        // Key files and passphrases
        "reason.keyfile.malformed": "Questo non è un file di chiave, o è danneggiato[ ({member})].",
        "next.keyfile.malformed":
            "Controllare il nome del file, o ripristinare il file di chiave da una copia di sicurezza.",
        "reason.keyfile.version": "Il file di chiave ha una versione che questo programma non conosce[: {version}].",
        "next.keyfile.version": "Usare la versione più recente di questo programma.",
        "reason.keyfile.damaged": "Il file di chiave è danneggiato: la sua somma di controllo non concorda.",
        "next.keyfile.damaged": "Ripristinarlo da una copia di sicurezza.",
        "reason.keyfile.altered":
            "Il file di chiave è stato alterato: la frase segreta è giusta, ma ciò che protegge non concorda con il resto.",
        "next.keyfile.altered":
            "Non usarlo; ripristinare il file di chiave da una copia di sicurezza, e scoprire chi poteva scriverci.",
        "reason.keyfile.kdf_below_floor":
            "Il file di chiave protegge la sua chiave con troppo poco lavoro: una frase segreta potrebbe essere indovinata.",
        "next.keyfile.kdf_below_floor":
            "Usare un file di chiave creato da questo programma; qualcuno può aver indebolito questo.",
        "reason.keyfile.kdf_above_ceiling":
            "Il file di chiave richiede più memoria o lavoro di quanto questo programma sia disposto a impiegare.",
        "next.keyfile.kdf_above_ceiling":
            "Ripristinare il file di chiave da una copia di sicurezza; questo è stato creato per esaurire il computer.",
        "reason.keyfile.wrong_passphrase": "La frase segreta è sbagliata, o il file di chiave è stato alterato.",
        "next.keyfile.wrong_passphrase":
            "Riprovare, facendo attenzione alle maiuscole e alla lingua della tastiera; altrimenti ripristinare il file di chiave da una copia di sicurezza.",
        "reason.keyfile.no_memory":
            "Il computer non ha memoria sufficiente per aprire il file di chiave[: richiede {memory} byte].",
        "next.keyfile.no_memory": "Chiudere altri programmi e riprovare.",
        "reason.passphrase.empty": "Non è stata fornita alcuna frase segreta.",
        "next.passphrase.empty": "Digitare una frase segreta, o fornirne una con --passphrase-file o --passphrase-fd.",
        "reason.passphrase.weak": "Chi ottiene il file indovinerebbe presto questa frase segreta.",
        "next.passphrase.weak":
            "Usare almeno {limit} caratteri che non siano consecutivi né si ripetano; meglio quattro o più parole che nessun altro metterebbe insieme.",
        "reason.passphrase.too_long": "La frase segreta è troppo lunga[: {found} byte, se ne leggono {limit}].",
        "next.passphrase.too_long": "Controllare che per la frase segreta sia stato indicato il file giusto.",
        "reason.passphrase.encoding": "La frase segreta non è testo UTF-8.",
        "next.passphrase.encoding":
            "Controllare che per la frase segreta sia stato indicato il file giusto, e salvarlo come UTF-8.",

        // The libraries below
        "reason.crypto.unavailable":
            "La libreria crittografica di questo computer manca o non funziona come deve[ ({library}: {test})].",
        "next.crypto.unavailable": "Installare gli aggiornamenti di sicurezza di libsodium e OpenSSL, poi riprovare.",
        "reason.aead.open":
            "Qualcosa che era sigillato non può essere aperto: è stato modificato, o appartiene a un’altra chiave.",
        "next.aead.open": "Ripristinarlo da una copia di sicurezza.",

        // Identifiers
        "reason.did.malformed": "Questo non è un DID ben formato[: {did}].",
        "next.did.malformed":
            "Copiare di nuovo l’identificativo dal suo proprietario; inizia con did:key:, did:jwk: o did:web:.",
        "reason.did.unsupported": "Gli identificativi di questo tipo non vengono letti[: {did}].",
        "next.did.unsupported":
            "Chiedere all’emittente una credenziale con un identificativo did:web, did:key o did:jwk.",
        "reason.did.unavailable":
            "Il documento delle chiavi di {did} non è disponibile, quindi la sua firma non ha potuto essere controllata.",
        "next.did.unavailable":
            "Indicare il documento DID dell’emittente con --did-document, o un registro che ne elenca le chiavi con --trust; --online interroga il server di un emittente che un registro elenca.",
        "reason.did.id_mismatch": "Un documento delle chiavi riguarda {found}, mentre ne era atteso uno su {did}.",
        "next.did.id_mismatch": "Procurarsi di nuovo il documento dal sito web dell’emittente stesso.",
        "reason.did.document": "Un documento DID non ha la forma che deve avere[: {member}].",
        "next.did.document":
            "Procurarsi di nuovo il documento dal sito web dell’emittente stesso, o informare l’emittente.",
        "reason.did.method_id":
            "Una chiave in un documento DID ha un identificativo che non può avere[: {method}]: quello di un altro proprietario, un secondo con lo stesso nome, o uno relativo.",
        "next.did.method_id": "Non fare affidamento su questo documento; informare l’emittente.",
        "reason.key.relationship":
            "La chiave è elencata dal suo proprietario, ma non per questo scopo[: {relationship}].",
        "next.key.relationship": "Non farvi affidamento; chiedere all’emittente con quale chiave firma le credenziali.",
        "reason.key.unconfirmed":
            "La chiave indica sé stessa a un indirizzo web; qui nessuno ha potuto guardare se l’emittente la elenca lì[: {method}].",
        "next.key.unconfirmed": "Aggiungere un registro che elenchi questa chiave per l’emittente (--trust).",
        "reason.key.unknown": "La chiave che si dice abbia firmato non è elencata dal suo proprietario[: {method}].",
        "next.key.unknown":
            "Procurarsi il documento delle chiavi o il registro più recente dell’emittente; se la chiave non c’è, non farvi affidamento.",
        "reason.key.controller": "La chiave appartiene a {controller}, non a chi la elenca[: {method}].",
        "next.key.controller": "Non farvi affidamento; chiedere all’emittente con quale chiave firma le credenziali.",
        "reason.key.revoked":
            "La chiave era stata ritirata o era scaduta[ il giorno {at}] prima che questo fosse firmato.",
        "next.key.revoked": "Chiedere all’emittente una credenziale firmata con una chiave che fosse in uso.",
        "reason.key.untrusted_source":
            "La chiave indica un luogo da cui potrebbe essere scaricata[ ({member})], che chi l’ha inviata può aver scelto.",
        "next.key.untrusted_source":
            "Non farvi affidamento; chiedere all’emittente la sua chiave in un documento a sé.",
        "reason.key.ambiguous": "Un documento delle chiavi elenca due chiavi con un unico nome[: {method}].",
        "next.key.ambiguous": "Non fare affidamento su questo documento; informare l’emittente.",
        "reason.url.malformed": "Questo non è un indirizzo web ben formato del tipo https://example.org/path[: {url}].",
        "next.url.malformed": "Scriverlo con https://, un nome di server semplice e nulla prima di un segno @.",
        "reason.net.forbidden_host":
            "L’indirizzo indica un server che non viene interrogato: un numero, un nome locale o una porta propria[: {host}].",
        "next.net.forbidden_host": "Usare il nome pubblico del server dell’organizzazione, senza una porta.",
        "reason.id.control_char":
            "Un identificativo contiene un carattere di controllo, che potrebbe nascondere ciò che dice davvero.",
        "next.id.control_char": "Non fare affidamento su questo documento; informare chi l’ha inviato.",
    ]
}
