package co.gov.ventanilla.search.document;

import org.apache.lucene.util.SloppyMath;

/**
 * A position, WGS 84.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record Point(double latitude, double longitude) {

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("latitude must be from -90 to 90 and longitude from -180 to 180");
        }
    }

    /** Metres along the surface of the earth, as the crow flies (haversine, mean radius). */
    public double metresTo(Point other) {
        return SloppyMath.haversinMeters(latitude, longitude, other.latitude, other.longitude);
    }
}
