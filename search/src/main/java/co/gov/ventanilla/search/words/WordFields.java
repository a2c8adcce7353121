package co.gov.ventanilla.search.words;

import java.util.List;
import java.util.Map;

/**
 * Where an index keeps its words.
 *
 * @param weights fields in which each word is looked for, with how much a hit there is worth; one of them is {@code text}
 * @param title words of the title, for phrases
 * @param text all words, for phrases and for words with a wrong letter
 * @param wholeTitle the words of the title as one term, joined by a space
 * @param typed words of the title as they are written
 * @param names fields that hold a whole name or id as one term
 */
public record WordFields(
        Map<String, Float> weights, String title, String text, String wholeTitle, String typed, List<String> names) {}
