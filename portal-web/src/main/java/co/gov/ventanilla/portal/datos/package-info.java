/**
 * The open-data catalog as the portal runs it: what module {@code opendata} needs to know ({@link co.gov.ventanilla.portal.datos.CatalogoProducer}). Below it
 * {@code carga} loads the datasets of the content pack, {@code descarga} hands files out, {@code operador} is the door of the verbs.
 */
package co.gov.ventanilla.portal.datos;
