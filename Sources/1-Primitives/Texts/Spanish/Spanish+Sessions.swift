extension Spanish {
    /// What is said to people who sign in.
    static let sessions: [String: String] = [
        "reason.session.ended": "Aquí ya no ha iniciado sesión nadie.",
        "next.session.ended": "Inicie sesión de nuevo. Lo que se confirmó antes está a salvo.",
        "reason.session.form_token": "Este formulario pertenece a otra sesión.",
        "next.session.form_token": "Vuelva a cargar la página y envíe el formulario desde ella.",
        "reason.session.foreign_origin": "Este formulario no lo envió una página de este servidor.",
        "next.session.foreign_origin":
            "Abra la página de este servidor en el navegador y envíe el formulario desde ella. Si usted no ha enviado ninguno, lo ha intentado otra página: ciérrela.",
        "reason.server.foreign_host": "Este servidor no se conoce con ese nombre.",
        "next.server.foreign_host":
            "Ábralo en la dirección que mostró al arrancar, por ejemplo http://127.0.0.1:8088/.",
        "reason.signin.delayed":
            "La frase de contraseña fue incorrecta demasiadas veces. El próximo intento contará dentro de {seconds} {seconds|segundo|segundos}.",
        "next.signin.delayed":
            "Espere ese tiempo y escríbala de nuevo; atención a la distribución del teclado y a las mayúsculas.",
    ]
}
