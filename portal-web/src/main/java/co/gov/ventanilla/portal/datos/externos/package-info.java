/** The page {@code /datos/externos}: datasets that others publish and the portal harvested, marked as such, with links to the originals. */
package co.gov.ventanilla.portal.datos.externos;
