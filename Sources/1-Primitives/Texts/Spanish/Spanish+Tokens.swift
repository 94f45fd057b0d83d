/// Keys in tokens: smart cards, hardware modules, and programs that behave like them.
extension Spanish {
    static let tokens: [String: String] = [
        "help.token.new":
            "Una clave en un dispositivo PKCS #11 (token) en lugar de un archivo: pkcs11:token=…;object=…?module-path=/…/module.so",
        "help.to_file": "Abandona el token: la nueva clave va a un archivo protegido por una frase de contraseña.",
        "help.pin_file": "Lee el PIN del token de la primera línea de este archivo.",
        "help.pin_fd": "Lee el PIN del token de este descriptor abierto.",
        "cli.pin": "PIN del token {token}:",
        "cli.token.extractable":
            "El token entregaría esta clave privada a quien la pida. Pida a quien lo administra que cree una que no se pueda leer.",
        "cli.token.old_key":
            "La clave anterior sigue en su token: {token}. Haga que se borre allí cuando todo funcione con la nueva.",
        "cli.token.rotated": "La clave es ahora {method}. Lo que firmó {old} sigue siendo válido.",
        "usage.key_or_token": "indique qué clave firma: o bien --key ARCHIVO, o bien --token NOMBRE",
        "usage.token_or_out": "indique dónde va la clave: o bien --out ARCHIVO, o bien --token NOMBRE",
        "usage.token_type": "una clave en un token es Ed25519, así que prescinda de --type y --key-type",
        "usage.rotate_place":
            "la clave de este espacio de trabajo está en un token; indique dónde estará la nueva, con --token NOMBRE o --to-file",

        "reason.token.uri":
            "Esto no es el nombre de una clave en un token: {part} falta, se desconoce o está mal escrito.",
        "next.token.uri":
            "Escríbalo como pkcs11:token=ETIQUETA;object=CLAVE?module-path=/ruta/del/modulo.so, con %20 para un espacio.",
        "reason.token.pin_in_name": "Un PIN no debe estar en el nombre de una clave: otros podrían leerlo allí.",
        "next.token.pin_in_name": "Suprímalo. Se pide después, o se lee con --pin-file o --pin-fd.",
        "reason.token.module": "El módulo del token no se puede usar[: {system}].",
        "next.token.module":
            "Revise module-path: es la biblioteca PKCS #11 que venía con el token, un archivo que termina en .so.",
        "reason.token.not_found": "No hay ningún token llamado {token}.",
        "next.token.not_found":
            "Introdúzcalo, o revise su etiqueta: pkcs11-tool --list-slots o softhsm2-util --show-slots muestra lo que hay.",
        "reason.token.ambiguous": "Varios tokens o claves tienen este nombre.",
        "next.token.ambiguous": "Añada serial= para el token o id= para la clave.",
        "reason.token.pin": "El PIN es erróneo.",
        "next.token.pin": "Inténtelo de nuevo con cuidado: después de unos pocos erróneos, el token se bloquea.",
        "reason.token.pin_last_try": "El PIN es erróneo, y el próximo erróneo bloquea el token.",
        "next.token.pin_last_try":
            "Asegúrese del PIN antes de volver a intentarlo; pregunte a quien administra el token.",
        "reason.token.locked": "El PIN de este token está bloqueado, ha caducado o no se fijó nunca.",
        "next.token.locked": "Quien administra el token puede fijar un nuevo PIN con la herramienta propia del token.",
        "reason.token.mechanism": "Este token no firma con Ed25519.",
        "next.token.mechanism":
            "Use un token cuyo módulo ofrezca CKM_EDDSA con edwards25519, o guarde la clave en un archivo.",
        "reason.token.key_missing": "El token no tiene esa clave[: {object}], o no su mitad pública.",
        "next.token.key_missing": "Revise object= o id=, o cree la clave: testamur key generate --token NOMBRE.",
        "reason.token.key_exists": "El token ya tiene una clave con este nombre[: {object}].",
        "next.token.key_exists": "Elija otro nombre, o use esa clave.",
        "reason.token.key_type": "Esta clave del token no es una clave Ed25519[: {object}].",
        "next.token.key_type": "Cree una: testamur key generate --token NOMBRE.",
        "reason.token.key_usage": "El token no permite firmar con esta clave[: {object}].",
        "next.token.key_usage": "Use una clave que se haya creado para firmar.",
        "reason.token.asks_each_time": "Esta clave exige el PIN antes de cada firma.",
        "next.token.asks_each_time": "Así no se puede firmar un lote. Use una clave sin CKA_ALWAYS_AUTHENTICATE.",
        "reason.token.read_only": "En este token no se puede crear nada: está protegido contra escritura.",
        "next.token.read_only": "Pida a quien administra el token que cree la clave.",
        "reason.token.gone": "El token, o la conexión con él, ya no está[ ({step}: {answer})].",
        "next.token.gone": "Vuelva a conectarlo y dé de nuevo la misma orden; lo hecho, hecho queda.",
        "reason.token.failed": "El token se negó[ ({step}: {answer})].",
        "next.token.failed": "Busque el número en el manual del token (un valor CKR_…), y vuelva a intentarlo.",
        "reason.token.signature":
            "Lo que devolvió el token no es una firma de esta clave. No se ha emitido nada con ella.",
        "next.token.signature": "No use este token mientras su fabricante no lo haya explicado.",
        "reason.token.not_repeatable": "Esta clave firma el mismo texto cada vez de forma distinta.",
        "next.token.not_repeatable":
            "El libro de registro necesita una clave cuyas firmas se repitan, como ocurre con Ed25519. Use otro token, o un archivo de clave.",
        "reason.token.forked": "Este proceso se bifurcó del que abrió el token.",
        "next.token.forked": "Abra el token en el proceso que firma.",
    ]
}
