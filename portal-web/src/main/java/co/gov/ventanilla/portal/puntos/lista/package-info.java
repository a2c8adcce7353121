/**
 * {@code /puntos}: the finder of places, as a list narrowed by what stands in the address, and a sketch of the same.
 *
 * <p>Promises: the list comes first and says all; places at the same coordinates are one site with all its services; an unknown landmark is said; where nothing fits the
 * nearest alternatives are shown. The position of who asks never comes here. Main type: {@code ListaBean}.
 */
package co.gov.ventanilla.portal.puntos.lista;
