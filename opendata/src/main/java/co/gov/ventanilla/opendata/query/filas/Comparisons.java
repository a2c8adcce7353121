package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.query.Columns;
import co.gov.ventanilla.opendata.query.Condition;
import co.gov.ventanilla.opendata.query.Fragment;
import co.gov.ventanilla.opendata.query.Literal;
import co.gov.ventanilla.opendata.query.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parameters that compare a column: {@code comuna=7}, {@code comuna.in=1,2}, {@code nombre.like=parque*}. An empty value is the empty cell. */
final class Comparisons {
    static final int MOST_CONDITIONS = 50;
    static final int MOST_VALUES = 1_000;

    private final Columns columns;
    private final ZoneId zone;
    private final List<Fragment> conditions = new ArrayList<>();
    private int values;

    Comparisons(Columns columns, ZoneId zone) {
        this.columns = columns;
        this.zone = zone;
    }

    List<Fragment> conditions() {
        return conditions;
    }

    /** Reads a parameter. A name that is a column is that column, dots and all. */
    void read(String parameter, List<String> texts) {
        Optional<Column> whole = columns.find(parameter);
        int dot = parameter.lastIndexOf('.');
        if (whole.isPresent()) {
            add(parameter, whole.get(), Condition.EQ, texts);
        } else if (dot > 0 && columns.find(parameter.substring(0, dot)).isPresent()) {
            Column column = columns.find(parameter.substring(0, dot)).orElseThrow();
            String name = parameter.substring(dot + 1);
            Condition condition = Condition.of(name)
                    .filter(c -> c.fits(column.type()))
                    .orElseThrow(() -> noOperator(parameter, column, name));
            add(parameter, column, condition, texts);
        } else {
            throw new BadQuery(
                    parameter,
                    "columna_desconocida",
                    "No hay una columna ni un parámetro «" + shown(parameter) + "». Las columnas son: "
                            + columns.inWords()
                            + ". Con ellas se puede comparar así: columna.operador=valor, con " + Condition.inWords()
                            + ". Los otros parámetros son: " + RowRequest.inWords());
        }
        if (conditions.size() > MOST_CONDITIONS) {
            throw new BadQuery(parameter, "demasiado", "Una consulta lleva hasta " + MOST_CONDITIONS + " condiciones");
        }
    }

    /** The same column with several values asks for any of them; any other comparison must hold with each. */
    private void add(String parameter, Column column, Condition condition, List<String> texts) {
        switch (condition) {
            case EQ -> conditions.add(Condition.oneOf(column, literals(parameter, column, texts)));
            case IN ->
                texts.forEach(t -> conditions.add(
                        Condition.oneOf(column, literals(parameter, column, Names.split(parameter, t)))));
            case LIKE -> texts.forEach(t -> conditions.add(condition.with(column, pattern(parameter, t))));
            default -> literals(parameter, column, texts).forEach(v -> conditions.add(condition.with(column, v)));
        }
    }

    private List<@Nullable Object> literals(String parameter, Column column, List<String> texts) {
        values += texts.size();
        if (values > MOST_VALUES) {
            throw new BadQuery(parameter, "demasiado", "Una consulta lleva hasta " + MOST_VALUES + " valores");
        }
        List<@Nullable Object> literals = new ArrayList<>();
        for (String text : texts) {
            Object literal = text.isEmpty() ? null : Literal.parse(column.type(), text, zone);
            if (literal == null && !text.isEmpty()) {
                throw new BadQuery(
                        parameter,
                        "valor",
                        "«" + shown(text) + "» no sirve para la columna «" + column.name() + "»: ahí va "
                                + column.type().inWords());
            }
            literals.add(literal);
        }
        return literals;
    }

    private static String pattern(String parameter, String text) {
        if (!Words.acceptable(text)) {
            throw new BadQuery(parameter, "valor", "Un patrón tiene hasta " + Words.LONGEST + " caracteres");
        }
        return Words.like(text, '*', '\0');
    }

    private static BadQuery noOperator(String parameter, Column column, String name) {
        return new BadQuery(
                parameter,
                "operador_desconocido",
                "La columna «" + column.name() + "» no se puede comparar con «" + shown(name)
                        + "». Los operadores son: " + Condition.inWords()
                        + " (like solo con textos; lt, lte, gt y gte no con verdadero o falso)");
    }

    static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
