/// Keys in tokens: smart cards, hardware modules, and programs that behave like them.
extension Italian {
    static let tokens: [String: String] = [
        "help.token.new":
            "Una chiave in un dispositivo PKCS #11 (token) al posto di un file: pkcs11:token=…;object=…?module-path=/…/module.so",
        "help.to_file": "Lascia il token: la nuova chiave va in un file protetto da una frase segreta.",
        "help.pin_file": "Legge il PIN del token dalla prima riga di questo file.",
        "help.pin_fd": "Legge il PIN del token da questo descrittore aperto.",
        "cli.pin": "PIN del token {token}:",
        "cli.token.extractable":
            "Il token cederebbe questa chiave privata. Chiedere a chi lo amministra di crearne una che non possa essere letta.",
        "cli.token.old_key":
            "La vecchia chiave è ancora nel suo token: {token}. Farla eliminare lì quando tutto funziona con la nuova.",
        "cli.token.rotated": "La chiave è ora {method}. Ciò che {old} ha firmato resta valido.",
        "usage.key_or_token": "indicare quale chiave firma: o --key FILE o --token NOME",
        "usage.token_or_out": "indicare dove va la chiave: o --out FILE o --token NOME",
        "usage.token_type": "una chiave in un token è Ed25519, quindi tralasciare --type e --key-type",
        "usage.rotate_place":
            "la chiave di quest’area di lavoro è in un token; indicare dove sta la nuova, con --token NOME o --to-file",

        "reason.token.uri":
            "Questo non è il nome di una chiave in un token: {part} manca, è sconosciuto o è scritto male.",
        "next.token.uri":
            "Scriverlo come pkcs11:token=ETICHETTA;object=CHIAVE?module-path=/percorso/del/modulo.so, con %20 per uno spazio.",
        "reason.token.pin_in_name": "Un PIN non deve stare nel nome di una chiave: altri potrebbero leggerlo lì.",
        "next.token.pin_in_name": "Ometterlo. Viene chiesto in seguito, o letto con --pin-file o --pin-fd.",
        "reason.token.module": "Il modulo del token non può essere usato[: {system}].",
        "next.token.module":
            "Controllare module-path: è la libreria PKCS #11 fornita con il token, un file che termina in .so.",
        "reason.token.not_found": "Non c’è alcun token chiamato {token}.",
        "next.token.not_found":
            "Inserirlo, o controllarne l’etichetta: pkcs11-tool --list-slots, o softhsm2-util --show-slots, mostra che cosa c’è.",
        "reason.token.ambiguous": "Più token o chiavi hanno questo nome.",
        "next.token.ambiguous": "Aggiungere serial= per il token o id= per la chiave.",
        "reason.token.pin": "Il PIN è sbagliato.",
        "next.token.pin": "Riprovare con attenzione: dopo pochi tentativi sbagliati il token si blocca.",
        "reason.token.pin_last_try": "Il PIN è sbagliato, e il prossimo sbagliato blocca il token.",
        "next.token.pin_last_try": "Accertarsi del PIN prima di riprovare; chiedere a chi amministra il token.",
        "reason.token.locked": "Il PIN di questo token è bloccato, è scaduto o non è mai stato impostato.",
        "next.token.locked": "Chi amministra il token può impostare un nuovo PIN con lo strumento proprio del token.",
        "reason.token.mechanism": "Questo token non firma con Ed25519.",
        "next.token.mechanism":
            "Usare un token il cui modulo offra CKM_EDDSA con edwards25519, o conservare la chiave in un file.",
        "reason.token.key_missing": "Il token non ha tale chiave[: {object}], o non la sua metà pubblica.",
        "next.token.key_missing": "Controllare object= o id=, o creare la chiave: testamur key generate --token NOME.",
        "reason.token.key_exists": "Il token ha già una chiave con questo nome[: {object}].",
        "next.token.key_exists": "Scegliere un altro nome, o usare quella chiave.",
        "reason.token.key_type": "Questa chiave del token non è una chiave Ed25519[: {object}].",
        "next.token.key_type": "Crearne una: testamur key generate --token NOME.",
        "reason.token.key_usage": "Il token non consente di firmare con questa chiave[: {object}].",
        "next.token.key_usage": "Usare una chiave creata per firmare.",
        "reason.token.asks_each_time": "Questa chiave richiede il PIN prima di ogni singola firma.",
        "next.token.asks_each_time":
            "Un lotto non può essere firmato così. Usare una chiave senza CKA_ALWAYS_AUTHENTICATE.",
        "reason.token.read_only": "In questo token non si può creare nulla: è protetto da scrittura.",
        "next.token.read_only": "Far creare la chiave a chi amministra il token.",
        "reason.token.gone": "Il token, o il collegamento con esso, non c’è più[ ({step}: {answer})].",
        "next.token.gone": "Ricollegarlo e dare di nuovo lo stesso comando; ciò che è stato fatto resta fatto.",
        "reason.token.failed": "Il token ha rifiutato[ ({step}: {answer})].",
        "next.token.failed": "Cercare il numero nel manuale del token (un valore CKR_…), poi riprovare.",
        "reason.token.signature":
            "Ciò che il token ha restituito non è una firma di questa chiave. Nulla è stato emesso con essa.",
        "next.token.signature": "Non usare questo token finché il suo produttore non l’ha spiegato.",
        "reason.token.not_repeatable": "Questa chiave firma lo stesso testo ogni volta in modo diverso.",
        "next.token.not_repeatable":
            "Il libro mastro richiede una chiave le cui firme si ripetano, come avviene con Ed25519. Usare un altro token, o un file di chiave.",
        "reason.token.forked": "Questo processo è stato generato (fork) da quello che ha aperto il token.",
        "next.token.forked": "Aprire il token nel processo che firma.",
    ]
}
