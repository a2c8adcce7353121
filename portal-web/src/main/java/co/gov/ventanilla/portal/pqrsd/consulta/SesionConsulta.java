package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.secreto.Galleta;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The petition that this browser has open for a few minutes. */
@RequestScoped
public class SesionConsulta {
    private static final Galleta CONSULTA = new Galleta("consulta", "/pqrsd");
    private static final Galleta COMPARTIDO = new Galleta("compartido", "/pqrsd");

    @Inject
    HttpServletRequest request;

    @Inject
    ConsultaRepository repository;

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    ContenidoActivo contenido;

    @Inject
    ClockProducer clock;

    @Inject
    Secretos secretos;

    private boolean compartida;

    /** Opens a petition in this browser. */
    public void abrir(Pqrsd pqrsd, HttpServletResponse response) {
        String token = Huella.token();
        repository.abrir(huella(token), pqrsd.getId(), clock.now().plus(vida()));
        CONSULTA.poner(request, response, token, null);
    }

    /** The open petition, if its time is not over. */
    public Optional<Pqrsd> pqrsd() {
        return abierta().map(abierta -> pqrsds.porId(abierta.pqrsdId()));
    }

    /** Whole seconds after which it has closed by itself; 0 when none is open. */
    public long segundos() {
        return abierta()
                .map(abierta -> Duration.between(clock.now(), abierta.vence()).toSeconds() + 1)
                .orElse(0L);
    }

    private Optional<ConsultaRepository.Abierta> abierta() {
        return CONSULTA.leer(request).flatMap(token -> repository.abierta(huella(token), clock.now()));
    }

    /** Starts the minutes anew; a consultation that has closed stays closed. */
    public void extender() {
        Instant ahora = clock.now();
        CONSULTA.leer(request).ifPresent(token -> repository.extender(huella(token), ahora, ahora.plus(vida())));
    }

    /** "Estoy en un computador compartido": remembered until the window is closed. */
    public void compartir(HttpServletResponse response) {
        COMPARTIDO.poner(request, response, Huella.token(), null);
        compartida = true;
    }

    /** Whether somebody said that this computer is shared. */
    public boolean compartida() {
        return compartida || COMPARTIDO.leer(request).isPresent();
    }

    /** "Cerrar y borrar". */
    public void cerrar(HttpServletResponse response) {
        CONSULTA.leer(request).ifPresent(token -> repository.cerrar(huella(token)));
        CONSULTA.quitar(request, response);
    }

    /** Token of the forms of the open petition. */
    public String ficha() {
        return secretos.firmar(sujeto(), Duration.ofHours(2));
    }

    /** Whether a form was made here for the open petition. */
    public boolean vale(String ficha) {
        return secretos.vale(ficha, sujeto());
    }

    private String sujeto() {
        return "consulta|" + CONSULTA.leer(request).map(SesionConsulta::huella).orElse("");
    }

    private Duration vida() {
        return Duration.ofMinutes(contenido.pqrsd().minutosConsulta());
    }

    private static String huella(String token) {
        return Huella.de("consulta|" + token);
    }
}
