/**
 * Secrets: digests, random tokens, encryption, signed form tokens, and the cookies that carry a secret to a browser.
 *
 * <p>Promises: a secret that opens something is kept by the browser or in SECRET_FILE, never in the database; a changed byte is
 * noticed; cookies are HttpOnly and SameSite=Lax. Main types: {@code Cifrado}, {@code Secretos}, {@code Huella}, {@code Galleta}.
 */
package co.gov.ventanilla.portal.platform.secreto;
