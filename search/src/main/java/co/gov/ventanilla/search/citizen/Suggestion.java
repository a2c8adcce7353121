package co.gov.ventanilla.search.citizen;

import co.gov.ventanilla.search.document.Kind;

/**
 * A title that begins like what is being typed.
 *
 * @param url its page
 */
public record Suggestion(String text, Kind kind, String url) {}
