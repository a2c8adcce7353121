package co.gov.ventanilla.portal.platform.limite;

/**
 * Whose budget something counts against.
 *
 * @param quien group of an address, or another name of who is counted; only a keyed digest of it is ever stored
 * @param redCompartida many people share the address
 */
public record Origen(String quien, boolean redCompartida) {}
