/**
 * The index of datasets: what is put in is found by the next search, with exact totals and facet counts in one pass.
 *
 * <p>The index is disposable: the register of datasets is elsewhere and can {@link
 * co.gov.ventanilla.search.dataset.index.DatasetIndex#rebuild rebuild} it at any time. It keeps no text of its own, only what finds:
 * an answer is the keys of the datasets, in order.
 *
 * <p>Facets are counted over columns that are unpacked once for each segment ({@code Columns}), by numbers that are the same in
 * all segments ({@code Dictionary}); what is counted over everything is kept for each {@code Snapshot}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.dataset.index;
