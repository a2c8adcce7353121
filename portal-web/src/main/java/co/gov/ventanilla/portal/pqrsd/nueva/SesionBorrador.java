package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.secreto.Cifrado;
import co.gov.ventanilla.portal.platform.secreto.Galleta;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.platform.secreto.Secretos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The draft of the browser that sends this request.
 *
 * <p>One cookie holds the secret under which the draft is encrypted. A second one lives as long as the window and says that
 * somebody pressed "Comenzar" or "Continuar mi borrador" in it: without it nothing of the draft is shown.
 */
@RequestScoped
public class SesionBorrador {
    private static final Galleta SECRETO = new Galleta("borrador", "/pqrsd");
    private static final Galleta VENTANA = new Galleta("borrador_ventana", "/pqrsd");
    private static final Duration FICHA = Duration.ofHours(2);

    @Inject
    HttpServletRequest request;

    @Inject
    BorradorRepository repository;

    @Inject
    ContenidoActivo contenido;

    @Inject
    ClockProducer clock;

    @Inject
    Secretos secretos;

    private String secreto;
    private String ventana;
    private boolean compartido;
    private Borrador borrador;
    private Instant vence;

    /** Whether this browser has a draft, opened in this window or not. */
    public boolean hay() {
        return fila().isPresent();
    }

    /** The draft, if this window may see it. */
    public Optional<Borrador> abrir() {
        if (borrador == null) {
            Optional<String> enVentana = VENTANA.leer(request);
            fila().filter(f ->
                            enVentana.isPresent() && Huella.de(enVentana.get()).equals(f.activo()))
                    .ifPresent(f -> cargar(f, enVentana.get()));
        }
        return Optional.ofNullable(borrador);
    }

    private Optional<BorradorRepository.Fila> fila() {
        return SECRETO.leer(request).flatMap(valor -> repository.leer(huella(valor), clock.now()));
    }

    private void cargar(BorradorRepository.Fila fila, String enVentana) {
        secreto = SECRETO.leer(request).orElseThrow();
        ventana = enVentana;
        compartido = fila.compartido();
        vence = fila.vence();
        borrador = Json.read(cifrado().descifrar(fila.cifrado()), Borrador.class);
    }

    /** Begins an empty draft in this browser and gives it to this window; an older one of the browser is wiped. */
    public Borrador comenzar(HttpServletResponse response, boolean enCompartido) {
        SECRETO.leer(request).ifPresent(viejo -> repository.borrar(huella(viejo)));
        secreto = Huella.token();
        compartido = enCompartido;
        borrador = new Borrador();
        borrador.claveEnvio = Huella.token();
        borrador.inicio = clock.now();
        darVentana(response);
        return borrador;
    }

    /** "Continuar mi borrador": shows the draft of this browser in this window. */
    public boolean continuar(HttpServletResponse response) {
        Optional<BorradorRepository.Fila> fila = fila();
        fila.ifPresent(f -> {
            cargar(f, Huella.token());
            darVentana(response);
        });
        return fila.isPresent();
    }

    private void darVentana(HttpServletResponse response) {
        ventana = Huella.token();
        guardar();
        ponerGalletas(response);
    }

    private void ponerGalletas(HttpServletResponse response) {
        SECRETO.poner(
                request,
                response,
                secreto,
                compartido ? null : Duration.ofHours(contenido.pqrsd().horasBorrador()));
        VENTANA.poner(request, response, ventana, null);
    }

    /** "Estoy en un computador compartido": short life, cookies that die with the window. */
    public void compartir(HttpServletResponse response) {
        compartido = true;
        guardar();
        ponerGalletas(response);
    }

    /** Puts other answers into the open draft. */
    public void reemplazar(Borrador otro) {
        borrador = otro;
        guardar();
    }

    /** Writes the draft and starts its life anew. */
    public void guardar() {
        Instant ahora = clock.now();
        vence = ahora.plus(
                compartido
                        ? Duration.ofMinutes(contenido.pqrsd().minutosCompartido())
                        : Duration.ofHours(contenido.pqrsd().horasBorrador()));
        byte[] cifrada = cifrado().cifrar(Json.write(borrador).getBytes(StandardCharsets.UTF_8));
        repository.guardar(
                huella(), new BorradorRepository.Fila(cifrada, Huella.de(ventana), compartido, vence), ahora);
    }

    /** Wipes the draft and its cookies. */
    public void borrar(HttpServletResponse response) {
        SECRETO.leer(request).ifPresent(valor -> repository.borrar(huella(valor)));
        olvidar(response);
    }

    /** Removes the cookies only: after a filing, which has wiped the draft itself. */
    public void olvidar(HttpServletResponse response) {
        SECRETO.quitar(request, response);
        VENTANA.quitar(request, response);
    }

    /** Token of this draft's forms. */
    public String ficha() {
        return secretos.firmar(huella(), FICHA);
    }

    /** Whether a form was made here, for this draft, not long ago. */
    public boolean vale(String ficha) {
        return secretos.vale(ficha, huella());
    }

    /** Token of the forms before the steps: of the draft that this browser holds, or of none. */
    public String fichaInicio() {
        return secretos.firmar(sujetoInicio(), FICHA);
    }

    /** Whether such a form was made here, for what this browser holds, not long ago. */
    public boolean valeInicio(String ficha) {
        return secretos.vale(ficha, sujetoInicio());
    }

    private String sujetoInicio() {
        return "inicio|" + SECRETO.leer(request).map(SesionBorrador::huella).orElse("");
    }

    /** Digest under which the draft is stored. */
    public String huella() {
        return huella(secreto);
    }

    private static String huella(String valor) {
        return Huella.de("borrador|" + valor);
    }

    /** Key of the draft and its files. */
    public Cifrado cifrado() {
        return Cifrado.de(secreto, "borrador");
    }

    public boolean compartido() {
        return compartido;
    }

    public Instant vence() {
        return vence;
    }
}
