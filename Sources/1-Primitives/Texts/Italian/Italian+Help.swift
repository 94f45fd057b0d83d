extension Italian {
    /// The help of the command line: what each command and option is for, in the words of those who use it.
    static let commandLineHelp: [String: String] = [
        "help.testamur": "Emette, conserva e controlla microcredenziali europee.",
        "help.testamur.discussion":
            "Segreterie: issuer, issue, revoke, status. Discenti: wallet. Datori di lavoro: verify. Nulla viene inviato da alcuna parte; solo verify --online interroga i server degli emittenti.",
        "help.passphrase_file": "Legge la frase segreta dalla prima riga di questo file.",
        "help.kdf_memory":
            "Quanta memoria deve richiedere ogni tentativo di indovinare la frase segreta: da 64 a 1024, di solito 256. Meno solo su un computer piccolo.",
        "help.passphrase_fd": "Legge la frase segreta da questo descrittore aperto.",

        "help.verify": "Controlla le credenziali: chi le ha emesse, a chi, quando, dove, e se sono ancora in vigore.",
        "help.verify.discussion":
            "Termina con 0 se tutte sono valide, con 1 se una non è valida, con 2 se una non è verificabile. Funziona senza rete.",
        "help.verify.files":
            "File, cartelle con tutto ciò che contengono, modelli tra virgolette ('*.json'), archivi ZIP, PDF che contengono microcredenziali, badge; con --online anche indirizzi https; - per lo standard input.",
        "help.verify.format":
            "Come scrivere il rapporto: per le persone, per i programmi, un rapporto per riga, o una tabella per un foglio di calcolo.",
        "help.verify.stream": "Legge un documento per riga dallo standard input, scrive un rapporto per riga.",
        "help.verify.trust": "Un registro di emittenti di fiducia. Può essere indicato più volte.",
        "help.verify.anchor": "La chiave che deve aver firmato il registro, in forma Multikey (z6Mk…).",
        "help.verify.trust_unsigned":
            "Usa il registro anche se nessuna delle chiavi di fiducia indicate l’ha firmato. Ogni rapporto lo dice.",
        "help.verify.did_document":
            "Il documento DID di un emittente che si ha a disposizione, o una cartella di tali documenti.",
        "help.verify.status": "Una lista di stato che si ha a disposizione, o una cartella di tali liste.",
        "help.verify.state":
            "Dove ricordare i numeri di registri e liste, in modo che quelli più vecchi siano notati. Di solito nella propria cartella personale.",
        "help.verify.policy":
            "Quali controlli decidono: employer, university-admission, strict, education, proof-only, o un file (testamur policy list).",
        "help.verify.only": "Esegue solo questi controlli, e i due della prova. L’esito è allora parziale.",
        "help.verify.at": "Giudica alla data di questo istante.",
        "help.verify.challenge": "La sfida inviata con la propria richiesta di una presentazione.",
        "help.verify.domain": "Il dominio indicato in quella richiesta.",

        "help.inspect": "Mostra che cosa dice un file, disposto per la lettura. Nulla viene controllato.",
        "help.inspect.discussion": "I caratteri invisibili sono mostrati come sequenze di escape.",
        "help.inspect.file": "Un file; - per lo standard input.",
        "help.canonicalize": "Scrive un documento nell’unica forma su cui si fanno le firme.",
        "help.canonicalize.discussion":
            "I byte vanno allo standard output esattamente come vengono firmati. JSON-LD è letto con i contesti incorporati; ciò che una firma non coprirebbe è indicato sullo standard error.",
        "help.canonicalize.algorithm":
            "jcs: JSON canonico (RFC 8785). rdfc-1.0: N-Quads canonici (RDF Dataset Canonicalization), da N-Quads o JSON-LD.",
        "help.canonicalize.hash":
            "Per rdfc-1.0: l’hash che distingue le cose senza nome; sha256 se non indicato diversamente.",
        "help.canonicalize.file": "Un file; - per lo standard input.",

        "help.key": "Crea e mostra chiavi.",
        "help.key.generate": "Crea una chiave in un file protetto da una frase segreta.",
        "help.key.generate.discussion": "Mostra la metà pubblica.",
        "help.key.type": "Il tipo di chiave. Ed25519, a meno che qualcuno non chieda una chiave su P-256 o P-384.",
        "help.key.out": "Il file da creare.",
        "help.key.show": "Mostra la metà pubblica di un file di chiave. Non richiede la frase segreta.",
        "help.key.file": "Un file di chiave.",
        "help.key.format": "Come scriverla.",

        "help.trust": "Crea e controlla registri di chi sono gli emittenti.",
        "help.trust.build": "Firma voci come un registro datato e numerato.",
        "help.trust.build.discussion": "Mostra la metà pubblica della chiave: ciò che gli utenti indicano in --anchor.",
        "help.trust.entries": "Voci, un emittente per file.",
        "help.trust.id": "Il nome del registro, lo stesso per ciascuno dei suoi numeri.",
        "help.trust.number": "Il numero di questa edizione; maggiore dell’ultimo.",
        "help.trust.key": "Il file di chiave con cui firmare.",
        "help.trust.valid_days": "Per quanti giorni può essere usato.",
        "help.trust.complete_for":
            "Un paese di cui questo registro contiene tutti gli emittenti: gli altri sono allora rifiutati.",
        "help.trust.retrieved":
            "Il giorno in cui è stato letto l’elenco per --complete-for; altrimenti oggi. Il registro non dice nulla di ciò che è conferito dopo.",
        "help.trust.out": "Il file da creare.",
        "help.trust.add": "Controlla una voce e la mette in una cartella di voci.",
        "help.trust.add.discussion": "Poi: testamur trust build CARTELLA/*.json …",
        "help.trust.entry": "Una voce, un emittente.",
        "help.trust.to": "La cartella.",
        "help.trust.check": "Elenca tutto ciò che è sbagliato in un registro o in una voce.",
        "help.trust.checked": "Un registro o una voce.",

        "help.issuer": "Prepara l’area di lavoro di un emittente.",
        "help.issuer.init": "Crea un’area di lavoro: chiave, libro mastro, voce di registro.",
        "help.issuer.init.discussion":
            "Con --base-url l’emittente è noto con quell’indirizzo (did:web), altrimenti solo per la sua chiave (did:key).",
        "help.issuer.region": "La sua regione, per esempio AT13.",
        "help.issuer.check": "Esamina il libro mastro e dice se è come è stato scritto.",
        "help.issuer.folder": "La cartella da creare.",
        "help.issuer.name": "La denominazione legale dell’istituzione.",
        "help.issuer.country": "Il suo paese, per esempio AT o AUT.",
        "help.issuer.place": "La località in cui rilascia.",
        "help.issuer.identifier": "Un numero ufficiale, per esempio vat:ATU12345678. Può essere indicato più volte.",
        "help.issuer.base_url": "L’indirizzo del suo sito web, per esempio https://sonnwald.example.",
        "help.issuer.key_type":
            "Il tipo di chiave con cui firma. Ed25519, a meno che qualcuno non chieda una chiave su P-256 o P-384.",
        "help.issuer.time_zone": "Il fuso orario in cui iniziano i suoi giorni, per esempio Europe/Vienna.",

        "help.workspace": "L’area di lavoro dell’emittente.",
        "help.issue": "Firma una credenziale per ogni riga di un elenco di discenti.",
        "help.issue.discussion":
            "Con --dry-run nulla viene firmato e ogni problema è elencato. Un lotto che è stato interrotto continua con lo stesso comando e --resume.",
        "help.issue.course": "La descrizione del corso, un file YAML.",
        "help.issue.roster":
            "L’elenco dei discenti: un file CSV o una cartella di lavoro Excel, come lo esporta Moodle o un sistema di segreteria.",
        "help.issue.out": "La cartella per le credenziali.",
        "help.issue.dry_run": "Elenca ogni problema e non firma nulla.",
        "help.issue.again":
            "Emette lo stesso elenco ancora una volta: ogni discente ha allora una seconda credenziale, diversa.",
        "help.issue.resume": "Continua un lotto che è stato interrotto.",
        "help.issue.column":
            "Indica quale colonna contiene un campo: CAMPO=INTESTAZIONE. Può essere indicato più volte.",
        "help.issue.passing_word":
            "Un risultato dell’elenco che vale come superamento, dove qui non è noto. Può essere indicato più volte.",
        "help.issue.date_order": "Come sono scritti i giorni nell’elenco, dove non risulta: dmy, mdy o ymd.",
        "help.issue.encoding": "Come sono scritti i caratteri dell’elenco, dove non risulta, per esempio windows-1250.",
        "help.issue.sheet": "Il foglio della cartella di lavoro, se ne ha più d’uno.",
        "help.issue.only_new":
            "Emette solo ai discenti che non hanno ancora alcuna credenziale di questo corso, da qualunque elenco, e ai quali nessuna è stata revocata.",
        "help.issue.also_revoked":
            "Emette di nuovo anche ai discenti la cui credenziale di questo corso è stata revocata.",
        "help.issue.skip_bad_rows":
            "Emette le altre quando alcune righe hanno problemi. Entrambe le righe di un discente che vi figura due volte sono omesse.",
        "help.issue.profile": "Il profilo da scrivere.",
        "help.cryptosuite":
            "Il tipo di prova: eddsa-rdfc-2022, che altri verificatori leggono, o eddsa-jcs-2022; per una chiave su P-256 o P-384 ecdsa-rdfc-2019 o ecdsa-jcs-2019. Indicato due volte, o con una virgola: entrambi. Di solito quello -rdfc- della chiave.",

        "help.revoke": "Ritira credenziali in modo definitivo.",
        "help.suspend": "Ritira credenziali per un certo tempo.",
        "help.reinstate": "Rimette in vigore credenziali sospese.",
        "help.status_change.discussion": "Gli altri lo vedono una volta pubblicata la lista: testamur status publish.",
        "help.status_change.ids": "Identificativi di credenziali, urn:uuid:….",
        "help.status_change.reason": "Il motivo, per il proprio libro mastro.",
        "help.status": "Le liste in cui gli altri guardano se una credenziale è ancora in vigore.",
        "help.status.publish": "Scrive e firma le liste di stato.",
        "help.status.publish.discussion":
            "Mettere i file dove dicono i loro indirizzi. Farlo dopo ogni modifica, e almeno una volta alla settimana.",
        "help.status.out": "La cartella per le liste.",

        "help.wallet": "Conserva le credenziali in un file cifrato, e le mostra ad altri.",
        "help.wallet.discussion":
            "Tutto nel portafoglio è cifrato con la propria frase segreta. Non ne esiste un’altra copia finché non se ne fa una: testamur wallet backup.\n\nDall’inizio:\ntestamur wallet create --wallet my.wallet\ntestamur wallet key --for ISSUER --wallet my.wallet\ntestamur wallet add FILE --wallet my.wallet\ntestamur wallet list --wallet my.wallet\ntestamur wallet share RECORD --with WHO --purpose WHY --until DAY --as pdf --out FILE --wallet my.wallet\ntestamur wallet log --wallet my.wallet\ntestamur wallet backup --out my.backup --wallet my.wallet\ntestamur stack RULES.yaml --wallet my.wallet",
        "help.wallet.file": "Il portafoglio, un unico file.",
        "help.wallet.create": "Crea un portafoglio.",
        "help.wallet.create.discussion": "Scegliere una frase segreta di più parole. Non può essere recuperata.",
        "help.wallet.key": "Crea la propria chiave per un emittente, e ne mostra il nome pubblico.",
        "help.wallet.key.discussion":
            "Dare il nome mostrato (did:key:…) a quell’emittente: la credenziale appartiene allora alla propria chiave. Ogni emittente ne riceve una diversa, così che non possano incrociare i dati.",
        "help.wallet.key.for": "L’emittente, in base al suo identificativo o nome.",
        "help.wallet.add": "Mette nel portafoglio ciò che si è ricevuto, esattamente come è stato ricevuto.",
        "help.wallet.add.discussion":
            "File e cartelle; file ZIP, PDF con allegati, presentazioni e testi di codici QR sono scomposti. Ciò che non è di alcun tipo noto è conservato così com’è, e ciò che è già presente viene riconosciuto. Mostra l’identificativo di ogni voce. Si leggono anche le immagini che contengono un badge. Chi ha emesso una microcredenziale si sa solo con un registro (--trust, --anchor): senza, è conservata lo stesso, e resta non accertata finché non la si controlla di nuovo con un registro.\n\nEsempio: testamur wallet add award.json badge.png certificate.pdf mail.zip --trust registry.json --anchor z6Mk… --wallet my.wallet",
        "help.wallet.add.files": "File e cartelle ricevuti, o - per lo standard input.",
        "help.wallet.list": "Elenca le proprie microcredenziali: che cosa dice ciascuna, e in quale stato è.",
        "help.wallet.format": "Come scrivere l’elenco.",
        "help.wallet.show": "Mostra una microcredenziale per intero, o il file esattamente come è stato ricevuto.",
        "help.wallet.show.discussion": "Per il file stesso: testamur wallet show … --format raw > award.json",
        "help.wallet.salvage":
            "Anche con un portafoglio danneggiato: ciò che è danneggiato viene indicato e tralasciato.",
        "help.wallet.restore.salvage":
            "Anche da una copia di sicurezza danneggiata: le voci danneggiate sono indicate e tralasciate.",
        "help.wallet.record": "L’identificativo di una voce, o il suo inizio.",
        "help.wallet.records": "Identificativi di voci, o i loro inizi.",
        "help.wallet.present": "Mostra credenziali a un verificatore, e dimostra che sono proprie.",
        "help.wallet.present.discussion":
            "Il verificatore invia una sfida e indica il proprio dominio; la risposta non vale per nessun altro. Mostra ciò che vedranno, chiede, crea il file e lo ricorda come condivisione con quel dominio: lo stesso che wallet share --as presentation.",
        "help.wallet.present.challenge": "La sfida inviata dal verificatore.",
        "help.wallet.present.domain": "Il dominio del verificatore.",
        "help.wallet.present.purpose": "A che cosa serve, per il proprio elenco.",
        "help.wallet.present.until":
            "L’ultimo giorno in cui i verificatori la accettano, come 2026-12-31; senza indicazione, tra una settimana.",
        "help.wallet.present.out": "Il file da creare.",
        "help.wallet.remove": "Cancella una voce.",
        "help.wallet.remove.discussion":
            "Non può essere ripristinata. Le sue chiavi sono distrutte in questo portafoglio; una copia di sicurezza fatta prima la contiene ancora, quindi farne poi una nuova.",
        "help.wallet.log": "Mostra che cosa è stato fatto con il portafoglio, e che cosa è stato mostrato a chi.",
        "help.wallet.log.discussion":
            "Le più vecchie per prime; ciò che ha portato un’unione sta dove è entrato. Le righe sono sigillate e legate tra loro: se una è modificata o manca, lo si nota.",
        "help.wallet.change_password": "Cambia la frase segreta o il file di chiave.",
        "help.wallet.change_password.discussion":
            "Richiede un secondo, per quanto sia grande il portafoglio. Le copie del portafoglio fatte in precedenza si aprono ancora con la vecchia frase segreta, le copie di sicurezza con il codice di recupero.",
        "help.wallet.key_file": "Il file di chiave, se il portafoglio ne ha uno.",
        "help.wallet.new_key_file":
            "Crea qui un file di chiave, per esempio su una chiavetta: da ora in poi il portafoglio si apre solo con entrambi, il file e la frase segreta.",
        "help.wallet.without_key_file": "Da ora in poi la sola frase segreta apre il portafoglio.",
        "help.wallet.backup": "Fa una copia di sicurezza cifrata, e dimostra che può essere ripristinata.",
        "help.wallet.backup.discussion":
            "La prima volta viene mostrato un codice di recupero di 13 parole: scriverlo su carta. Con la copia di sicurezza e queste parole torna tutto, anche su un altro computer e senza la frase segreta. Le copie di sicurezza successive si aprono con le stesse parole.\n\nEsempio: testamur wallet backup --out /media/stick/my.backup --wallet my.wallet",
        "help.wallet.backup.out": "La copia di sicurezza da creare, meglio su un altro disco.",
        "help.wallet.backup.replace": "Sostituisce una copia di sicurezza precedente con questo nome.",
        "help.wallet.backup.new_code":
            "Crea un nuovo codice di recupero, per le copie di sicurezza fatte da ora in poi.",
        "help.wallet.backup.show_code": "Mostra ancora una volta il codice di recupero.",
        "help.wallet.code_file": "Legge le 13 parole del codice di recupero da questo file.",
        "help.wallet.restore": "Recupera un portafoglio da una copia di sicurezza.",
        "help.wallet.restore.discussion":
            "Chiede le 13 parole del codice di recupero, poi una nuova frase segreta. Nulla viene mai sovrascritto.\n\nEsempio: testamur wallet restore /media/stick/my.backup --wallet my.wallet",
        "help.wallet.restore.backup": "La copia di sicurezza.",
        "help.wallet.restore.wallet": "Il portafoglio da creare, dove non c’è ancora nulla.",
        "help.wallet.restore.check": "Guarda soltanto se la copia di sicurezza è integra, e non ripristina nulla.",
        "help.wallet.merge": "Porta in questo portafoglio tutto ciò che contiene un altro.",
        "help.wallet.merge.discussion":
            "Per due copie che sono andate avanti separatamente, o per due portafogli propri. L’altro resta com’è; ciò che è in entrambi è conservato una sola volta. Ciò che qui è stato cancellato resta fuori e viene nominato, salvo con --with-erased. Con --salvage viene anche da uno danneggiato ciò che è integro, chiavi comprese.",
        "help.wallet.merge.other": "L’altro portafoglio.",
        "help.wallet.merge.passphrase_file":
            "Legge la frase segreta dell’altro portafoglio dalla prima riga di questo file.",
        "help.wallet.merge.key_file": "Il file di chiave dell’altro portafoglio, se ne ha uno.",
        "help.wallet.merge.with_erased": "Riportare anche ciò che qui è stato cancellato.",
        "help.wallet.export": "Scrive tutto senza cifratura, per portarlo altrove.",
        "help.wallet.export.discussion":
            "Le credenziali esattamente come sono state ricevute, ciò in cui sono arrivate, i rapporti e la cronologia. Le chiavi private sono escluse: si trasferiscono con una copia di sicurezza.",
        "help.wallet.export.in_the_clear": "Sì, senza cifratura: chiunque ottenga la cartella può leggerla.",
        "help.wallet.export.out": "La cartella da creare.",
        "help.wallet.report": "Dice quali dati personali si trovano dove.",
        "help.wallet.report.discussion":
            "Che cosa c’è nel portafoglio, che cosa gli sta accanto e che cosa è stato consegnato ad altri, per quanto risulta a questo programma.",
        "help.wallet.new_passphrase_file": "Legge la nuova frase segreta dalla prima riga di questo file.",

        "help.bake": "Inserisce una credenziale in un’immagine: un badge da consegnare e da mostrare.",
        "help.bake.discussion":
            "L’immagine, un PNG o un SVG, resta com’è; la credenziale viaggia al suo interno. Un badge già presente viene sostituito. Per guardare: testamur verify IMMAGINE.",
        "help.bake.credential": "La credenziale firmata, un file JSON.",
        "help.bake.picture": "L’immagine, PNG o SVG.",
        "help.bake.out": "L’immagine da creare.",
        "help.unbake": "Estrae la credenziale da un’immagine, esattamente come è al suo interno.",
        "help.unbake.discussion": "Nulla viene controllato. Per controllarla: testamur verify IMMAGINE.",
        "help.unbake.picture": "Un’immagine che contiene un badge, PNG o SVG.",
        "help.unbake.out": "Il file da creare.",

        "help.bench": "Misura quanto velocemente questo computer emette e controlla, rispetto a quanto è previsto.",
        "help.bench.discussion":
            "Le cifre sono rapporti rispetto alla velocità di libsodium stessa su questo computer in questa esecuzione. Nel frattempo non usare il computer per altro.",
        "help.bench.only": "Misura solo queste: {figures}.",
        "help.bench.peers":
            "Una cartella con programmi compilati di altri da mostrare accanto, come la crea script/bench.",
        "help.bench.quick": "Meno ripetizioni, e un centesimo delle credenziali per P12.",
    ]
}
