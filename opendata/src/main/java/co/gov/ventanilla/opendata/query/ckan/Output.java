package co.gov.ventanilla.opendata.query.ckan;

import co.gov.ventanilla.opendata.query.Column;
import co.gov.ventanilla.opendata.query.Search;
import co.gov.ventanilla.opendata.table.Field;
import co.gov.ventanilla.opendata.table.FieldType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A field of the answer. */
record Output(Column column, String ckanType) {

    static Output of(Column column) {
        return new Output(column, column.type().ckan());
    }

    /** How much of the text that was searched is what was looked for, from 0 to 1. */
    static Output rank(String name, String haystack, Search search) {
        String share =
                "trim_scale(round(least(1, " + search.weight() + ".0 / greatest(1, length(" + haystack + "))), 7))";
        return new Output(new Column(name, share, FieldType.NUMBER, null), "float");
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", column.name());
        node.put("type", ckanType);
        Field field = column.field();
        if (field != null) {
            node.putObject("info").put("label", field.title()).put("notes", field.description());
        }
        return node;
    }
}
