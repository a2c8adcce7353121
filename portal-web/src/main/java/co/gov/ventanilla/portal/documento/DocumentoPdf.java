package co.gov.ventanilla.portal.documento;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * One kind of document, drawn from an XHTML template and the values of its places.
 *
 * <p>The template finds the value {@code signosSinImprimir}: whether a sign had no glyph and became a box. The fonts are read once,
 * so keep one object and share it between threads.
 */
public final class DocumentoPdf {
    private static final Fuentes FUENTES = new Fuentes();
    private static final BitSet IMPRIMIBLES = FUENTES.imprimibles();

    private final Plantilla plantilla;
    private final byte[] perfilDeColor = Recursos.leer("/documento/sRGB.icc");
    private final Metadatos metadatos;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * A kind of document.
     *
     * @param plantilla resource with its template
     * @param zona zone of the dates in its metadata
     * @throws IllegalStateException if the build did not pack the template
     */
    public DocumentoPdf(String plantilla, ZoneId zona) {
        this.plantilla = new Plantilla(Recursos.leer(plantilla));
        metadatos = new Metadatos(Recursos.leer("/documento/xmp.xml"), zona);
    }

    /**
     * The document as a PDF file.
     *
     * @param valores text, truth or list of rows for each place of the template
     * @param fecha date in the metadata
     * @param semilla tells this document from every other; the identifier in the file is made of it
     * @throws UncheckedIOException if it cannot be written to memory
     */
    public byte[] pdf(Map<String, Object> valores, OffsetDateTime fecha, String semilla) {
        try (PdfBoxRenderer dibujante = dibujante(xhtml(valores));
                PDDocument pdf = dibujante.createPDFKeepOpen()) {
            metadatos.fijar(pdf, fecha, semilla);
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            pdf.save(salida);
            return salida.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document xhtml(Map<String, Object> valores) {
        Signos signos = new Signos(IMPRIMIBLES);
        Map<String, Object> impresos = signos.en(valores);
        impresos.put("signosSinImprimir", signos.hubo());
        return plantilla.llenar(impresos);
    }

    private PdfBoxRenderer dibujante(Document xhtml) {
        DefaultObjectDrawerFactory dibujos = new DefaultObjectDrawerFactory();
        dibujos.registerDrawer(CodigoQr.TIPO, new CodigoQr());
        PdfRendererBuilder constructor = new PdfRendererBuilder();
        FUENTES.poner(constructor);
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
