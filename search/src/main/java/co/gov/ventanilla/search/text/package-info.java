/**
 * Spanish words made comparable: plural and singular, with and without accents, joined and hyphenated.
 *
 * <p>An ñ that was typed means ñ; an n that was typed finds n and ñ, since many keyboards have none. So {@code años} never finds
 * {@code anos}, and {@code nino} finds {@code niño}.
 *
 * <p>{@link SpanishAnalyzer} is the chain, {@link Synonyms} the data that a caller adds, {@link Folding} the same for whole strings.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.text;
