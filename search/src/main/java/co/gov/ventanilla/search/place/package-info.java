/**
 * Where something is: places near a point, of a comuna, open at some time; and landmarks, by which people say where.
 *
 * <p>Promises: metres as the crow flies, the nearest first; the nearest are found by the tree of points and never by sorting all. Main types:
 * {@code PlaceSearch}, {@code PlaceQuery}, {@code PlaceLandmarks}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.place;
