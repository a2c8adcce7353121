package co.gov.ventanilla.search.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index is told about one published dataset. Only public, active ones are told at all.
 *
 * @param id never changes; the key of the document
 * @param name the address of the dataset, unique too
 * @param values of the fields of words and whole values
 * @param dates of the fields of dates
 * @param extras entries of the publisher's own, by key
 * @param words further text to find it by: names and titles of columns, titles of the organization and the groups
 */
public record DatasetDocument(
        String id,
        String name,
        Map<DatasetField, List<String>> values,
        Map<DatasetField, Instant> dates,
        Map<String, String> extras,
        List<String> words) {

    public DatasetDocument {
        values = Map.copyOf(values);
        dates = Map.copyOf(dates);
        extras = Map.copyOf(extras);
        words = List.copyOf(words);
    }

    /** A document to be filled. */
    public static Builder of(String id, String name) {
        return new Builder(id, name);
    }

    /** The first value of a field; empty if there is none. */
    public String first(DatasetField field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Collects what is known; values that are null or blank are left out. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final Map<DatasetField, List<String>> values = new LinkedHashMap<>();
        private final Map<DatasetField, Instant> dates = new LinkedHashMap<>();
        private final Map<String, String> extras = new LinkedHashMap<>();
        private final List<String> words = new ArrayList<>();

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** Adds a value. {@code TITLE_STRING} and {@code TEXT} are derived and need none. */
        public Builder with(DatasetField field, @Nullable String value) {
            if (field.kind() != DatasetField.Kind.TEXT && field.kind() != DatasetField.Kind.KEYWORD) {
                throw new IllegalArgumentException(field.name() + " takes no text");
            }
            if (value != null && !value.isBlank()) {
                values.computeIfAbsent(field, f -> new ArrayList<>()).add(value.strip());
            }
            return this;
        }

        /** Adds values. */
        public Builder with(DatasetField field, Collection<? extends @Nullable String> more) {
            more.forEach(value -> with(field, value));
            return this;
        }

        /** Sets the date of a field of dates. */
        public Builder with(DatasetField field, Instant date) {
            if (field.kind() != DatasetField.Kind.DATE) {
                throw new IllegalArgumentException(field.name() + " takes no date");
            }
            dates.put(field, date);
            return this;
        }

        /** Adds an entry of the publisher's own. */
        public Builder extra(String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                extras.put(key, value.strip());
            }
            return this;
        }

        /** Adds text to find the dataset by. */
        public Builder words(Collection<? extends @Nullable String> more) {
            for (String text : more) {
                if (text != null && !text.isBlank()) {
                    words.add(text);
                }
            }
            return this;
        }

        /** The finished document. */
        public DatasetDocument build() {
            return new DatasetDocument(id, name, values, dates, extras, words);
        }
    }
}
