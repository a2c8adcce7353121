package co.gov.ventanilla.portal.datos.listado;

/**
 * A value of a facet.
 *
 * @param cuenta how many datasets it leaves
 * @param enlace address of the list with it, or without it when it is chosen
 */
public record Opcion(String texto, int cuenta, boolean elegida, String enlace) {}
