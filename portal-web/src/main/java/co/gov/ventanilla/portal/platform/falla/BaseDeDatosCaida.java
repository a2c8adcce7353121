package co.gov.ventanilla.portal.platform.falla;

/** Event: a request was not served because the database did not answer. */
public record BaseDeDatosCaida() {}
