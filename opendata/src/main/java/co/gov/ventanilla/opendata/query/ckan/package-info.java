/**
 * CKAN's {@code datastore_search} over one version, as the recorded answers of CKAN 2.10 show it and with the comparisons that 2.12 adds to filters. The HTTP door
 * looks up the resource, wraps the result and answers {@link co.gov.ventanilla.opendata.query.BadQuery} with 409. Main type:
 * {@link co.gov.ventanilla.opendata.query.ckan.DatastoreSearch}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.query.ckan;
