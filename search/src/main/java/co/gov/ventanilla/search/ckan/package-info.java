/**
 * The parameters of CKAN's {@code package_search}, read strictly: a query is built from a list of known fields by a grammar of our own, so nothing
 * a client sends reaches Lucene's or anybody's parser.
 *
 * <p>{@link co.gov.ventanilla.search.ckan.CkanReader} is the door; whatever cannot be answered is a {@link
 * co.gov.ventanilla.search.ckan.BadQuery} with CKAN's own words. The grammar and where it differs from Solr: docs/adr/0021.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.ckan;
