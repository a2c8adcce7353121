package co.gov.ventanilla.opendata.query.filas;

import co.gov.ventanilla.opendata.query.BadQuery;
import co.gov.ventanilla.opendata.query.Fragment;
import co.gov.ventanilla.opendata.store.RowStore;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.util.List;

/**
 * Rows around a point.
 *
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param metres distance on a sphere, more than 0
 */
record Nearby(double latitude, double longitude, double metres) {
    private static final double EARTH = 6_371_008.8;
    private static final double FARTHEST = 1_000_000;

    static Nearby read(TableSchema schema, String text) {
        if (!schema.hasCoordinates()) {
            throw bad("Estas filas no tienen coordenadas: no se puede pedir lo que está cerca");
        }
        String[] parts = text.split(",", -1);
        try {
            Nearby nearby = new Nearby(degrees(parts, 0), degrees(parts, 1), degrees(parts, 2));
            boolean inside = Math.abs(nearby.latitude) <= 90 && Math.abs(nearby.longitude) <= 180;
            if (parts.length == 3 && inside && nearby.metres > 0 && nearby.metres <= FARTHEST) {
                return nearby;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw bad(
                "Escriba cerca=latitud,longitud,metros, como cerca=4.5361,-75.6695,500; se busca hasta a mil kilómetros");
    }

    private static double degrees(String[] parts, int place) {
        String part = place < parts.length ? parts[place].strip() : "";
        if (!part.matches("-?\\d{1,7}(\\.\\d{1,15})?")) {
            throw new NumberFormatException(part);
        }
        return Double.parseDouble(part);
    }

    private static BadQuery bad(String message) {
        return new BadQuery("cerca", "cerca", message);
    }

    /** The table with a column {@code metros}, first cut to a belt of latitudes. */
    Fragment relation(long versionId, TableSchema schema) {
        String lat = "cast(" + RowStore.column(schema.withRole("latitud").orElseThrow()) + " as float8)";
        String lon = "cast(" + RowStore.column(schema.withRole("longitud").orElseThrow()) + " as float8)";
        double belt = Math.toDegrees(metres / EARTH) * 1.001;
        String distance =
                "2 * " + EARTH + " * asin(sqrt(least(1, power(sin(radians(" + lat + " - ?) / 2), 2) + cos(radians("
                        + lat + ")) * cos(radians(?)) * power(sin(radians(" + lon + " - ?) / 2), 2))))";
        return new Fragment(
                "(select *, round(cast(" + distance + " as numeric), 1) as metros from " + RowStore.table(versionId)
                        + " where " + lat + " between ? and ?)",
                List.of(latitude, latitude, longitude, latitude - belt, latitude + belt));
    }

    /** Is a row of the relation near enough? */
    Fragment within() {
        return Fragment.of("metros <= ?", metres);
    }
}
