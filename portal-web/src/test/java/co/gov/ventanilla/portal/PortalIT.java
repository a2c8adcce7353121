package co.gov.ventanilla.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.opendata.catalog.Dataset;
import co.gov.ventanilla.opendata.catalog.DatasetRepository;
import co.gov.ventanilla.opendata.quality.LinkRepository;
import co.gov.ventanilla.opendata.store.ContentStore;
import co.gov.ventanilla.portal.correo.CorreoRepository;
import co.gov.ventanilla.portal.correo.DudososRepository;
import co.gov.ventanilla.portal.datos.carga.TareasNocturnas;
import co.gov.ventanilla.portal.datos.indice.IndiceConjuntos;
import co.gov.ventanilla.portal.platform.limite.Contadores;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.limite.Origen;
import co.gov.ventanilla.portal.pqrsd.Clave;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.Supresion;
import co.gov.ventanilla.portal.pqrsd.VerificacionContenidos;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoEntrante;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.adjunto.Recoleccion;
import co.gov.ventanilla.portal.pqrsd.antivirus.AnalisisRepository;
import co.gov.ventanilla.portal.pqrsd.consulta.Consulta;
import co.gov.ventanilla.portal.pqrsd.consulta.Desistimiento;
import co.gov.ventanilla.portal.pqrsd.consulta.agregar.Adicion;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.Verificacion;
import co.gov.ventanilla.portal.pqrsd.nueva.BorradorRepository;
import co.gov.ventanilla.portal.pqrsd.radicar.EnvioDistinto;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.pqrsd.sospecha.Indicios;
import co.gov.ventanilla.portal.pqrsd.sospecha.SospechaRepository;
import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;
import co.gov.ventanilla.rules.pqrsd.MovimientoProhibido;
import co.gov.ventanilla.rules.radicado.Radicado;
import co.gov.ventanilla.rules.radicado.Serie;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register in the server and on the database of production. */
@ExtendWith(ArquillianExtension.class)
class PortalIT {
    private static final int THREADS = 16;
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Deployment
    static WebArchive portal() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/portal-web.war"))
                .addClass(RelojDePrueba.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    @Inject
    Radicacion radicacion;

    @Inject
    Consulta consulta;

    @Inject
    Desistimiento desistimiento;

    @Inject
    Adicion adicion;

    @Inject
    Supresion supresion;

    @Inject
    Verificacion cadena;

    @Inject
    VerificacionContenidos contenidos;

    @Inject
    LibroRepository libro;

    @Inject
    Almacen almacen;

    @Inject
    Recoleccion recoleccion;

    @Inject
    AnalisisRepository analisis;

    @Inject
    CorreoRepository correos;

    @Inject
    DudososRepository dudosos;

    @Inject
    BorradorRepository borradores;

    @Inject
    SospechaRepository sospechas;

    @Inject
    Contadores contadores;

    @Inject
    DatasetRepository datasets;

    @Inject
    ContentStore contents;

    @Inject
    IndiceConjuntos indice;

    @Inject
    LinkRepository enlaces;

    @Inject
    TareasNocturnas noche;

    @Inject
    RelojDePrueba reloj;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @AfterEach
    void letTheClockRun() {
        reloj.parar(null);
    }

    @Test
    void aSubmissionKeyFilesOnceHoweverManyThreadsUseIt() throws Exception {
        List<String> keys = IntStream.range(0, THREADS / 2)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        int before = lastNumber();

        List<RespuestaRadicacion> answers = together(IntStream.range(0, THREADS)
                .<Callable<RespuestaRadicacion>>mapToObj(i -> () -> file(named("Solicitud " + i / 2), keys.get(i / 2)))
                .toList());

        for (int i = 0; i < THREADS; i += 2) {
            assertThat(answers.get(i)).isEqualTo(answers.get(i + 1));
        }
        assertThat(answers.stream().map(PortalIT::number).distinct().sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + THREADS / 2)
                        .boxed()
                        .toList());
        assertThat(cadena.verificar().hallazgos()).isEmpty();
    }

    @Test
    void aSubmissionKeyWithAnotherContentIsRefused() {
        String key = UUID.randomUUID().toString();
        file(named("Uno"), key);

        assertThatThrownBy(() -> file(named("Otro"), key)).isInstanceOf(EnvioDistinto.class);
    }

