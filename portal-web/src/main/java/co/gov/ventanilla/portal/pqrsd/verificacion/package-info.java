/**
 * Checking a receipt: a code says that a petition exists and since when, never its kind or state; a file is compared by its hash
 * and never stored.
 */
package co.gov.ventanilla.portal.pqrsd.verificacion;
