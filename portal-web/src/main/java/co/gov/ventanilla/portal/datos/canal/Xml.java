package co.gov.ventanilla.portal.datos.canal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document, element by element. */
final class Xml {
    private final XMLStreamWriter xml;
    private final Writer out;

    Xml(Writer out, String raiz, String espacio) {
        this.out = out;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(raiz);
            xml.writeDefaultNamespace(espacio);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with text; left out when there is none. */
    Xml texto(String nombre, String texto) {
        return texto == null ? this : abrir(nombre).contenido(texto).cerrar();
    }

    /** An element without content; attributes as pairs of name and value. */
    Xml vacio(String nombre, String... atributos) {
        return abrir(nombre, atributos).cerrar();
    }

    Xml abrir(String nombre, String... atributos) {
        try {
            xml.writeStartElement(nombre);
            for (int i = 0; i < atributos.length; i += 2) {
                xml.writeAttribute(atributos[i], limpio(atributos[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private Xml contenido(String texto) {
        try {
            xml.writeCharacters(limpio(texto));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml cerrar() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the document. */
    void terminar() {
        try {
            xml.writeEndDocument();
            xml.flush();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String limpio(String texto) {
        return texto.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
