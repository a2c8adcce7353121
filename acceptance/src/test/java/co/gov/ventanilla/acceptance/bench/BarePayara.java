package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.Wait;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** The Payara Micro of the portal without the portal: an empty application, or one servlet that answers 2 kB. */
public final class BarePayara implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final String SERVLET = """
            import jakarta.servlet.annotation.WebServlet;
            import jakarta.servlet.http.*;
            import java.io.IOException;
            @WebServlet("/dos")
            public class Dos extends HttpServlet {
                private static final byte[] BODY = "x".repeat(2048).getBytes();
                @Override
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    response.setContentType("text/html");
                    response.setContentLength(BODY.length);
                    response.getOutputStream().write(BODY);
                }
            }
            """;

    private final Process process;
    private final int port;

    private BarePayara(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it says that it is ready. @param servlet whether it answers at /dos */
    public static BarePayara start(Path folder, boolean servlet) throws IOException {
        Path jar = payara();
        Path war = war(Files.createDirectories(folder), jar, servlet);
        int port = PortalProcess.freePort();
        Path output = folder.resolve("salida.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--deploy",
                        war.toString(),
                        "--port",
                        Integer.toString(port),
                        "--nocluster",
                        "--noHazelcast",
                        "--rootDir",
                        folder.resolve("dominio").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        BarePayara bare = new BarePayara(process, port);
        Runtime.getRuntime().addShutdownHook(new Thread(bare::close));
        Wait.until(START, "Payara ready", () -> Files.readString(output).contains("ready in"));
        return bare;
    }

    private static Path payara() throws IOException {
        Path lib = Path.of(System.getProperty("portal.jar")).resolveSibling("lib");
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(f -> f.getFileName().toString().startsWith("payara-micro"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path war(Path folder, Path payara, boolean servlet) throws IOException {
        Path war = folder.resolve("ROOT.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            if (servlet) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/Dos.class"));
                zip.write(Files.readAllBytes(compiled(folder, payara)));
            }
        }
        return war;
    }

    private static Path compiled(Path folder, Path payara) throws IOException {
        Path api = folder.resolve("servlet-api.jar");
        try (ZipFile zip = new ZipFile(payara.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(e -> e.getName().matches(".*/jakarta\\.servlet-api[^/]*\\.jar"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, api);
            }
        }
        Path source = Files.writeString(folder.resolve("Dos.java"), SERVLET);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", api.toString(), "-d", folder.toString(), source.toString());
        if (code != 0) {
            throw new IOException("the servlet does not compile");
        }
        return folder.resolve("Dos.class");
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
