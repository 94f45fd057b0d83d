extension French {
    /// What is said about wallets.
    static let walletStore: [String: String] = [
        // Opening
        "reason.wallet.not_found": "Il n’y a pas de portefeuille à {file}.",
        "next.wallet.not_found":
            "Vérifiez le chemin, et que son dossier existe. Un nouveau portefeuille se crée avec « testamur wallet create ».",
        "reason.wallet.path_unsafe":
            "Quelqu’un d’autre pourrait lire ou échanger le portefeuille là où il se trouve : {file}[ ({problem})].",
        "next.wallet.path_unsafe":
            "Gardez le portefeuille comme un simple fichier à vous (chmod 600), dans un dossier à vous où personne d’autre ne peut écrire (chmod 700).",
        "wallet.problem.symlink": "c’est un lien symbolique ; nommez le fichier lui-même",
        "wallet.problem.kind": "ce n’est pas un simple fichier, ou son dossier n’en est pas un",
        "wallet.problem.owner": "il appartient à un autre utilisateur",
        "wallet.problem.mode": "d’autres peuvent l’utiliser ; fixez ses droits avec chmod 600",
        "wallet.problem.hard_link": "le fichier a un second nom ailleurs ; copiez-le dans un nouveau fichier",
        "wallet.problem.folder_owner": "le dossier appartient à un autre utilisateur",
        "wallet.problem.folder_writable": "d’autres peuvent écrire dans le dossier ; fixez ses droits avec chmod 700",
        "wallet.problem.journal":
            "un fichier qu’aucun portefeuille n’a se trouve à côté ; cherchez d’où il vient et enlevez-le",
        "wallet.problem.lock":
            "un fichier qui n’est pas vide porte le nom du verrou ; donnez un autre nom à ce fichier",
        "wallet.problem.moved": "le fichier a été échangé pendant qu’on l’ouvrait ; réessayez",
        "wallet.problem.own_mode": "ses droits ne sont pas 600 ; fixez-les avec chmod 600",
        "reason.wallet.path_unsafe.own": "Ceci ne peut pas servir de portefeuille en l’état : {file}[ ({problem})].",
        "next.wallet.path_unsafe.own":
            "Nommez le fichier du portefeuille lui-même : un fichier ordinaire aux droits 600.",
        "reason.wallet.not_found.folder": "Le dossier de {file} n’existe pas.",
        "next.wallet.not_found.folder": "Corrigez le chemin, ou créez d’abord le dossier, pour vous seul (chmod 700).",
        "reason.wallet.not_a_wallet.backup": "Ce fichier est la sauvegarde d’un portefeuille, pas un portefeuille.",
        "next.wallet.not_a_wallet.backup":
            "Faites-en d’abord un portefeuille : « testamur wallet restore {file} --wallet NOUVEAU ».",
        "reason.holder.mismatch.wallet": "Ce portefeuille n’a pas la clé à laquelle l’attestation est liée.",
        "next.holder.mismatch.wallet":
            "Ouvrez ou restaurez le portefeuille qui a la clé, ou demandez à l’émetteur un exemplaire lié à une clé de celui-ci : « testamur wallet key --for ÉMETTEUR --wallet WALLET ».",
        "reason.wallet.locked":
            "Le portefeuille est utilisé par un autre programme[, qui n’a pas terminé en {seconds} {seconds|seconde|secondes}].",
        "next.wallet.locked": "Attendez que l’autre programme ait terminé, ou arrêtez-le ; puis réessayez.",
        "reason.wallet.truncated": "La fin du fichier du portefeuille manque.",
        "next.wallet.truncated":
            "Le fichier n’a pas été copié en entier, ou le disque est défaillant. Utilisez une autre copie, et gardez celle-ci jusqu’à ce que vous l’ayez.",
        "reason.wallet.trailing": "Quelque chose a été ajouté à la fin du fichier du portefeuille.",
        "next.wallet.trailing":
            "Utilisez une autre copie du portefeuille, et cherchez quel programme a changé celle-ci.",
        "reason.wallet.not_a_wallet": "Ce fichier n’est pas un portefeuille.",
        "next.wallet.not_a_wallet": "Vérifiez le chemin : le fichier appartient à un autre programme.",
        "reason.wallet.version_unsupported":
            "Le portefeuille a été écrit par un programme plus récent[ : son format est {found}, on connaît ici {known}].",
        "next.wallet.version_unsupported": "Mettez ce programme à jour. Rien n’a été changé dans le fichier.",
        "reason.wallet.corrupted":
            "Le portefeuille est endommagé[, à savoir : {part}][ ; l’élément concerné est {record}].",
        "next.wallet.corrupted":
            "La phrase secrète n’est pas en cause, et rien n’a été changé. Gardez ce fichier. Si un élément est nommé, les autres peuvent être lus : « testamur wallet list --salvage --wallet WALLET » ; show, export et remove ont aussi cette option, et « testamur wallet merge … --salvage » les reprend avec leurs clés dans un portefeuille sain. D’une sauvegarde, tout revient : « testamur wallet restore ».",
        "reason.wallet.kdf_below_floor":
            "Le portefeuille demande si peu de protection que sa phrase secrète pourrait être devinée[ : {memory} octets de mémoire, {passes} {passes|passe|passes}].",
        "next.wallet.kdf_below_floor":
            "Aucun programme honnête n’écrit cela : quelqu’un a changé le fichier. Ne tapez pas votre phrase secrète ; utilisez une autre copie.",
        "reason.wallet.kdf_above_ceiling":
            "Le portefeuille demande plus de mémoire ou de temps qu’aucun portefeuille honnête[ : {memory} octets de mémoire, {passes} {passes|passe|passes}].",
        "next.wallet.kdf_above_ceiling":
            "Quelqu’un a changé le fichier pour que son ouverture épuise votre machine. Utilisez une autre copie.",
        "reason.wallet.no_memory":
            "Cette machine n’a pas assez de mémoire libre en ce moment[ : il faut {memory} octets].",
        "next.wallet.no_memory": "Fermez d’autres programmes et réessayez. La phrase secrète n’a pas été essayée.",
        "reason.wallet.key_file_needed": "Ce portefeuille demande son fichier de clé en plus de la phrase secrète.",
        "next.wallet.key_file_needed":
            "Nommez le fichier de clé avec --key-file. S’il est perdu, rétablissez le portefeuille depuis une sauvegarde avec le code de récupération.",
        "reason.wallet.key_file_unexpected": "Ce portefeuille n’a pas de fichier de clé.",
        "next.wallet.key_file_unexpected": "Laissez --key-file de côté. La phrase secrète n’a pas été essayée.",
        "reason.wallet.key_file_malformed": "Ceci n’est pas le fichier de clé d’un portefeuille.",
        "next.wallet.key_file_malformed":
            "Nommez le fichier qui a été créé avec le portefeuille : une ligne de 64 chiffres et lettres de a à f.",
        "reason.wallet.wrong_password":
            "Phrase secrète ou fichier de clé erroné, ou l’en-tête du portefeuille a été altéré.",
        "next.wallet.wrong_password":
            "Tapez de nouveau la phrase secrète ; faites attention à la disposition du clavier et aux majuscules. Si elle est perdue, rétablissez le portefeuille depuis une sauvegarde avec le code de récupération.",
        "reason.wallet.header_tampered":
            "La phrase secrète est la bonne, mais quelqu’un a changé l’en-tête du portefeuille.",
        "next.wallet.header_tampered":
            "Utilisez une autre copie du portefeuille, et cherchez qui pouvait écrire dans celle-ci.",
        "reason.wallet.rolled_back":
            "Ceci n’est pas la copie du portefeuille utilisée en dernier sur cette machine : elle en est au changement {generation}, et le changement {seen} a été vu ici.",
        "next.wallet.rolled_back":
            "Reprenez ce qu’elle contient dans la copie utilisée en dernier, et rien n’est perdu : « testamur wallet merge {file} --wallet DERNIER ». Seulement si celle-là n’existe plus, supprimez le fichier {anchor} et continuez avec celle-ci : ce que seule l’autre avait est alors perdu.",
        "reason.wallet.record_binding":
            "Une partie du portefeuille n’est pas à sa place : elle a été échangée, copiée ou remise là[ ; l’élément concerné est {record}].",
        "next.wallet.record_binding":
            "Utilisez une autre copie du portefeuille, et cherchez qui pouvait écrire dans celle-ci. Si un disque défaillant peut en être la cause, « testamur wallet list --salvage --wallet WALLET » peut montrer ce qui est intact.",

        // Working
        "reason.wallet.exists": "Il y a déjà quelque chose à {file}.",
        "next.wallet.exists": "Choisissez un autre nom. Ce qui existe n’est jamais écrasé.",
        "reason.wallet.no_space": "Le disque est plein[ : {file}].",
        "next.wallet.no_space":
            "Faites de la place et recommencez. Tout ce qui a été confirmé auparavant est en sûreté.",
        "reason.wallet.io": "Le système n’a pas pu lire ou écrire [{file}|le portefeuille][ : {system}].",
        "next.wallet.io":
            "Vérifiez le disque et les droits du dossier, puis ouvrez de nouveau le portefeuille. Tout ce qui a été confirmé auparavant est en sûreté.",
        "reason.wallet.read_only":
            "Rien ne peut être écrit ici : {file} est sur un disque en lecture seule, ou dans un dossier où vous ne pouvez pas écrire.",
        "next.wallet.read_only":
            "Choisissez un endroit où l’on peut écrire ; un portefeuille sur un disque en lecture seule est copié à un tel endroit avant d’être ouvert. Rien n’a été changé.",
        "reason.wallet.closed": "Le portefeuille est fermé.",
        "next.wallet.closed":
            "Ouvrez-le de nouveau. Après une erreur du disque, un portefeuille doit être rouvert avant d’accepter quoi que ce soit.",
        "reason.wallet.record_unknown": "Le portefeuille n’a pas d’élément [{record}|de ce nom].",
        "next.wallet.record_unknown": "Énumérez le portefeuille pour voir les noms de ses éléments.",
        "reason.wallet.too_large.text":
            "Ce texte est plus long que ce qu’un portefeuille conserve[ : {found} octets, {limit} au plus].",
        "next.wallet.too_large.text":
            "Employez moins de mots, ou vérifiez que rien d’autre n’a été copié avec. Rien n’a été créé.",
        "reason.wallet.too_large":
            "Ceci est plus grand que ce que garde un portefeuille[ : {found}, pour {limit} au plus].",
        "next.wallet.too_large": "Vérifiez que c’est le bon fichier : une attestation a quelques milliers d’octets.",
        "reason.wallet.key_inconsistent":
            "Une clé du portefeuille ne correspond pas à sa moitié publique[ : {holder}].",
        "next.wallet.key_inconsistent":
            "Rien n’a été signé avec elle. Utilisez une autre copie du portefeuille ; s’il en va de même là, demandez à l’émetteur de délivrer pour une nouvelle clé.",
        "reason.wallet.log_broken":
            "L’historique du portefeuille ne tient pas ensemble : une ligne a été changée ou manque.",
        "next.wallet.log_broken":
            "Seul un programme qui avait la phrase secrète a pu le faire. Vos attestations ne sont pas concernées ; rétablissez une sauvegarde si vous avez besoin de tout l’historique.",

        // Backups
        "reason.backup.not_found": "Il n’y a pas de sauvegarde à {file}.",
        "next.backup.not_found": "Vérifiez le chemin, et que le disque ou la clé USB avec la sauvegarde est là.",
        "reason.backup.not_a_backup": "Ce fichier n’est pas une sauvegarde de portefeuille.",
        "next.backup.not_a_backup": "Vérifiez le chemin. Rien n’a été changé dans le fichier.",
        "reason.backup.version_unsupported":
            "La sauvegarde a été écrite par un programme plus récent[ : son format est {found}, on connaît ici {known}].",
        "next.backup.version_unsupported": "Mettez ce programme à jour. Rien n’a été changé dans le fichier.",
        "reason.backup.truncated": "La fin de la sauvegarde manque[ : elle devrait avoir {expected} octets].",
        "next.backup.truncated":
            "Copiez de nouveau le fichier depuis l’endroit d’où il vient, ou utilisez une autre sauvegarde. Il a peut-être été copié sur un disque plein.",
        "reason.backup.trailing": "Quelque chose a été ajouté à la fin de la sauvegarde.",
        "next.backup.trailing":
            "Copiez de nouveau le fichier depuis l’endroit d’où il vient, ou utilisez une autre sauvegarde.",
        "reason.backup.corrupted": "La sauvegarde est endommagée.",
        "next.backup.corrupted":
            "Copiez de nouveau le fichier depuis l’endroit d’où il vient, ou utilisez une autre sauvegarde. Le code de récupération n’est pas en cause. Si seuls quelques éléments sont endommagés, tout le reste revient : « testamur wallet restore {file} --salvage --wallet NOUVEAU ».",
        "reason.backup.wrong_code": "Ce code de récupération appartient à d’autres sauvegardes.",
        "next.backup.wrong_code":
            "Les mots sont corrects en eux-mêmes : cherchez la feuille qui a été écrite quand le code de cette sauvegarde a été créé.",
        "reason.backup.tampered": "Le code de récupération est le bon, mais quelqu’un a changé la sauvegarde.",
        "next.backup.tampered": "Utilisez une autre sauvegarde, et cherchez qui pouvait écrire dans celle-ci.",
        "reason.backup.unproven":
            "Ce qui a été écrit n’est pas ce qui est dans le portefeuille. Aucune sauvegarde n’a été faite.",
        "next.backup.unproven": "Essayez un autre disque. Le portefeuille est comme il était.",
        "reason.backup.no_code": "Le portefeuille n’a pas encore de code de récupération.",
        "next.backup.no_code": "Créez d’abord un code de récupération, et notez-le.",
        "reason.backup.exists": "Une sauvegarde de ce portefeuille s’y trouve déjà : {file}.",
        "next.backup.exists": "Choisissez un autre nom, ou mettez la nouvelle à sa place avec --replace.",
        "reason.backup.other_wallet": "{file} est une sauvegarde d’un autre portefeuille.",
        "next.backup.other_wallet": "Choisissez un autre nom. Cette sauvegarde reste telle qu’elle est.",
        "reason.recovery.word_unknown": "Le mot {number} n’est pas un mot des codes de récupération.",
        "next.recovery.word_unknown":
            "Regardez de nouveau la feuille. Les quatre premières lettres de chaque mot suffisent, si elles sont justes.",
        "reason.recovery.word_count": "Un code de récupération a {expected} mots, et en voici {found}.",
        "next.recovery.word_count": "Tapez tous les mots de la feuille, dans leur ordre.",
        "reason.recovery.checksum":
            "Ces mots ne sont pas un code de récupération : l’un est faux, ou ils sont dans un autre ordre.",
        "next.recovery.checksum":
            "Comparez-les avec la feuille, l’un après l’autre. Aucune sauvegarde n’a été essayée.",

        // Receiving and merging
        "reason.receive.too_deep": "{origin} se trouve à l’intérieur de plus de {limit} conteneurs.",
        "next.receive.too_deep":
            "Décomposez vous-même les conteneurs extérieurs, et ajoutez ce qu’ils contiennent. Rien n’a été ajouté.",
        "reason.receive.too_many": "Ce sont plus de {limit} fichiers à la fois.",
        "next.receive.too_many": "Ajoutez-les en plusieurs parties. Rien n’a été ajouté.",
        "reason.receive.too_large": "Ces fichiers sont plus grands que ce qui est pris à la fois, {limit} octets.",
        "next.receive.too_large": "Ajoutez-les en plusieurs parties. Rien n’a été ajouté.",
        "reason.wallet.merge_self": "Un portefeuille ne peut pas être fusionné avec lui-même.",
        "next.wallet.merge_self": "Nommez un autre portefeuille, ou une autre copie de celui-ci.",

        // Showing
        "reason.wallet.request_incomplete": "Il manque quelque chose : {missing}.",
        "next.wallet.request_incomplete":
            "Une présentation demande au moins un élément, ainsi que le défi et le domaine que le vérificateur vous a donnés.",
        "reason.wallet.not_presentable":
            "L’élément {record} ne peut pas être montré de cette façon : ce n’est pas une attestation JSON.",
        "next.wallet.not_presentable":
            "Transmettez le fichier lui-même : sa signature est à l’intérieur, et un vérificateur peut la contrôler.",
        "reason.holder.mixed":
            "Ces attestations appartiennent à plusieurs clés du portefeuille, et une présentation est signée par une seule.",
        "next.holder.mixed": "Montrez-les l’une après l’autre, chacune à part.",
        "reason.wallet.presentation_too_large":
            "La présentation serait plus grande ou plus profonde que ce que lisent les vérificateurs[ : {found} octets, pour {limit} au plus].",
        "next.wallet.presentation_too_large": "Montrez moins d’attestations à la fois.",
    ]
}
