/**
 * The content pack: everything that belongs to one city (names, hours, colours, texts, limits), read once from a folder
 * of JSON files and handed out as immutable records.
 *
 * <p>Promises: code and pages name no city; a pack that is not complete and consistent is never handed out; a bad pack
 * is refused with all its faults at once, in Spanish, each with its file and place. Another city is another folder.
 *
 * <p>Enter at {@link co.gov.ventanilla.portal.contenido.ContenidoReader}; the root of what it gives is
 * {@link co.gov.ventanilla.portal.contenido.Contenido}, with a package for each large file of the pack. Every field is
 * explained in {@code docs/content-pack.md}.
 */
@NullMarked
package co.gov.ventanilla.portal.contenido;

import org.jspecify.annotations.NullMarked;