    @Test
    void aFailureInTheLastStepLeavesNothingBehind() throws SQLException {
        int before = lastNumber();
        long mails = count("select count(*) from correo");
        long heads = libro.cabeza().eventos();
        String key = UUID.randomUUID().toString();
        sql("alter table correo add constraint rota check (destinatario is null) not valid");
        try {
            assertThatThrownBy(() -> file(named("No queda"), key)).isNotNull();
        } finally {
            sql("alter table correo drop constraint rota");
        }

        assertThat(lastNumber()).isEqualTo(before);
        assertThat(count("select count(*) from correo")).isEqualTo(mails);
        assertThat(libro.cabeza().eventos()).isEqualTo(heads);
        assertThat(count("select count(*) from pqrsd where texto = 'No queda'")).isZero();

        RespuestaRadicacion again = file(named("No queda"), key);
        assertThat(number(again)).isEqualTo(before + 1);
        assertThat(count("select count(*) from correo"))
                .as("citizen and entity")
                .isEqualTo(mails + 2);
    }

    @Test
    void aChangedEventIsNamed() throws SQLException {
        file(named("Evento"), null);
        long event = libro.cabeza().eventos();
        assertThat(cadena.verificar().correcta()).isTrue();

        sql("update evento set radicado = radicado || '9' where numero = " + event);
        List<String> found = cadena.verificar().hallazgos();
        sql("update evento set radicado = left(radicado, -1) where numero = " + event);

        assertThat(found).singleElement().asString().contains("evento " + event + " ", "no corresponde a su hash");
        assertThat(cadena.verificar().hallazgos()).isEmpty();
    }

    @Test
    void aRemovedEndOfTheChainIsFound() throws SQLException {
        Pqrsd pqrsd = open(file(named("Final"), null));
        desistimiento.solicitar(pqrsd.getId());
        long event = libro.cabeza().eventos();

        sql("create table resto as select * from evento where numero = " + event);
        sql("delete from evento where numero = " + event);
        List<String> found = cadena.verificar().hallazgos();
        sql("insert into evento select * from resto");
        sql("drop table resto");

        assertThat(found).singleElement().asString().contains("La cabeza guardada es el evento " + event);
        assertThat(cadena.verificar().hallazgos()).isEmpty();
    }

    @Test
    void aMissingNumberIsFound() throws SQLException {
        file(named("Consecutivo"), null);

        sql("update consecutivo set ultimo = ultimo + 1 where anio = " + thisYear());
        List<String> found = cadena.verificar().hallazgos();
        sql("update consecutivo set ultimo = ultimo - 1 where anio = " + thisYear());

        assertThat(found).singleElement().asString().contains("El consecutivo de " + thisYear());
    }

