package co.gov.ventanilla.portal.pqrsd.acuse;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Draws the receipt of a petition as a PDF that is accessible (PDF/UA-1), archivable (PDF/A-3a) and always the same for
 * the same data, byte for byte, whatever the machine, its clock, its language or its zone.
 *
 * <p>Any text can be printed: signs without a glyph become a box and the receipt says so. The fonts are read once, so
 * keep one object and share it between threads.
 */
public final class AcuseRecibo {
    private final Plantilla plantilla = new Plantilla(Recursos.leer("/acuse/acuse.xhtml"));
    private final byte[] perfilDeColor = Recursos.leer("/acuse/sRGB.icc");
    private final Fuentes fuentes = new Fuentes();
    private final BitSet imprimibles = fuentes.imprimibles();
    private final Valores valores;
    private final Metadatos metadatos;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Draws receipts with the hours of a zone.
     *
     * @param zona the zone of the entity, {@code America/Bogota}
     */
    public AcuseRecibo(ZoneId zona) {
        valores = new Valores(new FechasEnPalabras(zona));
        metadatos = new Metadatos(Recursos.leer("/acuse/xmp.xml"), zona);
    }

    /**
     * The receipt as a PDF file.
     *
     * @param datos what happened
     * @param forma how much of it is printed
     * @throws UncheckedIOException if the document cannot be written to memory
     */
    public byte[] pdf(DatosAcuse datos, Forma forma) {
        try (PdfBoxRenderer dibujante = dibujante(xhtml(datos, forma));
                PDDocument pdf = dibujante.createPDFKeepOpen()) {
            metadatos.fijar(pdf, datos, forma);
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            pdf.save(salida);
            return salida.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document xhtml(DatosAcuse datos, Forma forma) {
        Signos signos = new Signos(imprimibles);
        Map<String, Object> impresos = signos.en(valores.de(datos, forma));
        impresos.put("signosSinImprimir", signos.hubo());
        return plantilla.llenar(impresos);
    }

    private PdfBoxRenderer dibujante(Document xhtml) {
        DefaultObjectDrawerFactory dibujos = new DefaultObjectDrawerFactory();
        dibujos.registerDrawer(CodigoQr.TIPO, new CodigoQr());
        PdfRendererBuilder constructor = new PdfRendererBuilder();
        fuentes.poner(constructor);
        constructor
                .useExternalResourceAccessControl(
                        (uri, tipo) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(perfilDeColor)
                .useObjectDrawerFactory(dibujos)
                .withW3cDocument(xhtml, null);
        return constructor.buildPdfRenderer();
    }
}
