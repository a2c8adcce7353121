/**
 * The search of the portal: one question over all kinds, with completions and marked snippets.
 *
 * <p>Promises: who asks where gets places by distance; everything else comes by how well the words fit, with typos forgiven only where the
 * words as they stand find nothing. Main types: {@code CitizenSearch}, {@code CitizenHits}, {@code Completion}, {@code Snippets}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.citizen;
