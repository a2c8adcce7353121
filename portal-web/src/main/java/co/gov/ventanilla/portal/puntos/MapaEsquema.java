package co.gov.ventanilla.portal.puntos;

import co.gov.ventanilla.portal.mapa.Marco;
import co.gov.ventanilla.portal.mapa.Proyeccion;
import co.gov.ventanilla.portal.puntos.PuntoMapa.Clase;
import co.gov.ventanilla.portal.texto.Mensajes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sketch of the places of a list, to scale and north up, drawn as SVG of {@link #ANCHO} by {@link #getAlto} units.
 *
 * <p>Nothing overlaps, on a screen of 320 pixels neither: places that lie on each other share a figure, and names stand only where there is room: what the list is near to first,
 * then the numbers, then the landmarks in the order given. Every number is on it, but for a figure of many, which says how many more there are.
 */
public final class MapaEsquema {
    /** Width of the drawing in units. */
    public static final int ANCHO = 640;

    private static final Mensajes MENSAJES = Mensajes.junto(MapaEsquema.class);
    private static final Marco MARCO = new Marco(ANCHO, 320, 760, 56, 48);
    /** Where the arrow to the north stands. */
    private static final Caja NORTE = new Caja(0, 0, 48, 76);

    private final Proyeccion proyeccion;
    private final List<Figura> figuras = new ArrayList<>();
    private final List<Caja> ocupado = new ArrayList<>(List.of(NORTE));

    /**
     * Draws places; landmarks beyond them are left out.
     *
     * @throws IllegalArgumentException without a place
     */
    public MapaEsquema(List<PuntoMapa> puntos) {
        proyeccion = new Proyeccion(
                MARCO,
                puntos.stream()
                        .filter(p -> p.clase() != Clase.REFERENCIA)
                        .map(PuntoMapa::coordenada)
                        .toList());
        List<Grupo> grupos =
                grupos(puntos.stream().filter(p -> p.clase().esLugar()).toList());
        Optional<PuntoMapa> centro =
                puntos.stream().filter(p -> p.clase() == Clase.CENTRO).findFirst();
        centro.ifPresent(c -> centro(c, grupos));
        List<Rotulo> numeros = numeros(grupos, centro);
        for (int i = 0; i < grupos.size(); i++) {
            ocupado.add(grupos.get(i).caja());
            figuras.add(Figura.de(grupos.get(i), i < numeros.size() ? numeros.get(i) : null));
        }
        numeros.forEach(r -> ocupado.add(r.caja()));
        puntos.stream().filter(p -> p.clase() == Clase.REFERENCIA).forEach(p -> referencia(p, grupos));
    }

    private double x(PuntoMapa punto) {
        return proyeccion.x(punto.coordenada());
    }

    private double y(PuntoMapa punto) {
        return proyeccion.y(punto.coordenada());
    }

    private Caja marco() {
        return new Caja(0, 0, ANCHO, getAlto() - MARCO.pie());
    }

    private List<Grupo> grupos(List<PuntoMapa> lugares) {
        List<Grupo> grupos = new ArrayList<>();
        for (PuntoMapa lugar : lugares) {
            Caja caja = Caja.alrededor(x(lugar), y(lugar), Grupo.RADIO + 1);
            Optional<Grupo> mismo =
                    grupos.stream().filter(g -> g.caja().toca(caja)).findFirst();
            mismo.ifPresentOrElse(g -> g.add(lugar), () -> grupos.add(new Grupo(x(lugar), y(lugar), lugar)));
        }
        return grupos;
    }

    /** Numbers beside their figures; a figure whose numbers find no room joins its neighbour, until all have. */
    private List<Rotulo> numeros(List<Grupo> grupos, Optional<PuntoMapa> centro) {
        while (true) {
            List<Caja> tomado = new ArrayList<>(ocupado);
            grupos.forEach(g -> tomado.add(g.caja()));
            List<Rotulo> rotulos = new ArrayList<>();
            for (Grupo grupo : grupos) {
                Optional<Rotulo> rotulo =
                        Rotulo.junto(grupo.x, grupo.y, radio(grupo, centro), grupo.numeros(), marco(), tomado);
                if (rotulo.isEmpty()) {
                    break;
                }
                rotulos.add(rotulo.get());
                tomado.add(rotulo.get().caja());
            }
            if (rotulos.size() == grupos.size() || grupos.size() == 1) {
                return rotulos;
            }
            Grupo apretado = grupos.remove(rotulos.size());
            cercano(grupos, apretado.x, apretado.y).add(apretado);
        }
    }

    private static Grupo cercano(List<Grupo> grupos, double x, double y) {
        return grupos.stream()
                .min(Comparator.comparingDouble(g -> g.distancia(x, y)))
                .orElseThrow();
    }

    /** How far the words of a figure keep away: beyond the ring when it stands within. */
    private double radio(Grupo grupo, Optional<PuntoMapa> centro) {
        double distancia = centro.map(c -> grupo.distancia(x(c), y(c))).orElse(Double.MAX_VALUE);
        return distancia < Figura.ANILLO + Grupo.RADIO ? distancia + Figura.ANILLO : Grupo.RADIO;
    }

    private void centro(PuntoMapa centro, List<Grupo> grupos) {
        double radio = Stream.concat(
                        Stream.of(Figura.ANILLO),
                        grupos.stream()
                                .map(g -> g.distancia(x(centro), y(centro)))
                                .filter(d -> d < Figura.ANILLO + Grupo.RADIO)
                                .map(d -> d + Grupo.RADIO))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Caja> tomado = new ArrayList<>(ocupado);
        grupos.forEach(g -> tomado.add(g.caja()));
        Optional<Rotulo> rotulo = Rotulo.junto(x(centro), y(centro), radio, centro.nombre(), marco(), tomado);
        ocupado.add(Caja.alrededor(x(centro), y(centro), Figura.ANILLO));
        rotulo.ifPresent(r -> ocupado.add(r.caja()));
        figuras.add(Figura.de(Clase.CENTRO, x(centro), y(centro), rotulo.orElse(null)));
    }

    private void referencia(PuntoMapa referencia, List<Grupo> grupos) {
        double x = x(referencia);
        double y = y(referencia);
        Caja caja = Caja.alrededor(x, y, Figura.PUNTO);
        if (!caja.dentroDe(marco())) {
            return;
        }
        Optional<Grupo> debajo =
                grupos.stream().filter(g -> g.caja().toca(caja)).findFirst();
        if (debajo.isEmpty() && ocupado.stream().anyMatch(caja::toca)) {
            return;
        }
        double radio = debajo.map(g -> g.distancia(x, y) + Grupo.RADIO).orElse(Figura.PUNTO);
        Rotulo.junto(x, y, radio, referencia.nombre(), marco(), ocupado).ifPresent(rotulo -> {
            ocupado.add(rotulo.caja());
            Figura figura = Figura.de(Clase.REFERENCIA, x, y, rotulo);
            if (debajo.isPresent()) {
                figura = new Figura(figura.clase(), "", rotulo);
            } else {
                ocupado.add(caja);
            }
            figuras.add(figura);
        });
    }

    public List<Figura> getFiguras() {
        return figuras;
    }

    /** Is a kind drawn? For the legend; names as in {@link Figura#clase}. */
    public boolean tiene(String clase) {
        return figuras.stream().anyMatch(f -> f.clase().equals(clase));
    }

    public int getAncho() {
        return ANCHO;
    }

    public int getAlto() {
        return proyeccion.alto();
    }

    /** Where the foot with bar and words begins. */
    public int getPie() {
        return getAlto() - MARCO.pie() / 2;
    }

    /** Length of the bar of the scale in units. */
    public long getLargoEscala() {
        return proyeccion.largoEscala();
    }

    /** "500 m", "2 km". */
    public String getEscala() {
        return proyeccion.escala();
    }

    /** What the drawing shows, for those who do not see it. */
    public String getDetalle() {
        List<String> nombres = figuras.stream()
                .filter(f -> f.clase().equals("referencia") || f.clase().equals("centro"))
                .map(Figura::rotulo)
                .filter(Objects::nonNull)
                .map(r -> Objects.requireNonNull(r).texto())
                .toList();
        return nombres.isEmpty()
                ? MENSAJES.texto("detalle")
                : MENSAJES.texto("detalle.referencias", MENSAJES.texto("detalle"), String.join("; ", nombres));
    }
}
