/**
 * What keeps the portal usable under abuse without refusing a right: budgets by address, and how many filings run at once.
 *
 * <p>Promises: a budget never refuses the text of a petition or a right key; what must wait is told in words for how long; no address
 * is stored, only a keyed digest that ends with its window; every node counts in the same rows. Main types: {@code Remitente},
 * {@code Limite}, {@code Contadores}, {@code Aforo}.
 */
package co.gov.ventanilla.portal.platform.limite;
