package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.table.ColumnProfile;
import co.gov.ventanilla.opendata.table.TableSchema;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The smallest box of meridians and parallels that holds all points of a table; WGS 84, degrees. */
record Box(BigDecimal south, BigDecimal west, BigDecimal north, BigDecimal east) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Of the points of a version; empty when it has none. */
    static Optional<Box> of(DatasetVersion version) {
        TableSchema schema = version.schema();
        ColumnProfile latitude = profile(version, schema.withRole("latitud"));
        ColumnProfile longitude = profile(version, schema.withRole("longitud"));
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        if (latitude.min() == null || latitude.max() == null || longitude.min() == null || longitude.max() == null) {
            return Optional.empty();
        }
        return Optional.of(new Box(
                new BigDecimal(latitude.min()),
                new BigDecimal(longitude.min()),
                new BigDecimal(latitude.max()),
                new BigDecimal(longitude.max())));
    }

    private static @Nullable ColumnProfile profile(DatasetVersion version, Optional<Integer> column) {
        return column.filter(i -> i < version.profiles().size())
                .map(i -> version.profiles().get(i))
                .orElse(null);
    }

    /** As a polygon in Well-Known Text, longitude first; empty when all points are one. */
    Optional<String> polygon() {
        if (south.compareTo(north) == 0 || west.compareTo(east) == 0) {
            return Optional.empty();
        }
        return Optional.of("POLYGON(("
                + String.join(
                        ",",
                        pair(west, south),
                        pair(east, south),
                        pair(east, north),
                        pair(west, north),
                        pair(west, south))
                + "))");
    }

    /** Its middle in Well-Known Text. */
    String middle() {
        return "POINT(" + pair(half(west, east), half(south, north)) + ")";
    }

    private static BigDecimal half(BigDecimal a, BigDecimal b) {
        return a.add(b).divide(TWO).stripTrailingZeros();
    }

    private static String pair(BigDecimal longitude, BigDecimal latitude) {
        return longitude.toPlainString() + " " + latitude.toPlainString();
    }
}
