package co.gov.ventanilla.portal.datos.canal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void whatPeopleWriteStaysText() {
        StringWriter out = new StringWriter();
        new Xml(out, "feed", "urn:x")
                .texto("title", "a < b & \"c\"\u0001\uFFFE 𝄞")
                .vacio("link", "href", "/x?a=1&b=<2>")
                .texto("summary", null)
                .terminar();

        assertThat(out.toString())
                .contains("<title>a &lt; b &amp; \"c\" 𝄞</title>")
                .contains("href=\"/x?a=1&amp;b=&lt;2&gt;\"")
                .doesNotContain("summary")
                .endsWith("</feed>");
    }
}
