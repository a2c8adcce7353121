/**
 * The official number of a petition or of an answer.
 *
 * <p>Promises: one printed form, a lenient reading of what people type, and order of reception as order of comparison.
 * Rules of {@code docs/legal/radicado.md}. Giving out numbers (the locked counter row) is the portal's work.
 */
@NullMarked
package co.gov.ventanilla.rules.radicado;

import org.jspecify.annotations.NullMarked;
