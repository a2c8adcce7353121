package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import co.gov.ventanilla.rules.termino.CalendarioHabil;
import co.gov.ventanilla.rules.termino.Cierre;
import co.gov.ventanilla.rules.termino.Computo;
import co.gov.ventanilla.rules.termino.FestivoAdicional;
import co.gov.ventanilla.rules.termino.Festivos;
import co.gov.ventanilla.rules.termino.PoliticaHorario;
import co.gov.ventanilla.rules.termino.TerminosLegales;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The rules of the law with this municipality's calendar: closures, added holidays, closing hour, its own terms. */
@ApplicationScoped
public class Plazos {
    @Inject
    ContenidoActivo contenido;

    private TerminosLegales terminos;
    private CalendarioHabil calendario;
    private PoliticaHorario politica;

    @PostConstruct
    void read() {
        CalendarioMunicipal municipal = contenido.todo().calendario();
        Festivos festivos = Festivos.colombia()
                .con(municipal.festivosAdicionales().stream()
                        .map(f -> new FestivoAdicional(f.fecha(), f.nombre(), f.acto()))
                        .toArray(FestivoAdicional[]::new));
        List<Cierre> cierres = municipal.cierres().stream()
                .map(c -> new Cierre(
                        c.desde(), c.hasta(), c.acto(), c.motivo(), c.cierraVentanilla(), new TreeSet<>(c.suspende())))
                .toList();
        calendario = CalendarioHabil.de(festivos, cierres);
        politica = new PoliticaHorario(
                municipal.cierre(), municipal.despuesDelCierreCuentaDiaSiguiente(), municipal.zona());
        TerminosLegales vigentes = TerminosLegales.vigentes();
        for (var termino : contenido.pqrsd().terminosDeLaEntidad().entrySet()) {
            vigentes = vigentes.con(TipoPqrsd.deCodigo(termino.getKey()).orElseThrow(), termino.getValue());
        }
        terminos = vigentes;
    }

    /** Counting for any purpose: no closure that suspends only some kinds. */
    public Computo computo() {
        return new Computo(calendario, politica);
    }

    /** Counting for one kind: also the closures that suspend only some kinds. */
    public Computo computo(TipoPqrsd tipo) {
        return new Computo(calendario.para(tipo), politica);
    }

    /** Counting of the stricter reading: a filing until midnight counts the same day. The entity's own target. */
    public Computo computoEstricto(TipoPqrsd tipo) {
        return new Computo(calendario.para(tipo), politica.estricta());
    }

    /** Business days to answer a kind received on a day; empty for a felicitación. */
    public OptionalInt dias(TipoPqrsd tipo, LocalDate recibido) {
        return terminos.dias(tipo, recibido);
    }

    /** The shortest term: a petition whose kind nobody has said is worked by it. */
    public int menor(LocalDate recibido) {
        return terminos.menor(recibido);
    }

    /** Last day to insist on a filing that a failure kept away, whose last day was {@code dia} (CPACA, art. 62). */
    public LocalDate insistirHasta(LocalDate dia) {
        return computo().habilNumero(dia, terminos.plazoFalla());
    }

    /** Why a day is no business day, or empty when it is one. */
    public Optional<String> motivoNoHabil(LocalDate dia) {
        return calendario.motivoNoHabil(dia);
    }

    /** Zone in which days begin and end. */
    public ZoneId zona() {
        return politica.zona();
    }
}
