package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;

/** The states of a petition as its owner reads them. */
final class EstadosEnPalabras {
    private EstadosEnPalabras() {}

    static String de(EstadoPqrsd estado) {
        return switch (estado) {
            case RADICADA -> "Recibida";
            case EN_TRAMITE -> "En trámite";
            case RESPONDIDA -> "Respondida";
            case REQUERIDA -> "Esperamos lo que le pedimos";
            case POR_CORREGIR -> "Necesitamos que la aclare";
            case ARCHIVADA -> "Archivada";
            case TRASLADADA -> "Enviada a otra entidad";
            case DESISTIMIENTO_SOLICITADO -> "Pidió retirarla";
            case DESISTIDA -> "Retirada";
            case DESISTIDA_TACITA -> "Cerrada por desistimiento";
            case ANULADA -> "Anulada";
        };
    }
}
