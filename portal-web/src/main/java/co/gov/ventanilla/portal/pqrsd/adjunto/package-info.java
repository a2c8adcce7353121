/**
 * Files that come with a petition: received by streaming, typed by content, stored by SHA-256 outside the web root.
 *
 * <p>Promises: a file is on the disk (fsync of file and folder) before it is acknowledged; its name is kept as text only and
 * never becomes a path; what is not on the content pack's list of formats is refused with the reason; without room no file is received, and
 * what nobody names is collected, never a file that a filing is about to name.
 */
package co.gov.ventanilla.portal.pqrsd.adjunto;
