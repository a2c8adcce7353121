/**
 * What is told to the index of datasets, asked of it and answered: values only.
 *
 * <p>{@link co.gov.ventanilla.search.dataset.DatasetField} is the one list of fields that may be asked for; names that are not in it never
 * reach Lucene. {@link co.gov.ventanilla.search.dataset.DatasetQuery} is made by {@code search.ckan} or {@code search.catalog}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.dataset;
