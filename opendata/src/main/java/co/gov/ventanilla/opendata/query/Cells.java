package co.gov.ventanilla.opendata.query;

import co.gov.ventanilla.opendata.table.FieldType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cells of an answer as JSON: numbers with all their digits, empty ones null, dates and hours as text. Counts what it handed out. */
public final class Cells {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final long CELL = 100;

    private final @Nullable ZoneId zone;
    private long weight;

    private Cells(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /** Instants with the offset of a place. */
    public static Cells at(ZoneId zone) {
        return new Cells(zone);
    }

    /** Instants as CKAN writes them: UTC, without saying so, and microseconds only where there are some. */
    public static Cells likeCkan() {
        return new Cells(null);
    }

    /** Bytes of memory that the cells so far take, about. */
    public long weight() {
        return weight;
    }

    /** The cell in a place of the row, from 1. */
    public JsonNode read(ResultSet row, int place, FieldType type) throws SQLException {
        JsonNode node =
                switch (type) {
                    case STRING -> text(row.getString(place));
                    case INTEGER, YEAR -> whole(row, place);
                    case NUMBER -> number(row.getBigDecimal(place));
                    case BOOLEAN -> truth(row, place);
                    case DATE -> text(row.getString(place));
                    case DATETIME -> instant(row.getObject(place, OffsetDateTime.class));
                    case TIME -> hour(row.getObject(place, LocalTime.class));
                };
        weight += CELL + (node.isTextual() ? node.textValue().length() * 2L : 0);
        return node;
    }

    private static JsonNode text(@Nullable String value) {
        return value == null ? NullNode.instance : TextNode.valueOf(value);
    }

    private static JsonNode number(@Nullable BigDecimal value) {
        return value == null ? NullNode.instance : DecimalNode.valueOf(value);
    }

    private static JsonNode whole(ResultSet row, int place) throws SQLException {
        long value = row.getLong(place);
        return row.wasNull() ? NullNode.instance : LongNode.valueOf(value);
    }

    private static JsonNode truth(ResultSet row, int place) throws SQLException {
        boolean value = row.getBoolean(place);
        return row.wasNull() ? NullNode.instance : BooleanNode.valueOf(value);
    }

    private static JsonNode hour(@Nullable LocalTime value) {
        return value == null ? NullNode.instance : text(value.getNano() == 0 ? HOUR.format(value) : value.toString());
    }

    private JsonNode instant(@Nullable OffsetDateTime value) {
        if (value == null) {
            return NullNode.instance;
        }
        DateTimeFormatter format = value.getNano() == 0 ? SECONDS : MICROS;
        if (zone == null) {
            return text(format.format(value.withOffsetSameInstant(ZoneOffset.UTC)));
        }
        OffsetDateTime local = value.atZoneSameInstant(zone).toOffsetDateTime();
        return text(format.format(local) + local.getOffset().getId());
    }
}
