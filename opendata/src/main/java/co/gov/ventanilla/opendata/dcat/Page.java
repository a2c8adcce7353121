package co.gov.ventanilla.opendata.dcat;

/**
 * Which part of the catalog a document holds.
 *
 * @param address of the document without the page, for example {@code https://datos.example.org/catalog.ttl} or with other parameters
 * @param number from 1
 * @param size datasets on a page, at least 1
 * @param total datasets in the whole catalog
 */
public record Page(String address, int number, int size, long total) {
    /** {@link IllegalArgumentException} when number or size are below 1. */
    public Page {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of " + size + ", total " + total);
        }
    }

    /** Number of the last page; 1 when there is nothing. */
    public long last() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Number of datasets before this page. */
    public long offset() {
        return (number - 1L) * size;
    }

    String address(long page) {
        return address + (address.indexOf('?') < 0 ? "?" : "&") + "page=" + page;
    }
}
