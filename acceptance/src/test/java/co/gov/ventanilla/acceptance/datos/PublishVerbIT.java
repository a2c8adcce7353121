package co.gov.ventanilla.acceptance.datos;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.acceptance.Http;
import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.Portals;
import co.gov.ventanilla.acceptance.Verb;
import co.gov.ventanilla.acceptance.bench.Jcmd;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal publish} and {@code unpublish} beside a running portal, and what the outside sees of it. */
class PublishVerbIT {
    private static final String DESCRIPTION = """
            {"nombre": "%s", "titulo": "Conjunto de prueba", "resumen": "Una tabla para probar.", "descripcion": "Una tabla que sirve para probar.",
             "temas": ["TECH"], "palabrasClave": ["prueba", "tabla"], "dependencia": "tic", "licencia": "CC_BYSA_4_0", "frecuencia": "ANNUAL",
             "emitido": "2025-01-01", "procedencia": {"documento": "Documento de prueba"}, "clave": ["id"],
             "columnas": [{"nombre": "id", "titulo": "Id", "tipo": "string", "descripcion": "Identificador"},
                          {"nombre": "valor", "titulo": "Valor", "tipo": "%s", "descripcion": "Lo que vale"}]}
            """;
    private static PortalProcess portal;
    private static Http http;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        portal = Portals.shared();
        http = new Http(portal.url());
    }

    @Test
    void fromTheFirstTryToTheDestroyedVersion() throws IOException {
        Path description = write("prueba-verbo.json", DESCRIPTION.formatted("prueba-verbo", "integer"));
        Path csv = write("prueba-verbo.csv", "id,valor\na,uno\nb,2\nb,3\n");

        Verb.Result refused = verb("publish", csv.toString(), description.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output()).contains("fila 2, columna valor: «uno» no es un número entero");
        assertThat(http.get("/datos/prueba-verbo").status()).isEqualTo(404);

        Files.writeString(csv, "id,valor\na,1\nb,20260199\n");
        assertThat(verb("publish", csv.toString(), description.toString(), "--dry-run")
                        .output())
                .contains("Se puede publicar")
                .contains("No se publicó nada");
        assertThat(http.get("/datos/prueba-verbo").status()).isEqualTo(404);
        assertThat(verb("publish", csv.toString(), description.toString()).output())
                .contains("Publicado: /datos/prueba-verbo, versión 1, 2 filas");
        assertThat(found()).isEqualTo(1);

        Files.writeString(csv, "id,valor\na,1\nc,3\n");
        assertThat(verb("publish", csv.toString(), description.toString()).output())
                .contains("versión 2");
        assertThat(http.get("/api/v1/datos/prueba-verbo/filas?id=c")
                        .json()
                        .at("/filas/0/valor")
                        .asInt())
                .isEqualTo(3);
        assertThat(http.get("/datos/prueba-verbo/v1/prueba-verbo.csv").text()).contains("20260199");

        Verb.Result withdrawn =
                verb("unpublish", "prueba-verbo", "--version", "1", "--reason", "Llevaba un dato de prueba");
        assertThat(withdrawn.code()).as(withdrawn.output()).isZero();
        assertThat(http.get("/datos/prueba-verbo/v1/prueba-verbo.csv").status()).isEqualTo(410);
        assertThat(http.get("/datos/prueba-verbo/v1").text()).contains("Llevaba un dato de prueba");
        assertThat(filesWith("20260199")).isZero();
        assertThat(http.get("/datos/prueba-verbo/prueba-verbo.csv").status()).isEqualTo(200);

        assertThat(verb("unpublish", "prueba-verbo").code()).isZero();
        assertThat(http.get("/datos/prueba-verbo").status()).isEqualTo(410);
        assertThat(http.get("/datos/prueba-verbo.ttl").status()).isEqualTo(410);
        assertThat(http.get("/api/v1/datos/prueba-verbo/filas").status()).isEqualTo(410);
        assertThat(http.get("/api/3/action/package_show?id=prueba-verbo").status())
                .isEqualTo(403);
        assertThat(http.get("/catalog.ttl").text()).doesNotContain("prueba-verbo");
        assertThat(found()).isZero();
        assertThat(verb("unpublish", "prueba-verbo").code()).isEqualTo(1);
    }

    @Test
    void twoHundredMegabytesStreamWithAFlatHeap() throws Exception {
        Path csv = folder.resolve("prueba-grande.csv");
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("id,valor\n");
            for (int i = 0; i < 400; i++) {
                out.write(i + "," + letters(random, 512 * 1024) + "\n");
            }
        }
        Path description = write("prueba-grande.json", DESCRIPTION.formatted("prueba-grande", "string"));
        try {
            assertThat(verb("publish", csv.toString(), description.toString()).output())
                    .contains("400 filas");
            long before = used();
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(portal.url() + "/datos/prueba-grande/prueba-grande.csv"))
                    .build();
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                in.skipNBytes(150L << 20);
                assertThat(used() - before).isLessThan(16L << 20);
                assertThat(in.transferTo(java.io.OutputStream.nullOutputStream()) + (150L << 20))
                        .isEqualTo(Files.size(csv));
            }
        } finally {
            verb("unpublish", "prueba-grande", "--version", "1", "--reason", "Prueba");
        }
    }

    private static String letters(Random random, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static long used() throws Exception {
        return Jcmd.liveBytes(portal.pid());
    }

    private static int found() {
        return http.get("/api/3/action/package_search?rows=0&fq=name:prueba-verbo")
                .json()
                .at("/result/count")
                .asInt();
    }

    private static Verb.Result verb(String... words) {
        return Verb.run(portal, words);
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static long filesWith(String value) throws IOException {
        try (Stream<Path> files = Files.walk(portal.home().resolve("datos"))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> contains(f, value))
                    .count();
        }
    }

    private static boolean contains(Path file, String value) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(value);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
