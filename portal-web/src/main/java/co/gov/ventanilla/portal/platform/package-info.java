/**
 * What every feature stands on: settings, clock, content pack, JSON, audit log and the security headers.
 *
 * <p>Promises: one clock ({@link co.gov.ventanilla.portal.platform.ClockProducer}); no answer leaves without the security headers.
 * Below: {@code secreto} (keys and digests), {@code falla} (what goes wrong), {@code api} (what REST doors share), {@code pagina} (what
 * pages share), {@code arranque} (start and readiness).
 */
package co.gov.ventanilla.portal.platform;
