package co.gov.ventanilla.portal.puntos.lista;

/**
 * A way to narrow the list.
 *
 * @param cuenta how many places it leaves
 * @param enlace address of the list with it, or without it when it is chosen
 */
public record Opcion(String texto, int cuenta, boolean elegida, String enlace) {}
