package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rotation of the keys while people are filling in forms loses nothing. */
class SecretIT {
    private final PortalProcess portal = Portals.shared();

    @Test
    void aFormOfBeforeARotationIsFiledAfterIt() throws IOException {
        Walker walker = new Walker(portal.url());
        walker.draft("Escrito antes de cambiar la clave").press("continuar", Map.of());
        String before = version(walker);

        Verb.Result rotated = Verb.run(portal, "secret", "rotate");
        assertThat(rotated.code()).as(rotated.output()).isZero();
        assertThat(rotated.output()).contains("el portal en marcha ya la tomó", "Clave " + before + ": vale hasta ");
        assertThat(version(new Walker(portal.url()).draft("Otra persona")))
                .as("taken at once")
                .isEqualTo(Integer.toString(Integer.parseInt(before) + 1));

        assertThat(walker.press("radicar", Map.of()).path()).isEqualTo("/pqrsd/recibo");
        String radicado = walker.hook("data-radicado");
        assertThat(radicado).matches("\\d{4}-E-\\d{6}");
        JsonNode again = rotate();
        assertThat(again.path("en_marcha").asBoolean()).isTrue();
        assertThat(again.path("anteriores").has(before)).isTrue();
        assertThat(walker.go("/pqrsd/recibo").hook("data-radicado"))
                .as("the cookie of the receipt is of an older key")
                .isEqualTo(radicado);
        Path file = portal.home().resolve("secreto.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whenNoFormerKeyIsKeptAFormComesBackAndIsFiledByTheNextPress() throws IOException {
        Walker walker = new Walker(portal.url());
        walker.draft("Escrito con una clave filtrada").press("continuar", Map.of());

        JsonNode done = rotate("--sin-anteriores");
        assertThat(done.path("anteriores")).isEmpty();
        assertThat(done.path("retiradas")).isNotEmpty();

        walker.press("radicar", Map.of());
        assertThat(walker.path()).isEqualTo("/pqrsd/nueva/revisar");
        assertThat(walker.page().text()).contains("Escrito con una clave filtrada");
        walker.press("radicar", Map.of());
        assertThat(walker.path()).isEqualTo("/pqrsd/recibo");
    }

    private JsonNode rotate(String... option) throws JsonProcessingException {
        Verb.Result done = option.length == 0
                ? Verb.run(portal, "secret", "rotate", "--json")
                : Verb.run(portal, "secret", "rotate", "--json", option[0]);
        assertThat(done.code()).as(done.output()).isZero();
        return Http.JSON.readTree(done.output());
    }

    /** Version of the key that signed the form that is shown. */
    private static String version(Walker walker) {
        return walker.page().selectFirst("input[name=ficha]").attr("value").replaceFirst("\\..*", "");
    }
}
