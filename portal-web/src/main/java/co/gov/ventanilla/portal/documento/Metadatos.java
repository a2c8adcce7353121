package co.gov.ventanilla.portal.documento;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Replaces everything in a PDF that would tell when or where it was drawn: dates, document identifier and XMP packet
 * come from the document itself.
 */
final class Metadatos {
    private static final String PROGRAMA = "Ventanilla";
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter INFO = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);

    private final String xmp;
    private final ZoneId zona;

    Metadatos(byte[] xmp, ZoneId zona) {
        this.xmp = new String(xmp, StandardCharsets.UTF_8);
        this.zona = zona;
    }

    /** Fixes the metadata of a finished document, before it is saved. */
    void fijar(PDDocument pdf, OffsetDateTime momento, String semilla) throws IOException {
        ZonedDateTime local = momento.atZoneSameInstant(zona);
        PDDocumentInformation info = pdf.getDocumentInformation();
        String fecha = INFO.format(local) + local.getOffset().getId().replace(':', '\'') + "'";
        COSDictionary campos = info.getCOSObject();
        campos.setString(COSName.CREATION_DATE, fecha);
        campos.setString(COSName.MOD_DATE, fecha);
        info.setCreator(PROGRAMA);
        info.setProducer(PROGRAMA);
        PDMetadata paquete = new PDMetadata(pdf);
        paquete.importXMPMetadata(paquete(info, XMP.format(local)).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(paquete);
        pdf.setDocumentId(identificador(semilla));
    }

    private String paquete(PDDocumentInformation info, String fecha) {
        return xmp.replace("${fecha}", fecha)
                .replace("${programa}", PROGRAMA)
                .replace("${titulo}", escapar(info.getTitle()))
                .replace("${asunto}", escapar(info.getSubject()))
                .replace("${autor}", escapar(info.getAuthor()));
    }

    private static String escapar(String texto) {
        return texto.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static long identificador(String semilla) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(sha256.digest(semilla.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
