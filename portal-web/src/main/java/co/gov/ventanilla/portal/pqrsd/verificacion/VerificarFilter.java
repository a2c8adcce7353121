package co.gov.ventanilla.portal.pqrsd.verificacion;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Streams the file of {@code /verificar} into a digest; not one byte of it is stored. */
public class VerificarFilter extends HttpFilter {
    private static final Mensajes MENSAJES = Mensajes.junto(VerificarFilter.class);
    private static final long MAXIMO = 50L << 20;

    @Inject
    VerificarBean bean;

    @Inject
    FallasBean fallas;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String tipo = String.valueOf(request.getContentType());
        if ("POST".equals(request.getMethod()) && tipo.startsWith("multipart/form-data")) {
            leer(request);
        }
        chain.doFilter(request, response);
    }

    private void leer(HttpServletRequest request) {
        String codigo = "";
        String huella = null;
        try {
            var items = new JakartaServletFileUpload<>().getItemIterator(request);
            while (items.hasNext()) {
                FileItemInput item = items.next();
                if (item.isFormField()) {
                    byte[] valor = item.getInputStream().readNBytes(200);
                    codigo = "codigo".equals(item.getFieldName()) ? new String(valor, StandardCharsets.UTF_8) : codigo;
                } else if (item.getName() != null && !item.getName().isEmpty()) {
                    huella = huella(item);
                }
            }
            bean.comprobar(codigo, huella);
        } catch (IOException e) {
            fallas.agregar(Falla.de(MENSAJES, "archivo", "truncado"));
        }
    }

    private static String huella(FileItemInput item) throws IOException {
        MessageDigest digest = Huella.sha256();
        try (InputStream in = new DigestInputStream(item.getInputStream(), digest)) {
            long bytes = 0;
            byte[] buffer = new byte[1 << 16];
            for (int n; (n = in.read(buffer)) >= 0; ) {
                bytes += n;
                if (bytes > MAXIMO) {
                    throw new IOException("too large");
                }
            }
        }
        return Huella.hex(digest.digest());
    }
}
