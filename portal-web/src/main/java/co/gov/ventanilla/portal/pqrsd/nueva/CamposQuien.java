package co.gov.ventanilla.portal.pqrsd.nueva;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The text fields of the step "who you are", as typed. */
@JsonIgnoreProperties(ignoreUnknown = true)
public class CamposQuien {
    private String nombres;
    private String apellidos;
    private String razonSocial;
    private String tipoDocumento;
    private String documento;
    private String correo;
    private String telefono;
    private String direccion;
    private String barrio;
    private String municipio;
    private String pais;
    private String enNombreDeNombres;
    private String enNombreDeDocumento;
    private String enNombreDeCalidad;

    public String getNombres() {
        return nombres;
    }

    public void setNombres(String nombres) {
        this.nombres = nombres;
    }

    public String getApellidos() {
        return apellidos;
    }

    public void setApellidos(String apellidos) {
        this.apellidos = apellidos;
    }

    public String getRazonSocial() {
        return razonSocial;
    }

    public void setRazonSocial(String razonSocial) {
        this.razonSocial = razonSocial;
    }

    public String getTipoDocumento() {
        return tipoDocumento;
    }

    public void setTipoDocumento(String tipoDocumento) {
        this.tipoDocumento = tipoDocumento;
    }

    public String getDocumento() {
        return documento;
    }

    public void setDocumento(String documento) {
        this.documento = documento;
    }

    public String getCorreo() {
        return correo;
    }

    public void setCorreo(String correo) {
        this.correo = correo;
    }

    public String getTelefono() {
        return telefono;
    }

    public void setTelefono(String telefono) {
        this.telefono = telefono;
    }

    public String getDireccion() {
        return direccion;
    }

    public void setDireccion(String direccion) {
        this.direccion = direccion;
    }

    public String getBarrio() {
        return barrio;
    }

    public void setBarrio(String barrio) {
        this.barrio = barrio;
    }

    public String getMunicipio() {
        return municipio;
    }

    public void setMunicipio(String municipio) {
        this.municipio = municipio;
    }

    public String getPais() {
        return pais;
    }

    public void setPais(String pais) {
        this.pais = pais;
    }

    public String getEnNombreDeNombres() {
        return enNombreDeNombres;
    }

    public void setEnNombreDeNombres(String enNombreDeNombres) {
        this.enNombreDeNombres = enNombreDeNombres;
    }

    public String getEnNombreDeDocumento() {
        return enNombreDeDocumento;
    }

    public void setEnNombreDeDocumento(String enNombreDeDocumento) {
        this.enNombreDeDocumento = enNombreDeDocumento;
    }

    public String getEnNombreDeCalidad() {
        return enNombreDeCalidad;
    }

    public void setEnNombreDeCalidad(String enNombreDeCalidad) {
        this.enNombreDeCalidad = enNombreDeCalidad;
    }
}
