package co.gov.ventanilla.search.document;

import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param entry without its other names
 * @param score how well it fits, higher is better; comparable within one answer only
 * @param metres from the point that was asked about, as the crow flies; null without one
 */
public record Hit(Entry entry, float score, @Nullable Double metres) {}
