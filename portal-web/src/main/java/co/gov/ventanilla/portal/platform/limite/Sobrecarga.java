package co.gov.ventanilla.portal.platform.limite;

/** Event: a filing was turned away because the portal carried all it can. */
public record Sobrecarga() {}
