package co.gov.ventanilla.opendata.catalog;

/** Data themes of the Publications Office of the EU, the vocabulary DCAT-AP asks for, as people here call them. */
public enum Theme {
    AGRI("Agricultura y campo", "agricultura-y-campo"),
    ECON("Economía y hacienda", "economia-y-hacienda"),
    EDUC("Educación, cultura y deporte", "educacion-cultura-y-deporte"),
    ENER("Energía", "energia"),
    ENVI("Ambiente", "ambiente"),
    GOVE("Gobierno y sector público", "gobierno-y-sector-publico"),
    HEAL("Salud", "salud"),
    INTR("Asuntos internacionales", "asuntos-internacionales"),
    JUST("Justicia y normas", "justicia-y-normas"),
    REGI("Territorio y ciudad", "territorio-y-ciudad"),
    SOCI("Población y sociedad", "poblacion-y-sociedad"),
    TECH("Ciencia y tecnología", "ciencia-y-tecnologia"),
    TRAN("Transporte", "transporte");

    /** The concept scheme they belong to. */
    public static final String SCHEME = "http://publications.europa.eu/resource/authority/data-theme";

    private final String label;
    private final String slug;

    Theme(String label, String slug) {
        this.label = label;
        this.slug = slug;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As it stands in addresses, and the name of the group in CKAN. */
    public String slug() {
        return slug;
    }

    /** IRI of the concept. */
    public String iri() {
        return SCHEME + "/" + name();
    }
}
