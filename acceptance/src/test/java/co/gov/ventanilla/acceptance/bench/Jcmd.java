package co.gov.ventanilla.acceptance.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions to a running JVM through the jcmd of this JDK. */
public final class Jcmd {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    private Jcmd() {}

    /** Bytes of live objects: jcmd collects all garbage before it counts. */
    public static long liveBytes(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(said);
        if (jcmd.waitFor() != 0 || !total.find()) {
            throw new IOException("jcmd: " + said);
        }
        return Long.parseLong(total.group(1));
    }
}
