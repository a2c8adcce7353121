package co.gov.ventanilla.search.dataset;

/** What names a dataset: its id, its address and what people call it. */
public record DatasetKey(String id, String name, String title) {}
