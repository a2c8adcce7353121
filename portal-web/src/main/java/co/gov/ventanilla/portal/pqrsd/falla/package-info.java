/**
 * The register of outages (registro de fallas): what kept people from filing, since when and until when (CPACA, art. 62).
 *
 * <p>Promises: it lives outside the database, so that a dead database is recorded too; an outage that took the portal itself down
 * is inferred at the next start from the gap in its heartbeat; partial failures (files, mail) count; nothing ever says that there
 * was no failure, only that none was recorded. Main types: {@code RegistroFallas} owns the file, {@code Latido} and {@code Vigia}
 * feed it, {@code FallasPublicasBean} and {@code ConstanciaFallaServlet} show it.
 */
package co.gov.ventanilla.portal.pqrsd.falla;
