package co.gov.ventanilla.portal.contenido.pqrsd;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the petition pages explain, accept and limit.
 *
 * @param primerRadicado first consecutive number of the first year, so that an older register can be continued
 * @param tipos the nine kinds by code, in the order in which people see them
 * @param horasBorrador how long an unsent draft lives
 * @param minutosCompartido how long it lives on a shared computer
 * @param minutosConsulta how long a consulted petition stays open on the screen
 * @param responsableFallas unit that answers for the register of outages
 * @param terminosDeLaEntidad business days for the kinds to which the law gives no term of their own
 */
public record PqrsdContenido(
        int primerRadicado,
        int anioPrimerRadicado,
        List<LineaEmergencia> emergencias,
        List<AsuntoDeOtraEntidad> otrasEntidades,
        Map<String, TipoExplicado> tipos,
        List<FormatoAdmitido> formatos,
        Limites adjuntos,
        List<OpcionPrioritaria> atencionPrioritaria,
        int horasBorrador,
        int minutosCompartido,
        int minutosConsulta,
        String responsableFallas,
        AnonimaTextos anonima,
        ReservaTextos reserva,
        Map<String, Integer> terminosDeLaEntidad) {

    public PqrsdContenido {
        emergencias = List.copyOf(emergencias);
        otrasEntidades = List.copyOf(otrasEntidades);
        tipos = Collections.unmodifiableMap(new LinkedHashMap<>(tipos));
        formatos = List.copyOf(formatos);
        atencionPrioritaria = List.copyOf(atencionPrioritaria);
        terminosDeLaEntidad = Collections.unmodifiableMap(new LinkedHashMap<>(terminosDeLaEntidad));
    }
}
