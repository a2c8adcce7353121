/**
 * What a person types, as a query: words in any field of a document, the title before the rest. Never an error: every text is a question.
 *
 * <p>It follows what CKAN does with words without a colon (Solr's dismax: fields {@code title^4 name^4 tags^2 groups^2 text},
 * {@code mm 2<-1 5<80%}, tie 0.1), with Spanish words instead of English ones.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.words;
