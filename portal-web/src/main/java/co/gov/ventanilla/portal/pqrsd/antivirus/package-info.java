/**
 * The antivirus: asks clamd ({@code CLAMD_URL}) about each stored file, after its petition was registered.
 *
 * <p>Promises: a petition is registered whatever the antivirus says or does not say; a file with a virus is handed out to nobody; a
 * file that could not be judged stays "pendiente de análisis" and is asked about again. Main types: {@code RondaAnalisis} takes
 * what waits, {@code Analisis} judges one file, {@code Clamd} speaks the protocol, {@code Liberacion} overrules it.
 */
package co.gov.ventanilla.portal.pqrsd.antivirus;
