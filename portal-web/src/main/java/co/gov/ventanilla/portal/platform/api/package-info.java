/**
 * What the REST doors below {@code /api} share: their root, one JSON mapper, problem documents (RFC 9457).
 *
 * <p>Promise: whatever happens, the answer is JSON or a problem document in Spanish, never an HTML page or a stack trace. Main types:
 * {@code RestApplication}, {@code Problema}, {@code RestFailureMapper}.
 */
package co.gov.ventanilla.portal.platform.api;
