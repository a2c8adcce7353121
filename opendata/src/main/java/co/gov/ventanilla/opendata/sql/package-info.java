/** A few lines around JDBC, so that statements read like statements. */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.sql;
