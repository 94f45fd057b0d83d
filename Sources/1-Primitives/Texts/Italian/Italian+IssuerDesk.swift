extension Italian {
    /// The registrar's desk, what it publishes, and the issuing half of the VC-API.
    static let issuerDesk: [String: String] = [
        // The issuing half of the VC-API
        "reason.document.issuer": "«{issuer}» non è l’emittente che firma qui.",
        "next.document.issuer": "Indicare {ours} come emittente.",
        "reason.document.proof_present": "Ciò che va firmato ha già una prova.",
        "next.document.proof_present": "Inviarlo senza il membro «{member}».",
        "reason.document.status_present":
            "La credenziale indica un posto in liste di stato che non abbiamo assegnato noi.",
        "next.document.status_present": "Omettere il membro «{member}»: viene aggiunto qui.",
        "reason.document.already_issued": "È già stata emessa una credenziale con l’identificativo {id}.",
        "next.document.already_issued": "Usare un identificativo mai usato, oppure ometterlo.",
        "reason.document.member": "Il membro «{member}» non è leggibile.",
        "next.document.member": "Scriverlo come prevede il modello di dati delle credenziali.",
        "reason.document.kind":
            "Una lista di stato è creata dallo spazio di lavoro stesso; non se ne firmano per altri.",
        "next.document.kind": "Pubblicare le liste con «testamur status publish» e far firmare qui le credenziali.",
        "reason.document.issuer_profile":
            "Il documento dice del suo emittente «{found}»; questo spazio di lavoro è {ours}.",
        "next.document.issuer_profile": "Scrivere nome e numeri come li ha lo spazio di lavoro, oppure ometterli.",
        "reason.document.address": "Una credenziale non può portare un indirizzo simile[ ({scheme}:)].",
        "next.document.address": "Usare un indirizzo che cominci con uno di questi: {allowed}.",
        "reason.document.context":
            "I contesti di questo documento non dicono che cosa sia una voce di lista di stato, che viene aggiunta qui ({cause}).",
        "next.document.context":
            "Scriverlo nel modello di dati 2.0: il primo contesto è https://www.w3.org/ns/credentials/v2.",
        "api.correct_document": "Correggerlo nel documento inviato e chiedere di nuovo. Non è stato firmato nulla.",
        "reason.api.token":
            "Questo indirizzo richiede un token, e non ne è stato inviato alcuno o ne è stato inviato un altro.",
        "next.api.token": "Inviare «Authorization: Bearer» con il token ricevuto da chi gestisce questo server.",
        "reason.server.issuer_workspace": "Il ruolo issuer richiede un’area di lavoro.",
        "next.server.issuer_workspace": "Indicarla con --workspace; testamur issuer init ne crea una.",
        "reason.server.api_token":
            "L’interfaccia che emette richiede un token di almeno {least} caratteri e la frase segreta della chiave.",
        "next.server.api_token":
            "Indicare --api-token-file (o TESTAMUR_API_TOKEN) insieme a --passphrase-file o --passphrase-fd.",
        "reason.server.interop_workspace":
            "La politica w3c-interop firma tutto ciò che riceve, con una chiave nota a tutti: non è per un’area di lavoro.",
        "next.server.interop_workspace": "Omettere --workspace, oppure --policy.",
        "help.server.workspace": "L’area di lavoro dell’emittente, per il ruolo issuer.",
        "help.server.api_token_file": "Un file con il token che serve ai programmi per emettere. Senza, non possono.",
        "help.server.passphrase_file":
            "Un file con la frase segreta della chiave dell’emittente, per i programmi che emettono.",
        "help.server.passphrase_fd": "Un descrittore con quella frase segreta.",

        // The desk
        "desk.title": "Scrivania di emissione",
        "desk.sign_in": "Accedere",
        "desk.sign_out": "Uscire",
        "desk.name": "Il proprio nome qui",
        "desk.passphrase": "La propria frase segreta",
        "desk.batches": "Lotti",
        "desk.new": "Nuovo lotto",
        "desk.learners": "Discenti",
        "desk.status": "Liste di stato",
        "desk.key": "Chiave",
        "desk.log": "Che cosa è stato fatto",
        "desk.log.all": "Con gli accessi",
        "desk.log.acts": "Senza gli accessi",
        "desk.log.older": "Più vecchi",
        "desk.log.newest": "I più recenti",
        "desk.did": "Operazione",
        "desk.did.sign-in": "Accesso",
        "desk.did.sign-out": "Uscita",
        "desk.did.key": "Passphrase della chiave",
        "desk.did.upload": "Caricamento",
        "desk.did.look": "Scelta di colonne e grafie",
        "desk.did.discard": "Caricamento scartato",
        "desk.did.download": "Scaricamento",
        "desk.did.correct": "Caricamento di una correzione",
        "desk.did.search": "Ricerca di un discente",
        "desk.did.sign": "Firma iniziata",
        "desk.did.signed": "Firma terminata",
        "desk.did.stopped": "Firma interrotta",
        "desk.did.publish": "Elenchi di stato firmati e pubblicati",
        "desk.did.rotate": "Sostituzione della chiave",
        "desk.did.revoke": "Revoca",
        "desk.did.suspend": "Sospensione",
        "desk.did.reinstate": "Ripristino",
        "desk.ended.done": "{what}: fatto",
        "desk.ended.stopped": "{what}: interrotto",
        "desk.back": "Ai lotti",
        "desk.none":
            "Qui non c’è ancora nulla. Un lotto inizia con la descrizione di un corso e un elenco di discenti.",
        "desk.batch": "Lotto",
        "desk.state": "Stato",
        "desk.state.prepared": "non firmato",
        "desk.state.begun": "da continuare",
        "desk.state.finished": "firmato",
        "desk.state.signing": "Firma in corso",
        "desk.state.in_force": "in vigore",
        "desk.count": "Numero",
        "desk.when": "Quando",
        "desk.who": "Chi",
        "desk.course_file": "Descrizione del corso",
        "desk.roster_file": "Elenco dei discenti",
        "desk.roster_hint":
            "Una cartella di Excel (.xlsx) o un file CSV, come lo esporta Moodle o il sistema di segreteria. Resta finché il lotto non è firmato, poi viene cancellato.",
        "desk.look": "Controllare i file",
        "desk.dry_run": "Prima della firma",
        "desk.plan.starts":
            "Nulla lo impedisce. Guardare qui sotto la prima credenziale; nulla viene firmato prima della firma.",
        "desk.plan.stops":
            "Non si può ancora firmare nulla. Correggere le righe qui sotto nel proprio sistema e caricare di nuovo l’elenco, oppure dire come va letto.",
        "desk.to_continue":
            "Questo lotto è stato iniziato e non finito. Firmare di nuovo: continua da dove si è fermato, e nessuno riceve due credenziali.",
        "desk.progress": "{done} di {total} firmate",
        "desk.leave": "Si può chiudere questa pagina: il lavoro continua.",
        "desk.done": "{count} {count|credenziale è firmata|credenziali sono firmate}.",
        "desk.hand_out":
            "Scaricarle e consegnarle ai discenti; pubblicare le liste di stato, perché gli altri possano consultarle.",
        "desk.archive": "Scaricare tutti i file",
        "desk.index": "Elenco di chi ha quale file",
        "desk.for_signer": "Nulla lo impedisce. Ora deve firmare chi ne ha il diritto.",
        "desk.sign": "Firmare {count} {count|credenziale|credenziali}",
        "desk.continue": "Continuare la firma",
        "desk.key_passphrase": "Frase segreta della chiave dell’emittente",
        "desk.key_passphrase_hint": "Serve solo per questo atto e non viene conservata.",
        "desk.mapping": "Quale colonna è che cosa",
        "desk.as_recognised": "come riconosciuto",
        "desk.no_column": "nessuna colonna",
        "desk.field.given_name": "Nome",
        "desk.field.family_name": "Cognome",
        "desk.field.full_name": "Nome completo",
        "desk.field.name_prefix": "Particella davanti al cognome (van der)",
        "desk.field.second_family_name": "Secondo cognome",
        "desk.field.used_family_name": "Cognome d’uso, accanto a quello di nascita",
        "desk.field.email": "Indirizzo e-mail",
        "desk.field.birth_date": "Data di nascita",
        "desk.field.id_number": "Matricola",
        "desk.field.grade": "Voto",
        "desk.field.completion_date": "Giorno del rilascio",
        "desk.field.holder": "Chiave del portafoglio (did:key)",
        "desk.field.row_key": "Ciò che distingue le righe",
        "desk.field.participation": "Forma di partecipazione",
        "desk.field.supervision": "Sorveglianza",
        "desk.field.course_start": "Inizio del corso",
        "desk.field.course": "Quale corso",
        "desk.field.passed": "Chi ha superato il corso",
        "desk.field.course_end": "Fine del corso",
        "desk.date_order": "Come sono scritti i giorni",
        "desk.encoding": "Come sono codificate le lettere",
        "desk.did.give-up":
            "Lotto abbandonato",
        "desk.state.given_up":
            "abbandonato",
        "desk.give_up":
            "Abbandonare questo lotto",
        "desk.give_up_hint":
            "Solo se non può mai essere finito. Ciò che è firmato resta com’è e resta nel registro; non vi si aggiunge mai più nulla, e l’elenco caricato viene cancellato.",
        "desk.gave_up":
            "Questo lotto è stato abbandonato con {count} {count|credenziale firmata|credenziali firmate}; ciò che è firmato resta com’è.",
        "desk.next.overtaken":
            "Abbandonare questo lotto con il modulo qui sotto; ciò che ha firmato resta valido. Per rilasciare agli altri, caricare di nuovo un elenco e scegliere «{label}» prima di firmare.",
        "desk.gave_up_next":
            "Per rilasciare agli altri, caricare di nuovo un elenco e scegliere «{label}» prima di firmare.",
        "desk.gave_up_correct":
            "Per correggere le altre, aprire il lotto che questo corregge e caricarvi di nuovo l’elenco corretto; per quelle firmate qui, scegliere «{label}» prima di firmare.",
        "desk.corrected":
            "Il lotto che corregge",
        "desk.only_new": "Escludere chi ha già questa credenziale",
        "desk.also_revoked": "Emettere di nuovo a chi questa credenziale è stata revocata",
        "desk.sheet": "Foglio",
        "desk.sheets": "{file} ha {count} {count|foglio|fogli}. Quale contiene l’elenco?",
        "desk.output.pdf": "Attestati da stampare, in PDF",
        "desk.output.badge-png": "Badge, come immagini con la credenziale all’interno",
        "desk.output.mail-merge": "Elenco per l’invio per e-mail",
        "desk.skip": "Omettere le righe che hanno un problema",
        "desk.look_again": "Ricontrollare",
        "desk.next.choose":
            "Sceglietelo sotto, in «{label}»[: probabilmente {suggested}].",
        "desk.next.columns":
            "Scegliete le colonne sotto, in «{label}». Una riga con troppe o troppo poche celle va corretta nel file.",
        "desk.next.optional":
            "Non occorre fare nulla. Se serve, scegliete la colonna sotto, in «{label}».",
        "desk.next.other":
            "Se non è come dovrebbe, correggetelo nel file o scegliete altro sotto, in «{label}».",
        "desk.next.skip":
            "Togliete la riga dal file o spuntate «{label}» sotto.",
        "desk.next.same_course":
            "Nessuno ne riceve una seconda senza che sia chiesto: si controlla prima di firmare. Spuntate «{label}» per rilasciarla solo agli altri.",
        "desk.passing": "Risultati che valgono come superamento",
        "desk.passing_hint": "Come stanno nell’elenco; più di uno, separati da punto e virgola.",
        "desk.next.passing":
            "Scrivere in «{label}» quali valgono come superamento. Chi ne ha un altro viene escluso con l’ultima casella di quel modulo, o tolto dal file.",
        "desk.next.although":
            "Non è stato cambiato nulla. Se lo si vuole comunque, spuntare «{label}» e guardare di nuovo.",
        "desk.discard": "Scartare questi file",
        "desk.query": "Nome, numero o identificativo di un discente",
        "desk.find": "Cercare",
        "desk.names_are_sealed": "I nomi sono sigillati nel libro mastro; senza la chiave nessuno può cercarli.",
        "desk.nobody":
            "Nessuna credenziale di questo emittente corrisponde. Scrivere il nome completo come sta sulla credenziale.",
        "desk.act": "Che cosa fare",
        "desk.reason": "Motivo",
        "desk.change": "Cambiare lo stato",
        "desk.choose": "Scegliere",
        "desk.id": "Identificativo",
        "desk.award": "Credenziale",
        "desk.state.because": "{state}[ ({date})][: {reason}]",
        "desk.leave_it": "Non cambiare nulla",
        "desk.before.revoke":
            "Non è ancora cambiato nulla. Una revoca è definitiva: nessuno può annullarla, e chi controlla la credenziale lo viene a sapere.",
        "desk.before.suspend":
            "Non è ancora cambiato nulla. Una credenziale sospesa è rifiutata ovunque la si controlli, finché qualcuno non la ripristina.",
        "desk.before.reinstate":
            "Non è ancora cambiato nulla. Una credenziale ripristinata torna a contare ovunque la si controlli.",
        "desk.do.revoke": "Revocare definitivamente {count} {count|credenziale|credenziali}",
        "desk.do.suspend": "Sospendere {count} {count|credenziale|credenziali}",
        "desk.do.reinstate": "Ripristinare {count} {count|credenziale|credenziali}",
        "desk.changed": "{count} {count|credenziale è stata modificata|credenziali sono state modificate}.",
        "desk.to_publish": "Gli altri lo vedono quando le liste di stato sono pubblicate.",
        "desk.publish": "Firmare e pubblicare le liste di stato",
        "desk.lists.none":
            "Le liste di stato non sono pubblicate qui: nessuno può sapere se le vostre credenziali sono in vigore.",
        "desk.lists.ended":
            "Le liste di stato pubblicate sono scadute il {date}: nessuno può sapere se le vostre credenziali sono in vigore.",
        "desk.lists.ending": "Le liste di stato pubblicate valgono solo fino al {date}.",
        "desk.lists.good": "Le liste di stato pubblicate valgono fino al {date}.",
        "desk.lists.changes":
            "{count} {count|modifica non è ancora pubblicata|modifiche non sono ancora pubblicate}[; le liste sono state pubblicate l’ultima volta il {date}].",
        "desk.lists.ask": "Qualcuno che può firmare deve pubblicare le liste.",
        "desk.published": "Le liste di stato sono pubblicate.",
        "desk.address": "Indirizzo",
        "desk.purpose": "Scopo",
        "desk.set": "Voci impostate",
        "desk.until": "Valida fino al",
        "desk.since": "Firma dal",
        "desk.document": "Documento delle chiavi",
        "desk.entry": "Scaricare la voce per un registro",
        "desk.rotate": "Sostituire la chiave",
        "desk.rotate_hint":
            "Da quel momento firma una nuova chiave, protetta dalla stessa frase segreta. Ciò che la vecchia ha firmato resta valido; la sua metà privata viene distrutta.",
        "desk.key_type": "Tipo di chiave",
        "desk.rotated_next":
            "Consegnare la nuova voce al proprio registro: finché non ce l’ha, gli altri non conoscono la nuova chiave.",
        "desk.rotated_lists":
            "Pubblicare di nuovo le liste di stato: quelle pubblicate sono firmate con la vecchia chiave e non contano più.",
        "desk.rotated_programs":
            "I programmi che rilasciano tramite questo server vengono rifiutati finché non viene riavviato.",
        "desk.failed": "Rifiutato",

        // What the desk refuses
        "reason.desk.role": "Il proprio account non può farlo; serve il ruolo «{role}».",
        "next.desk.role": "Chiedere a un collega che ce l’ha, o a chi gestisce questo server.",
        "reason.desk.busy": "In questo momento si sta firmando un altro lotto.",
        "next.desk.busy": "Attendere che sia finito, poi firmare il proprio.",
        "reason.desk.full": "{count} lotti caricati attendono la firma; non se ne conservano altri.",
        "next.desk.full": "Firmarne o scartarne prima qualcuno.",
        "reason.desk.files": "Un lotto richiede la descrizione di un corso e un elenco di discenti.",
        "next.desk.files": "Scegliere entrambi: il corso finisce in .yaml, l’elenco in .csv o .xlsx.",
        "reason.desk.token": "La chiave dell’emittente è in un token, e questa scrivania usa solo chiavi in file.",
        "next.desk.token":
            "Lavorare con la riga di comando sul computer che ha il token: testamur issue, testamur status publish, e testamur key rotate per un’altra chiave.",
        "reason.desk.already_issued":
            "Su {total} {total|discente|discenti}, {count} {count|ha|hanno} già questa credenziale[, emessa il giorno {date}].",
        "next.desk.already_issued":
            "Spuntare la casella qui sotto per emetterla solo agli altri. Un errore si corregge sulla pagina del lotto precedente.",
        "reason.desk.revoked_before":
            "Su {total} {total|discente|discenti}, {count} {count|aveva|avevano} questa credenziale, ed è stata revocata: {count|riga|righe} {rows}.",
        "next.desk.revoked_before":
            "Accertare perché è stata revocata. Delle caselle qui sotto una lascia fuori queste persone, l’altra ne dà loro una nuova.",
        "reason.desk.choose": "Nulla è stato scelto, o non è stato dato alcun motivo.",
        "next.desk.choose": "Tornare indietro, spuntare le credenziali, scegliere che cosa fare e dire perché.",
        "reason.desk.no_change": "Non cambierebbe nulla: ciò che è stato scelto è già come deve essere.",
        "next.desk.no_change": "Tornare indietro e scegliere altre credenziali, o qualcos’altro da fare.",
        "reason.desk.reason":
            "Non è stato dato alcun motivo, o supera i {limit} caratteri.",
        "next.desk.reason":
            "Tornare indietro e dire perché in una frase; resta nel registro.",

        // Accounts
        "reason.operator.malformed": "{file} non è un file di account, o non si può leggere o scrivere.",
        "next.operator.malformed": "Crearne uno con testamur operator add, e controllare chi può leggerlo.",
        "reason.operator.name": "«{name}» non può essere il nome di un account.",
        "next.operator.name":
            "Usare lettere dalla a alla z, cifre, punti, trattini, trattini bassi e @, 64 al massimo.",
        "reason.operator.exists": "Esiste già un account «{name}».",
        "next.operator.exists": "Rimuoverlo prima, oppure scegliere un altro nome.",
        "reason.operator.unknown": "Non esiste alcun account «{name}».",
        "next.operator.unknown": "testamur operator list mostra quelli che ci sono.",
        "reason.operator.no_role": "Un account richiede un ruolo.",
        "next.operator.no_role": "Indicare --role prepare, sign o revoke; anche più volte.",
        "reason.operator.sign_in": "Il nome o la frase segreta è sbagliato.",
        "next.operator.sign_in": "Riprovare; chi gestisce questo server può creare un nuovo account.",
        "cli.passphrase.new_operator": "Frase segreta per questo account:",
        "help.operator": "Stabilisce chi può accedere alla scrivania di emissione.",
        "help.operator.discussion":
            "Gli account sono un file, per testamur serve --role issuer --accounts FILE. Delle frasi segrete contiene solo ciò che ne fa Argon2id. Un account rimosso è fuori al clic successivo.",
        "help.operator.add": "Aggiunge un account.",
        "help.operator.remove": "Rimuove un account.",
        "help.operator.list": "Elenca gli account e i loro ruoli.",
        "help.operator.name": "Il nome dell’account.",
        "help.operator.accounts": "Il file degli account.",
        "help.operator.role": "Che cosa può fare: prepare, sign, revoke. Si può indicare più volte.",
        "help.server.accounts": "Il file degli account; senza, non c’è la scrivania di emissione.",

        // Corrections
        "desk.correct": "Correggere un errore",
        "desk.correct_hint":
            "L’intero elenco corretto, o solo le righe con l’errore. I discenti si riconoscono dal numero; chi non cambia tiene ciò che ha.",
        "desk.pairs": "Che cosa sarà sostituito",
        "desk.before": "Prima",
        "desk.after": "Corretto",
        "desk.show_pairs": "Mostrare che cosa sarà sostituito",
        "desk.replace": "Sostituire {count} {count|credenziale|credenziali}",
        "desk.given_up":
            "{count} {count|credenziale è stata corretta|credenziali sono state corrette} dal lotto {batch} prima che fosse abbandonato; così resta.",
        "desk.replace_given_up": "Sostituire anche queste: nessuno le ha ricevute",
        "reason.desk.outdated": "Questo non è più ciò che aveva guardato: nel frattempo qualcuno lo ha modificato.",
        "next.desk.outdated": "Non è stato firmato nulla. Riguardarlo qui sotto e poi decidere.",
        "reason.desk.unchanged": "Nulla in questo elenco differisce da ciò che è stato emesso.",
        "next.desk.unchanged": "Caricare l’elenco che contiene la correzione.",
    ]
}
