package co.gov.ventanilla.portal.documento;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An XHTML template filled as a tree, never as text, so that a value cannot become markup.
 *
 * <p>In text and attributes {@code ${nombre}} is replaced by a value. An element with {@code data-si="nombre"} stays
 * only if that value is true, one with {@code data-no} only if it is not, one with {@code data-cada="lista"} is repeated
 * with the values of each row over those around it. A name without a value is a mistake of the template and fails.
 */
final class Plantilla {
    private static final Pattern HUECO = Pattern.compile("\\$\\{(\\w+)}");

    private final byte[] xhtml;

    Plantilla(byte[] xhtml) {
        this.xhtml = xhtml.clone();
    }

    /** A new document with the values in their places. */
    Document llenar(Map<String, Object> valores) {
        Document documento = leer();
        llenarElemento(documento.getDocumentElement(), valores);
        return documento;
    }

    private Document leer() {
        try {
            DocumentBuilderFactory fabrica = DocumentBuilderFactory.newDefaultInstance();
            fabrica.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabrica.newDocumentBuilder().parse(new ByteArrayInputStream(xhtml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the template is not well-formed", e);
        }
    }

    private static void llenarElemento(Element elemento, Map<String, Object> valores) {
        for (Node hijo : hijos(elemento)) {
            if (hijo instanceof Element interno) {
                llenarHijo(elemento, interno, valores);
            } else if (hijo.getNodeType() == Node.TEXT_NODE) {
                hijo.setNodeValue(poner(hijo.getNodeValue(), valores));
            }
        }
        for (int i = 0; i < elemento.getAttributes().getLength(); i++) {
            Node atributo = elemento.getAttributes().item(i);
            atributo.setNodeValue(poner(atributo.getNodeValue(), valores));
        }
    }

    private static void llenarHijo(Element padre, Element hijo, Map<String, Object> valores) {
        if (!seQueda(hijo, valores)) {
            padre.removeChild(hijo);
        } else if (hijo.hasAttribute("data-cada")) {
            repetir(padre, hijo, valores);
        } else {
            llenarElemento(hijo, valores);
        }
    }

    private static boolean seQueda(Element elemento, Map<String, Object> valores) {
        String si = quitar(elemento, "data-si");
        String no = quitar(elemento, "data-no");
        return (si.isEmpty() || Boolean.TRUE.equals(valor(si, valores)))
                && (no.isEmpty() || Boolean.FALSE.equals(valor(no, valores)));
    }

    private static void repetir(Element padre, Element modelo, Map<String, Object> valores) {
        List<?> filas = (List<?>) valor(quitar(modelo, "data-cada"), valores);
        for (Object fila : filas) {
            Map<String, Object> todos = new HashMap<>(valores);
            ((Map<?, ?>) fila).forEach((clave, valor) -> todos.put((String) clave, valor));
            Element copia = (Element) modelo.cloneNode(true);
            padre.insertBefore(copia, modelo);
            llenarElemento(copia, todos);
        }
        padre.removeChild(modelo);
    }

    private static String poner(String texto, Map<String, Object> valores) {
        if (texto.indexOf('$') < 0) {
            return texto;
        }
        return HUECO.matcher(texto)
                .replaceAll(hueco -> Matcher.quoteReplacement((String) valor(hueco.group(1), valores)));
    }

    private static Object valor(String nombre, Map<String, Object> valores) {
        Object valor = valores.get(nombre);
        if (valor == null) {
            throw new IllegalStateException("the template asks for an unknown value: " + nombre);
        }
        return valor;
    }

    private static String quitar(Element elemento, String atributo) {
        String valor = elemento.getAttribute(atributo);
        elemento.removeAttribute(atributo);
        return valor;
    }

    private static List<Node> hijos(Element elemento) {
        List<Node> hijos = new ArrayList<>();
        for (Node hijo = elemento.getFirstChild(); hijo != null; hijo = hijo.getNextSibling()) {
            hijos.add(hijo);
        }
        return hijos;
    }
}
