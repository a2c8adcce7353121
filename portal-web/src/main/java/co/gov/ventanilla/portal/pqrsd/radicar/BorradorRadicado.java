package co.gov.ventanilla.portal.pqrsd.radicar;

/**
 * A draft becomes a petition. Told inside the transaction of the filing, so that whoever keeps drafts wipes it with the filing or
 * not at all.
 *
 * @param huella digest under which the draft is stored
 */
public record BorradorRadicado(String huella) {}
