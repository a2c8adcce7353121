package co.gov.ventanilla.search.catalog;

import co.gov.ventanilla.search.dataset.DatasetField;
import co.gov.ventanilla.search.dataset.Order;
import java.util.List;
import java.util.Locale;

/** How the catalog page sorts. The names in lower case are the values of {@code orden}. */
public enum CatalogOrder {
    /** What fits best first, then the latest change; without words only the latter. */
    RELEVANCIA,
    /** The latest change first. */
    RECIENTES,
    /** By title, accents aside. */
    TITULO;

    /** The value of {@code orden}; relevance for any other. */
    static CatalogOrder of(String value) {
        for (CatalogOrder order : values()) {
            if (order.parameter().equals(value)) {
                return order;
            }
        }
        return RELEVANCIA;
    }

    /** As it stands in the address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Order> fields() {
        Order newest = Order.by(DatasetField.METADATA_MODIFIED, true);
        return switch (this) {
            case RELEVANCIA -> List.of(Order.SCORE, newest);
            case RECIENTES -> List.of(newest);
            case TITULO -> List.of(Order.by(DatasetField.TITLE, false));
        };
    }
}
