package co.gov.ventanilla.search.dataset;

/** How many datasets have a value. */
public record FacetCount(String value, int count) {}
