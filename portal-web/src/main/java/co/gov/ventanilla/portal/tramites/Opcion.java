package co.gov.ventanilla.portal.tramites;

/**
 * A way to narrow the list.
 *
 * @param cuenta how many trámites it leaves
 * @param enlace address of the list with it, or without it when it is chosen
 */
public record Opcion(String texto, long cuenta, boolean elegida, String enlace) {}
