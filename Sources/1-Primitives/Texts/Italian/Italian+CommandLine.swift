extension Italian {
    /// What the command line says of itself: help, prompts, remarks.
    static let commandLine: [String: String] = commandLineHelp.merging(commandLineRemarks) { first, _ in first }

    private static let commandLineRemarks: [String: String] = [
        "cli.error": "errore",
        "cli.hint": "suggerimento",
        "cli.note": "nota",
        "cli.verify.clock_regressed":
            "L’orologio di questo computer segna {now}; in una verifica precedente segnava già {last}. Ciò che è scaduto da allora può ora passare per buono.",
        "cli.verify.clock_regressed.next":
            "Regolare l’orologio. Se allora era sbagliato e adesso è giusto, togliere la riga «clock» da {file}; tutto il resto rimane.",
        "cli.memory_not_locked":
            "non è stato possibile bloccare la memoria che contiene segreti; potrebbe essere scritta nello spazio di swap",
        "cli.passphrase.key": "Frase segreta della chiave:",
        "cli.passphrase.new_key": "Nuova frase segreta per la chiave:",
        "cli.passphrase.issuer": "Frase segreta dell’area di lavoro dell’emittente:",
        "cli.passphrase.new_issuer": "Nuova frase segreta per l’area di lavoro dell’emittente:",
        "cli.passphrase.wallet": "Frase segreta del portafoglio:",
        "cli.passphrase.new_wallet": "Nuova frase segreta per il portafoglio:",
        "cli.passphrase.again": "La stessa ancora una volta:",
        "cli.inspect.unjudged": "Nulla è stato controllato. Per controllarlo: testamur verify",
        "cli.inspect.picture": "Questo è ciò che dice il badge nell’immagine.",
        "cli.bake.done": "{file}: l’immagine con la credenziale al suo interno ({bytes} byte)",
        "cli.bake.replaced": "l’immagine conteneva un altro badge, che è stato sostituito",
        "cli.unbake.done": "{file}: ciò che era nell’immagine ({bytes} byte). Per controllarlo: testamur verify",
        "cli.unbake.unjudged":
            "ciò che era nell’immagine è stato scritto; testamur verify non giudica badge di questo tipo",
        "cli.canonicalize.lossy":
            "qui una firma su dati collegati sarebbe rifiutata: è scritto ciò che risulta dalle regole di JSON-LD, e qualcosa nel documento va perso o può essere frainteso",
        "cli.trust.built": "{file}: un registro con {count} {count|emittente|emittenti}, firmato con questa chiave:",
        "cli.trust.sound": "non contiene errori",
        "cli.wallet.created": "{file} è pronto. Conservare la frase segreta: senza di essa nessuno può aprirlo.",
        "cli.wallet.added": "{file} è nel portafoglio:",
        "cli.wallet.present": "{file} era già nel portafoglio:",
        "cli.wallet.empty":
            "Il portafoglio è vuoto. Aggiungere ciò che si è ricevuto: testamur wallet add FILE --wallet PORTAFOGLIO",
        "cli.wallet.presented":
            "{file} è solo per {domain}. Mostra l’intera credenziale; ciò che è stato mostrato non può essere ritirato.",
        "cli.wallet.removed":
            "È cancellata da questo portafoglio. Le copie altrove, anche le copie di sicurezza più vecchie, rimangono.",
        "cli.wallet.removed_remembered":
            "Fuori dal portafoglio, non cifrato, i controlli su questo computer ricordano ancora l’emittente, {issuer}, e dove tiene i propri elenchi di stato: {file}. Senza questo un elenco più vecchio passerebbe per il più recente. Per dimenticare tutto, eliminare quel file.",
        "cli.wallet.remove_award": "Verrà cancellato per sempre: {title}[ · {learner}][ · {issuer}]",
        "cli.wallet.remove_file": "Verrà cancellato per sempre il file {file}. Le credenziali che conteneva rimangono.",
        "cli.wallet.log_empty": "Con questo portafoglio non è ancora stato fatto nulla.",
        "cli.wallet.nothing_found": "Non conteneva alcun file.",
        "cli.wallet.salvage": "Danneggiato e tralasciato: {count} {count|voce|voci}",
        "cli.wallet.salvage_next":
            "Da una copia di sicurezza tornano: testamur wallet restore COPIA --wallet NUOVO. Senza, un portafoglio nuovo prende tutto ciò che è integro: testamur wallet create --wallet NUOVO, poi testamur wallet merge {file} --salvage --wallet NUOVO",
        "cli.wallet.salvage_unlogged":
            "Il danno impedisce di scrivere nel portafoglio: la sua cronologia non dice nulla di questa esportazione.",
        "cli.wallet.salvage_erase":
            "Si può cancellare una credenziale danneggiata, o un file in cui sono arrivate credenziali, e nient’altro: testamur wallet remove {record} --salvage --wallet {file}",
        "cli.wallet.damaged.credential":
            "una credenziale, o un altro file aggiunto; aggiungerlo di nuovo, o chiederlo all’emittente",
        "cli.wallet.damaged.holder-key":
            "una chiave del titolare; le credenziali legate a essa non potranno più essere presentate",
        "cli.wallet.damaged.presentation": "una presentazione; non si sa più che cosa fu mostrato allora e a chi",
        "cli.wallet.damaged.event": "una riga del registro; nessuna credenziale è interessata",
        "cli.wallet.damaged.parcel":
            "un file in cui sono arrivate credenziali; le credenziali stesse sono conservate a parte",
        "cli.wallet.damaged.recovery":
            "il codice di recupero; le parole sulla carta aprono ancora le copie di sicurezza esistenti",
        "cli.wallet.damaged.share": "una condivisione; non si sa più chi ha che cosa e fino a quando",
        "cli.wallet.remove_copies":
            "Anche in questo portafoglio, e non {count|cancellato|cancellati} con essa: {count} {count|altro|altri} file con questa credenziale o il suo numero: {records}",
        "cli.wallet.removed_copy":
            "Questo file è cancellato. Ancora in questo portafoglio, con questa credenziale o il suo numero: {records}. Per cancellare il seguente: testamur wallet remove {record} --wallet {file}",
        "cli.wallet.restored_beside":
            "Questo computer conosceva già questo portafoglio. Se qui c’è un’altra copia, da ora viene rifiutata; se contiene più della copia di sicurezza, riprenderlo: testamur wallet merge ALTRO --wallet {file}",
        "cli.wallet.passed_over":
            "Tralasciato perché collegamento, nascosto, file non ordinario o troppo in profondità: {count}",
        "cli.wallet.key_file_changed":
            "Da ora il portafoglio si apre con il nuovo file di chiave e la frase segreta indicata. Le copie più vecchie si aprono come prima.",
        "cli.wallet.key_file_gone":
            "Da ora la frase segreta indicata apre da sola il portafoglio. Le copie più vecchie hanno ancora bisogno del file di chiave.",
        "reason.record.too_short.share": "«{record}» è troppo corto per indicare una condivisione.",
        "next.record.too_short.share":
            "Scrivere almeno questo numero di caratteri dell’identificativo: {count}. testamur wallet shares li elenca.",
        "cli.wallet.not_added": "Non aggiunti: {count} {count|file|file}",
        "cli.wallet.removed_left":
            "È ancora all’interno di {file}, che contiene anche altre credenziali. Per cancellare quel file: testamur wallet remove {record} --wallet {wallet}",
        "cli.wallet.event.received": "{time}: {count} {count|credenziale ricevuta|credenziali ricevute}",
        "cli.wallet.event.removed": "{time}: {count} {count|voce cancellata|voci cancellate}",
        "cli.wallet.event.presented": "{time}: {count} {count|credenziale mostrata|credenziali mostrate}[ a {note}]",
        "cli.wallet.event.shared": "{time}: {count} {count|credenziale condivisa|credenziali condivise}[ con {note}]",
        "cli.wallet.event.withdrawn": "{time}: una condivisione[ con {note}] ritirata; le copie rimangono",
        "cli.wallet.event.passphrase_changed": "{time}: frase segreta o file di chiave modificati",
        "cli.wallet.event.recovery_code_made": "{time}: codice di recupero creato",
        "cli.wallet.event.backed_up": "{time}: copia di sicurezza fatta e verificata[: {note}]",
        "cli.wallet.event.restored": "{time}: ripristinato da una copia di sicurezza",
        "cli.wallet.event.merged": "{time}: incorporato un altro portafoglio[: {note}]",
        "cli.wallet.event.exported": "{time}: tutto scritto in chiaro, senza cifratura[: {note}]",
        "cli.wallet.event.other": "{time}: {kind}[: {note}]",
        "cli.wallet.code": "Le 13 parole del codice di recupero:",
        "cli.wallet.code_new":
            "Scrivere su carta le parole qui sopra e conservarle separate dalla copia di sicurezza. Chi ha entrambe ha tutto; senza di esse una copia di sicurezza non si apre mai più.",
        "cli.wallet.backed_up":
            "{file} è una copia di sicurezza con {count} {count|voce|voci}; è stata ripristinata in memoria ed è identica.",
        "cli.wallet.backup_sound": "La copia di sicurezza è integra: {count} {count|voce|voci}, in data {time}.",
        "cli.wallet.key_new": "Una chiave nuova: questo portafoglio non ne aveva per {issuer}.",
        "cli.wallet.key_alike":
            "C’è anche una chiave per {issuer}, che differisce solo per le maiuscole. Per avere quella, indicare così l’emittente.",
        "cli.wallet.key_known": "La chiave che questo portafoglio ha per {issuer}:",
        "cli.wallet.backup_salvageable":
            "La copia di sicurezza in data {time} è danneggiata. {count} {count|voce è integra e torna|voci sono integre e tornano} con: testamur wallet restore {file} --salvage --wallet NUOVO",
        "cli.wallet.restored": "{file} è pronto, con {count} {count|voce|voci}.",
        "cli.wallet.restore_usage":
            "indicare con --wallet il portafoglio da creare, o --check per esaminare soltanto la copia di sicurezza",
        "cli.wallet.merged":
            "Incorporato: {count} {count|voce|voci}, {present} già presenti; {keys} {keys|chiave|chiavi}.",
        "cli.wallet.merged_left_out": "Lasciato fuori, perché qui è stato cancellato: {count} {count|voce|voci}",
        "cli.wallet.merged_erased": "{id}  {title}, cancellata il giorno {date}",
        "cli.wallet.merged_with_erased":
            "Per riportare anche questo: testamur wallet merge {other} --with-erased --wallet {file}",
        "cli.wallet.merged_erased_there":
            "Cancellato nell’altro portafoglio e ancora qui: {count} {count|voce|voci}. Un’unione non cancella nulla; per cancellare anche qui: testamur wallet remove RECORD --wallet {file}",
        "cli.wallet.export_warning":
            "Tutto viene scritto senza cifratura: chi ottiene la cartella può leggerla. Cancellarla quando è arrivata a destinazione.",
        "cli.wallet.exported": "{count} {count|voce|voci} e la cronologia sono in {file}.",
        "cli.wallet.key_file_made":
            "{file} è il file di chiave del portafoglio. Conservarlo separato dal portafoglio e farne una copia: senza di esso il portafoglio non si apre.",
        "cli.wallet.key_file_usage": "--new-key-file e --without-key-file si escludono a vicenda",
        "cli.passphrase.other_wallet": "Frase segreta dell’altro portafoglio:",
        "cli.wallet.reminder.never":
            "Di questo portafoglio non c’è ancora alcuna copia di sicurezza. Farne una: testamur wallet backup --out FILE --wallet PORTAFOGLIO",
        "cli.wallet.reminder.changes":
            "{count} {count|voce non è|voci non sono} ancora in alcuna copia di sicurezza: testamur wallet backup --replace --out FILE --wallet PORTAFOGLIO",
        "cli.wallet.not_remembered":
            "Questa macchina non ricorda lo stato del portafoglio, perché manca una cartella personale: una copia più vecchia non si noterebbe. Indicare una cartella con --state.",
        "cli.wallet.reminder.code":
            "Il codice di recupero è più recente dell’ultima copia di sicurezza: le nuove parole non ne aprono ancora nessuna. Farne una: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.reminder.old": "L’ultima copia di sicurezza ha mezzo anno. I dischi invecchiano: farne una nuova.",
        "cli.wallet.report.inside": "In {file} ({bytes} byte), cifrato con la propria frase segreta:",
        "cli.wallet.report.credentials": "{count} {count|credenziale|credenziali}, o file di altri tipi",
        "cli.wallet.report.reports": "{count} {count|rapporto|rapporti} su di esse",
        "cli.wallet.report.parcels": "{count} {count|file|file} in cui sono arrivate credenziali",
        "cli.wallet.report.holder_keys": "{count} {count|chiave privata|chiavi private}, ciascuna per un emittente",
        "cli.wallet.report.presentations":
            "{count} {count|presentazione|presentazioni}: che cosa è stato mostrato, a chi e quando",
        "cli.wallet.report.shares":
            "{count} {count|condivisione|condivisioni}, con destinatario, scopo e ultimo giorno",
        "cli.wallet.report.share":
            "{time}: {count} {count|credenziale condivisa|credenziali condivise} con {recipient}, per: {purpose} ({state})",
        "cli.wallet.report.events": "{count} {count|riga|righe} della cronologia",
        "cli.wallet.report.recovery_codes": "il codice di recupero, che apre le copie di sicurezza",
        "cli.wallet.report.others": "{count} {count|voce di altro tipo|voci di altro tipo}",
        "cli.wallet.report.anchor":
            "Accanto, non cifrato, il numero dell’ultima modifica e nessun dato personale: {file}",
        "cli.wallet.report.remembered":
            "Accanto, non cifrato, ciò che ricordano i controlli su questo computer, di credenziali di questo portafoglio e di altre: {file}",
        "cli.wallet.report.issuers": "{count} {count|emittente|emittenti}:",
        "cli.wallet.report.lists": "{count} {count|indirizzo|indirizzi} di elenchi di stato:",
        "cli.wallet.report.registries": "{count} {count|registro|registri}:",
        "cli.wallet.report.clock": "l’ultima ora vista: {time}",
        "cli.wallet.report.remembered_more":
            "conservato anche dai controlli, di registri aperti e di ciò che i server degli emittenti hanno risposto a verify --online:",
        "cli.wallet.report.outside":
            "Consegnato, per quanto risulta a questo portafoglio; da qui non può essere richiamato:",
        "cli.wallet.report.nothing_outside": "Nulla è stato consegnato, per quanto risulta a questo portafoglio.",
        "cli.wallet.report.rights":
            "Nessun altro detiene questo portafoglio. Chiedere l’accesso o la cancellazione a chi è indicato sopra; qui si cancella con: testamur wallet remove",
        "cli.wallet.password_changed":
            "La frase segreta è cambiata. Le copie precedenti del file si aprono ancora con quella vecchia.",
        "cli.issuer.created": "{folder} è pronta. L’emittente è noto come {issuer}.",
        "cli.issuer.time_zone":
            "I giorni cominciano e finiscono secondo l’orologio di {zone}; se è sbagliato, rifate lo spazio di lavoro con --time-zone, per esempio --time-zone Europe/Paris.",
        "cli.issuer.registry_entry":
            "Per il registro: {file}. Consegnarlo a chi tiene un registro di fiducia, o provarlo con: testamur trust build",
        "cli.issuer.did_document": "Per il proprio server web: {file}, da rendere disponibile a {url}",
        "cli.issue.plan": "{count} {count|credenziale|credenziali}: {title}",
        "cli.issue.encoding":
            "{file}: [esportazione di {export}, ]{encoding}, separato da «{separator}», nomi delle colonne nella riga {row}",
        "cli.issue.workbook":
            "{file}: [esportazione di {export}, ]foglio «{sheet}», nomi delle colonne nella riga {row}",
        "cli.issue.columns": "Come vengono intese le colonne:",
        "cli.issue.columns_ignored": "non usate: {columns}",
        "cli.issue.recognised": "riconosciuta dal nome",
        "cli.issue.told": "come indicato",
        "cli.issue.sitting.last": "per ogni discente l’ultima",
        "cli.issue.sitting.best": "per ogni discente la migliore",
        "cli.issue.order.dmy": "giorno prima del mese",
        "cli.issue.order.mdy": "mese prima del giorno",
        "cli.issue.order.ymd": "prima l’anno",
        "cli.issue.preview": "Una di esse:",
        "cli.issue.skipped": "{count} {count|riga omessa|righe omesse}.",
        "cli.issue.may_skip":
            "Con --skip-bad-rows sarebbero emesse le altre {rest}, e {count} {count|riga sarebbe omessa|righe sarebbero omesse}.",
        "cli.issue.stream_held":
            "Non occorre fare nulla se si tratta della credenziale che la persona ha già. Una corretta ne prende il posto con testamur replace; solo con --again ogni persona del flusso ne riceve un’altra.",
        "cli.issue.more": "… e ancora {count}",
        "cli.column": "colonna {column}",
        "card.awarded_to": "rilasciata a {name}",
        "card.awarded_by": "da {body}",
        "card.awarded_on": "il giorno {date}[, {place}]",
        "card.workload": "[{ects} ECTS][ · {hours} ore][ · livello EQF {eqf}][ · {participation}]",
        "card.assessment": "[{type}][ · {supervision}][ · risultato {grade}]",
        "cli.issue.complete": "{mandatory} degli 11 elementi dell’approccio europeo, {optional} dei 5 facoltativi",
        "cli.issue.losses": "Ciò che Open Badges 3.0 non può riportare per intero:",
        "cli.issue.problems": "{count} {count|problema|problemi}; nulla è stato firmato:",
        "cli.issue.problems_skipped": "{count} {count|problema|problemi} in righe che sono omesse:",
        "cli.issue.warnings": "{count} {count|cosa|cose} da esaminare:",
        "cli.issue.notes": "{count} {count|osservazione|osservazioni}:",
        "cli.issue.would_start": "Nulla lo impedisce. Senza --dry-run il lotto verrebbe firmato ora.",
        "cli.issue.done": "{count} {count|credenziale firmata|credenziali firmate} in {folder}; l’elenco è {index}.",
        "cli.issue.resumed": "Il lotto era già stato iniziato: {count} {count|era già presente|erano già presenti}.",
        "cli.issue.progress": "{done} di {total} firmate, {rate} al secondo, restano {left} s",
        "cli.issue.proofs": "Firmato con {suites}.",
        "cli.issue.status_list": "Lista di stato per {count} di esse, {free} posizioni libere: {list}",
        "cli.issue.new_list": "una nuova",
        "cli.issue.earlier":
            "Questo elenco è stato iniziato o emesso in precedenza, il giorno {date}: le stesse credenziali, nulla di nuovo.",
        "cli.line": "{file}, riga {line}",
        "cli.issuer.ledger_sound": "Il libro mastro è come è stato scritto: {count} {count|riga|righe}.",
        "cli.row": "riga {row}[, {column}]",
        "cli.status.changed":
            "{count} {count|credenziale è|credenziali sono} ora nello stato «{state}». Perché gli altri lo sappiano: testamur status publish",
        "cli.status.unchanged": "{count} {count|era|erano} già nello stato «{state}».",
        "cli.status.published":
            "{file}: {purpose}, {count} {count|voce impostata|voci impostate}, da rendere disponibile a {address}",
        "cli.status.valid_until": "Con queste liste si può verificare fino a {date}: pubblicatele di nuovo prima.",
        "cli.status.none": "Non c’è ancora alcuna lista di stato: nulla è stato emesso.",
        "state.revoked": "revocata",
        "state.suspended": "sospesa",
        "state.reinstated": "di nuovo in vigore",

        "report.claimed": "Dichiara",
        "report.only_inside":
            "È stata controllata solo la credenziale all’interno. Confrontare ciò che si vede sulla pagina con queste righe.",
        "report.only_inside.several":
            "File di cui è stata controllata solo la credenziale all’interno: {count}. Confrontare ciò che si vede sulle loro pagine con queste righe.",
        "report.established": "Accertato",
        "report.nothing_established": "nulla: la firma non ha superato il controllo",
        "report.nothing_signed": "nulla: non c’è alcuna firma",
        "report.policy": "Giudicato secondo la politica «{policy}» (versione {version}[, SHA-256 del file {digest}]).",
        "report.registry": "secondo il registro {registry}, numero {number} del giorno {date}",
        "report.registry_unsigned":
            "secondo il registro {registry}, numero {number} del giorno {date}, non firmato da alcuna chiave di fiducia",
        "report.presentation": "Una presentazione: chi mostra le credenziali che contiene",
        "report.credential": "credenziale {number}",
        "report.inner": "credenziale {number} al suo interno",
        "report.record":
            "Un fascicolo di apprendimento (di per sé: {verdict}), che contiene {count} {count|credenziale|credenziali} ({counts})",
        "report.endorsements": "Sostenuta da, con parole proprie (non controllato)",
        "report.findings": "Contrassegnato con !: merita uno sguardo, ma non è decisivo secondo questa politica.",
        "report.same_reason": "per lo stesso motivo",
        "report.skipped": "non esaminato",
        "report.skipped_count":
            "{count} {count|controllo non è stato eseguito|controlli non sono stati eseguiti}: ciò che un file non dimostrato dice di sé non dimostra nulla.",
        "report.summary": "{files} {files|file|file}: {counts}",
        "field.shown.title": "titolo",
        "field.shown.learner": "discente",
        "field.shown.issuer": "emittente",
        "field.shown.awarded": "rilasciata",
        "field.shown.place": "luogo",
        "field.shown.result": "risultato",
        "field.shown.workload": "carico",
        "field.shown.level": "livello",
        "field.shown.identifier": "numero",

        "reason.usage": "Il comando non è stato compreso: {what}.",
        "next.usage": "Consultarlo con testamur help e il nome del comando.",
        "usage.no_file": "Indicare un file o una cartella, o usare --stream",
        "usage.link":
            "Con --online un file si può indicare con il suo indirizzo https; altrimenti salvare il file e indicarlo ({link})",
        "usage.stream_files": "Con --stream i documenti arrivano dallo standard input; non indicare file",
        "usage.empty_folder": "In quella cartella non c’è alcun file",
        "usage.unknown_check": "Non c’è alcun controllo chiamato «{check}»",
        "usage.unknown_figure": "Non c’è alcuna misura chiamata «{figure}», solo {figures}",
        "usage.domain_without_challenge": "Un --domain richiede il --challenge con cui è stato inviato",
        "usage.out_of_range": "Un numero è fuori dal suo intervallo",
        "usage.country": "«{country}» non è un paese",
        "usage.column": "«{column}» non è CAMPO=INTESTAZIONE, per esempio family_name=Cognome",
        "usage.hash_without_rdfc": "--hash va usato con --algorithm rdfc-1.0",
        "usage.no_ids": "Indicare almeno una credenziale con il suo identificativo; si trovano in index.csv",
        "usage.replace":
            "Indicare che cosa si sostituisce: una credenziale con --id, o il lotto con gli errori con --batch; gli identificativi delle credenziali si trovano in index.csv, e quello del lotto è stato mostrato da testamur issue",
        "usage.only_new": "--only-new non va né con --again né con --stream",
        "usage.also_revoked": "--also-revoked non va con --again",
        "usage.no_out": "Indicare con --out dove vanno le credenziali, o guardare prima con --dry-run",

        "reason.file.unreadable": "Il file non può essere letto[: {cause}].",
        "next.file.unreadable": "Controllarne il nome e se si ha il permesso di leggerlo.",
        "reason.file.too_large": "L’input è più grande di quanto viene letto qui[: più di {limit} byte].",
        "next.file.too_large": "Controllare che sia il file giusto, o dividerlo.",
        "reason.passphrase.none": "Occorre una frase segreta, e non c’è un terminale a cui chiederla.",
        "next.passphrase.none":
            "Fornirla in un file con --passphrase-file, o attraverso un descrittore con --passphrase-fd.",
        "reason.passphrase.differs": "Le due frasi segrete non sono uguali.",
        "next.passphrase.differs": "Riprovare; nulla è stato creato.",
        "reason.folder.no_space": "Sul disco non resta spazio per la cartella {file}.",
        "next.folder.no_space":
            "Lì non ne è rimasto nulla. Fare spazio o scegliere un altro disco, poi dare di nuovo lo stesso comando.",
        "reason.export.encrypted_only": "Un’esportazione non è cifrata, e nulla indica che sia voluto.",
        "next.export.encrypted_only":
            "Indicare --in-the-clear se lo è. Per mantenerla cifrata, fare una copia di sicurezza con «testamur wallet backup».",
        "reason.record.ambiguous": "«{record}» corrisponde a {count} voci del portafoglio, non a una.",
        "next.record.ambiguous": "Scrivere più caratteri dell’identificativo; testamur wallet list li mostra.",
        "reason.record.too_short": "«{record}» è troppo corto per indicare una voce.",
        "next.record.too_short":
            "Scrivere almeno questo numero di caratteri dell’identificativo: {count}. testamur wallet list li mostra.",
    ]
}
