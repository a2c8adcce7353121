/**
 * The receipt of a petition (acuse de recibo) as a PDF that anyone can read, print, keep and check.
 *
 * <p>Promise: every filing gets number, date and hour (CPACA art. 61); the same input gives the same bytes on every machine
 * and at any time, so a receipt is not stored but drawn again ({@code documento}). The secret key of the petition is never in it: no type here has a place for it. No database, no CDI.
 *
 * <p>Main types: {@link AcuseRecibo} draws, {@link DatosAcuse} is all it may print, {@link Forma} says how much of it.
 * The words and the look are in {@code acuse/acuse.xhtml}.
 */
@NullMarked
package co.gov.ventanilla.portal.pqrsd.acuse;

import org.jspecify.annotations.NullMarked;
