/**
 * Indexes and queries in Spanish. JDK and Lucene only: whoever feeds it and asks it is the portal, which never sees a type of Lucene.
 *
 * <p>{@code text} makes words comparable, {@code dataset} holds the index of datasets, {@code words} turns what a person types
 * into a query, {@code ckan} reads the parameters of CKAN's {@code package_search}, {@code catalog} those of the catalog page.
 * Later: {@code place} and {@code query}, what citizens look for over everything.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search;
