package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everyone can file: with a name, as a company, without a name, under reserve, for somebody else, without knowing the kind. */
class FilingIT extends Journey {
    private static final String TEXTO = "La lámpara de la esquina está apagada hace un mes. ¿Cuándo la arreglan? 🙏";

    @Test
    void aPersonFilesWithTwoFiles() {
        Filing.Receipt receipt = Filing.audited(browser)
                .start()
                .tipo("peticion_general")
                .natural("rosa@example.com")
                .solicitud("Lámpara apagada", TEXTO)
                .adjuntar(Samples.pdf("carta.pdf", "Carta"), Samples.png("foto del poste.png"))
                .sinMasArchivos()
                .radicar();
        assertThat(receipt.vence()).contains("2026-12-14");
        assertThat(browser.text()).contains(receipt.radicado(), "carta.pdf", "foto del poste.png", "14 de diciembre");
    }

    @Test
    void aCompanyFilesAndIsAnsweredOnPaper() {
        Filing.audited(browser)
                .start()
                .tipo("informacion")
                .answer("tipo_persona", "juridica")
                .answer("razon_social", "Panadería «La Espiga» S.A.S.")
                .answer("tipo_documento", "NIT")
                .answer("documento", "900.123.456-7")
                .answer("medio_respuesta", "fisico")
                .answer("direccion", "Calle 21 # 14-05")
                .answer("barrio", "Centro")
                .answer("municipio", "Armenia")
                .next()
                .at("solicitud");
        Filing.Receipt receipt = Filing.audited(browser)
                .solicitud("Copia de un contrato", "Quiero una copia del contrato 123 de 2025.")
                .sinMasArchivos()
                .radicar();
        assertThat(receipt.vence()).contains("2026-12-04");
    }

    @Test
    void anAnonymousPersonIsToldTheConditionsAndFiles() {
        Filing filing = Filing.audited(browser).start().tipo("denuncia").answer("tipo_persona", "anonima");
        assertThat(browser.text()).contains("Siempre la registramos");
        filing.next()
                .at("solicitud")
                .solicitud("", "El 5 de noviembre un funcionario me pidió plata.")
                .sinMasArchivos();
        assertThat(browser.step("revisar").getText()).contains("nónima");
        filing.radicar();
    }

    @Test
    void aPersonAsksThatTheNameBeReserved() {
        Filing filing = Filing.audited(browser).start().tipo("queja").answer("tipo_persona", "natural");
        filing.answer("reserva_identidad", "")
                .contact("reservada@example.com")
                .solicitud("Mal trato", TEXTO)
                .sinMasArchivos();
        assertThat(browser.step("revisar").getText()).containsIgnoringCase("reserva");
        filing.radicar();
    }

    @Test
    void aPersonFilesForAnother() {
        Filing filing = Filing.audited(browser)
                .start()
                .tipo("peticion_particular")
                .answer("tipo_persona", "natural")
                .answer("en_nombre_de_nombres", "José María Pérez")
                .answer("en_nombre_de_documento", "7.543.210")
                .answer("en_nombre_de_calidad", "Hija")
                .answer("atencion_prioritaria", "persona_mayor");
        filing.contact("hija@example.com").solicitud("Subsidio", TEXTO).sinMasArchivos();
        assertThat(browser.step("revisar").getText()).contains("José María Pérez", "7.543.210", "Hija");
        filing.radicar();
        assertThat(browser.text()).contains("Atención prioritaria", "persona mayor");
    }

    @Test
    void theReviewShowsWhatIsThereAndNoMore() {
        Filing filing = Filing.audited(browser)
                .start()
                .tipo("queja")
                .answer("tipo_persona", "natural")
                .answer("tipo_documento", "TI")
                .answer("en_nombre_de_documento", "7.543.210")
                .answer("medio_respuesta", "fisico")
                .answer("direccion", "Calle 21 # 14-05")
                .answer("barrio", "Centro")
                .answer("municipio", "Armenia")
                .next()
                .at("solicitud");
        filing.solicitud("", TEXTO).sinMasArchivos();
        assertThat(browser.step("revisar").getText())
                .contains("sin escribir su nombre", "Tarjeta de identidad, sin número", "7.543.210")
                .contains("Calle 21 # 14-05, Centro, Armenia")
                .doesNotContain("Con su nombre", "TI ");
        filing.radicar();
        assertThat(browser.text()).contains("Tarjeta de identidad, sin número", "Calle 21 # 14-05, Centro, Armenia");
    }

    @Test
    void whoDoesNotKnowTheKindFilesAllTheSame() {
        Filing filing = Filing.audited(browser).start().tipo("no_se").natural("nose@example.com");
        Filing.Receipt receipt = filing.solicitud("", TEXTO).sinMasArchivos().radicar();
        assertThat(receipt.vence()).isNotBlank();
    }

    @Test
    void aCongratulationHasNoDueDate() {
        Filing filing = Filing.audited(browser).start();
        assertThat(browser.one("label[for='tipo-felicitacion']").getText())
                .contains("No tiene plazo de respuesta")
                .doesNotContain("no tiene un plazo");
        filing.tipo("felicitacion").natural("gracias@example.com");
        filing.solicitud("Gracias", "La profesora explica con mucha paciencia.").sinMasArchivos();
        assertThat(browser.text()).doesNotContain("la fecha en que le deben responder");
        filing.radicar();
        assertThat(browser.text()).doesNotContain("null", "el plazo espera", "los días se cuentan");
        assertThat(browser.every("[data-vence]").stream().map(e -> e.getDomAttribute("data-vence")))
                .allMatch(v -> v == null || v.isBlank());
    }
}
