/**
 * The search of the portal: {@code /buscar}, {@code /api/v1/buscar} and {@code /api/v1/sugerencias}.
 *
 * <p>Promises: any text gets a calm answer; what was understood stands in words and can be taken away; who asks where gets metres; no log holds
 * what was asked; who asks more than 200 times a second waits, and nobody else does. Main types: {@code Preguntas}, {@code BuscarBean},
 * {@code BusquedaResource}.
 */
package co.gov.ventanilla.portal.busqueda;
