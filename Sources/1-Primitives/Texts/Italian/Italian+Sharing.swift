extension Italian {
    /// What is said about sharing.
    static let sharing: [String: String] = sharingReasons.merging(sharingRemarks) { first, _ in first }

    private static let sharingReasons: [String: String] = [
        "reason.share.incomplete": "Manca qualcosa: {missing}.",
        "next.share.incomplete":
            "Indicare quali credenziali, con chi (--with), per quale scopo (--purpose) e fino a quando (--until).",
        "reason.share.end_past": "L’ultimo giorno, {date}, è già passato.",
        "next.share.end_past": "Scegliere oggi o un giorno successivo, scritto come 2026-12-31.",
        "reason.share.not_in_force":
            "Questa microcredenziale non è in vigore ({state}), e un certificato, un badge o un codice che ne fosse tratto sembrerebbe dire il contrario.",
        "next.share.not_in_force":
            "La condivida come file cifrato o presentazione, che si controlla all’apertura. Se il destinatario sa come stanno le cose, lo dica: --although-not-in-force, o la casella della pagina.",
        "reason.share.passphrase_of_wallet":
            "La frase segreta per il destinatario è quella che apre il proprio portafoglio.",
        "next.share.passphrase_of_wallet":
            "Scegliere un’altra per questo file: chi la conosce potrebbe aprire anche il portafoglio. Non è stato creato nulla.",
        "reason.share.single": "Questa forma ha posto per una credenziale, non per {count}.",
        "next.share.single": "Condividerle una dopo l’altra, o insieme come presentazione o file cifrato.",
        "reason.share.too_large":
            "Questo è più di quanto si condivide in una volta[: {found} {unit}, su un massimo di {limit}].",
        "next.share.too_large": "Condividere meno credenziali per volta.",
        "reason.share.unknown": "Il portafoglio non ha alcuna condivisione [{share}|con questo nome].",
        "next.share.unknown": "testamur wallet shares le elenca con i loro nomi.",
        "reason.share.not_drawable":
            "La voce {record} non è una microcredenziale che si possa disegnare o mettere in un codice.",
        "next.share.not_drawable":
            "Condividerla come file cifrato: il destinatario la riceve esattamente come è stata ricevuta.",
        "reason.share.malformed": "Questo non è un file condiviso con testamur[: {cause}].",
        "next.share.malformed":
            "Controllare che sia il file giusto, e che un programma di posta o un sito web non l’abbia modificato. Una presentazione o un attestato si controlla con testamur verify.",
        "reason.share.version": "Il file è stato creato da un programma più recente[: il suo formato è {version}].",
        "next.share.version": "Aggiornare questo programma.",
        "reason.share.damaged": "Il file è stato danneggiato lungo il percorso.",
        "next.share.damaged": "Farlo inviare di nuovo, come allegato.",
        "reason.share.other_recipient": "Il file è per un altro destinatario: con questo non si apre.",
        "next.share.other_recipient":
            "testamur open FILE senza una chiave dice con che cosa si apre. Chiedere al mittente se era destinato a chi lo apre.",
        "reason.share.wrong_passphrase": "La frase segreta è sbagliata, o l’intestazione del file è stata alterata.",
        "next.share.wrong_passphrase":
            "Digitare di nuovo la frase segreta; fare attenzione alla disposizione della tastiera e alle maiuscole. Solo il mittente può comunicarla.",
        "reason.share.altered": "Qualcuno ha modificato il file dopo che è stato sigillato.",
        "next.share.altered": "Non usarlo. Farlo inviare di nuovo.",
        "reason.share.kdf_below_floor":
            "Il file richiede così poca protezione che la sua frase segreta potrebbe essere indovinata[: {memory} byte di memoria, {passes} {passes|passaggio|passaggi}].",
        "next.share.kdf_below_floor":
            "Nessun programma onesto scrive questo: qualcuno ha modificato il file. Non digitare la frase segreta.",
        "reason.share.kdf_above_ceiling":
            "Il file richiede più memoria o tempo di qualsiasi file onesto[: {memory} byte di memoria, {passes} {passes|passaggio|passaggi}].",
        "next.share.kdf_above_ceiling": "Qualcuno l’ha creato in modo che aprirlo esaurisca il computer. Non usarlo.",
        "reason.share.qr_too_large": "La credenziale è più grande di quanto contiene un codice QR.",
        "next.share.qr_too_large":
            "Condividerla come attestato (pdf), come badge (png) o come file cifrato; una firmata con eddsa-jcs-2022 e senza immagini spesso vi entra.",
    ]

    private static let sharingRemarks: [String: String] = [
        "share.about": "{recipient} vedrà, di {title}:",
        "share.seen.name": "il nome: {value}",
        "share.seen.birth": "la data di nascita: {value}",
        "share.seen.identifier": "il dato personale «{kind}»: {value}",
        "share.seen.hashed":
            "un’impronta digitale del dato personale «{kind}»: chi lo conosce può riconoscere il discente",
        "share.seen.holder":
            "la chiave pubblica a cui è legata: chi riceve questa credenziale, o un’altra dello stesso emittente, vede la stessa e riconosce che si tratta della stessa persona; quelle di altri emittenti hanno altre chiavi",
        "share.seen.award": "la microcredenziale: {value}",
        "share.seen.grade": "il risultato: {value}",
        "share.seen.rest": "tutto il resto che contiene: {value}",
        "share.seen.evidence": "collegamenti ai propri lavori: {count}",
        "share.seen.status": "dove è tenuto il suo stato: chi la controlla può interrogare la lista dell’emittente",
        "share.seen.file": "l’intero file, {bytes} byte; ciò che contiene non viene letto qui",
        "share.member.activityStartDate": "quando è iniziato il corso",
        "share.member.activityEndDate": "quando è finito il corso",
        "share.member.achievement.description": "la descrizione",
        "share.member.achievement.image": "l’immagine",
        "share.fact.signer": "chi ha firmato",
        "share.fact.place": "luogo",
        "share.fact.level": "livello",
        "share.fact.workload": "carico di lavoro",
        "share.fact.outcomes": "risultati di apprendimento",
        "share.fact.assessment": "come è avvenuta la valutazione",
        "share.fact.supervision": "come è avvenuta la supervisione",
        "share.fact.participation": "come è avvenuta la partecipazione",
        "share.fact.quality": "garanzia della qualità",
        "share.fact.prerequisites": "che cosa era richiesto prima",
        "share.fact.stackability": "per che cosa conta",
        "share.fact.valid_until": "fino a quando è valida",
        "share.scheme.sisSourcedId": "numero di matricola",
        "share.scheme.nationalIdentityNumber": "numero di identificazione nazionale",
        "share.scheme.emailAddress": "indirizzo di posta elettronica",
        "share.scheme.userName": "nome utente",
        "share.withheld":
            "La credenziale è firmata nel suo insieme: nulla di essa può essere trattenuto. Ciò che è stato consegnato non può essere ritirato.",
        "share.state": "Il suo stato: {state}[: {message}]",
        "share.unmarked":
            "Un attestato, un badge o un codice ricavato da essa sembra in vigore. Condividerla solo se il destinatario lo sa.",
        "share.how.presentation":
            "Come presentazione per {domain}, firmata con la propria chiave; i verificatori la rifiutano dopo il giorno {date}.",
        "share.how.encrypted.key": "Come file che solo il proprietario di {key} apre.",
        "share.how.encrypted.passphrase":
            "Come file che si apre con la frase segreta che si sceglie. Comunicarla per un’altra via.",
        "share.how.encrypted.also":
            "Il destinatario vi legge anche: che è per {recipient}, a che scopo ({purpose}), fino a quando ({date}) e, al secondo, quando è stato creato.",
        "share.how.pdf": "Come attestato che chiunque può leggere, con la credenziale al suo interno.",
        "share.how.png": "Come badge, con la credenziale al suo interno.",
        "share.how.qr": "Come codice QR che contiene la credenziale.",
        "share.form.presentation": "presentazione",
        "share.form.encrypted": "file cifrato",
        "share.form.pdf": "attestato",
        "share.form.png": "badge",
        "share.form.qr": "codice QR",
        "share.state.active": "fino al giorno {date}",
        "share.state.ended": "terminata il giorno {date}",
        "share.state.withdrawn": "ritirata il giorno {date}",
        "share.removed": "una voce che nel frattempo è stata eliminata",
        "share.for": "per {purpose}",
        "share.here": "creato qui: {file}",
        "share.purpose.proof": "prova che è mia",
        "share.pdf.code": "Scansionato, questo codice è la credenziale stessa.",
        "cli.share.done":
            "{file} è per {recipient}, fino al giorno {until}. Nel proprio elenco: testamur wallet shares",
        "cli.share.open_with": "Si apre con: testamur open {file} --key PROPRIO-FILE-DI-CHIAVE --out CARTELLA",
        "cli.share.open_passphrase": "Si apre con: testamur open {file} --out CARTELLA",
        "cli.share.verify_with": "Si controlla con: testamur verify {file} --challenge {challenge} --domain {domain}",
        "cli.shares.empty": "Nulla è ancora stato condiviso.",
        "cli.withdrawn":
            "La condivisione con {recipient} è contrassegnata come ritirata. La copia in suo possesso rimane, e si apre come prima: chiedere di eliminarla.",
        "cli.withdrawn.before": "Era già stata ritirata.",
        "cli.open.about":
            "Sigillato il giorno {date} per {recipient}, per {purpose}, da usare fino al giorno {until}. Queste sono parole del mittente: chi l’ha sigillato non è noto.",
        "cli.open.ended": "l’ultimo giorno, {until}, è passato: il mittente chiede che non sia più usato",
        "cli.open.key": "Si apre con la chiave {key}: testamur open FILE --key FILE-DI-CHIAVE --out CARTELLA",
        "cli.open.passphrase": "Si apre con una frase segreta: testamur open FILE --out CARTELLA",
        "cli.open.verify": "Nulla è stato controllato. Per controllarlo: testamur verify {folder}",
        "cli.passphrase.share": "Frase segreta del file condiviso:",
        "cli.passphrase.new_share": "Frase segreta per il destinatario:",
        "usage.share_challenge": "una presentazione richiede --challenge e --domain, che il destinatario fornisce",
        "usage.share_not_presentation": "--challenge e --domain vanno usati con una presentazione",
        "usage.share_key_elsewhere": "--recipient-key e --share-passphrase-file vanno usati con un file cifrato",
        "usage.share_two_locks": "indicare --recipient-key o --share-passphrase-file, non entrambi",
        "usage.kdf_memory": "--kdf-memory va da {least} a {most}",
        "usage.open_out": "--out indica la cartella per ciò che è all’interno",

        "help.wallet.share": "Condivide microcredenziali con un destinatario, per uno scopo, fino a un dato giorno.",
        "help.wallet.share.discussion":
            "Mostra che cosa vedrà il destinatario, chiede conferma, crea il file e lo ricorda. Forme: presentation (firmata con la propria chiave; richiede la sfida e il dominio del destinatario), encrypted (per una chiave o una frase segreta), pdf, png e qr (una microcredenziale ciascuno). Gli identificativi delle voci sono quelli di wallet list.\n\nEsempio: testamur wallet share 3f9a1c02 --with \"Sonnwald Works\" --purpose \"application 17\" --until 2027-01-31 --as pdf --out award.pdf --wallet my.wallet",
        "help.wallet.share.with":
            "Chi la riceve, con parole proprie; in un file cifrato le legge anche il destinatario.",
        "help.wallet.share.purpose": "A che cosa serve; in un file cifrato lo legge anche il destinatario.",
        "help.wallet.share.until": "L’ultimo giorno, come 2026-12-31.",
        "help.wallet.share.as": "Che cosa creare.",
        "help.wallet.share.out": "Il file da creare.",
        "help.wallet.share.recipient_key":
            "La chiave pubblica del destinatario, una Multikey Ed25519 (z6Mk…) o did:key, per --as encrypted.",
        "help.wallet.share.passphrase_file":
            "Legge la frase segreta per il destinatario dalla prima riga di questo file.",
        "help.wallet.share.challenge": "La sfida fornita dal destinatario, per --as presentation.",
        "help.wallet.share.domain": "Il dominio fornito dal destinatario, per --as presentation.",
        "help.wallet.share.although": "Disegnare una microcredenziale che non è in vigore: il destinatario lo sa.",
        "help.wallet.share.yes": "Non chiede conferma.",
        "help.wallet.shares": "Elenca che cosa è stato condiviso, con chi, per quale scopo e fino a quando.",
        "help.wallet.withdraw": "Contrassegna una condivisione come ritirata.",
        "help.wallet.withdraw.discussion":
            "Nessuno può ritirare ciò che è stato consegnato: le copie rimangono. Il contrassegno serve come promemoria, e per la lettera in cui si chiede la cancellazione.",
        "help.wallet.share_id": "L’identificativo di una condivisione, o il suo inizio.",
        "help.open": "Apre un file di microcredenziali che qualcuno ha condiviso.",
        "help.open.discussion":
            "Scrive ogni microcredenziale come il suo discente l’ha ricevuta. Nulla viene controllato: lo fa testamur verify. Senza --out dice con che cosa si apre il file.",
        "help.open.file": "Il file ricevuto.",
        "help.open.key": "Il proprio file di chiave, se il file è stato sigillato per la propria chiave.",
        "help.open.out": "Una cartella nuova o vuota per le microcredenziali.",
        "help.wallet.open_share": "Apre un file che qualcuno ha condiviso; lo stesso di testamur open.",
    ]
}
