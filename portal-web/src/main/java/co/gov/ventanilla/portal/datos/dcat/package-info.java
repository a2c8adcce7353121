/** The catalog as RDF over HTTP: {@link co.gov.ventanilla.portal.datos.dcat.CatalogoRdfServlet}, and {@link co.gov.ventanilla.portal.datos.dcat.Negociacion} for addresses that are pages too. */
package co.gov.ventanilla.portal.datos.dcat;
