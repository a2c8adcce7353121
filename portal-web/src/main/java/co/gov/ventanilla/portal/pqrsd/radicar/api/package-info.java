/**
 * Filing by program: {@code POST /api/v1/pqrsd} with JSON or multipart.
 *
 * <p>Promises: strict UTF-8 and the fields of {@code solicitud.schema.json}, no others; all faults at once; a body over its limit is
 * not read to its end. Main types: {@code PqrsdResource}, {@code LectorSolicitud}, {@code LectorMultiparte}.
 */
package co.gov.ventanilla.portal.pqrsd.radicar.api;
