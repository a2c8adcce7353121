package co.gov.ventanilla.portal.platform.pagina;

/**
 * A way to narrow a list.
 *
 * @param cuenta how many entries it leaves
 * @param enlace address of the list with it, or without it when it is chosen
 */
public record Opcion(String texto, long cuenta, boolean elegida, String enlace) {}
