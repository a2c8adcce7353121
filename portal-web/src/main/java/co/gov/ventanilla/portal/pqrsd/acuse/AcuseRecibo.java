package co.gov.ventanilla.portal.pqrsd.acuse;

import co.gov.ventanilla.portal.documento.DocumentoPdf;
import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import java.time.ZoneId;

/**
 * Draws the receipt of a petition as a PDF that is always the same for the same data. Signs without a glyph become a box and the
 * receipt says so. Keep one object and share it between threads.
 */
public final class AcuseRecibo {
    private final DocumentoPdf documento;
    private final Valores valores;

    /**
     * Draws receipts with the hours of a zone.
     *
     * @param zona the zone of the entity, {@code America/Bogota}
     */
    public AcuseRecibo(ZoneId zona) {
        documento = new DocumentoPdf("/acuse/acuse.xhtml", zona);
        valores = new Valores(new FechasEnPalabras(zona));
    }

    /**
     * The receipt as a PDF file.
     *
     * @param datos what happened
     * @param forma how much of it is printed
     */
    public byte[] pdf(DatosAcuse datos, Forma forma) {
        String semilla = forma + "\n" + datos.registro().radicado() + "\n"
                + datos.registro().recibido().toInstant() + "\n"
                + datos.contenido().sha256();
        return documento.pdf(valores.de(datos, forma), datos.registro().recibido(), semilla);
    }
}
