/**
 * Kinds of petition and the states a petition passes through.
 *
 * <p>Promises: every kind has one stable code; every change of state is a line of one declared table
 * ({@link co.gov.ventanilla.rules.pqrsd.GrafoEstados}) with its article; silence never closes a petition.
 * Rules E-01 to E-12 of {@code docs/legal/estados.md}. Depends on nothing but the JDK.
 */
@NullMarked
package co.gov.ventanilla.rules.pqrsd;

import org.jspecify.annotations.NullMarked;
