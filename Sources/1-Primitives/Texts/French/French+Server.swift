extension French {
    /// The pages of the server, and what it refuses.
    static let server: [String: String] = [
        // The page that asks for files
        "web.title": "Vérifier une attestation",
        "web.heading": "Cette attestation est-elle authentique ?",
        "web.lead":
            "Remettez une attestation que quelqu’un vous a envoyée, et lisez qui l’a délivrée, à qui, quand et où, et si elle est encore bonne.",
        "web.language": "Langue",
        "web.files": "Fichiers",
        "web.files_hint":
            "Attestations (JSON), badges (PNG, SVG), PDF contenant une attestation, ou un fichier ZIP de ceux-ci.",
        "web.limit": "Au plus {files} fichiers, {size} Mio en tout.",
        "web.drop": "Ou déposez des fichiers n’importe où sur cette page : ils sont vérifiés aussitôt.",
        "web.paste": "Coller le texte d’une attestation",
        "web.paste_label": "Texte d’une attestation, ou d’un code QR",
        "web.pasted": "texte collé",
        "web.camera": "Lire un code QR avec la caméra",
        "web.camera_picture": "Ce que voit la caméra",
        "web.camera_stop": "Arrêter la caméra",
        "web.no_camera": "La caméra ne peut pas être utilisée. Il faut peut-être l’autoriser dans le navigateur.",
        "web.remove": "Retirer",
        "web.too_many": "Il y a plus de fichiers que ce qui est vérifié à la fois.",
        "web.too_large": "Ces fichiers sont plus grands que ce qui est vérifié à la fois.",
        "web.nothing": "Choisissez d’abord un fichier, ou collez un texte.",
        "web.check": "Vérifier",
        "web.busy": "Vérification en cours…",
        "web.kept": "Ce que deviennent vos fichiers",
        "web.kept_nothing":
            "Ils sont jugés dans la mémoire de ce serveur, puis oubliés. Rien n’en est conservé ni transmis.",
        "web.kept_receipt": "Vous pouvez emporter un récépissé signé du résultat ; aucune copie n’en reste ici.",
        "web.answers": "Les trois réponses",
        "web.basis": "Sur quoi reposent les réponses",
        "web.policy": "Jugé selon la politique « {policy} ».",
        "web.elsewhere":
            "Vous venez avec l’adresse d’un fichier. Cette page n’ouvre aucune adresse : personne n’apprend ce que vous vérifiez.",
        "web.elsewhere_next": "Ouvrez l’adresse vous-même, enregistrez le fichier et choisissez-le ci-dessous.",
        "web.no_registry":
            "Ce serveur ne connaît aucun registre d’émetteurs : il peut dire si une attestation a été changée, non qui est son émetteur.",

        // The answer
        "web.another": "Vérifier autre chose",
        "web.receipt": "Télécharger le récépissé",
        "web.print": "Imprimer",
        "web.refused": "Cela n’a pas fonctionné",
        "web.made":
            "Fait par Testamur. Rien de ce qui est envoyé n’est conservé, et cette page ne charge rien d’ailleurs.",

        // Refusals of requests
        "reason.server.not_found": "Il n’y a rien à cette adresse.",
        "next.server.not_found": "Commencez par la première page.",
        "reason.server.method": "Cette adresse ne répond pas à {method}.",
        "next.server.method": "Utilisez {allowed}.",
        "reason.server.too_large": "Ce qui a été envoyé dépasse {limit} octets.",
        "next.server.too_large": "Envoyez moins à la fois, ou utilisez la ligne de commande : testamur verify.",
        "reason.server.content_type": "Le type de contenu « {type} » n’est pas lu ici.",
        "next.server.content_type": "Envoyez {expected}.",
        "reason.server.encoding": "Les requêtes compressées ne sont pas lues.",
        "next.server.encoding": "Envoyez la requête sans Content-Encoding.",
        "reason.server.busy": "Il y a en ce moment plus à faire que ce qui peut être fait.",
        "next.server.busy": "Réessayez dans quelques secondes.",
        "reason.server.too_many": "Trop de vos requêtes sont en cours de traitement en même temps.",
        "next.server.too_many": "Attendez leurs réponses avant d’envoyer la suivante.",
        "reason.server.bad_request": "La requête n’a pas pu être lue.",
        "next.server.bad_request": "Envoyez une requête HTTP/1.1 bien formée.",
        "reason.server.internal": "Quelque chose s’est mal passé dans le serveur.",
        "next.server.internal": "Réessayez ; si cela se reproduit, dites à qui exploite ce serveur quand c’était.",
        "reason.form.malformed": "Le formulaire n’a pas pu être lu.",
        "next.form.malformed":
            "Envoyez-le comme le fait un navigateur : multipart/form-data avec un délimiteur (boundary).",
        "reason.form.too_many": "Le formulaire a plus de {limit} parties.",
        "next.form.too_many": "Envoyez moins de fichiers à la fois, ou un fichier ZIP qui les contient.",
        "reason.form.empty": "Rien n’a été envoyé à vérifier.",
        "next.form.empty": "Choisissez un fichier, ou collez le texte d’une attestation.",
        "reason.challenge.expired":
            "Ce défi n’est plus valable : il a plus de dix minutes, ou le serveur a été redémarré depuis.",
        "next.challenge.expired":
            "Demandez-en un autre avec POST /challenges, et faites faire la présentation pour celui-ci.",
        "reason.presentation.replayed": "Une présentation pour ce défi a déjà été acceptée.",
        "next.presentation.replayed":
            "Ne vous y fiez pas : c’est peut-être une copie. Demandez un nouveau défi, et une présentation faite pour lui.",
        "reason.server.elsewhere": "Rien n’est publié ici à cette adresse.",
        "next.server.elsewhere":
            "Ouvrez l’adresse vous-même, enregistrez le fichier et vérifiez-le sur la première page : ce serveur n’ouvre aucune adresse.",
        "reason.api.member_missing": "La requête n’a pas de membre « {member} ».",
        "next.api.member_missing": "Envoyez un objet JSON avec le membre « {member} ».",
        "reason.api.member_type": "Le membre « {member} » n’est pas de la bonne sorte.",
        "next.api.member_type": "Il faut : {expected}.",
        "reason.api.wrong_kind": "Ce qui a été envoyé n’est pas de la sorte attendue : {expected}.",
        "next.api.wrong_kind":
            "Les présentations vont à /presentations/verify, les attestations à /credentials/verify.",

        // Refusals of the program
        "reason.server.role": "Il n’existe pas de rôle « {role} ».",
        "next.server.role": "Utilisez l’un de ceux-ci : {roles}.",
        "reason.server.address": "« {host} » n’est pas une adresse de cette machine seule.",
        "next.server.address":
            "Utilisez 127.0.0.1, ou mettez devant lui un mandataire (proxy) avec TLS et dites-le avec --behind-proxy.",
        "reason.server.listen": "Rien ne peut être servi à {host}, port {port} : {cause}.",
        "next.server.listen": "Choisissez un autre port avec --port ; 0 en prend un qui est libre.",
        "reason.server.interop_address": "La politique w3c-interop ne sert qu’à des tests sur cette seule machine.",
        "next.server.interop_address": "Servez-la à 127.0.0.1 sans --behind-proxy.",
        "reason.server.setting": "Le réglage « {name} » ne peut pas être « {value} ».",
        "next.server.setting": "Il faut : {expected}.",
        "reason.server.file": "{file} ne peut pas être lu.",
        "next.server.file": "Vérifiez son nom, et si qui exploite le serveur a le droit de le lire.",
        "reason.server.missing": "Le programme testamur-server n’est pas là ({file}).",
        "next.server.missing":
            "Installez-le à côté de testamur, ou nommez-le dans TESTAMUR_SERVER avec un chemin absolu.",
        "reason.server.receipt_key": "Les récépissés demandent une clé et sa phrase secrète.",
        "next.server.receipt_key": "Donnez --receipt-key avec --receipt-passphrase-file ou --receipt-passphrase-fd.",

        // The program
        "server.ready": "en service à {address}",
        "server.reloaded": "les registres, documents de clés et listes d’états ont été relus",
        "server.reload_failed": "la relecture a échoué ; ce qui était là demeure",
        "help.serve": "Servir une page et une interface pour des programmes.",
        "help.serve.discussion":
            "Lance testamur-server avec les mêmes mots. Le rôle verifier est une page où chacun peut vérifier des attestations, et la VC-API pour les programmes. Rien de ce qui lui est envoyé n’est conservé. Le rôle wallet est le portefeuille d’une personne sous forme de page, sur sa propre machine ; le rôle issuer est le bureau de délivrance, ce qu’un émetteur publie, et la VC-API qui délivre.",
        "help.serve.words": "Ce que comprend testamur-server ; --help l’énumère.",
        "help.server": "Sert une page et une interface pour des programmes.",
        "help.server.discussion":
            "Chaque option peut aussi se trouver dans un fichier (--config), ou dans l’environnement comme TESTAMUR_ suivi de son nom en majuscules, par exemple TESTAMUR_PORT. Les options l’emportent sur l’environnement, l’environnement sur le fichier. SIGHUP relit les registres, les documents de clés et les listes d’états ; SIGTERM l’arrête quand les requêtes en cours ont reçu leur réponse.",
        "help.server.role": "Ce qui est servi : verifier, wallet, issuer.",
        "help.server.host": "L’adresse à laquelle écouter. Par défaut : 127.0.0.1.",
        "help.server.port": "Le port auquel écouter ; 0 pour un port quelconque. Par défaut : 8088.",
        "help.server.behind_proxy":
            "Un mandataire (proxy) se trouve devant : d’autres adresses peuvent être écoutées, et le client nommé dans X-Forwarded-For est cru.",
        "help.server.config": "Un fichier JSON avec ces réglages.",
        "help.server.trust": "Un registre d’émetteurs. Peut être donné plusieurs fois.",
        "help.server.anchor":
            "La clé avec laquelle les registres sont signés, sous forme Multikey. Peut être donné plusieurs fois.",
        "help.server.trust_unsigned": "Croire des registres que personne n’a signés. Chaque rapport le dit.",
        "help.server.did_document": "Un document de clés d’un émetteur, ou un dossier de tels documents.",
        "help.server.status": "Une liste d’états, ou un dossier de telles listes.",
        "help.server.policy": "La politique : employer, ou un autre nom ou fichier. Par défaut : employer.",
        "help.server.receipt_key": "La clé qui signe les récépissés. Sans elle, il n’y en a pas.",
        "help.server.receipt_passphrase_file": "Un fichier avec la phrase secrète de cette clé.",
        "help.server.receipt_passphrase_fd": "Un descripteur avec la phrase secrète de cette clé.",
        "help.server.largest": "Combien de Mio au plus sont envoyés à la fois. Par défaut : 32.",
        "help.server.reload": "Au bout de combien de minutes les fichiers sont relus ; 0 pour jamais. Par défaut : 5.",
        "help.server.log_level": "Ce qui est journalisé : error, warning, notice, info, debug. Par défaut : notice.",
    ]
}
