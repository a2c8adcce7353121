/**
 * Downloads below {@code /pqrsd/descarga}: receipts as PDF and the files of the petition that this browser has open.
 *
 * <p>Promises: no address names a petition; each receipt is drawn from what is stored, and its hash is registered so that every copy
 * verifies. Main types: {@code DescargaServlet}, {@code Constancias}.
 */
package co.gov.ventanilla.portal.pqrsd.descarga;
