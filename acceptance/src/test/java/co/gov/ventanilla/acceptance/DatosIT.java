package co.gov.ventanilla.acceptance;

/** The journeys of the catalog in the first city. */
class DatosIT extends CatalogJourney {
    DatosIT() {
        super(new City(
                Portals.shared(),
                "wifi",
                "Wi-Fi",
                new Named("zonas-wifi", "Zonas Wi-Fi gratuitas"),
                new Named("nombre", "Nombre"),
                "parque",
                "comuna",
                "tic",
                20));
    }
}
