/**
 * The acts on the catalog: {@link co.gov.ventanilla.opendata.publish.Publication} takes a CSV and its description, checks both, and keeps a version;
 * {@link co.gov.ventanilla.opendata.publish.Withdrawal} takes a version or a whole dataset back.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.publish;
