/**
 * How dates, hours and numbers are written for people in Colombia, and where the sentences of code stand.
 *
 * <p>Promise: the wording comes from fixed arrays of names, never from the locale data of the JDK, so a page and a
 * receipt read the same on every machine and in every Java version; the sentences of a package stand in its {@code mensajes.properties}. Main types:
 * {@link FechasEnPalabras}, {@link Mensajes}.
 */
@NullMarked
package co.gov.ventanilla.portal.texto;

import org.jspecify.annotations.NullMarked;
