extension Italian {
    /// What is said about wallets.
    static let walletStore: [String: String] = [
        // Opening
        "reason.wallet.not_found": "In {file} non c’è alcun portafoglio.",
        "next.wallet.not_found":
            "Controllare il percorso, e che la cartella esista. Un nuovo portafoglio si crea con «testamur wallet create».",
        "reason.wallet.path_unsafe":
            "Qualcun altro potrebbe leggere o scambiare il portafoglio dove si trova: {file}[ ({problem})].",
        "next.wallet.path_unsafe":
            "Conservare il portafoglio come file semplice proprio (chmod 600), in una cartella propria in cui nessun altro possa scrivere (chmod 700).",
        "wallet.problem.symlink": "è un collegamento simbolico; indicare il file stesso",
        "wallet.problem.kind": "non è un file semplice, o la sua cartella non è una cartella",
        "wallet.problem.owner": "appartiene a un altro utente",
        "wallet.problem.mode": "altri possono usarlo; impostarne i permessi con chmod 600",
        "wallet.problem.hard_link": "il file ha un secondo nome altrove; copiarlo in un nuovo file",
        "wallet.problem.folder_owner": "la cartella appartiene a un altro utente",
        "wallet.problem.folder_writable": "altri possono scrivere nella cartella; impostarne i permessi con chmod 700",
        "wallet.problem.journal":
            "accanto c’è un file che nessun portafoglio ha; scoprire da dove proviene e toglierlo",
        "wallet.problem.lock": "un file che non è vuoto ha il nome del blocco; dare un altro nome a quel file",
        "wallet.problem.moved": "il file è stato scambiato mentre veniva aperto; riprovare",
        "wallet.problem.own_mode": "i suoi permessi non sono 600; impostarli con chmod 600",
        "reason.wallet.path_unsafe.own": "Questo non si può usare come portafoglio così com’è: {file}[ ({problem})].",
        "next.wallet.path_unsafe.own": "Indicare il file stesso del portafoglio: un file ordinario con permessi 600.",
        "reason.wallet.not_found.folder": "La cartella di {file} non esiste.",
        "next.wallet.not_found.folder": "Correggere il percorso, o creare prima la cartella, per sé soli (chmod 700).",
        "reason.wallet.not_a_wallet.backup":
            "Questo file è la copia di sicurezza di un portafoglio, non un portafoglio.",
        "next.wallet.not_a_wallet.backup":
            "Recuperarla prima come portafoglio: «testamur wallet restore {file} --wallet NUOVO».",
        "reason.holder.mismatch.wallet": "Questo portafoglio non ha la chiave a cui appartiene la credenziale.",
        "next.holder.mismatch.wallet":
            "Aprire o ripristinare il portafoglio che ha la chiave, o chiedere all’emittente una copia legata a una chiave di questo: «testamur wallet key --for EMITTENTE --wallet PORTAFOGLIO».",
        "reason.wallet.locked":
            "Il portafoglio è in uso da parte di un altro programma[, che non ha finito entro {seconds} {seconds|secondo|secondi}].",
        "next.wallet.locked": "Attendere che l’altro programma abbia finito, o terminarlo; poi riprovare.",
        "reason.wallet.truncated": "Manca la fine del file del portafoglio.",
        "next.wallet.truncated":
            "Il file non è stato copiato per intero, o il disco si sta guastando. Usare un’altra copia, e conservare questa finché non la si ha.",
        "reason.wallet.trailing": "Al file del portafoglio è stato aggiunto qualcosa.",
        "next.wallet.trailing":
            "Usare un’altra copia del portafoglio, e scoprire quale programma ha modificato questa.",
        "reason.wallet.not_a_wallet": "Questo file non è un portafoglio.",
        "next.wallet.not_a_wallet": "Controllare il percorso: il file appartiene a un altro programma.",
        "reason.wallet.version_unsupported":
            "Il portafoglio è stato scritto da un programma più recente[: il suo formato è {found}, qui è noto {known}].",
        "next.wallet.version_unsupported": "Aggiornare questo programma. Nel file nulla è stato modificato.",
        "reason.wallet.corrupted": "Il portafoglio è danneggiato[ ({part})][; riguarda la voce {record}].",
        "next.wallet.corrupted":
            "La causa non è la frase segreta, e nulla è stato modificato. Conservare questo file. Se è indicata una voce, le altre si possono leggere: «testamur wallet list --salvage --wallet PORTAFOGLIO»; anche show, export e remove hanno questa opzione, e «testamur wallet merge … --salvage» le porta con le loro chiavi in un portafoglio integro. Da una copia di sicurezza torna tutto: «testamur wallet restore».",
        "reason.wallet.kdf_below_floor":
            "Il portafoglio richiede così poca protezione che la sua frase segreta potrebbe essere indovinata[: {memory} byte di memoria, {passes} {passes|passaggio|passaggi}].",
        "next.wallet.kdf_below_floor":
            "Nessun programma onesto scrive questo: qualcuno ha modificato il file. Non digitare la propria frase segreta; usare un’altra copia.",
        "reason.wallet.kdf_above_ceiling":
            "Il portafoglio richiede più memoria o tempo di qualsiasi portafoglio onesto[: {memory} byte di memoria, {passes} {passes|passaggio|passaggi}].",
        "next.wallet.kdf_above_ceiling":
            "Qualcuno ha modificato il file in modo che aprirlo esaurisca il computer. Usare un’altra copia.",
        "reason.wallet.no_memory":
            "Al momento questo computer non ha memoria libera sufficiente[: occorrono {memory} byte].",
        "next.wallet.no_memory": "Chiudere altri programmi e riprovare. La frase segreta non è stata provata.",
        "reason.wallet.key_file_needed": "Questo portafoglio richiede il suo file di chiave oltre alla frase segreta.",
        "next.wallet.key_file_needed":
            "Indicare il file di chiave con --key-file. Se è andato perso, ripristinare il portafoglio da una copia di sicurezza con il codice di recupero.",
        "reason.wallet.key_file_unexpected": "Questo portafoglio non ha un file di chiave.",
        "next.wallet.key_file_unexpected": "Tralasciare --key-file. La frase segreta non è stata provata.",
        "reason.wallet.key_file_malformed": "Questo non è il file di chiave di un portafoglio.",
        "next.wallet.key_file_malformed":
            "Indicare il file creato insieme al portafoglio: una riga di 64 cifre e lettere da a a f.",
        "reason.wallet.wrong_password":
            "La frase segreta o il file di chiave è sbagliato, o l’intestazione del portafoglio è stata alterata.",
        "next.wallet.wrong_password":
            "Digitare di nuovo la frase segreta; fare attenzione alla disposizione della tastiera e alle maiuscole. Se è andata persa, ripristinare il portafoglio da una copia di sicurezza con il codice di recupero.",
        "reason.wallet.header_tampered":
            "La frase segreta è giusta, ma qualcuno ha modificato l’intestazione del portafoglio.",
        "next.wallet.header_tampered":
            "Usare un’altra copia del portafoglio, e scoprire chi poteva scrivere in questa.",
        "reason.wallet.rolled_back":
            "Questa non è la copia del portafoglio usata per ultima su questo computer: è alla modifica {generation}, e qui è stata vista la modifica {seen}.",
        "next.wallet.rolled_back":
            "Portare ciò che contiene nella copia usata per ultima, e nulla va perso: «testamur wallet merge {file} --wallet ULTIMO». Solo se quella non c’è più, eliminare il file {anchor} e continuare con questa: ciò che aveva solo quella va allora perso.",
        "reason.wallet.record_binding":
            "Una parte del portafoglio non appartiene al posto in cui si trova: è stata scambiata, copiata da fuori o rimessa[; riguarda la voce {record}].",
        "next.wallet.record_binding":
            "Usare un’altra copia del portafoglio, e scoprire chi poteva scrivere in questa. Se la causa può essere un disco difettoso, «testamur wallet list --salvage --wallet PORTAFOGLIO» può mostrare ciò che è integro.",

        // Working
        "reason.wallet.exists": "In {file} c’è già qualcosa.",
        "next.wallet.exists": "Scegliere un altro nome. Ciò che esiste non viene mai sovrascritto.",
        "reason.wallet.no_space": "Il disco è pieno[: {file}].",
        "next.wallet.no_space": "Fare spazio e ripetere. Tutto ciò che è stato confermato prima è al sicuro.",
        "reason.wallet.io": "Il sistema non ha potuto leggere o scrivere [{file}|il portafoglio][: {system}].",
        "next.wallet.io":
            "Controllare il disco e i permessi della cartella, poi aprire di nuovo il portafoglio. Tutto ciò che è stato confermato prima è al sicuro.",
        "reason.wallet.read_only":
            "Qui non si può scrivere nulla: {file} è su un disco di sola lettura, o in una cartella in cui non si può scrivere.",
        "next.wallet.read_only":
            "Scegliere un posto in cui si può scrivere; un portafoglio su un disco di sola lettura va copiato in un posto del genere prima di aprirlo. Nulla è stato modificato.",
        "reason.wallet.closed": "Il portafoglio è chiuso.",
        "next.wallet.closed":
            "Aprirlo di nuovo. Dopo un errore del disco un portafoglio deve essere riaperto prima di accogliere altro.",
        "reason.wallet.record_unknown": "Il portafoglio non ha alcuna voce [{record}|con questo nome].",
        "next.wallet.record_unknown": "Elencare il contenuto del portafoglio per vedere i nomi delle sue voci.",
        "reason.wallet.too_large.text":
            "Questo testo è più lungo di quanto un portafoglio conserva[: {found} byte, su {limit} al massimo].",
        "next.wallet.too_large.text":
            "Usare meno parole, o controllare che non sia stato copiato altro. Nulla è stato creato.",
        "reason.wallet.too_large":
            "Questo è più grande di quanto un portafoglio conserva[: {found}, su un massimo di {limit}].",
        "next.wallet.too_large": "Controllare che sia il file giusto: una credenziale ha poche migliaia di byte.",
        "reason.wallet.key_inconsistent":
            "Una chiave nel portafoglio non concorda con la sua metà pubblica[: {holder}].",
        "next.wallet.key_inconsistent":
            "Nulla è stato firmato con essa. Usare un’altra copia del portafoglio; se lì è lo stesso, chiedere all’emittente di emettere per una nuova chiave.",
        "reason.wallet.log_broken":
            "La cronologia del portafoglio non è coerente: una riga è stata modificata o manca.",
        "next.wallet.log_broken":
            "Può averlo fatto solo un programma che aveva la frase segreta. Le proprie credenziali non sono interessate; ripristinare una copia di sicurezza se occorre l’intera cronologia.",

        // Backups
        "reason.backup.not_found": "In {file} non c’è alcuna copia di sicurezza.",
        "next.backup.not_found":
            "Controllare il percorso, e che ci sia il disco o la chiavetta con la copia di sicurezza.",
        "reason.backup.not_a_backup": "Questo file non è una copia di sicurezza di un portafoglio.",
        "next.backup.not_a_backup": "Controllare il percorso. Nel file nulla è stato modificato.",
        "reason.backup.version_unsupported":
            "La copia di sicurezza è stata scritta da un programma più recente[: il suo formato è {found}, qui è noto {known}].",
        "next.backup.version_unsupported": "Aggiornare questo programma. Nel file nulla è stato modificato.",
        "reason.backup.truncated": "Manca la fine della copia di sicurezza[: dovrebbe avere {expected} byte].",
        "next.backup.truncated":
            "Copiare di nuovo il file da dove proviene, o usare un’altra copia di sicurezza. Può essere stato copiato su un disco che era pieno.",
        "reason.backup.trailing": "Alla copia di sicurezza è stato aggiunto qualcosa.",
        "next.backup.trailing": "Copiare di nuovo il file da dove proviene, o usare un’altra copia di sicurezza.",
        "reason.backup.corrupted": "La copia di sicurezza è danneggiata.",
        "next.backup.corrupted":
            "Copiare di nuovo il file da dove proviene, o usare un’altra copia di sicurezza. La causa non è il codice di recupero. Se sono danneggiate solo singole voci, torna tutto il resto: «testamur wallet restore {file} --salvage --wallet NUOVO».",
        "reason.backup.wrong_code": "Questo codice di recupero appartiene ad altre copie di sicurezza.",
        "next.backup.wrong_code":
            "Le parole sono giuste in sé: cercare il foglio scritto quando è stato creato il codice di questa copia di sicurezza.",
        "reason.backup.tampered": "Il codice di recupero è giusto, ma qualcuno ha modificato la copia di sicurezza.",
        "next.backup.tampered": "Usare un’altra copia di sicurezza, e scoprire chi poteva scrivere in questa.",
        "reason.backup.unproven":
            "Ciò che è stato scritto non è ciò che c’è nel portafoglio. Non è stata fatta alcuna copia di sicurezza.",
        "next.backup.unproven": "Provare un altro disco. Il portafoglio è com’era.",
        "reason.backup.no_code": "Il portafoglio non ha ancora un codice di recupero.",
        "next.backup.no_code": "Creare prima un codice di recupero, e annotarlo.",
        "reason.backup.exists": "Lì c’è già una copia di sicurezza di questo portafoglio: {file}.",
        "next.backup.exists": "Scegliere un altro nome, oppure mettere quella nuova al suo posto con --replace.",
        "reason.backup.other_wallet": "{file} è una copia di sicurezza di un altro portafoglio.",
        "next.backup.other_wallet": "Scegliere un altro nome. Quella copia di sicurezza rimane com’è.",
        "reason.recovery.word_unknown": "La parola {number} non è una parola dei codici di recupero.",
        "next.recovery.word_unknown":
            "Guardare di nuovo il foglio. Bastano le prime quattro lettere di ogni parola, se sono giuste.",
        "reason.recovery.word_count": "Un codice di recupero ha {expected} parole, e queste sono {found}.",
        "next.recovery.word_count": "Digitare tutte le parole del foglio, nel loro ordine.",
        "reason.recovery.checksum":
            "Queste parole non sono un codice di recupero: una è sbagliata, o sono in un altro ordine.",
        "next.recovery.checksum":
            "Confrontarle con il foglio, una dopo l’altra. Nessuna copia di sicurezza è stata provata.",

        // Receiving and merging
        "reason.receive.too_deep": "{origin} si trova all’interno di più di {limit} contenitori.",
        "next.receive.too_deep":
            "Scomporre da sé quelli esterni, e aggiungere ciò che contengono. Nulla è stato aggiunto.",
        "reason.receive.too_many": "Sono più di {limit} file in una volta.",
        "next.receive.too_many": "Aggiungerli in più parti. Nulla è stato aggiunto.",
        "reason.receive.too_large": "Questi file superano quanto viene accolto in una volta, {limit} byte.",
        "next.receive.too_large": "Aggiungerli in più parti. Nulla è stato aggiunto.",
        "reason.wallet.merge_self": "Un portafoglio non può essere unito a sé stesso.",
        "next.wallet.merge_self": "Indicare un altro portafoglio, o un’altra copia di questo.",

        // Showing
        "reason.wallet.request_incomplete": "Manca qualcosa: {missing}.",
        "next.wallet.request_incomplete":
            "Una presentazione richiede almeno una voce, e la sfida e il dominio forniti dal verificatore.",
        "reason.wallet.not_presentable":
            "La voce {record} non può essere mostrata in questo modo: non è una credenziale JSON.",
        "next.wallet.not_presentable":
            "Consegnare il file stesso: la sua firma è all’interno, e un verificatore può controllarla.",
        "reason.holder.mixed":
            "Queste credenziali appartengono a più chiavi del portafoglio, e una presentazione è firmata da una sola.",
        "next.holder.mixed": "Mostrarle una dopo l’altra, ciascuna per sé.",
        "reason.wallet.presentation_too_large":
            "La presentazione sarebbe più grande o più profonda di quanto i verificatori leggono[: {found} byte, su un massimo di {limit}].",
        "next.wallet.presentation_too_large": "Mostrare meno credenziali per volta.",
    ]
}
