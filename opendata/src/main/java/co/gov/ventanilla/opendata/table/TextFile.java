package co.gov.ventanilla.opendata.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A received file as text in UTF-8. The encoding is told by a byte order mark, else UTF-8 when all bytes are, else UTF-16 when zeros stand on
 * one side of the pairs, else windows-1252, which is what spreadsheets in Spanish write.
 *
 * @param path the file in UTF-8: the received one, or a converted copy beside it
 * @param charset what was received
 * @param bom whether it began with a byte order mark
 */
public record TextFile(Path path, Charset charset, boolean bom) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 8_192;
    private static final int CHUNK = 1 << 16;

    /** Was it something else than UTF-8? */
    public boolean converted() {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    /** What was done to read it, in Spanish, or null when nothing was. */
    public @Nullable String note() {
        return converted()
                ? "El archivo llegó en " + charset.name()
                        + " y se convirtió a UTF-8. Revise las tildes y la ñ en la vista previa."
                : null;
    }

    /**
     * Opens a received file.
     *
     * @param workFolder where a converted copy may be written
     * @throws NotText when it is no text at all; its message says what it is, in Spanish
     */
    public static TextFile of(Path received, Path workFolder) throws IOException, NotText {
        byte[] head = head(received);
        refuseBinary(head);
        Charset marked = marked(head);
        if (marked != null) {
            return marked.equals(StandardCharsets.UTF_8)
                    ? utf8(received, true)
                    : converted(received, marked, workFolder);
        }
        if (isUtf8(received)) {
            return looksLikeUtf16(head) == null ? utf8(received, false) : converted(received, wide(head), workFolder);
        }
        return converted(received, looksLikeUtf16(head) == null ? WINDOWS : wide(head), workFolder);
    }

    /** The text, without its byte order mark. */
    public Reader reader() throws IOException {
        Reader reader = Channels.newReader(Files.newByteChannel(path), StandardCharsets.UTF_8.newDecoder(), CHUNK);
        if (bom) {
            reader.skip(1);
        }
        return reader;
    }

    private static TextFile utf8(Path path, boolean bom) {
        return new TextFile(path, StandardCharsets.UTF_8, bom);
    }

    private static Charset wide(byte[] head) {
        Charset charset = looksLikeUtf16(head);
        return charset == null ? WINDOWS : charset;
    }

    private static TextFile converted(Path received, Charset charset, Path workFolder) throws IOException {
        Path copy = Files.createTempFile(workFolder, "utf8-", ".csv");
        CharsetDecoder lenient = charset.newDecoder()
                .onMalformedInput(java.nio.charset.CodingErrorAction.REPLACE)
                .onUnmappableCharacter(java.nio.charset.CodingErrorAction.REPLACE);
        try (Reader in = new InputStreamReader(Files.newInputStream(received), lenient);
                BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(copy), StandardCharsets.UTF_8))) {
            char[] buffer = new char[HEAD];
            boolean first = true;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                int from = first && n > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
                out.write(buffer, from, n - from);
                first = first && n == 0;
            }
        }
        return new TextFile(copy, charset, false);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void refuseBinary(byte[] head) throws NotText {
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            throw new NotText(
                    "es un archivo comprimido (ZIP, XLSX u ODS) y no un CSV: guárdelo como CSV UTF-8 y envíe ese archivo");
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            throw new NotText("es un PDF y no un CSV: publique la tabla de donde salió");
        }
        if (begins(head, 0x1F, 0x8B)) {
            throw new NotText("está comprimido con gzip: descomprímalo antes");
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new NotText("es un documento antiguo de Excel o Word y no un CSV: guárdelo como CSV UTF-8");
        }
        String start =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new NotText("es una página web y no un CSV");
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset looksLikeUtf16(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (pairs < 4) {
            return null;
        }
        if (zeros[1] > pairs * 6 / 10 && zeros[0] < pairs / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > pairs * 6 / 10 && zeros[1] < pairs / 10 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                boolean end = n < 0;
                bytes.position(bytes.position() + Math.max(0, n)).flip();
                CoderResult result = strict.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    result.throwException();
                }
                bytes.compact();
                if (end) {
                    return true;
                }
            }
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The file is no text; the message says in Spanish what it is and what to do. */
    public static final class NotText extends Exception {
        NotText(String message) {
            super(message);
        }
    }
}
