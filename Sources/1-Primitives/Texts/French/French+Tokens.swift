/// Keys in tokens: smart cards, hardware modules, and programs that behave like them.
extension French {
    static let tokens: [String: String] = [
        "help.token.new":
            "Une clé dans un jeton PKCS #11 à la place d’un fichier : pkcs11:token=…;object=…?module-path=/…/module.so",
        "help.to_file": "Quitter le jeton : la nouvelle clé va dans un fichier protégé par une phrase secrète.",
        "help.pin_file": "Lire le code PIN du jeton à la première ligne de ce fichier.",
        "help.pin_fd": "Lire le code PIN du jeton depuis ce descripteur ouvert.",
        "cli.pin": "Code PIN du jeton {token} :",
        "cli.token.extractable":
            "Le jeton livrerait cette clé privée. Demandez à la personne qui l’administre d’en créer une qui ne puisse pas être lue.",
        "cli.token.old_key":
            "L’ancienne clé est encore dans son jeton : {token}. Faites-l’y supprimer quand tout fonctionne avec la nouvelle.",
        "cli.token.rotated": "La clé est maintenant {method}. Ce que {old} a signé reste valide.",
        "usage.key_or_token": "dites quelle clé signe, soit --key FILE, soit --token NAME",
        "usage.token_or_out": "dites où va la clé, soit --out FILE, soit --token NAME",
        "usage.token_type": "une clé dans un jeton est Ed25519, laissez donc --type et --key-type de côté",
        "usage.rotate_place":
            "la clé de cet espace de travail est dans un jeton ; dites où est la nouvelle, --token NAME ou --to-file",

        "reason.token.uri": "Ceci n’est pas le nom d’une clé dans un jeton : {part} manque, est inconnu ou mal écrit.",
        "next.token.uri":
            "Écrivez-le comme pkcs11:token=LABEL;object=KEY?module-path=/path/of/module.so, avec %20 pour un espace.",
        "reason.token.pin_in_name":
            "Un code PIN n’a pas sa place dans le nom d’une clé : d’autres pourraient l’y lire.",
        "next.token.pin_in_name": "Laissez-le de côté. Il est demandé, ou lu avec --pin-file ou --pin-fd.",
        "reason.token.module": "Le module du jeton ne peut pas être utilisé[ : {system}].",
        "next.token.module":
            "Vérifiez module-path : c’est la bibliothèque PKCS #11 livrée avec le jeton, un fichier qui se termine par .so.",
        "reason.token.not_found": "Aucun jeton nommé {token} n’est là.",
        "next.token.not_found":
            "Insérez-le, ou vérifiez son étiquette : pkcs11-tool --list-slots, ou softhsm2-util --show-slots, montre ce qui est là.",
        "reason.token.ambiguous": "Plusieurs jetons ou clés ont ce nom.",
        "next.token.ambiguous": "Ajoutez serial= pour le jeton ou id= pour la clé.",
        "reason.token.pin": "Le code PIN est faux.",
        "next.token.pin": "Réessayez avec soin : après quelques erreurs, le jeton se verrouille.",
        "reason.token.pin_last_try": "Le code PIN est faux, et la prochaine erreur verrouille le jeton.",
        "next.token.pin_last_try":
            "Assurez-vous du code PIN avant de réessayer ; demandez à la personne qui administre le jeton.",
        "reason.token.locked": "Le code PIN de ce jeton est verrouillé, a expiré ou n’a jamais été fixé.",
        "next.token.locked":
            "La personne qui administre le jeton peut fixer un nouveau code PIN avec l’outil propre du jeton.",
        "reason.token.mechanism": "Ce jeton ne signe pas avec Ed25519.",
        "next.token.mechanism":
            "Utilisez un jeton dont le module offre CKM_EDDSA avec edwards25519, ou gardez la clé dans un fichier.",
        "reason.token.key_missing": "Le jeton n’a pas de telle clé[ : {object}], ou pas sa moitié publique.",
        "next.token.key_missing": "Vérifiez object= ou id=, ou créez la clé : testamur key generate --token NAME.",
        "reason.token.key_exists": "Le jeton a déjà une clé de ce nom[ : {object}].",
        "next.token.key_exists": "Choisissez un autre nom, ou utilisez cette clé-là.",
        "reason.token.key_type": "Cette clé du jeton n’est pas une clé Ed25519[ : {object}].",
        "next.token.key_type": "Créez-en une : testamur key generate --token NAME.",
        "reason.token.key_usage": "Le jeton ne laisse pas cette clé signer[ : {object}].",
        "next.token.key_usage": "Utilisez une clé qui a été faite pour signer.",
        "reason.token.asks_each_time": "Cette clé veut le code PIN avant chaque signature.",
        "next.token.asks_each_time":
            "Un lot ne peut pas être signé ainsi. Utilisez une clé sans CKA_ALWAYS_AUTHENTICATE.",
        "reason.token.read_only": "Rien ne peut être créé dans ce jeton : il est protégé en écriture.",
        "next.token.read_only": "Faites créer la clé par la personne qui administre le jeton.",
        "reason.token.gone": "Le jeton, ou la liaison avec lui, n’est plus là[ ({step} : {answer})].",
        "next.token.gone": "Remettez-le et donnez de nouveau la même commande ; ce qui est fait reste fait.",
        "reason.token.failed": "Le jeton a refusé[ ({step} : {answer})].",
        "next.token.failed": "Cherchez le numéro dans le manuel du jeton (une valeur CKR_…), puis réessayez.",
        "reason.token.signature":
            "Ce que le jeton a rendu n’est pas une signature de cette clé. Rien n’a été délivré avec.",
        "next.token.signature": "N’utilisez pas ce jeton avant que son fabricant l’ait expliqué.",
        "reason.token.not_repeatable": "Cette clé signe le même texte différemment à chaque fois.",
        "next.token.not_repeatable":
            "Le journal demande une clé dont les signatures se répètent, comme avec Ed25519. Utilisez un autre jeton, ou un fichier de clé.",
        "reason.token.forked": "Ce processus a été dérivé de celui qui a ouvert le jeton.",
        "next.token.forked": "Ouvrez le jeton dans le processus qui signe.",
    ]
}
