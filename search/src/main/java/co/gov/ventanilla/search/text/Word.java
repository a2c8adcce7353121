package co.gov.ventanilla.search.text;

/**
 * A word of a text.
 *
 * @param term the form in which it is compared
 * @param start where it begins, in characters
 * @param end behind its last character
 * @param stop whether a question says the same without it
 */
public record Word(String term, int start, int end, boolean stop) {}