    @Test
    void changedTextAndPersonAreFoundInTheirEvent() throws SQLException {
        Pqrsd pqrsd = open(file(named("Contenido"), null));
        long event = libro.cabeza().eventos();
        assertThat(contenidos.verificar().hallazgos()).isEmpty();

        sql("update pqrsd set texto = 'Otra cosa' where id = " + pqrsd.getId());
        List<String> text = contenidos.verificar().hallazgos();
        sql("update pqrsd set texto = 'Contenido' where id = " + pqrsd.getId());
        sql("update solicitante set datos = replace(datos, 'Ana', 'Eva') where pqrsd_id = " + pqrsd.getId());
        List<String> person = contenidos.verificar().hallazgos();
        sql("update solicitante set datos = replace(datos, 'Eva', 'Ana') where pqrsd_id = " + pqrsd.getId());

        assertThat(text).singleElement().asString().contains("«texto» del evento " + event + " ");
        assertThat(person).singleElement().asString().contains("«solicitante» del evento " + event + " ");
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void aRemovedAndAChangedFileAreFound() throws IOException {
        byte[] bytes = ("una nota " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        ArchivoEntrante staged = almacen.recibir(new ByteArrayInputStream(bytes), 1_000);
        ArchivoRecibido received = new ArchivoRecibido("", "nota.txt", "text/plain", bytes.length, staged.sha256());
        radicacion.radicar(
                named("Con archivo"),
                List.of(new Radicacion.Entrega(received, staged)),
                new Radicacion.Puerta("api", null, false, null));
        Path stored = stored(staged.sha256());
        assertThat(contenidos.verificar().hallazgos()).isEmpty();

        Files.writeString(stored, "otra nota");
        List<String> changed = contenidos.verificar().hallazgos();
        Files.delete(stored);
        List<String> removed = contenidos.verificar().hallazgos();
        Files.write(stored, bytes);

        assertThat(changed).singleElement().asString().contains(staged.sha256());
        assertThat(removed).singleElement().asString().contains(staged.sha256());
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void whatNoPetitionNamesIsCollectedAndWhatOneNamesIsNot() throws Exception {
        String named = fileWith("con radicado " + UUID.randomUUID());
        byte[] bytes = ("sin radicado " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        ArchivoEntrante staged = almacen.recibir(new ByteArrayInputStream(bytes), 1_000);
        almacen.guardar(staged);
        Path stored = stored(staged.sha256());
        recoleccion.recoger();
        assertThat(stored).as("young").exists();

        age(stored);
        age(stored(named));
        long before = recoleccion.cuenta().archivos();
        recoleccion.recoger();

        assertThat(stored).doesNotExist();
        assertThat(stored(named)).exists();
        assertThat(recoleccion.cuenta().archivos()).isEqualTo(before + 1);
        assertThat(count("select count(*) from auditoria where accion = 'recoger'"))
                .isPositive();
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void eachNightTheCatalogIsIndexedSweptAndItsLinksAsked() throws Exception {
        Dataset dataset = datasets.byName("zonas-wifi").orElseThrow();
        Path content =
                contents.path(datasets.current(dataset.id()).orElseThrow().sha256());
        Path young = Files.writeString(contents.incoming().resolve("subida-reciente.csv"), "a");
        Path old = Files.writeString(contents.incoming().resolve("subida-vieja.csv"), "a");
        age(old);
        int size = indice.indice().size();
        indice.indice().remove("zonas-wifi");
        Path aside = Files.move(content, content.resolveSibling("aparte"));
        try {
            noche.hacer();
        } finally {
            Files.move(aside, content);
        }

        assertThat(indice.indice().size()).isEqualTo(size).isGreaterThan(15);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(enlaces.of(dataset.id()).orElseThrow().dead())
                .isNotEmpty()
                .allMatch(url -> url.contains("/datos/zonas-wifi"));

        age(content);
        noche.hacer();

        assertThat(content).as("a version stands on it").exists();
        assertThat(enlaces.of(dataset.id()).orElseThrow().dead()).isEmpty();
        assertThat(count("select count(*) from dataset_enlaces"))
                .isEqualTo(count("select count(*) from dataset where retirado is null"));
        Files.delete(young);
    }

    @Test
    void aFilingThatUsesAnOldFileAgainWhileTheSweepRunsDoesNotLoseIt() throws Exception {
        List<String> contents = IntStream.range(0, 60)
                .mapToObj(i -> "otra vez " + i + " " + UUID.randomUUID())
                .toList();
        for (String content : contents) {
            ArchivoEntrante staged =
                    almacen.recibir(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1_000);
            almacen.guardar(staged);
            age(stored(staged.sha256()));
        }
        AtomicBoolean filing = new AtomicBoolean(true);
        List<Callable<Object>> calls = new ArrayList<>();
        calls.add(() -> {
            while (filing.get()) {
                recoleccion.recoger();
            }
            return null;
        });
        calls.add(() -> {
            try {
                for (String content : contents) {
                    assertThat(stored(fileWith(content))).exists();
                }
                return null;
            } finally {
                filing.set(false);
            }
        });
        together(calls);

        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void whatTheAntivirusSaysIsOnEveryPetitionWithTheseBytes() throws Exception {
        String content = "dos veces " + UUID.randomUUID();
        String sha256 = fileWith(content);
        fileWith(content);
        String of = "adjunto where sha256 = '" + sha256 + "' and estado = ";
        assertThat(count("select count(*) from " + of + "'recibido'")).isEqualTo(2);
        analisis.pedirLosRecibidos();
        assertThat(analisis.turno(1_000)).containsOnlyOnce(sha256);
        assertThat(analisis.cuenta().pendientes()).isGreaterThanOrEqualTo(2);

        analisis.aplazar(sha256);
        assertThat(analisis.turno(1_000)).as("waits a minute").doesNotContain(sha256);
        reloj.parar(reloj.now().plusSeconds(61));
        assertThat(analisis.turno(1_000)).contains(sha256);
        analisis.aplazar(sha256);
        reloj.parar(reloj.now().plusSeconds(61));
        assertThat(analisis.turno(1_000)).as("and then two").doesNotContain(sha256);

        analisis.limpio(sha256);
        assertThat(count("select count(*) from " + of + "'limpio'")).isEqualTo(2);
        assertThat(analisis.enCuarentena(sha256, "Prueba")).isEqualTo(2);
        assertThat(count("select count(*) from " + of + "'en_cuarentena'")).isEqualTo(2);
        assertThat(analisis.firma(sha256)).hasValue("Prueba");
        almacen.aislar(sha256);
        assertThat(contenidos.verificar().hallazgos())
                .as("the chain does not hold the state of a file, and finds it in quarantine")
                .isEmpty();
    }

    @Test
    void aMessageLeavesThoughTheClockWasSetBack() throws Exception {
        String address = "reloj-" + UUID.randomUUID() + "@example.org";
        String put =
                "insert into correo (mensaje_id, destinatario, asunto, cuerpo, creado, estado, proximo, intentos) values ('<%s>', '"
                        + address + "', 'a', 'b', now(), 'pendiente', now() + interval '%s', %d)";
        sql(put.formatted(UUID.randomUUID(), "2 hours", 0));
        sql(put.formatted(UUID.randomUUID(), "2 hours", 3));
        sql(put.formatted(UUID.randomUUID(), "3 minutes", 3));

        List<Integer> turns = correos.turno(false, 1_000).stream()
                .filter(m -> m.destinatario().equals(address))
                .map(CorreoRepository.Mensaje::intentos)
                .toList();
        sql("delete from correo where destinatario = '" + address + "'");

        assertThat(turns).as("the last one waits for its own pause").containsExactly(0, 3);
    }

    @Test
    void aMessageInDoubtIsNeverSentAgain() throws SQLException {
        String address = "dudosa@example.com";
        file(named("Correo dudoso", address), null);
        long id = count("select max(id) from correo where destinatario = '" + address + "'");
        CorreoRepository.Mensaje message = new CorreoRepository.Mensaje(id, "<a@b>", address, "", "", Instant.EPOCH, 0);

        assertThat(correos.enviando(id)).isTrue();
        assertThat(correos.enviando(id)).as("handed over once").isFalse();
        correos.dudar();
        assertThat(correos.resumen().posiblementeEnviados()).isPositive();
        correos.aplazar(message);

        assertThat(count("select count(*) from correo where id = " + id + " and estado = 'posiblemente_enviado'"))
                .isEqualTo(1);
        assertThat(correos.enviando(id)).isFalse();
        String withBody = "select count(*) from correo where id = " + id + " and cuerpo <> ''";
        correos.vaciar(reloj.now().minusSeconds(60));
        assertThat(count(withBody)).as("young").isEqualTo(1);
        correos.vaciar(reloj.now().plusSeconds(1));
        assertThat(count(withBody)).isZero();
        assertThat(count("select count(*) from correo where id = " + id + " and destinatario <> ''"))
                .as("forgotten with the text")
                .isZero();
    }

    @Test
    void theRecipientOfAMessageThatLeftIsForgottenAfterItsTime() throws SQLException {
        String address = "olvidada@example.com";
        file(named("Correo que salió", address), null);
        String of = "select count(*) from correo where destinatario = '" + address + "'";
        long id = count("select max(id) from correo where destinatario = '" + address + "'");
        assertThat(correos.enviando(id)).isTrue();
        correos.enviado(id);
        correos.vaciar(reloj.now().minusSeconds(60));
        assertThat(count(of)).as("young").isEqualTo(1);
        correos.vaciar(reloj.now().plusSeconds(1));
        assertThat(count(of)).isZero();
    }

    @Test
    void onlyAMessageInDoubtIsSentAgainByAPersonAndOnlyWhileItsTextIsKept() throws SQLException {
        String address = "otra-vez@example.com";
        file(named("Correo por repetir", address), null);
        long id = count("select max(id) from correo where destinatario = '" + address + "'");
        assertThat(dudosos.reenviar(id)).as("it waits").isFalse();
        assertThat(correos.enviando(id)).isTrue();
        assertThat(dudosos.reenviar(id)).as("it is being sent").isFalse();
        correos.dudar();
        assertThat(dudosos.listar(1_000)).anySatisfy(m -> {
            assertThat(m.numero()).isEqualTo(id);
            assertThat(m.sePuedeReenviar()).isTrue();
        });
        assertThat(dudosos.reenviar(id)).isTrue();
        assertThat(correos.enviando(id)).as("it has its turn again").isTrue();
        correos.dudar();
        correos.vaciar(reloj.now().plusSeconds(1));
        assertThat(dudosos.reenviar(id)).as("nothing is left to send").isFalse();
    }

    @Test
    void aFilingWipesItsDraftAndAFailedOneKeepsIt() throws SQLException {
        String draft = UUID.randomUUID().toString();
        Instant now = reloj.now();
        borradores.guardar(draft, new BorradorRepository.Fila(new byte[] {1}, "", false, now.plusSeconds(60)), now);
        Radicacion.Puerta door = new Radicacion.Puerta("web", null, false, draft);
        sql("alter table correo add constraint rota check (destinatario is null) not valid");
        try {
            assertThatThrownBy(() -> radicacion.radicar(named("Sigue"), List.of(), door))
                    .isNotNull();
        } finally {
            sql("alter table correo drop constraint rota");
        }
        assertThat(borradores.leer(draft, now)).isPresent();

        radicacion.radicar(named("Ya no"), List.of(), door);
        assertThat(borradores.leer(draft, now)).isEmpty();
    }

    @Test
    void instantsNeverGoBackWhenTheClockDoes() throws SQLException {
        RespuestaRadicacion first = file(named("Primera"), null);
        reloj.parar(first.recibido().toInstant().minusSeconds(3_600));

        RespuestaRadicacion second = file(named("Segunda"), null);

        assertThat(second.recibido().toInstant()).isEqualTo(first.recibido().toInstant());
        assertThat(cadena.verificar().hallazgos()).isEmpty();
    }

    @Test
    void numbersStartAgainWithTheYearOfTheMunicipality() throws SQLException {
        int year = thisYear();
        int last = lastNumber();
        Instant newYear = LocalDate.of(year + 1, 1, 1).atStartOfDay(BOGOTA).toInstant();

        reloj.parar(newYear.minusMillis(1));
        String old = file(named("Año viejo"), null).radicado();
        reloj.parar(newYear);
        String fresh = file(named("Año nuevo"), null).radicado();

        assertThat(Radicado.de(old)).isEqualTo(new Radicado(year, Serie.ENTRADA, last + 1));
        assertThat(Radicado.de(fresh)).isEqualTo(new Radicado(year + 1, Serie.ENTRADA, 1));
        assertThat(cadena.verificar().hallazgos()).isEmpty();
    }

    @Test
    void anAnonymousPetitionHasNobodyBehindIt() throws SQLException {
        long people = count("select (select count(*) from solicitante) + (select count(*) from solicitante_reservado)");
        long mails = count("select count(*) from correo");

        Pqrsd pqrsd = open(
                file(new SolicitudPqrsd(null, null, "Sin nombre", true, null, null, null, null, null, null), null));

        assertThat(pqrsd.isAnonima()).isTrue();
        assertThat(count("select (select count(*) from solicitante) + (select count(*) from solicitante_reservado)"))
                .isEqualTo(people);
        assertThat(count("select count(*) from correo")).as("only the entity's").isEqualTo(mails + 1);
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void aReservedIdentityIsKeptApart() throws SQLException {
        SolicitudPqrsd s = named("Reservada");
        Pqrsd pqrsd = open(file(
                new SolicitudPqrsd(
                        s.tipo(), null, s.texto(), null, true, s.solicitante(), s.medioRespuesta(), null, null, null),
                null));

        assertThat(count("select count(*) from solicitante where pqrsd_id = " + pqrsd.getId()))
                .isZero();
        assertThat(count("select count(*) from solicitante_reservado where pqrsd_id = " + pqrsd.getId()
                        + " and datos like '%Ana%'"))
                .isEqualTo(1);
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void aWithdrawalCanBeUndoneOnce() {
        RespuestaRadicacion answer = file(named("Retiro"), null);
        long id = open(answer).getId();

        desistimiento.solicitar(id);
        assertThat(open(answer).getEstado()).isEqualTo(EstadoPqrsd.DESISTIMIENTO_SOLICITADO);
        assertThatThrownBy(() -> desistimiento.solicitar(id)).isInstanceOf(MovimientoProhibido.class);
        desistimiento.deshacer(id);
        assertThat(open(answer).getEstado()).isEqualTo(EstadoPqrsd.RADICADA);
        assertThatThrownBy(() -> desistimiento.deshacer(id)).isInstanceOf(MovimientoProhibido.class);

        assertThat(libro.eventos(id).stream().map(e -> e.getTipo()))
                .containsExactly("radicacion", "desistimiento_solicitado", "desistimiento_deshecho");
        assertThat(cadena.verificar().hallazgos()).isEmpty();
    }

    @Test
    void whatIsAddedIsInTheChain() throws SQLException {
        long id = open(file(named("Se agrega"), null)).getId();
        adicion.agregar(id, "Ya pasó otra vez", List.of());
        long event = libro.cabeza().eventos();
        assertThat(contenidos.verificar().hallazgos()).isEmpty();

        sql("update mensaje set texto = 'Nada' where evento = " + event);
        List<String> found = contenidos.verificar().hallazgos();
        sql("update mensaje set texto = 'Ya pasó otra vez' where evento = " + event);

        assertThat(found).singleElement().asString().contains("«texto» del evento " + event + " ");
    }

    @Test
    void whatAnActRemovesIsGoneAndTheChainStillHolds() throws Exception {
        RespuestaRadicacion answer = radicacion.radicar(
                named("Retirar por favor"),
                List.of(delivered("uno.txt"), delivered("dos.txt"), delivered("tres.txt")),
                new Radicacion.Puerta("api", null, false, null));
        String number = answer.radicado();
        long filing = libro.cabeza().eventos();
        adicion.agregar(open(answer).getId(), "Y esto también", List.of());
        long message = libro.cabeza().eventos();

        assertThat(supresion.suprimir(number, Supresion.Contenido.SOLICITANTE, 0, "Resolución 1"))
                .contains(message + 1);
        assertThat(supresion.suprimir(number, Supresion.Contenido.TEXTO, 0, "Resolución 1"))
                .isPresent();
        assertThat(supresion.suprimir(number, Supresion.Contenido.MENSAJE, message, "Resolución 1"))
                .isPresent();
        assertThat(supresion.suprimir(number, Supresion.Contenido.ADJUNTO, 1, "Resolución 1"))
                .isPresent();
        assertThat(supresion.suprimir(number, Supresion.Contenido.ADJUNTO, 3, "Resolución 2"))
                .isPresent();
        assertThat(contenidos.verificar().hallazgos()).isEmpty();

        assertThat(supresion.suprimir(number, Supresion.Contenido.TEXTO, 0, "Resolución 1"))
                .isEmpty();
        assertThat(supresion.suprimir("1999-E-000001", Supresion.Contenido.TEXTO, 0, "x"))
                .isEmpty();
        String id = " where pqrsd_id = " + open(answer).getId();
        assertThat(count("select count(*) from solicitante" + id)).isZero();
        assertThat(count("select count(*) from mensaje" + id)).isZero();
        assertThat(count("select count(*) from adjunto" + id + " and nombre <> ''"))
                .isOne();
        assertThat(count("select count(*) from compromiso where evento = " + filing))
                .isOne();
        assertThat(open(answer).getTexto()).isEmpty();
    }

    @Test
    void aRemovedFileIsNeitherJudgedNorKept() throws Exception {
        Radicacion.Entrega file = delivered("retirado.txt");
        String sha256 = file.archivo().sha256();
        RespuestaRadicacion answer = radicacion.radicar(
                named("Retirar el archivo"), List.of(file), new Radicacion.Puerta("api", null, false, null));
        supresion.suprimir(answer.radicado(), Supresion.Contenido.ADJUNTO, 1, "Resolución 4");

        analisis.pedirLosRecibidos();
        assertThat(analisis.turno(1_000)).doesNotContain(sha256);
        assertThat(analisis.enCuarentena(sha256, "Prueba")).isZero();
        age(stored(sha256));
        recoleccion.recoger();
        assertThat(stored(sha256)).doesNotExist();
        assertThat(contenidos.verificar().hallazgos()).isEmpty();

        Radicacion.Entrega isolated = delivered("aislado.txt");
        String virus = isolated.archivo().sha256();
        RespuestaRadicacion other = radicacion.radicar(
                named("Retirar el aislado"), List.of(isolated), new Radicacion.Puerta("api", null, false, null));
        sql("update adjunto set estado = 'suprimido' where sha256 = '" + virus + "'");
        List<String> withoutAct = contenidos.verificar().hallazgos();
        sql("update adjunto set estado = 'recibido' where sha256 = '" + virus + "'");
        assertThat(withoutAct).singleElement().asString().contains(virus);
        assertThat(analisis.enCuarentena(virus, "Prueba")).isEqualTo(1);
        almacen.aislar(virus);
        age(almacen.lugar(virus));
        recoleccion.recoger();
        assertThat(almacen.lugar(virus)).as("named by a petition").exists();
        supresion.suprimir(other.radicado(), Supresion.Contenido.ADJUNTO, 1, "Resolución 5");
        recoleccion.recoger();
        assertThat(almacen.aislado(virus)).isFalse();
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void whatIsRemovedWithoutAnActIsFound() throws SQLException {
        RespuestaRadicacion answer = file(named("Sin acto"), null);
        long filing = libro.cabeza().eventos();
        supresion.suprimir(answer.radicado(), Supresion.Contenido.TEXTO, 0, "Resolución 3");
        long id = open(answer).getId();
        String datos = "(select datos from solicitante where pqrsd_id = " + id + ")";
        sql("insert into auditoria (instante, quien, accion, objeto) values (now(), 'prueba', 'guardar', " + datos
                + ")");
        sql("delete from solicitante where pqrsd_id = " + id);
        sql("create table sal_de_prueba as select * from compromiso where evento = " + filing);
        sql("delete from compromiso where nombre = 'solicitante' and evento = " + filing);
        List<String> removed = contenidos.verificar().hallazgos();
        sql("update supresion set contenido = 'solicitante' where de_evento = " + filing);
        List<String> forged = contenidos.verificar().hallazgos();
        sql("update supresion set contenido = 'texto' where de_evento = " + filing);
        sql("insert into solicitante select " + id + ", objeto from auditoria where quien = 'prueba'");
        sql("insert into compromiso select * from sal_de_prueba where nombre = 'solicitante'");
        sql("delete from auditoria where quien = 'prueba'");
        sql("drop table sal_de_prueba");

        assertThat(removed).singleElement().asString().contains("«solicitante» del evento " + filing + " ");
        assertThat(forged).anySatisfy(f -> assertThat(f).contains("«supresion»"));
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    private Radicacion.Entrega delivered(String name) throws IOException {
        ArchivoEntrante staged = almacen.recibir(
                new ByteArrayInputStream((name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)), 1_000);
        return new Radicacion.Entrega(
                new ArchivoRecibido("", name, "text/plain", staged.bytes(), staged.sha256()), staged);
    }

    @Test
    void aWrongNumberAndAWrongKeyOpenNothing() {
        RespuestaRadicacion answer = file(named("Consulta"), null);

        assertThat(consulta.abrir(answer.radicado(), answer.clave())).isPresent();
        assertThat(consulta.abrir(answer.radicado(), Clave.nueva().simbolos())).isEmpty();
        assertThat(consulta.abrir("1999-E-000001", answer.clave())).isEmpty();
        assertThat(consulta.abrir("' or 1=1 --", answer.clave())).isEmpty();
        assertThat(consulta.abrir(null, null)).isEmpty();
    }

    @Test
    void aboveTheBudgetOfItsAddressAPetitionIsFiledAndReviewed() throws SQLException {
        reloj.parar(nextHour());
        Indicios house = Indicios.de(new Origen(UUID.randomUUID().toString(), false));
        long budget = Limite.RADICACION.presupuesto(false);
        String first = UUID.randomUUID().toString();
        for (int i = 0; i < budget; i++) {
            watched("Vecino " + i, i == 0 ? first : null, house);
        }
        watched("Vecino 0", first, house);
        assertThat(reasons("Vecino%")).as("a resend is no filing").isEmpty();

        RespuestaRadicacion over = watched("De más", null, house);

        assertThat(open(over).getVence()).isEqualTo(over.vence()).isNotNull();
        assertThat(reasons("De más")).containsExactly("frecuencia");
        assertThat(over.avisos()).isEmpty();
        watched("De otra casa", null, Indicios.de(new Origen(UUID.randomUUID().toString(), false)));
        assertThat(reasons("De otra casa")).isEmpty();
        reloj.parar(nextHour().plusSeconds(600));
        watched("Más tarde", null, house);
        assertThat(reasons("Más tarde")).isEmpty();
        assertThat(cadena.verificar().hallazgos()).isEmpty();
    }

    @Test
    void aFailedFilingCountsAndQueuesNothing() throws SQLException {
        Indicios machine = new Indicios(new Origen(UUID.randomUUID().toString(), false), true, Duration.ZERO);
        long waiting = sospechas.cuantas();
        long counters = count("select count(*) from contador");
        sql("alter table evento add constraint rota check (numero < 0) not valid");
        try {
            assertThatThrownBy(() -> watched("Máquina rota", null, machine)).isNotNull();
        } finally {
            sql("alter table evento drop constraint rota");
        }
        assertThat(sospechas.cuantas()).isEqualTo(waiting);
        assertThat(count("select count(*) from contador")).isEqualTo(counters);

        RespuestaRadicacion filed = watched("Máquina", null, machine);
        assertThat(reasons("Máquina")).containsExactly("trampa,rapidez");
        assertThat(sospechas.abiertas(0, 1).get(0))
                .isEqualTo(new SospechaRepository.Fila(open(filed).getId(), List.of("trampa", "rapidez")));
    }

    @Test
    void threeReceiptsAnHourGoToOneMailAddressAndEveryNoticeToTheEntity() throws SQLException {
        reloj.parar(nextHour());
        String mail = "insistente-" + UUID.randomUUID() + "@example.com";
        long mails = count("select count(*) from correo");

        List<RespuestaRadicacion> answers = IntStream.range(0, 5)
                .mapToObj(i -> file(named("Insiste " + i, i % 2 == 0 ? mail : mail.toUpperCase(Locale.ROOT)), null))
                .toList();

        assertThat(count("select count(*) from correo where lower(destinatario) = '" + mail + "'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from correo")).isEqualTo(mails + 3 + 5);
        assertThat(answers.get(2).avisos()).isEmpty();
        assertThat(answers.get(3).avisos()).singleElement().asString().contains("no va por correo");
        assertThat(count("select count(*) from contador where huella like '%insistente%'"))
                .isZero();
        assertThat(contenidos.verificar().hallazgos()).isEmpty();
    }

    @Test
    void countersAreExactWhoeverCountsAndEndWithTheirWindow() throws Exception {
        Instant hour = nextHour();
        reloj.parar(hour);
        Origen many = new Origen(UUID.randomUUID().toString(), true);

        List<Long> seen = together(IntStream.range(0, THREADS)
                .<Callable<Long>>mapToObj(
                        i -> () -> contadores.contar(Limite.CLAVE, many, 1).n())
                .toList());

        assertThat(seen.stream().sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, THREADS).boxed().toList());
        contadores.barrer();
        assertThat(contadores.contar(Limite.CLAVE, many, 0).n()).isEqualTo(THREADS);
        reloj.parar(hour.plus(Limite.CLAVE.ventana()).plusSeconds(1));
        contadores.barrer();
        reloj.parar(hour);
        assertThat(contadores.contar(Limite.CLAVE, many, 0).n()).isZero();
    }

    private Instant nextHour() {
        reloj.parar(null);
        return reloj.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    }

    private RespuestaRadicacion watched(String texto, String key, Indicios indicios) {
        return radicacion.radicar(named(texto), List.of(), new Radicacion.Puerta("api", key, false, null, indicios));
    }

    /** Reasons in the review queue of the petitions whose text is like this. */
    private List<String> reasons(String texto) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(
                        "select s.motivos from sospecha s join pqrsd p on p.id = s.pqrsd_id where p.texto like ?")) {
            prepared.setString(1, texto);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private RespuestaRadicacion file(SolicitudPqrsd solicitud, String key) {
        return radicacion.radicar(solicitud, List.of(), new Radicacion.Puerta("api", key, false, null));
    }

    /** Files a petition with a text file. @return digest of the file */
    private String fileWith(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ArchivoEntrante staged = almacen.recibir(new ByteArrayInputStream(bytes), 1_000);
        ArchivoRecibido received = new ArchivoRecibido("", "nota.txt", "text/plain", bytes.length, staged.sha256());
        radicacion.radicar(
                named("Con archivo"),
                List.of(new Radicacion.Entrega(received, staged)),
                new Radicacion.Puerta("api", null, false, null));
        return staged.sha256();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100_000)));
    }

    private Pqrsd open(RespuestaRadicacion answer) {
        return consulta.abrir(answer.radicado(), answer.clave()).orElseThrow();
    }

    /** The mail address is of the text, so that no test uses up another's receipts. */
    private static SolicitudPqrsd named(String texto) {
        return named(texto, "ana-" + Integer.toHexString(texto.hashCode()) + "@example.com");
    }

    private static SolicitudPqrsd named(String texto, String correo) {
        var ana = new SolicitudPqrsd.Solicitante(
                "natural", "Ana", null, null, null, null, correo, null, null, null, null, null);
        return new SolicitudPqrsd("queja", null, texto, null, null, ana, "correo", null, null, null);
    }

    private static int number(RespuestaRadicacion answer) {
        return Radicado.de(answer.radicado()).consecutivo();
    }

    private static Path stored(String sha256) {
        return Path.of(System.getProperty("portal.home"), "archivos/sha256")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Year of the next filing: of the clock, but never before the last event. */
    private int thisYear() throws SQLException {
        int ofTheClock = reloj.now().atZone(BOGOTA).getYear();
        int ofTheChain = (int) count("select extract(year from instante at time zone 'America/Bogota') from cadena");
        return Math.max(ofTheClock, ofTheChain);
    }

    private int lastNumber() throws SQLException {
        return (int) count("select coalesce(max(ultimo), 0) from consecutivo where anio = " + thisYear());
    }

    private <T> List<T> together(List<Callable<T>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(calls.size(), threads);
        CountDownLatch ready = new CountDownLatch(calls.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> call : calls) {
                futures.add(executor.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
