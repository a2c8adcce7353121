package co.gov.ventanilla.opendata.export;

import co.gov.ventanilla.opendata.table.Field;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** JSON (RFC 8259) as an array of objects, JSON lines, and GeoJSON (RFC 7946); values typed, empty cells null, numbers with the digits of the file. */
final class JsonExport {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonExport() {}

    static void array(Export export, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartArray();
            export.forEachRow((id, cells) -> {
                json.writeRaw(id == 1 ? "\n" : "");
                object(json, export.schema().fields(), cells);
            });
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    static void lines(Export export, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            export.forEachRow((id, cells) -> {
                object(json, export.schema().fields(), cells);
                json.writeRaw('\n');
            });
        }
    }

    static void geo(Export export, OutputStream out) throws IOException {
        int latitude = export.schema().withRole("latitud").orElseThrow();
        int longitude = export.schema().withRole("longitud").orElseThrow();
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            export.forEachRow((id, cells) -> {
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                featureId(export, json, cells);
                point(json, cells.get(latitude), cells.get(longitude));
                json.writeFieldName("properties");
                object(json, export.schema().fields(), cells);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void featureId(Export export, JsonGenerator json, List<String> cells) throws IOException {
        List<String> key = export.schema().primaryKey();
        if (key.size() == 1) {
            json.writeStringField("id", cells.get(export.schema().indexOf(key.get(0))));
        }
    }

    private static void point(JsonGenerator json, String latitude, String longitude) throws IOException {
        json.writeFieldName("geometry");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(new BigDecimal(longitude));
        json.writeNumber(new BigDecimal(latitude));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void object(JsonGenerator json, List<Field> fields, List<String> cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < fields.size(); i++) {
            json.writeFieldName(fields.get(i).name());
            value(json, fields.get(i), cells.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Field field, String cell) throws IOException {
        if (cell.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (field.type()) {
            case INTEGER, YEAR -> json.writeNumber(Long.parseLong(cell));
            case NUMBER -> json.writeNumber(new BigDecimal(cell));
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell));
            default -> json.writeString(cell);
        }
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        return json;
    }
}
