package co.gov.ventanilla.portal.documento;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;

/** Draws the QR code of an {@code <object data-codigo="...">} as vectors, with the quiet zone the standard asks for. */
final class CodigoQr implements FSObjectDrawer {
    /** The type of the {@code object} elements it draws. */
    static final String TIPO = "ventanilla/qr";

    private static final int ZONA_EN_BLANCO = 4;

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element elemento,
            double x,
            double y,
            double ancho,
            double alto,
            OutputDevice salida,
            RenderingContext contexto,
            int puntosPorPixel) {
        QrCode codigo = codigo(elemento.getAttribute("data-codigo"));
        double lado = Math.min(ancho, alto) / puntosPorPixel;
        salida.drawWithGraphics(
                (float) x, (float) y, (float) lado, (float) lado, lienzo -> dibujar(codigo, lado, lienzo));
        return null;
    }

    private static void dibujar(QrCode codigo, double lado, Graphics2D lienzo) {
        new Java2DRenderer(lienzo, lado / codigo.getWidth(), Color.WHITE, Color.BLACK).render(codigo);
    }

    private static QrCode codigo(String contenido) {
        QrCode codigo = new QrCode();
        codigo.setPreferredEccLevel(QrCode.EccLevel.M);
        codigo.setQuietZoneHorizontal(ZONA_EN_BLANCO);
        codigo.setQuietZoneVertical(ZONA_EN_BLANCO);
        codigo.setContent(contenido);
        return codigo;
    }
}
