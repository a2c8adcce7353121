package co.gov.ventanilla.portal.platform.falla;

import co.gov.ventanilla.portal.texto.Mensajes;

/**
 * A fault in what somebody sent.
 *
 * @param campo JSON name of the field, with dots for nested ones ({@code solicitante.correo})
 * @param codigo stable code for machines
 * @param mensaje Spanish sentence that says how to go on
 */
public record Falla(String campo, String codigo, String mensaje) {
    private static final Mensajes MENSAJES = Mensajes.junto(Falla.class);

    /** Fault of a field; its sentence has the key {@code <last part of the field>.<code>}. */
    public static Falla de(Mensajes mensajes, String campo, String codigo, Object... valores) {
        String id = campo.substring(campo.lastIndexOf('.') + 1);
        return new Falla(campo, codigo, mensajes.texto(id + "." + codigo, valores));
    }

    /** Fault of a form whose token has expired; its link leads to {@code campo}. */
    public static Falla fichaVencida(String campo) {
        return new Falla(campo, "ficha", MENSAJES.texto("ficha.vencida"));
    }

    /** Last part of the field's name: the id of its input on the page. */
    public String id() {
        return campo.substring(campo.lastIndexOf('.') + 1);
    }

    /** Id of the element to which the error summary leads. */
    public String ancla() {
        return campo.startsWith("en_nombre_de.") ? campo.replace('.', '_') : id();
    }
}
