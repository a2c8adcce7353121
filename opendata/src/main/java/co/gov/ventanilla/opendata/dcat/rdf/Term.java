package co.gov.ventanilla.opendata.dcat.rdf;

import java.util.function.Consumer;

/**
 * Something that many datasets point to: a word of a vocabulary, a licence, the publisher. A document describes it once, after the first thing that points to it.
 *
 * @param says writes what it is
 */
public record Term(String iri, Consumer<Triples.Node> says) {}
