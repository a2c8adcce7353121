package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.document.Point;

/**
 * Something whose position people know.
 *
 * @param name as published
 */
public record Landmark(String name, Point point) {}
