/**
 * Addresses of the Internet: ranges in CIDR notation, and who is behind a request.
 *
 * <p>Promises: no name is ever looked up; an {@code X-Forwarded-For} is believed only as far as trusted proxies wrote it, an {@code X-Forwarded-Proto} only from one. Main types:
 * {@code Rango}, {@code Direccion}, {@code ConexionSegura}.
 */
package co.gov.ventanilla.portal.red;
