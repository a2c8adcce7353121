package co.gov.ventanilla.portal.busqueda;

import java.util.List;

/**
 * Hits of one kind.
 *
 * @param titulo the kind, in the plural
 * @param cuenta how many there are in all, in words
 * @param todos address of all of them; null when they are all here
 */
public record GrupoResultados(String tipo, String titulo, String cuenta, String todos, List<Resultado> resultados) {}
