/**
 * Business days and legal terms: when a petition counts as received and when its answer is due.
 *
 * <p>Promises: immutable values; every skipped day carries its reason; a due date is always a business day; terms are
 * the version in force at reception; holidays, closures and disputed rules come in as data. Valid 1984 to 2100.
 * Rules T-01 to T-20 of {@code docs/legal/terminos.md} and F-01 to F-06 of {@code docs/legal/festivos.md}. Main types:
 * {@link co.gov.ventanilla.rules.termino.Computo}, {@link co.gov.ventanilla.rules.termino.CalendarioHabil}.
 */
@NullMarked
package co.gov.ventanilla.rules.termino;

import org.jspecify.annotations.NullMarked;
