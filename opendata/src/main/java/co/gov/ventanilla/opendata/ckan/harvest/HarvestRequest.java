package co.gov.ventanilla.opendata.ckan.harvest;

import org.jspecify.annotations.Nullable;

/**
 * What to harvest.
 *
 * @param url address of the catalog
 * @param source code that begins the names, or null for the one it had, else one made of its host
 * @param acceptLosses go on also when more than a tenth vanished
 */
public record HarvestRequest(String url, @Nullable String source, boolean acceptLosses) {}
