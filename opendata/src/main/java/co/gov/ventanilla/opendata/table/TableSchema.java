package co.gov.ventanilla.opendata.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns of a table in their order, with its key.
 *
 * @param primaryKey names of the columns that identify a row; empty when there is no key
 */
public record TableSchema(List<Field> fields, List<String> primaryKey) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public TableSchema {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
    }

    /** Names of the columns, in order. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Place of a column, from 0; -1 when there is none of that name. */
    public int indexOf(String name) {
        return names().indexOf(name);
    }

    /** Place of the column with a role. */
    public Optional<Integer> withRole(String role) {
        return IntStream.range(0, fields.size())
                .filter(i -> role.equals(fields.get(i).role()))
                .boxed()
                .findFirst();
    }

    /** Does each row have a point on the map? */
    public boolean hasCoordinates() {
        return withRole("latitud").isPresent() && withRole("longitud").isPresent();
    }

    /** The same columns in the order of a file. */
    public TableSchema inOrderOf(List<String> names) {
        return new TableSchema(names.stream().map(n -> fields.get(indexOf(n))).toList(), primaryKey);
    }

    /** The descriptor, Frictionless Table Schema 1.0. */
    public ObjectNode descriptor() {
        ObjectNode schema = MAPPER.createObjectNode();
        ArrayNode list = schema.putArray("fields");
        for (Field field : fields) {
            ObjectNode node = list.addObject();
            node.put("name", field.name());
            node.put("title", field.title());
            node.put("type", field.type().code());
            node.put("description", field.description());
            if (field.unit() != null) {
                node.put("unit", field.unit());
            }
            if (!field.constraints().equals(Constraints.NONE)) {
                node.set("constraints", MAPPER.valueToTree(field.constraints()));
            }
        }
        schema.putArray("missingValues").add("");
        if (!primaryKey.isEmpty()) {
            primaryKey.forEach(schema.putArray("primaryKey")::add);
        }
        return schema;
    }
}
