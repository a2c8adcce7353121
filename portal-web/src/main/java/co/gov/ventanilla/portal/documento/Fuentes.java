package co.gov.ventanilla.portal.documento;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The two fonts every document embeds, and the characters both can draw. Read once and immutable afterwards.
 *
 * <p>Sans-serif, regular and bold, from the build (never from the machine, whose fonts differ): see {@code documento/NOTICE}.
 */
final class Fuentes {
    /** The name the style sheet gives the family. */
    private static final String FAMILIA = "documento";

    private static final int GSUB = 0x47535542;
    private static final int GSUB_OCULTA = 0x67737562;

    private static final String CARPETA = "/net/sf/jasperreports/fonts/dejavu/";

    private final byte[] normal = sinLigaduras(Recursos.leer(CARPETA + "DejaVuSansCondensed.ttf"));
    private final byte[] negrita = sinLigaduras(Recursos.leer(CARPETA + "DejaVuSansCondensed-Bold.ttf"));
    private final BitSet imprimibles = signos(normal);

    Fuentes() {
        imprimibles.and(signos(negrita));
    }

    /** A copy of the set of code points that both fonts print and that stand alone from left to right. */
    BitSet imprimibles() {
        return (BitSet) imprimibles.clone();
    }

    /** Gives the fonts to a document, as subsets. */
    void poner(PdfRendererBuilder constructor) {
        constructor.useFont(() -> new ByteArrayInputStream(normal), FAMILIA, 400, FontStyle.NORMAL, true);
        constructor.useFont(() -> new ByteArrayInputStream(negrita), FAMILIA, 700, FontStyle.NORMAL, true);
    }

    /**
     * Hides the table of substitutions (OpenType, GSUB) from the font library: a drawn ligature such as "fi" is one sign, and who
     * searches or copies the text would not find the two letters again.
     */
    private static byte[] sinLigaduras(byte[] fuente) {
        ByteBuffer tablas = ByteBuffer.wrap(fuente);
        int cuantas = tablas.getShort(4);
        for (int i = 0; i < cuantas; i++) {
            int registro = 12 + 16 * i;
            if (tablas.getInt(registro) == GSUB) {
                tablas.putInt(registro, GSUB_OCULTA);
            }
        }
        return fuente;
    }

    private static BitSet signos(byte[] fuente) {
        try (TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(fuente))) {
            CmapLookup mapa = ttf.getUnicodeCmapLookup();
            BitSet signos = new BitSet();
            for (int signo = ' '; signo <= Character.MAX_CODE_POINT; signo++) {
                signos.set(signo, Signos.sePuedeDibujar(signo) && mapa.getGlyphId(signo) != 0);
            }
            return signos;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
