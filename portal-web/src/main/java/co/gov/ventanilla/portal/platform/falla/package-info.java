/**
 * What goes wrong: faults in what a person sent, and failures of ours.
 *
 * <p>Promises: faults are told all at once, each beside its field, in Spanish; a failure shows a reference and never a stack trace,
 * and 503 when the database is away. Main types: {@code Falla}, {@code FallasBean}, {@code FailureFilter}.
 */
package co.gov.ventanilla.portal.platform.falla;
