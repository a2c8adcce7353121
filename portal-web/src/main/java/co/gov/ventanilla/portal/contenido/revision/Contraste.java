package co.gov.ventanilla.portal.contenido.revision;

/** Contrast of a colour on white, as WCAG 2 computes it. */
final class Contraste {

    private Contraste() {}

    /**
     * Contrast ratio on white, from 1 (white) to 21 (black).
     *
     * @param hex colour as {@code #rrggbb}
     */
    static double sobreBlanco(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        double luminancia =
                0.2126 * lineal(rgb >> 16 & 0xFF) + 0.7152 * lineal(rgb >> 8 & 0xFF) + 0.0722 * lineal(rgb & 0xFF);
        return 1.05 / (luminancia + 0.05);
    }

    private static double lineal(int canal) {
        double c = canal / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
