package co.gov.ventanilla.opendata.horario;

/** Opening hours that cannot be used; the message continues "«Lu-Vi 8-12» ..." in Spanish: what is wrong and how to write it. */
public final class HorarioIlegible extends Exception {
    private static final long serialVersionUID = 1L;

    HorarioIlegible(String message) {
        super(message);
    }
}
