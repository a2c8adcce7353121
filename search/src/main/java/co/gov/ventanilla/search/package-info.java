/** Indexes and queries in Spanish. JDK and Lucene only: whoever feeds it and asks it is the portal. */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search;
