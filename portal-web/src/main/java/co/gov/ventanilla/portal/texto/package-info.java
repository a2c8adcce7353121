/**
 * How dates, hours and numbers are written for people in Colombia.
 *
 * <p>Promise: the wording comes from fixed arrays of names, never from the locale data of the JDK, so a page and a
 * receipt read the same on every machine and in every Java version. Main type: {@link FechasEnPalabras}.
 */
@NullMarked
package co.gov.ventanilla.portal.texto;

import org.jspecify.annotations.NullMarked;
