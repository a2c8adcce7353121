/** The datasets of the content pack, published at each start by the same act as any other; those that the portal computes are computed here. */
package co.gov.ventanilla.portal.datos.carga;
