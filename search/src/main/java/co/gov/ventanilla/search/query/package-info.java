/**
 * What a person asks for, taken apart: {@code wifi cerca de parque sucre abierto ahora} is a kind, a landmark and a time.
 *
 * <p>Promises: every text is a question, none an error; what was understood can be said in words and taken away part by part. Main types:
 * {@code QueryReader}, {@code Vocabulary}, {@code Landmarks}, {@code Understood}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.query;
