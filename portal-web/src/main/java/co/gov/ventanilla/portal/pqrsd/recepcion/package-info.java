/**
 * Receiving the files of a post, by streaming and each on its own.
 *
 * <p>Promises: no file is held in memory; a refused file takes no other with it and is told by its name and reason; a name is never a
 * path. Main types: {@code Recepcion}, {@code LectorFormulario}.
 */
package co.gov.ventanilla.portal.pqrsd.recepcion;
