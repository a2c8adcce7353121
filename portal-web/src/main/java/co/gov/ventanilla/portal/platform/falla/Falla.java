package co.gov.ventanilla.portal.platform.falla;

/**
 * A fault in what somebody sent.
 *
 * @param campo JSON name of the field, with dots for nested ones ({@code solicitante.correo})
 * @param codigo stable code for machines
 * @param mensaje Spanish sentence that says how to go on
 */
public record Falla(String campo, String codigo, String mensaje) {
    /** Last part of the field's name: the id of its input on the page. */
    public String id() {
        return campo.substring(campo.lastIndexOf('.') + 1);
    }

    /** Id of the element to which the error summary leads. */
    public String ancla() {
        return campo.startsWith("en_nombre_de.") ? campo.replace('.', '_') : id();
    }
}
