/** Datasets: published from CSV, described, kept in versions, exported, written as DCAT, exchanged with CKAN. No HTTP door and no page. */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata;
