package co.gov.ventanilla.portal.tramites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeleccionTest {
    private static final Tramite ESTRATO = tramite("estrato", "tramite", "P03");
    private static final Tramite NORMAS = tramite("normas", "consulta", "P03");
    private static final Tramite PREDIAL = tramite("predial", "consulta", null);
    private static final List<Tramite> TODOS = List.of(ESTRATO, NORMAS, PREDIAL);

    private static Tramite tramite(String id, String tipo, String proceso) {
        return new Tramite(id, id, tipo, proceso, List.of(), null, List.of());
    }

    private static List<Tramite> dejados(String tipo, String proceso) {
        return TODOS.stream().filter(Seleccion.leer(tipo, proceso, TODOS)::deja).toList();
    }

    @Test
    void narrowsByKindAndProcess() {
        assertThat(dejados("consulta", null)).containsExactly(NORMAS, PREDIAL);
        assertThat(dejados("consulta", "P03")).containsExactly(NORMAS);
        assertThat(dejados(null, "sin-proceso")).containsExactly(PREDIAL);
    }

    @Test
    void whatNoTramiteHasCountsAsNotAsked() {
        assertThat(dejados("<script>", "P99")).isEqualTo(TODOS);
        assertThat(Seleccion.leer("permiso", "P99", TODOS).vacia()).isTrue();
    }

    @Test
    void eachStateIsAnAddress() {
        Seleccion normas = Seleccion.leer("consulta", "P03", TODOS);

        assertThat(normas.direccion()).isEqualTo("/tramites?tipo=consulta&proceso=P03");
        assertThat(normas.alternarTipo("consulta").direccion()).isEqualTo("/tramites?proceso=P03");
        assertThat(normas.alternarTipo("tramite").direccion()).isEqualTo("/tramites?tipo=tramite&proceso=P03");
        assertThat(normas.alternarTipo("consulta").alternarProceso("P03").direccion())
                .isEqualTo("/tramites");
        assertThat(new Seleccion("", "uno & dos").direccion()).isEqualTo("/tramites?proceso=uno+%26+dos");
    }
}
