/**
 * Harvesting another catalog that speaks CKAN's API ({@link co.gov.ventanilla.opendata.ckan.harvest.Harvest}). What is harvested is foreign: its name begins with the code of its
 * source and never takes one of ours, it has no place in our feeds and index, only links to http and https are kept.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.ckan.harvest;
