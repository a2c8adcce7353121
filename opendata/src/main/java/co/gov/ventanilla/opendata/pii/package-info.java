/**
 * The gate before publication: values that look like personal data (Ley 1581 de 2012), judged with the name of their column. It finds what has a form; names in
 * free text pass, and whoever publishes is told so.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.pii;
