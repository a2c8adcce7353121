package co.gov.ventanilla.opendata.catalog;

import co.gov.ventanilla.opendata.table.Constraints;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import co.gov.ventanilla.opendata.table.TableSchema;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * META.json of a dataset: what its publisher says of it. Field names and limits: {@code publish/conjunto.schema.json}.
 *
 * @param nombre path of its page, unique; never changes
 * @param resumen one sentence
 * @param descripcion plain text, paragraphs separated by an empty line
 * @param temas codes of the EU data themes, the main one first
 * @param dependencia id of the unit that answers for the data
 * @param modificado date of the data, or null for the date of publication
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Description(
        String nombre,
        String titulo,
        String resumen,
        String descripcion,
        List<Theme> temas,
        List<String> palabrasClave,
        String dependencia,
        @Nullable Contact contacto,
        Licence licencia,
        Frequency frecuencia,
        LocalDate emitido,
        @Nullable LocalDate modificado,
        @Nullable Period temporal,
        Provenance procedencia,
        List<String> clave,
        List<Column> columnas,
        List<KnownFault> fallasConocidas) {

    public Description {
        temas = List.copyOf(temas);
        palabrasClave = List.copyOf(palabrasClave);
        clave = clave == null ? List.of() : List.copyOf(clave);
        columnas = List.copyOf(columnas);
        fallasConocidas = fallasConocidas == null ? List.of() : List.copyOf(fallasConocidas);
    }

    /** Who answers questions. */
    public record Contact(String nombre, String correo) {}

    /** Time that the data speak of; {@code hasta} null while it goes on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Period(LocalDate desde, @Nullable LocalDate hasta) {}

    /** Where the data come from. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Provenance(
            String documento,
            @Nullable String lineas,
            @Nullable String nota) {}

    /** An entry of the data dictionary. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Column(
            String nombre,
            String titulo,
            FieldType tipo,
            @Nullable String unidad,
            String descripcion,
            @Nullable Constraints restricciones,
            @Nullable String papel,
            @Nullable String publica) {

        private Field field(boolean inKey) {
            Constraints given = Objects.requireNonNullElse(restricciones, Constraints.NONE);
            Constraints kept = inKey ? required(given) : given;
            return new Field(nombre, titulo, tipo, unidad, descripcion, kept, papel, publica);
        }

        private static Constraints required(Constraints c) {
            return new Constraints(
                    true,
                    c.unique(),
                    c.minimum(),
                    c.maximum(),
                    c.minLength(),
                    c.maxLength(),
                    c.pattern(),
                    c.enumeration());
        }
    }

    /** A fault of the data that is known and told instead of mended. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record KnownFault(
            String id,
            String texto,
            @JsonProperty("columnas") @Nullable List<String> columnas) {}

    /** The columns as a schema; those of the key must be filled. */
    @JsonIgnore
    public TableSchema schema() {
        return new TableSchema(
                columnas.stream().map(c -> c.field(clave.contains(c.nombre()))).toList(), clave);
    }
}
