extension Italian {
    /// What is said while credentials are issued, revoked and published.
    static let issuance: [String: String] = [
        // Rosters
        "reason.csv.encoding":
            "I caratteri di questo file non possono essere letti con certezza[; potrebbe essere {encoding}][. Un nome al suo interno si leggerebbe: {samples}].",
        "next.csv.encoding":
            "Indicare con --encoding come sono scritti[, molto probabilmente --encoding {suggested}]. Oppure aprire il file nel programma da cui proviene e salvarlo di nuovo come CSV UTF-8.",
        "reason.csv.syntax": "Delle virgolette non sono chiuse, o si trovano in mezzo a una cella.",
        "next.csv.syntax":
            "Mettere tra virgolette l’intera cella e raddoppiare quelle al suo interno, o esportare di nuovo il file.",
        "reason.csv.columns":
            "Le colonne non possono essere usate così come sono[: questa riga ha {found} celle, ma i nomi delle colonne sono {expected}][: non c’è alcuna colonna «{missing}» per {field}][: più colonne potrebbero essere {field}, vale a dire {double}][: la colonna «{column}» potrebbe significare uno qualsiasi di questi campi: {fields}][: nessuna delle colonne {nobody} indica i discenti][: «{only}» contiene metà dei nomi, e per {half} non è nota alcuna colonna][: le celle potrebbero essere separate da uno qualsiasi di questi segni: {separators}].",
        "next.csv.columns":
            "[Dare a questa riga {expected} celle come alle altre, oppure esportare di nuovo il file|Indicare con --column quale colonna si intende][, per esempio --column {example}][; se queste persone hanno un solo nome, --column {single}].",
        "reason.csv.duplicate_row": "[La riga {row}|Questa riga] e la riga {first} sono lo stesso discente.",
        "next.csv.duplicate_row":
            "Eliminare una delle due; se sono due persone, dare a ciascuna un numero proprio nella colonna dei numeri di matricola.",
        "reason.csv.too_large": "Qui c’è più di quanto viene letto[ ({what}: al massimo {limit})].",
        "next.csv.too_large":
            "Controllare che sia il file giusto; un elenco molto grande può essere diviso in più parti.",
        "reason.csv.empty": "L’elenco non indica alcun discente.",
        "next.csv.empty":
            "Controllare che sia il file giusto, con una riga di nomi delle colonne e una riga per ogni discente.",
        "reason.csv.date": "«{value}» non è un giorno del calendario.",
        "next.csv.date":
            "Scrivere il giorno come 2026-02-28 o 28.02.2026, con l’anno di quattro cifre: da due cifre il secolo sarebbe una supposizione.",
        "reason.csv.month": "«{value}» indica un mese che in un’altra lingua è un altro.",
        "next.csv.month":
            "Scrivere il mese come numero, o dare alle colonne nomi nella lingua del file, in modo che sia nota.",
        "reason.csv.serial_date":
            "{count} {count|cella|celle} della colonna «{column}» non {count|è scritta come un giorno; letta|sono scritte come un giorno; lette} secondo il calendario di un foglio di calcolo, la prima è {day}.",
        "next.csv.serial_date":
            "Confrontare quella con il foglio di calcolo. Se è sbagliata, dare lì alla colonna il formato di data ed esportarla di nuovo.",
        "reason.csv.date_order":
            "Il giorno e il mese di {count} {count|data|date} nella colonna «{column}» possono essere letti in entrambi i modi: nessun’altra riga chiarisce che cosa viene prima.",
        "next.csv.date_order": "Indicare che cosa viene prima con --date-order dmy o --date-order mdy.",
        "reason.csv.holder": "«{value}» non è la chiave di un portafoglio.",
        "next.csv.holder":
            "Chiedere al discente il did:key che il portafoglio mostra, e copiarlo per intero; se non c’è, lasciare vuota la cella.",
        "reason.csv.duplicate_holder": "Le righe {first} e {row} danno a due discenti la stessa chiave di portafoglio.",
        "next.csv.duplicate_holder":
            "Chiedere a entrambi il did:key che il loro portafoglio mostra: chi ha la chiave può mostrare entrambe le credenziali come proprie.",
        "reason.csv.control_character":
            "[Nella colonna «{column}» c’è|C’è] un carattere che non si vede e che non appartiene a un nome.",
        "next.csv.control_character": "Svuotare la cella e scriverne di nuovo il testo.",
        "reason.csv.formula": "[«{value}» è una formula|Questa cella contiene una formula] e non il suo risultato.",
        "next.csv.formula":
            "Copiare la colonna nel foglio di calcolo, incollarla solo come valori, ed esportare di nuovo il file.",
        "reason.csv.formula_like": "«{value}» inizia come una formula di un foglio di calcolo.",
        "next.csv.formula_like":
            "Se è davvero scritto così, non occorre fare nulla: la credenziale lo riporta così com’è, e nell’indice viene reso innocuo.",
        "reason.csv.garbled":
            "«{value}» è stato danneggiato prima di arrivare in questo file: mancano lettere o sono state sostituite.",
        "next.csv.garbled":
            "Esportare di nuovo l’elenco da dove il nome è giusto, come CSV UTF-8, o correggere la cella.",
        "reason.csv.number_form":
            "«{value}» è ciò che un foglio di calcolo fa di un numero lungo: si conservano solo le prime cifre.",
        "next.csv.number_form":
            "Dare alla colonna il formato Testo dove i numeri sono interi, ed esportarla di nuovo; le cifre mancanti non sono in questo file.",
        "reason.csv.duplicate_email": "Le righe {first} e {second} hanno lo stesso indirizzo di posta elettronica.",
        "next.csv.duplicate_email":
            "Controllare se sono due persone: ciò che viene inviato all’indirizzo arriverebbe solo a una di esse.",
        "reason.csv.header_row":
            "I nomi delle colonne sono stati trovati nella riga {header}; ciò che sta sopra non viene letto.",
        "next.csv.header_row": "Non occorre fare nulla, se è giusto.",
        "reason.csv.rows_skipped":
            "{count} {count|riga è omessa perché contiene|righe sono omesse perché contengono} qualcosa di sbagliato.",
        "next.csv.rows_skipped":
            "Correggerle ed emetterle in un lotto a parte; di un discente che vi figura due volte sono omesse entrambe le righe.",
        "reason.csv.column_like":
            "I valori della colonna «{column}» sembrano {like}; nulla dice a che cosa servono, e non vengono usati.",
        "next.csv.column_like":
            "Se servono, indicare che cosa sono: --column {field}=#{number}[ o --column {other}=#{number}].",
        "reason.csv.grade_missing":
            "{count} {count|discente non ha|discenti non hanno} un voto nella colonna «{column}», altri ne hanno uno: {count|riga|righe} {rows}.",
        "next.csv.grade_missing":
            "Scrivere il voto nel file, togliere {count|la riga|le righe} oppure {count|ometterla|ometterle} con --skip-bad-rows. Se queste credenziali non hanno bisogno di un voto, dirlo con --column grade=.",
        "reason.csv.day_unused":
            "La colonna «{column}» ha {count} {count|giorno diverso|giorni diversi} da {day}, che la descrizione del corso dà a tutti; vale la descrizione.",
        "next.csv.day_unused":
            "Se ogni discente ha un giorno proprio, scrivere nella descrizione: awarded: from roster.",
        "reason.csv.name_order":
            "Nella colonna «{column}» {count} {count|nome non ha|nomi non hanno} una virgola tra cognome e nome; l’attestazione {count|lo mostra così com’è|li mostra così come sono}, prima il cognome.",
        "next.csv.name_order":
            "Mettere una virgola tra i due, o dare a ciascuno una colonna propria. Non occorre fare nulla se i nomi devono apparire in quest’ordine.",
        "reason.csv.name_missing": "{count} {count|discente non ha|discenti non hanno} un nome, soltanto un numero.",
        "next.csv.name_missing":
            "[Indicare quale colonna contiene i nomi, per esempio --column full_name=\"{example}\"|Scrivere i nomi nel file]. Non occorre fare nulla se il numero deve bastare.",
        "reason.csv.grade_scale":
            "{count} {count|voto non è|voti non sono} tra quelli indicati nel corso; il primo è «{value}»: {count|riga|righe} {rows}.",
        "next.csv.grade_scale":
            "Se «{column}» non è la colonna dei voti, indicare quale lo è con --column grade=…. Altrimenti scriverli come nella descrizione del corso, o aggiungerli ai voti che vi stanno.",
        "reason.csv.grade_not_passed":
            "Il voto «{value}» [è inferiore a quello necessario per superare il corso, {needed}|dice che il corso non è stato superato].",
        "next.csv.grade_not_passed":
            "Togliere la riga dal file, ometterla con --skip-bad-rows o correggere il voto.",
        "reason.csv.not_passed":
            "Nella colonna «{column}» {count} {count|riga dice|righe dicono} che non c’è nulla da rilasciare[, la prima con «{value}»|, essendo vuote dove altre hanno un sì]: {count|riga|righe} {rows}.",
        "next.csv.not_passed":
            "Togliere {count|la riga|le righe} dal file oppure {count|ometterla|ometterle} con --skip-bad-rows. Se la colonna non dice nulla di questa credenziale, dirlo con --column passed=.",
        "reason.csv.result_unknown":
            "Nella colonna «{column}» {count} {count|riga ha|righe hanno} un risultato di cui qui nessuno sa se sia un superamento: {values}; {count|riga|righe} {rows}.",
        "next.csv.result_unknown":
            "Dire quali valgono come superamento, ciascuno con --passing-word \"{value}\", o indicare i voti nella descrizione del corso. Togliere le altre righe dal file oppure ometterle con --skip-bad-rows. Se la colonna non dice nulla di questa credenziale, dirlo con --column {none}.",
        "reason.csv.several_courses":
            "La colonna «{column}» nomina più corsi: {values}. A tutti ne verrebbe attestato uno solo.",
        "next.csv.several_courses":
            "Lasciare nel file solo le righe di questo corso. Se la colonna dice altro, dirlo con --column course=.",
        "reason.csv.other_course":
            "La colonna «{column}» dice «{value}», di cui nessuna parola è nel titolo del corso, «{title}».",
        "next.csv.other_course": "Verificare che sia il file giusto. Se la colonna dice altro, non occorre fare nulla.",
        "reason.csv.sittings":
            "[I risultati degli appelli, {values}, non si possono confrontare, e nessuno può dire quale sia il migliore|Più colonne riguardano ciascuna un appello d’esame, e quale conti non è detto][: {columns}].",
        "next.csv.sittings":
            "Dire quale conta: --column {last} per l’ultimo in cui c’è qualcosa[, --column {best} per il risultato migliore, con il suo giorno][, --column {example} per questa sola colonna].",
        "reason.csv.footer_row":
            "Questa riga sembra una somma, una media o una firma in fondo all’elenco, non un discente.",
        "next.csv.footer_row": "Togliere la riga dal file, o ometterla con --skip-bad-rows.",
        "reason.csv.rows_left_out":
            "{count} {count|riga è stata omessa|righe sono state omesse} quando questo lotto è stato iniziato; oggi non {count|contiene nulla di sbagliato, e resta omessa|contengono nulla di sbagliato, e restano omesse}.",
        "next.csv.rows_left_out":
            "{count|Metterla in un elenco a parte|Metterle in un elenco a parte} ed emettere quello.",
        "reason.csv.short_year":
            "«{value}» ha un anno di due cifre: non è detto quale secolo si intende, né quale numero è l’anno.",
        "next.csv.short_year":
            "Scrivere l’anno con quattro cifre: 2026-02-28 o 28.02.2026. In un foglio di calcolo, dare alla colonna il formato aaaa-mm-gg.",
        "reason.csv.blank_rows":
            "{count} {count|riga senza alcun contenuto è stata ignorata|righe senza alcun contenuto sono state ignorate}.",
        "next.csv.blank_rows": "Non occorre fare nulla.",
        "reason.csv.national_number":
            "La colonna «{column}» sembra contenere numeri con cui uno Stato identifica le persone; non viene usata.",
        "next.csv.national_number":
            "Se possibile, lasciare così. Dove il numero deve stare nella credenziale, indicarlo con --column id_number=\"{column}\".",
        "reason.csv.date_column":
            "Nessun giorno della colonna «{column}» può essere letto, in {count} {count|riga|righe}; il primo è «{value}».",
        "next.csv.date_column":
            "Scriveteli come 2026-02-28 o 28.02.2026, l’anno con quattro cifre; nel foglio di calcolo date alla colonna il formato aaaa-mm-gg. Se la colonna non contiene giorni, ditelo con --column {field}=.",
        "reason.csv.decimal_sign":
            "La colonna «{column}» scrive alcuni voti con la virgola e altri con il punto; {count} {count|è scritto|sono scritti} come «{value}».",
        "next.csv.decimal_sign": "Scriveteli tutti allo stesso modo: gli attestati li riportano come stanno nel file.",
        "reason.csv.used_name":
            "{count} {count|discente ha|discenti hanno} un cognome d’uso nella colonna «{column}»; l’attestato lo mostra al posto di quello di nascita, per esempio «{value}».",
        "next.csv.used_name": "Se si intende quello di nascita, ditelo con --column used_family_name=.",
        "reason.csv.name_remark":
            "{count} {count|nome ha|nomi hanno} qualcosa tra parentesi o dietro una barra, per esempio «{value}»; l’attestato lo mostra così com’è.",
        "next.csv.name_remark":
            "Togliete dal nome ciò che non gli appartiene, come il nome del padre o una seconda grafia.",
        "reason.csv.name_title":
            "{count} {count|nome ha|nomi hanno} un titolo, un grado o un appellativo, per esempio «{value}»; la credenziale {count|lo|li} mostra così.",
        "next.csv.name_title":
            "Se questo non va su un certificato, toglierlo dai nomi nel file.",
        "reason.csv.name_part":
            "La colonna «{column}» sembra contenere una parte del nome e non viene usata; {count} {count|riga vi ha|righe vi hanno} qualcosa, la prima «{value}».",
        "next.csv.name_part":
            "Se sta davanti al cognome, indicarlo con --column name_prefix=#{number}; un altro nome di battesimo va scritto nella colonna dei nomi del file.",
        "reason.csv.grade_hundredths":
            "Nella colonna «{column}» {count} {count|voto è scritto|voti sono scritti} in centesimi, come fanno i sistemi HIS; «{value}» è letto come «{taken}».",
        "next.csv.grade_hundredths":
            "Se è sbagliato, scrivere i voti nel file come devono apparire.",
        "reason.csv.day_missing":
            "{count} {count|discente non ha|discenti non hanno} un giorno nella colonna «{column}», altri lo hanno: {count|riga|righe} {rows}.",
        "next.csv.day_missing":
            "Scrivere il giorno nel file, togliere {count|la riga|le righe} oppure {count|ometterla|ometterle} con --skip-bad-rows. Se la colonna non dice nulla di questa credenziale, dirlo con --column completion_date=.",
        "roster.like.email": "indirizzi e-mail",
        "roster.like.day": "giorni",
        "roster.like.number": "numeri di discenti",
        "roster.kind.number": "un numero",
        "roster.kind.percentage": "una percentuale",
        "roster.kind.day": "un giorno",
        "roster.kind.time": "un’ora",
        "roster.kind.truth": "vero o falso",
        "roster.kind.error": "un errore",
        "reason.csv.code_page":
            "Il file non dice come sono scritti i suoi caratteri; tutte le lettere e i nomi delle colonne si accordano con {encoding}, e così viene letto[, il che dà nomi come «{sample}»].",
        "next.csv.code_page":
            "Guardate alcuni nomi con accenti; se uno è sbagliato, indicate la tabella di codici giusta con --encoding, o salvate il file come CSV UTF-8.",
        "reason.csv.windows_1252":
            "Il file non dice come sono scritti i suoi caratteri; sono letti come Windows-1252[, il che dà nomi come «{sample}»].",
        "next.csv.windows_1252":
            "Guardare alcuni nomi con accenti; se uno è sbagliato, salvare il file come CSV UTF-8.",

        // Workbooks
        "reason.xlsx.sheet":
            "[In questa cartella di lavoro non c’è alcun foglio «{missing}»|Non è chiaro quale foglio contiene l’elenco dei discenti][: ha {sheets}].",
        "next.xlsx.sheet": "Indicare il foglio con --sheet, per esempio --sheet \"[{example}|Foglio1]\".",
        "reason.xlsx.cell":
            "[Nella colonna «{column}» questa|Questa] cella non contiene testo: il foglio di calcolo lo conserva come [{kind}|qualcos’altro][ ({value})].",
        "next.xlsx.cell":
            "Dare alla colonna il formato Testo nel foglio di calcolo e scrivere di nuovo il valore: i fogli di calcolo trasformano in giorni voti come 1-2.",
        "reason.xlsx.calculated":
            "{count} {count|cella|celle} della colonna «{column}» {count|è calcolata|sono calcolate}; si prende ciò che il foglio di calcolo ha mostrato per ultimo.",
        "next.xlsx.calculated":
            "Controllarne una. Se il foglio di calcolo è stato modificato da allora, aprirlo e salvarlo ancora una volta.",
        "reason.xlsx.number_form":
            "Il foglio di calcolo mostra {count} {count|numero|numeri} della colonna «{column}» in una forma che non si capisce; si prende il numero nudo, per esempio {value}.",
        "next.xlsx.number_form":
            "Se si deve vedere altro, date alla colonna il formato Testo e scrivete i valori come devono essere.",
        "reason.xlsx.rounded":
            "Il foglio di calcolo mostra {count} {count|numero|numeri} della colonna «{column}» con un arrotondamento, e si prende ciò che si vede; il numero esatto è per esempio {value}.",
        "next.xlsx.rounded":
            "Guardateli uno per uno. Se conta il numero esatto, fate mostrare più cifre al foglio di calcolo.",
        "reason.xlsx.hidden_column":
            "La colonna «{column}» è nascosta nel foglio di calcolo; viene letta come le altre.",
        "next.xlsx.hidden_column": "Se non serve, lasciatela fuori con --column, o cancellatela.",
        "reason.xlsx.merged_rows":
            "{count} {count|area|aree} di celle unite {count|si estende|si estendono} su più righe, la prima nella colonna «{column}»; solo la prima riga di ciascuna ha il valore, le altre sono vuote.",
        "next.xlsx.merged_rows": "Separate le celle e scrivete il valore in ogni riga.",
        "reason.xlsx.hidden_rows":
            "{count} {count|riga è nascosta|righe sono nascoste} nel foglio di calcolo, da un filtro o a mano: {count|riga|righe} {rows}.",
        "next.xlsx.hidden_rows":
            "Se non {count|è voluta, ometterla|sono volute, ometterle} con --skip-bad-rows. Altrimenti {count|mostrarla|mostrarle} nel foglio di calcolo e salvarlo di nuovo.",

        // Course descriptions
        "reason.course.syntax": "Il file non è YAML ben formato[ alla riga {line}][: {problem}].",
        "next.course.syntax":
            "Guardare il rientro di questa riga e di quella precedente, e mettere tra virgolette i testi con i due punti.",
        "reason.course.encoding": "Il file non è scritto in UTF-8.",
        "next.course.encoding": "Salvarlo di nuovo come UTF-8.",
        "reason.course.unknown_key":
            "Una descrizione di corso non ha qui alcuna voce «{key}»[; sono possibili {known}].",
        "next.course.unknown_key": "Correggere il nome della voce, o eliminarla.",
        "reason.course.duplicate_key": "La voce «{key}» figura due volte[; la prima volta alla riga {line}].",
        "next.course.duplicate_key": "Eliminare una delle due.",
        "reason.course.anchor":
            "Il file usa[, alla riga {line},] una parola che inizia con *, & o !, che YAML legge come qualcosa di diverso da un testo.",
        "next.course.anchor": "Scrivere il testo per esteso, e metterlo tra virgolette se inizia con un tale segno.",
        "reason.course.too_large":
            "Il file è più grande di quanto serve a qualsiasi file di questo genere[ ({what}: al massimo {limit})].",
        "next.course.too_large": "Controllare che sia il file giusto.",
        "reason.course.type": "Questa voce non ha la forma giusta: un testo dove occorrono voci con nome, o viceversa.",
        "next.course.type": "Confrontarla con l’esempio nella descrizione del formato.",
        "reason.course.value": "[«{value}» non|Qui qualcosa non] è adatto a questa voce[; sono possibili {known}].",
        "next.course.value":
            "[Probabilmente si intende «{suggested}». ][Scrivere una di queste parole: {words}.|Scrivere i giorni come 2026-05-08, i paesi come AT o Austria, le pagine con https:// davanti, e parole dell’elenco che la voce ha.]",
        "reason.course.version":
            "Il file non dice di essere una descrizione di corso di una versione che viene letta qui.",
        "next.course.version": "Mettere all’inizio la riga «{expected}».",
        "reason.course.institution":
            "Il corso è di un’altra istituzione[: indica {course}, l’area di lavoro appartiene a {workspace}].",
        "next.course.institution":
            "Usare l’area di lavoro dell’istituzione che rilascia, o correggere la descrizione del corso.",
        "reason.course.column":
            "Il corso prende il giorno del rilascio dall’elenco dei discenti, ma l’elenco non ha tale colonna.",
        "next.course.column":
            "Indicare la colonna con --column completion_date=…, o scrivere il giorno nella descrizione del corso.",
        "reason.course.grade_column":
            "Il corso prende i voti dall’elenco dei discenti, ma l’elenco non ha tale colonna.",
        "next.course.grade_column":
            "Indicare la colonna con --column grade=…, o togliere grade: from roster dalla descrizione del corso.",
        "reason.course.validity_over":
            "La microcredenziale sarebbe scaduta prima di essere firmata: il suo ultimo giorno è {until}.",
        "next.course.validity_over":
            "Scrivere in valid un giorno successivo o più anni; senza questa indicazione una microcredenziale vale per sempre.",

        "reason.course.extends": "Il file «{file}», che il corso estende, non può essere usato[: {what}].",
        "next.course.extends":
            "Scriverne il percorso come si vede dal file che lo indica, come ../institution.yaml; al massimo {limit} file possono susseguirsi, e nessuno può riportare indietro.",

        // Workspaces
        "reason.workspace.exists": "La cartella {folder} non è vuota.",
        "next.workspace.exists": "Scegliere una cartella che non esiste ancora, o una vuota.",
        "reason.workspace.missing": "In {folder} non c’è alcuna area di lavoro.",
        "next.workspace.missing": "Controllare il percorso; una nuova area di lavoro si crea con testamur issuer init.",
        "reason.workspace.malformed": "L’area di lavoro è danneggiata[: c’è un errore in «{member}»].",
        "next.workspace.malformed": "Riprendere il file da una copia di sicurezza dell’area di lavoro.",
        "reason.workspace.version":
            "L’area di lavoro è stata creata da una versione più recente di questo programma[: versione {found}, si leggono versioni fino alla {supported}].",
        "next.workspace.version": "Installare la versione più recente.",
        "reason.workspace.argument":
            "[«{value}» non può essere usato come {argument}|Qualcosa di indicato per l’area di lavoro non può essere usato].",
        "next.workspace.argument":
            "Un paese si scrive AT o Austria, un numero ufficiale eidas:VATAT-U00000000 o vat:ATU00000000, un indirizzo https://sonnwald.example, un fuso orario Europe/Vienna o +01:00.",
        "reason.workspace.key":
            "La chiave, il libro mastro e la descrizione di quest’area di lavoro non vanno insieme.",
        "next.workspace.key": "Prendere tutti i file dell’area di lavoro dalla stessa copia di sicurezza.",

        // Batches
        "reason.batch.problems":
            "Prima {count|va risolto|vanno risolti} {count} {count|problema|problemi}; nulla è stato firmato.",
        "next.batch.problems": "Guardarli con --dry-run.",
        "reason.batch.locked": "Qualcun altro ci sta lavorando nello stesso momento[ ({file})].",
        "next.batch.locked": "Attendere che abbia finito, poi riprovare; nulla sarà fatto due volte.",
        "reason.batch.input_changed":
            "L’elenco, il corso o il tipo di prova non è quello con cui questo lotto è stato iniziato.",
        "next.batch.input_changed":
            "Continuare con i file com’erano, e con lo stesso --cryptosuite; per quelli nuovi scegliere un’altra cartella, e revocare ciò che è stato emesso per errore.",
        "reason.batch.cryptosuite":
            "[Non si creano prove del tipo {suite}|Questo tipo di prova non si crea][ con una chiave del tipo {key}].",
        "next.batch.cryptosuite": "[Scegliere {possible}, o tralasciare|Tralasciare] --cryptosuite.",
        "reason.batch.uncovered":
            "Qualcosa nella credenziale[, in {place},] non sarebbe coperto dalla sua firma[: {cause}].",
        "next.batch.uncovered":
            "Guardare gli indirizzi nella descrizione del corso: nessuno può avere spazi, parentesi quadre o barre verticali, né # due volte (un identificativo che contiene # ne riceve un altro per ogni valutazione). Oppure firmare il testo così com’è, con --cryptosuite eddsa-jcs-2022 (ecdsa-jcs-2019 per una chiave su P-256 o P-384).",
        "reason.batch.other_proof":
            "Lo stesso corso e lo stesso elenco sono già stati emessi[, il giorno {date},][ con la prova {suite}]: ora ogni discente riceverebbe una seconda credenziale.",
        "next.batch.other_proof":
            "Per continuare con quelle precedenti aggiungere --cryptosuite {suite}; emetterne di seconde solo se si vogliono entrambe.",
        "reason.batch.already_issued":
            "Su {total} {total|discente|discenti}, {count} {count|ha|hanno} già questa credenziale[, emessa il giorno {date}].",
        "next.batch.already_issued":
            "Emetterla solo agli altri con --only-new, e mettere una credenziale corretta al posto della vecchia con testamur replace. Solo con --again tutti ne ricevono una seconda.",
        "reason.batch.revoked_before":
            "Su {total} {total|discente|discenti}, {count} {count|aveva|avevano} questa credenziale, ed è stata revocata: {count|riga|righe} {rows}.",
        "next.batch.revoked_before":
            "Accertare perché è stata revocata. --only-new lascia fuori queste persone; con --also-revoked ne ricevono una nuova.",
        "reason.batch.overtaken":
            "Dei discenti che questo lotto interrotto deve ancora firmare, {count} {count|ha|hanno} ormai la credenziale[, emessa il giorno {date}].",
        "next.batch.overtaken":
            "Abbandonarlo con testamur issuer batch abandon {batch}; ciò che ha firmato resta valido, e --only-new la rilascia a chi non ne ha ancora. Solo con --again prosegue, e queste persone ne ricevono una seconda.",
        "reason.batch.same_course":
            "Questo corso è già stato emesso in {count} {count|altro lotto|altri lotti}, l’ultima volta il giorno {date}. Chi di questo elenco abbia già la credenziale può dirlo solo la chiave.",
        "next.batch.same_course":
            "Prima di firmare qualcosa lo si cerca; nessuno ne riceve una seconda senza che sia richiesto. Per vederlo adesso, dare la passphrase anche alla prova, con --passphrase-file.",
        "reason.batch.same_roster":
            "Lo stesso elenco è stato emesso il giorno {date} con il titolo «{title}», e nessuno dei due corsi ha un identificativo proprio: un titolo corretto non si distingue da un altro corso.",
        "next.batch.same_roster":
            "Se il titolo è stato corretto, correggere il lotto precedente: una nuova credenziale prende allora il posto di ogni vecchia. Se è un altro corso, dare alla sua descrizione un identificativo proprio (id: {id}).",
        "reason.batch.foreign": "La cartella[ {folder}] contiene credenziali di un’altra area di lavoro.",
        "next.batch.foreign": "Scegliere un’altra cartella.",
        "reason.batch.nothing_to_resume": "Qui non c’è nulla da continuare: questo lotto non è mai stato iniziato.",
        "next.batch.nothing_to_resume":
            "Tralasciare --resume, o controllare che l’elenco e il corso siano i file di allora.",
        "reason.batch.key_changed":
            "Il lotto è stato iniziato con una chiave diversa da quella che l’area di lavoro ha ora.",
        "next.batch.key_changed":
            "Ciò che manca non può essere rifatto: prendere i file da dove sono stati emessi, o da una copia di sicurezza. Se sono perduti, mettere nuove credenziali al posto delle vecchie con testamur replace, o emettere ancora una volta a tutti con --again; un flusso prosegue con un altro --run.",
        "reason.batch.not_reproducible":
            "Una credenziale già emessa risulterebbe ora diversa[ (riga {row})], quindi non viene scritta di nuovo.",
        "next.batch.not_reproducible":
            "Usare la versione di questo programma con cui il lotto è stato iniziato, o prendere il file da una copia di sicurezza.",
        "reason.clock.regressed":
            "L’orologio di questo computer segna {now}, prima dell’ultimo atto nel libro mastro, alle {last}.",
        "next.clock.regressed": "Regolare l’orologio, poi riprovare.",

        // Ledger
        "reason.ledger.tampered":
            "Il libro mastro non è come è stato scritto[: qualcosa è stato modificato in «{table}»][, riga {number}].",
        "next.ledger.tampered":
            "Non emettere né revocare con esso. Conservare il file così com’è, e prendere da una copia di sicurezza un libro mastro che supera ancora il controllo.",
        "reason.ledger.version":
            "Il libro mastro è stato scritto da una versione più recente di questo programma[: versione {found}, si leggono versioni fino alla {supported}].",
        "next.ledger.version": "Installare la versione più recente.",
        "reason.ledger.busy": "Un altro programma ha occupato il libro mastro più a lungo di quanto si attende.",
        "next.ledger.busy": "Lasciare che finisca, poi riprovare; nulla sarà fatto due volte.",
        "reason.ledger.io": "Il libro mastro non può essere letto o scritto[: {system}].",
        "next.ledger.io": "Controllare il disco e i permessi dell’area di lavoro.",
        "reason.ledger.log_pending":
            "Accanto al libro mastro {file} si trova un diario che non vi è stato riportato, e lì non si può scrivere nulla.",
        "next.ledger.log_pending":
            "Aprire una volta l’area di lavoro dove si può scrivere: testamur issuer check. Oppure copiare l’intera cartella in un luogo simile.",
        "reason.ledger.unknown_credential":
            "Quest’area di lavoro non ha emesso alcuna credenziale con l’identificativo «{id}».",
        "next.ledger.unknown_credential":
            "Copiare l’identificativo dall’indice del lotto o dalla credenziale stessa; nulla è stato modificato.",
        "reason.status.final": "La credenziale {id} è revocata, e questo è definitivo.",
        "next.status.final": "Emetterne una nuova, se il discente deve averla.",

        // Files
        "reason.file.no_space": "Sul disco non resta spazio[ per {file}].",
        "next.file.no_space": "Fare spazio, poi dare di nuovo lo stesso comando: continua da dove si è fermato.",
        "reason.file.symlink": "[{file} è|Questo è] un collegamento simbolico, e qui i collegamenti non sono seguiti.",
        "next.file.symlink": "Eliminare il collegamento, o indicare la cartella a cui porta.",
        "reason.file.folder_not_empty": "La cartella {folder} contiene altri file[, come {file}].",
        "next.file.folder_not_empty":
            "Scegliere una cartella nuova o vuota, o quella in cui questo lotto è stato iniziato.",
        "reason.file.exists": "{file} esiste già.",
        "next.file.exists": "Scegliere un altro nome, o spostare il file.",
        "reason.file.missing": "{file} non esiste.",
        "next.file.missing": "Controllare il percorso.",
        "reason.file.denied": "Manca il permesso di leggere o scrivere {file}.",
        "next.file.denied": "Controllare i permessi del file e della cartella in cui si trova.",
        "reason.file.kind": "{file} non è ciò che occorre: un file dove deve esserci una cartella, o viceversa.",
        "next.file.kind": "Controllare il percorso.",
        "reason.file.io.folder": "La cartella di {file} non esiste.",
        "next.file.io.folder": "Correggere il percorso, o creare prima la cartella. Nulla è stato creato.",
        "reason.file.io": "{file} non ha potuto essere letto o scritto[: {system}].",
        "next.file.io": "Controllare il disco, poi dare di nuovo lo stesso comando.",
    ]
}
