/**
 * What can be found: places, trámites, datasets, pages and questions of the help, as {@code Entry}; and what comes back, as {@code Hit}.
 *
 * <p>Promises: values only, no knowledge of Lucene. A place has what its published row says and nothing else. Main types: {@code Entry},
 * {@code Place}, {@code Kind}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.document;
