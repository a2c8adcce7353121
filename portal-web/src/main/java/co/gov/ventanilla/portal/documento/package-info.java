/**
 * Documents that the entity hands out as PDF: accessible (PDF/UA-1), archivable (PDF/A-3a) and the same bytes for the same input,
 * whatever the machine, its clock, its language or its zone, so that each copy can be checked against one registered hash.
 *
 * <p>Main types: {@link DocumentoPdf} draws one kind of document from its XHTML template, {@link Recursos} reads what the build
 * packs. Any text can be printed: a sign without a glyph becomes a box. No database, no CDI.
 */
@NullMarked
package co.gov.ventanilla.portal.documento;

import org.jspecify.annotations.NullMarked;
