/** The index over the datasets of the catalog: {@link co.gov.ventanilla.portal.datos.indice.IndiceConjuntos} feeds it and keeps it up to date. */
package co.gov.ventanilla.portal.datos.indice;
