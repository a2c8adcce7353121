/**
 * Writing statements as they come: gathered for one dataset ({@link co.gov.ventanilla.opendata.dcat.rdf.Triples}), each shared thing described once a document
 * ({@link co.gov.ventanilla.opendata.dcat.rdf.Term}), JSON-LD without a buffer ({@link co.gov.ventanilla.opendata.dcat.rdf.JsonLdStream}).
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.dcat.rdf;
