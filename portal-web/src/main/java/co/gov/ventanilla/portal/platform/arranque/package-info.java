/**
 * Whether the portal may serve: once at start, and as long as it runs ({@code /health}).
 *
 * <p>Promises: nothing starts on a broken configuration or a database that could lose what was acknowledged; the reason and the exit
 * code are left for the launcher. Main types: {@code Arranque}, {@code ReadyCheck}.
 */
package co.gov.ventanilla.portal.platform.arranque;
