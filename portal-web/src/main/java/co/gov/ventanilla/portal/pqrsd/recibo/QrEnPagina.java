package co.gov.ventanilla.portal.pqrsd.recibo;

import uk.org.okapibarcode.backend.QrCode;

/** A QR code as inline SVG, with the quiet zone of four modules that the standard asks for. */
final class QrEnPagina {
    private QrEnPagina() {}

    /** @param etiqueta name for those who do not see it */
    static String svg(String contenido, String etiqueta) {
        QrCode qr = new QrCode();
        qr.setContent(contenido);
        StringBuilder svg = new StringBuilder("<svg class=\"qr\" role=\"img\" aria-label=\"")
                .append(etiqueta)
                .append("\" viewBox=\"-4 -4 ")
                .append(qr.getWidth() + 8)
                .append(' ')
                .append(qr.getHeight() + 8)
                .append("\"><path fill=\"#fff\" d=\"M-4-4h999v999h-999z\"/><path d=\"");
        qr.getRectangles().forEach(r -> svg.append('M')
                .append(r.x)
                .append(' ')
                .append(r.y)
                .append('h')
                .append(r.width)
                .append('v')
                .append(r.height)
                .append("h-")
                .append(r.width)
                .append('z'));
        return svg.append("\"/></svg>").toString();
    }
}
