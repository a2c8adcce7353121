/**
 * The rows of a dataset as they are published now, for the features that are made of them: search, places, trámites.
 *
 * <p>Promises: the current version and no other; rows are read while they are used, so a large table needs no memory. Main types:
 * {@code FilasPublicadas}, {@code Fila}.
 */
package co.gov.ventanilla.portal.datos.tabla;
