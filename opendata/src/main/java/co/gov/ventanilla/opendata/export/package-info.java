/**
 * A version in every format people ask for, made once and kept by its digest ({@link co.gov.ventanilla.opendata.export.Exports}). All of them come from the same CSV.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.export;
