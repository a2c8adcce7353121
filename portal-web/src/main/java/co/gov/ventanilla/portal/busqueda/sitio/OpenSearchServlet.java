package co.gov.ventanilla.portal.busqueda.sitio;

import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code GET /opensearch.xml}: OpenSearch 1.1 description document, with which browsers offer this portal as a search engine. */
@WebServlet("/opensearch.xml")
public class OpenSearchServlet extends HttpServlet {
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    /** Longest name that the specification allows. */
    private static final int NOMBRE = 16;

    @Inject
    Ajustes ajustes;

    @Inject
    ContenidoActivo contenido;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/opensearchdescription+xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            Entidad entidad = contenido.entidad();
            texto(
                    xml,
                    "ShortName",
                    entidad.municipio()
                            .substring(0, Math.min(NOMBRE, entidad.municipio().length())));
            texto(xml, "Description", entidad.nombre() + ": " + entidad.lema());
            texto(xml, "Language", "es-CO");
            texto(xml, "InputEncoding", "UTF-8");
            url(xml, "text/html", "/buscar?q={searchTerms}");
            url(xml, "application/json", "/api/v1/buscar?q={searchTerms}");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void texto(XMLStreamWriter xml, String elemento, String valor) throws XMLStreamException {
        xml.writeStartElement(elemento);
        xml.writeCharacters(valor);
        xml.writeEndElement();
    }

    private void url(XMLStreamWriter xml, String tipo, String plantilla) throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", tipo);
        xml.writeAttribute("template", ajustes.url() + plantilla);
    }
}
