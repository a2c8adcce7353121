/**
 * What a dataset is: its description ({@link co.gov.ventanilla.opendata.catalog.Description}), its versions, the words of the vocabularies it uses, and
 * the register of all of them ({@link co.gov.ventanilla.opendata.catalog.DatasetRepository}).
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.catalog;
