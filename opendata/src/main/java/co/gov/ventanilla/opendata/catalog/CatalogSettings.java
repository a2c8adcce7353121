package co.gov.ventanilla.opendata.catalog;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/**
 * Where the catalog lives; given by the portal.
 *
 * @param folder of the files
 * @param publicUrl what outsiders type, without a slash at the end; IRIs begin with it
 * @param publisher name of the entity
 * @param units names of the units that answer for data, by their ids
 * @param zone of dates shown to people
 */
public record CatalogSettings(Path folder, String publicUrl, String publisher, Map<String, String> units, ZoneId zone) {
    public CatalogSettings {
        units = Map.copyOf(units);
    }
}
