package co.gov.ventanilla.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.infra.launcher.configuration.Settings;
import co.gov.ventanilla.infra.postgres.FolderLock;
import co.gov.ventanilla.infra.postgres.PrivateFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process as the operator meets it: exit code, one line, and nothing started. */
class MainTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private record Outcome(int code, String text) {}

    @Test
    void aPortInUseIs4() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = call(Map.of("PORT", "" + taken.getLocalPort()), "run");
            assertThat(outcome.text()).contains("PORT=" + taken.getLocalPort());
            assertThat(outcome.code()).isEqualTo(4);
            assertThat(root.resolve("var")).doesNotExist();
        }
    }

    @Test
    void aBadVariableIs2() throws Exception {
        Outcome outcome = call(Map.of("LIMITS", "quizá"), "run");
        assertThat(outcome.text()).contains("LIMITS").hasLineCount(1);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(root.resolve("var")).doesNotExist();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIs3() throws Exception {
        Map<String, String> database = Map.of(
                "PORT",
                freePort(),
                "DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + freePort() + "/portal",
                "DATABASE_USER",
                "portal");
        Outcome outcome = call(database, "run");
        assertThat(outcome.text()).contains("DATABASE_URL");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(root.resolve("var/portal.pid")).doesNotExist();
    }

    @Test
    void aHomeInUseIs2() throws Exception {
        Files.createDirectories(root.resolve("var"));
        try (var held = FolderLock.tryLock(root.resolve("var/portal.lock")).orElseThrow()) {
            assertThat(held).isNotNull();
            Outcome outcome = call(Map.of("PORT", freePort()), "run");
            assertThat(outcome.text()).contains("PORTAL_HOME");
            assertThat(outcome.code()).isEqualTo(2);
        }
    }

    @Test
    void theVerbsSayThatNoPortalRuns() throws Exception {
        Outcome outcome = call(Map.of(), "verify-ledger", "--json");
        assertThat(outcome.text()).contains("no está en marcha");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void keysAreRotatedWithoutAPortalAndNotWhileOneIsStarting() throws Exception {
        assertThat(call(Map.of(), "secret", "rotate").code()).isEqualTo(2);
        Path home = Files.createDirectories(root.resolve("var"));
        assertThat(call(Map.of(), "secret", "rotate")).satisfies(none -> {
            assertThat(none.code()).isEqualTo(1);
            assertThat(none.text()).contains("Todavía no hay claves");
        });
        PrivateFile.write(home.resolve("secreto.properties"), "actual=1\nclave.1=" + PrivateFile.randomSecret() + "\n");

        Outcome rotated = call(Map.of(), "secret", "rotate");
        assertThat(rotated.code()).as(rotated.text()).isZero();
        assertThat(rotated.text()).contains("Clave en uso: 2 (la tomará el próximo arranque)", "Clave 1: vale hasta ");
        try (var held = FolderLock.tryLock(home.resolve("portal.lock")).orElseThrow()) {
            assertThat(held).isNotNull();
            Outcome refused = call(Map.of(), "secret", "rotate", "--json");
            assertThat(refused.text()).contains("arrancando o deteniéndose");
            assertThat(refused.code()).isEqualTo(1);
        }
        assertThat(PrivateFile.readProperties(home.resolve("secreto.properties")))
                .containsEntry("actual", "2");
        assertThat(call(Map.of(), "secret", "show").code()).isEqualTo(2);
    }

    private Outcome call(Map<String, String> variables, String... verb) throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("infra/content/armenia"));
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dportal.raiz=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        words.addAll(List.of(verb));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        Settings.NAMES.forEach(builder.environment()::remove);
        List.of("PORTAL_HOME", "JAVA_TOOL_OPTIONS").forEach(builder.environment()::remove);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text.strip());
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "" + socket.getLocalPort();
        }
    }
}
