/**
 * Finds everything that is wrong with a content pack, on the JSON itself and without stopping at the first fault.
 *
 * <p>Two layers, both always run on every file: the JSON Schemas of {@code /contenido/*.schema.json} (shape, required
 * fields, patterns) and the checks of the {@code Revision*} classes (what a schema cannot say: order of dates and hours,
 * unique ids, contrast, files that must exist).
 *
 * <p>Enter at {@link co.gov.ventanilla.portal.contenido.revision.Paquete}. This package knows no record of the pack.
 */
@NullMarked
package co.gov.ventanilla.portal.contenido.revision;

import org.jspecify.annotations.NullMarked;
