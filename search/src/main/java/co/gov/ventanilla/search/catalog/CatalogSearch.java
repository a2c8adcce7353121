package co.gov.ventanilla.search.catalog;

import co.gov.ventanilla.search.dataset.DatasetHits;
import co.gov.ventanilla.search.dataset.DatasetQuery;
import co.gov.ventanilla.search.dataset.FacetRequest;
import co.gov.ventanilla.search.dataset.Page;
import co.gov.ventanilla.search.dataset.index.DatasetIndex;
import co.gov.ventanilla.search.dataset.index.Documents;
import co.gov.ventanilla.search.text.Synonyms;
import co.gov.ventanilla.search.words.WordsQuery;
import java.util.List;

/** Asks the index for one page of the catalog, with all values of all facets. */
public final class CatalogSearch {

    private final WordsQuery words;
    private final int rows;

    /**
     * For an index with the same synonyms.
     *
     * @param rows datasets on a page, 1 to {@link Page#MOST}
     */
    public CatalogSearch(Synonyms synonyms, int rows) {
        this.words = new WordsQuery(synonyms, Documents.WORDS);
        this.rows = rows;
    }

    /** The hits of that page; a page behind the last one has none, with the right total. */
    public DatasetHits search(DatasetIndex index, CatalogQuery asked) {
        int start = (int) Math.min(Integer.MAX_VALUE, (asked.page() - 1L) * rows);
        return index.search(new DatasetQuery(
                words.of(asked.q()),
                words.similar(asked.q()),
                List.of(),
                asked.selections(),
                asked.order().fields(),
                new Page(start, rows),
                CatalogQuery.FACETS.values().stream().map(FacetRequest::all).toList()));
    }
}
