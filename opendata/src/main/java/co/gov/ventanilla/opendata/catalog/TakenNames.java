package co.gov.ventanilla.opendata.catalog;

import co.gov.ventanilla.opendata.sql.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import javax.sql.DataSource;

/** Names that a dataset of ours cannot get because something else stands there. */
@Dependent
public class TakenNames {
    /** Pages beside those of the datasets. */
    private static final Set<String> PAGES = Set.of("externos");

    private final Sql sql;

    @Inject
    public TakenNames(DataSource source) {
        sql = new Sql(source);
    }

    /** Is it the name of a page or of a harvested dataset, a vanished one too? Ask with the name locked. */
    public boolean taken(String name) {
        return PAGES.contains(name)
                || sql.first(row -> true, "select 1 from conjunto_externo where nombre = ?", name)
                        .isPresent();
    }
}
