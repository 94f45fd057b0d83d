extension Italian {
    /// What happens to credentials, keys and the ledger after a batch.
    static let afterIssuing: [String: String] = [
        "reason.ledger.unknown_learner": "Nessuna credenziale di quest’area di lavoro appartiene a «{learner}».",
        "next.ledger.unknown_learner":
            "Scrivere il nome o il numero come figurava nell’elenco dei discenti; testamur issuer report conta ciò che c’è. Nulla è stato modificato.",
        "reason.ledger.several_learners": "Più persone si chiamano «{learner}»: quelle con i numeri {numbers}.",
        "next.ledger.several_learners":
            "Indicare il numero della persona giusta, o gli identificativi delle sue credenziali. Nulla è stato modificato.",
        "reason.ledger.unknown_batch": "Quest’area di lavoro non ha alcun lotto con l’identificativo «{id}».",
        "next.ledger.unknown_batch":
            "L’identificativo di un lotto è quello mostrato da testamur issue; si trova anche in batch.json. Nulla è stato modificato.",
        "reason.ledger.export": "Questa non è un’esportazione di un libro mastro.",
        "next.ledger.export": "Indicare il file scritto da testamur issuer audit --export.",
        "reason.ledger.address": "L’indirizzo del libro mastro non può essere usato[: {cause}].",
        "next.ledger.address":
            "Scrivere postgresql://user@host/database; conservare la password in ~/.pgpass, dove nessun altro può leggerla.",
        "reason.ledger.library":
            "Un libro mastro su PostgreSQL richiede la libreria {library}, che non è presente su questo computer.",
        "next.ledger.library": "Installarla: apt-get install {package}.",
        "reason.csv.no_selection": "La riga {row} di {file} non indica alcuna credenziale né alcun discente.",
        "next.csv.no_selection":
            "Dare a ogni riga un identificativo (urn:uuid:…), un numero o un nome; basta una parte di un index.csv o di un elenco di discenti. Nulla è stato modificato.",
        "reason.csv.other_learner": "La riga {row} di {file} ha il numero di {other} e il nome {name}.",
        "next.csv.other_learner":
            "Non si può stabilire chi si intenda: correggere la riga, togliere il nome o indicare l’identificativo della credenziale. Nulla è stato modificato.",
        "reason.replace.already": "La credenziale {id} è già stata sostituita, da {successor}.",
        "next.replace.already": "Per correggerla di nuovo, sostituire quella successiva.",
        "reason.replace.abandoned":
            "Il lotto {batch}, che faceva queste correzioni, è stato abbandonato il giorno {date}, con {signed} di {count} credenziali firmate.",
        "next.replace.abandoned":
            "Correggere di nuovo, in un’altra cartella: ciò che quel lotto ha sostituito resta sostituito, e le altre formano un lotto a parte.",
        "reason.replace.other_learner":
            "La riga {row} ha il numero {other}; la credenziale {id} è quella del numero {number}.",
        "next.replace.other_learner":
            "Indicare con --id la credenziale della persona della riga. Se era sbagliato il numero, dirlo con --although-other-learner. Nulla è stato modificato.",
        "reason.replace.holds_another":
            "La persona della riga {row} ha un’altra credenziale di questo corso, {other}, emessa il giorno {date}: con quella corretta ne avrebbe due.",
        "next.replace.holds_another":
            "Indicare quella, con --id {other}, oppure revocarla prima. Se si vogliono entrambe, dirlo con --although-other-learner. Nulla è stato modificato.",
        "reason.replace.unpaired":
            "Non si può stabilire quale credenziale appartiene a quale discente corretto[: la riga {row} non ne ha][: {id} non ha una riga].",
        "next.replace.unpaired":
            "Indicare un identificativo e una riga, oppure lasciare nell’elenco solo i discenti corretti, ciascuno con il numero con cui la credenziale è stata emessa. Nulla è stato modificato.",
        "reason.key.bound":
            "L’emittente {issuer} è noto solo per la sua chiave, quindi la chiave non può essere cambiata.",
        "next.key.bound":
            "Creare un’area di lavoro con un indirizzo: testamur issuer init --base-url. Ciò che è stato emesso con questa resta valido.",
        "reason.key.reused": "L’area di lavoro ha, o ha avuto, proprio questa chiave.",
        "next.key.reused": "Crearne una nuova: testamur key generate --token, con un altro nome.",
        "reason.key.batch_unfinished":
            "Il lotto {batch}[, iniziato con {course} e {roster},] non è terminato, e un lotto è firmato da una sola chiave.",
        "next.key.batch_unfinished":
            "Prima terminarlo: dare di nuovo lo stesso testamur issue. Se non sarà mai più possibile: testamur issuer batch abandon {batch}.",
        "reason.key.outdated": "Nel frattempo qualcun altro ha cambiato le chiavi di questa area di lavoro.",
        "next.key.outdated": "Guardarle di nuovo, poi decidere.",
        "reason.key.not_ours": "Quest’area di lavoro non ha mai avuto una chiave «{key}».",
        "next.key.not_ours": "Indicarne l’identificativo o il nome, come key-1; issuer.json le elenca.",
        "reason.key.since_future": "Il momento {since} non è ancora arrivato; ora è {now}.",
        "next.key.since_future": "Indicare il primo momento in cui qualcun altro può aver usato la chiave.",
        "reason.key.is_compromised":
            "La chiave {key} potrebbe essere stata in altre mani dal momento {since}, quindi nulla viene firmato con essa.",
        "next.key.is_compromised": "Sostituirla: testamur key rotate.",
        "reason.batch.interrupted":
            "[Interrotto dopo {done} di {total} credenziali.|Tutte le {total} credenziali sono firmate; interrotto dopo i certificati e i badge di {made}.]",
        "next.batch.interrupted": "Dare di nuovo lo stesso comando: continua da dove si è fermato.",
        "reason.batch.abandoned":
            "Il lotto {batch} è stato abbandonato il giorno {date}, con {signed} di {count} credenziali firmate.",
        "next.batch.abandoned":
            "Ciò che è firmato resta valido; testamur revoke --batch lo ritira. Per emettere di nuovo l’elenco, omettere --resume, scegliere un’altra cartella e aggiungere --again se qualcuno ha già una credenziale di questo lotto.",
        "reason.batch.not_open": "Il lotto {batch} non è in corso: è terminato, oppure è un flusso, che non ha fine.",
        "next.batch.not_open": "Non c’è nulla da abbandonare. Ciò che ha emesso si ritira con testamur revoke --batch.",
        "reason.stream.member":
            "[«{column}» non è un dato di un discente, non è un testo o è troppo lungo|Una riga non è un discente][, riga {row}].",
        "next.stream.member":
            "Scrivere un oggetto per riga, con testi: given_name, family_name, full_name, email, birth_date, id_number, grade, completion_date, holder, row_key.",
        "reason.stream.erased": "Questo discente è stato cancellato dal libro mastro.",
        "next.stream.erased": "Usare un altro --run, se il discente vuole comunque una credenziale.",
        "help.issue.stream":
            "Legge i discenti dallo standard input, un oggetto JSON per riga, e scrive una credenziale per riga nello stesso ordine.",
        "help.issue.run":
            "Con --stream: un nome che distingue i flussi di uno stesso corso. Lo stesso discente nello stesso flusso ha la stessa credenziale.",
        "usage.stream_roster":
            "Con --stream i discenti arrivano dallo standard input; non indicare né un elenco né --out",
        "usage.no_roster": "Indicare un elenco di discenti, o usare --stream",

        "reason.confirm.needed": "Nulla è stato fatto: non è stato possibile chiedere a nessuno.",
        "next.confirm.needed": "Leggere quanto scritto sopra, poi aggiungere --yes.",
        "reason.confirm.refused": "Nulla è stato modificato.",
        "next.confirm.refused": "Dare di nuovo il comando quando lo si desidera.",
        "reason.issuer.missing_detail":
            "Manca un dato dell’emittente ({what}), e non c’è un terminale a cui chiederlo.",
        "next.issuer.missing_detail": "Aggiungere --{flag}.",

        "cli.confirm": "Continuare? [s/N]",
        "cli.confirm.yes": "s",
        "cli.after.found": "{count} {count|credenziale|credenziali}:",
        "cli.after.line": "{id}  {learner}[ ({number})][, {course}], emessa il giorno {date}[, {state}]",
        "cli.after.more": "… e ancora {count}",
        "cli.after.erased": "(cancellato)",
        "cli.after.nothing": "Non c’è nulla da modificare.",
        "cli.replace.pair":
            "{id}  {learner}[ ({number})] → {corrected}[ ({new_number})][, voto {grade}][, conferita il giorno {date}][, {email}]",
        "cli.replace.unchanged":
            "{count} {count|riga dice|righe dicono} ciò che è stato emesso e {count|resta com’è|restano come sono}.",
        "cli.replace.given_up":
            "{count} {count|credenziale è stata corretta|credenziali sono state corrette} dal lotto {batch} prima che fosse abbandonato; così resta. Ciò che ha scritto si trova nella sua cartella. Se nessuno {count|l’ha mai ricevuta|le ha mai ricevute}, {flags} sostituisce anche {count|questa|queste}.",
        "cli.replace.done":
            "{count} {count|credenziale emessa|credenziali emesse} in {folder}; {count|quella precedente è revocata|quelle precedenti sono revocate}. Perché gli altri lo sappiano: testamur status publish",
        "cli.forget.done":
            "{count} {count|discente cancellato|discenti cancellati} dal libro mastro. Fuori dalla portata di questo programma: i file emessi, l’index.csv e il mail-merge.csv dei loro lotti e le copie del libro mastro fatte in precedenza.",
        "cli.forget.namesakes":
            "Il libro mastro contiene ancora {count} {count|credenziale|credenziali} con lo stesso nome; sta a Lei dire se {count|riguarda|riguardano} la stessa persona: {ids}",
        "cli.audit.sound":
            "Il libro mastro è come è stato scritto: {count} {count|riga|righe}, di cui {erased} cancellate.",
        "cli.audit.break": "{table}, riga {row}: {kind}",
        "cli.audit.exported":
            "{file}: {count} {count|riga|righe}. Conservarlo altrove: testamur issuer audit --against {file}",
        "cli.audit.kind.changed": "questa riga, o quella precedente, non è ciò che è stato scritto",
        "cli.audit.kind.missing": "prima di essa manca qualcosa",
        "cli.audit.kind.end": "la tabella termina in modo diverso da prima",
        "cli.audit.kind.reference": "non concorda con le altre tabelle",
        "cli.audit.kind.sealed": "ciò che era sigillato manca o è un’altra cosa",
        "cli.report.line":
            "{month}  {count}  {title}[, livello EQF {level}][; revocate: {revoked}][, di cui sostituite: {replaced}][; sospese: {suspended}][; scadute: {expired}]",
        "cli.report.nothing": "Non è ancora stato emesso nulla.",
        "cli.report.total": "{count} {count|credenziale|credenziali} in tutto.",
        "cli.report.attention": "Da esaminare:",
        "cli.report.batch_unfinished":
            "Al lotto {what}, iniziato il giorno {date}[ con {course} e {roster}], {count|manca|mancano} {count} {count|credenziale|credenziali}: dare di nuovo lo stesso testamur issue.",
        "cli.report.files_unfinished":
            "Il lotto {what}, iniziato il giorno {date}[ con {course} e {roster}]: tutto è firmato, ma mancano file; dare di nuovo lo stesso {command}.",
        "cli.report.replace_unfinished":
            "Alla correzione {what}, iniziata il giorno {date}[ con {course} e {roster}], {count|manca|mancano} {count} {count|credenziale|credenziali}: dare di nuovo lo stesso testamur replace.",
        "cli.report.list_key":
            "Gli elenchi pubblicati sono firmati con {what}, che potrebbe essere stata in altre mani dal giorno {date}: testamur status publish",
        "cli.key.publish":
            "Pubblicare di nuovo gli elenchi di stato, con testamur status publish: quelli sul server web sono firmati con la vecchia chiave e non contano più.",
        "cli.report.unpublished":
            "Ciò che è cambiato dall’ultima pubblicazione delle liste non è ancora visibile: testamur status publish",
        "cli.report.list_ending": "La lista {what} scade il giorno {date}: testamur status publish",
        "cli.report.awards_ending":
            "{count} {count|credenziale scade|credenziali scadono} presto, la prima il giorno {date}.",
        "cli.report.key_compromised":
            "La chiave {what} potrebbe essere stata in altre mani dal giorno {date}: testamur key rotate",
        "cli.report.awards_compromised":
            "Il lotto {what}[ con {course} e {roster}]: {count} {count|credenziale non conta|credenziali non contano} più, firmate con una chiave che potrebbe essere stata in altre mani dal giorno {date}. Per metterne di nuove al loro posto: testamur replace CORSO ELENCO --batch {what}; per discenti senza numero: testamur issue --again, poi testamur revoke --batch {what}",
        "cli.key.rotated":
            "La chiave è ora {method}. Ciò che {old} ha firmato resta valido; la sua metà privata è distrutta.",
        "cli.key.keep_files": "Conservare i file emessi finora: non possono essere rifatti.",
        "cli.key.rotated_compromised":
            "La chiave è ora {method}. {old} è considerata compromessa dal momento {since}; la sua metà privata è distrutta.",
        "cli.batch.open": "{batch}, iniziato il giorno {date}[ con {course} e {roster}]: {signed} di {count} firmate",
        "cli.batch.abandoned":
            "Il lotto è abbandonato. Ciò che ha firmato resta valido e nel libro mastro; non vi sarà aggiunto nulla.",
        "cli.batch.abandoned_before": "Il lotto era già abbandonato; nulla è stato modificato.",
        "cli.key.compromised": "{method} è considerata compromessa dal momento {since}.",
        "cli.key.hand_on": "Da consegnare: {file}, al proprio registro.",
        "cli.issuer.ask.name": "Denominazione legale dell’istituzione:",
        "cli.issuer.ask.country": "Il suo paese, per esempio AT:",
        "cli.issuer.ask.place": "La località in cui rilascia:",
        "cli.issuer.ask.identifier":
            "Un numero ufficiale, per esempio vat:ATU12345678 (lasciare vuoto se non ce n’è un altro):",
        "cli.issuer.ask.accreditation":
            "Accreditamento come AGENZIA:DA:A, per esempio Musteragentur:2024-10-01:2030-09-30 (lasciare vuoto se non ce n’è):",
        "cli.issuer.ask.base-url": "L’indirizzo del suo sito web (lasciare vuoto per essere noti solo per la chiave):",

        "help.replace": "Emette credenziali corrette al posto di altre.",
        "help.replace.discussion":
            "L’elenco contiene solo i discenti corretti. Un identificativo e una riga formano una coppia; se sono di più, sono abbinati in base al numero del discente. Le vecchie credenziali sono revocate nello stesso passaggio. Prima si guarda: ciò che sarà sostituito viene mostrato, ed eseguito dopo un sì.",
        "help.replace.id": "La credenziale da sostituire. Può essere indicata più volte.",
        "help.replace.batch": "Il lotto con gli errori: le sue credenziali si trovano in base al numero.",
        "help.replace.although_other_learner":
            "Sostituire anche se la riga ha un altro numero o la persona ha un’altra credenziale del corso.",
        "help.yes": "Esegue senza chiedere.",
        "help.select.learner": "Tutte le credenziali di un discente: nome o numero. Può essere indicato più volte.",
        "help.select.from":
            "Un file che le indica, con un identificativo, un numero o un nome in ogni riga: parte di un index.csv o di un elenco di discenti.",
        "help.select.batch":
            "Tutte le credenziali di un lotto, in base al suo identificativo. Può essere indicato più volte.",
        "help.issuer.report": "Conta ciò che è stato emesso, e dice che cosa manca o sta per scadere.",
        "help.issuer.report.ahead": "Con quanti giorni di anticipo cercare ciò che scade.",
        "help.issuer.audit": "Esamina il libro mastro riga per riga e indica tutto ciò che non è come è stato scritto.",
        "help.issuer.audit.discussion":
            "Con --export scrive inoltre ogni riga con il suo hash, senza nulla che indichi una persona. Con --against dice se il libro mastro ha ancora ogni riga di un’esportazione precedente: così si nota se al suo posto c’è una copia più vecchia.",
        "help.issuer.audit.export": "Il file da scrivere.",
        "help.issuer.audit.against": "Un’esportazione precedente.",
        "help.issuer.forget": "Cancella dal libro mastro ciò che indica i discenti.",
        "help.issuer.forget.discussion":
            "Nomi, numeri e motivi sono eliminati insieme alle chiavi con cui erano sigillati; identificativi e stato continuano a funzionare. Non può essere annullato.",
        "help.issuer.batch": "Si occupa dei lotti iniziati.",
        "help.issuer.batch.abandon": "Abbandona un lotto che non potrà mai essere terminato.",
        "help.issuer.batch.abandon.discussion":
            "Per un lotto il cui elenco è andato perso, o la cui chiave potrebbe essere stata in altre mani: non blocca più key rotate. Ciò che ha firmato resta valido; non vi si aggiunge mai nulla. Non può essere annullato.",
        "help.issuer.batch.id": "Il lotto, con l’identificativo indicato da issuer report.",
        "help.issuer.accreditation":
            "La decisione di un organismo per la qualità: AGENZIA:DA:A, con i giorni come 2024-10-01. Può essere indicata più volte.",
        "help.issuer.ledger":
            "L’indirizzo di una base di dati PostgreSQL per il libro mastro, postgresql://user@host/database. Di solito il libro mastro è un file dell’area di lavoro.",
        "help.key.rotate": "Sostituisce la chiave di firma di un emittente.",
        "help.key.rotate.discussion":
            "Ciò che la vecchia chiave ha firmato resta valido. In seguito consegnare registry-entry.json al proprio registro e mettere did.json sul proprio server web.",
        "help.key.compromised": "Dichiara che la chiave di un emittente potrebbe essere stata in altre mani.",
        "help.key.compromised.discussion":
            "Le microcredenziali firmate con essa non contano più, salvo dove qualcun altro attesta che esistevano prima. Poi sostituire la chiave ed emettere di nuovo: issuer report indica ogni lotto e il comando.",
        "help.key.since": "Il primo momento in cui qualcun altro può averla usata: 2026-05-12T00:00:00Z.",
        "help.key.which": "La chiave, in base al suo identificativo o nome (key-1); di solito quella che firma ora.",
        "help.key.new_type": "Il tipo di chiave; di solito quello della precedente.",
    ]
}
