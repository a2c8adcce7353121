// A map with streets, when somebody asks for it: Leaflet and the images come only then. The list says all that the map says.
const cargar = (elemento) => new Promise((bien, mal) => {
  elemento.addEventListener("load", bien);
  elemento.addEventListener("error", mal);
  document.head.append(elemento);
});

for (const caja of document.querySelectorAll("[data-calles]")) {
  const boton = caja.querySelector("button");
  const estado = caja.querySelector("[role=status]");
  const sitios = [...document.querySelectorAll(`#${caja.dataset.calles} > [data-latitud]`)];

  const rotulo = (grupo) => {
    const lista = document.createElement("ul");
    for (const {sitio, numero} of grupo) {
      const enlace = sitio.querySelector("a[href^='/puntos/']");
      const nombre = document.createElement(enlace ? "a" : "span");
      nombre.textContent = `${numero}. ${sitio.dataset.nombre}`;
      if (enlace) {
        nombre.href = enlace.href;
      }
      const renglon = document.createElement("li");
      renglon.append(nombre);
      lista.append(renglon);
    }
    return lista;
  };

  // What would lie on each other is one mark, so that a finger hits what it means.
  const CERCA = 44;
  const CABEN = 4;
  const agrupar = (mapa, puntos) => {
    const grupos = [];
    for (const punto of puntos) {
      const lugar = mapa.latLngToLayerPoint(punto.donde);
      const grupo = grupos.find((otro) => otro.lugar.distanceTo(lugar) < CERCA);
      if (grupo) {
        grupo.puntos.push(punto);
      } else {
        grupos.push({lugar, puntos: [punto]});
      }
    }
    return grupos.map((grupo) => grupo.puntos);
  };

  // A few have their names in a bubble; of many the map goes nearer.
  const marca = (mapa, grupo) => {
    const texto = document.createElement("span");
    texto.textContent = grupo.length === 1 ? grupo[0].numero : `+${grupo.length}`;
    const nombres = grupo.map(({sitio}) => sitio.dataset.nombre).join(", ");
    const nombre = grupo.length === 1 ? nombres : `${grupo.length} lugares: ${nombres}`;
    const icono = L.divIcon({className: "marca-calles", html: texto, iconSize: [40, 40]});
    const puesta = L.marker(grupo[0].donde, {icon: icono, title: nombre, alt: nombre});
    const limites = L.latLngBounds(grupo.map(({donde}) => donde));
    return grupo.length > CABEN && mapa.getBoundsZoom(limites) > mapa.getZoom()
      ? puesta.on("click keypress", (evento) => {
        if (!evento.originalEvent.key || evento.originalEvent.key === "Enter") {
          mapa.fitBounds(limites.pad(0.2), {animate: false}).getContainer().focus();
        }
      })
      : puesta.bindPopup(rotulo(grupo));
  };

  const dibujar = () => {
    const marco = document.createElement("div");
    marco.className = "mapa-calles";
    marco.setAttribute("role", "region");
    marco.setAttribute("aria-label", "Mapa con calles de los lugares de la lista");
    caja.append(marco);
    const mapa = L.map(marco, {zoomControl: false, keyboard: true});
    L.control.zoom({zoomInTitle: "Acercar", zoomOutTitle: "Alejar"}).addTo(mapa);
    mapa.attributionControl.setPrefix(false);
    const autor = document.createElement("span");
    autor.textContent = caja.dataset.atribucion;
    L.tileLayer(caja.dataset.teselas, {maxZoom: 19, attribution: autor.innerHTML, referrerPolicy: "origin"})
      .on("tileerror", () => { estado.textContent = "Una parte del mapa no llegó. Los lugares están en la lista."; })
      .addTo(mapa);
    const puntos = sitios.map((sitio, i) => ({
      sitio,
      numero: sitio.value || i + 1,
      donde: L.latLng(Number(sitio.dataset.latitud), Number(sitio.dataset.longitud)),
    }));
    mapa.on("popupopen", ({popup}) => popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", "Cerrar"));
    const marcas = L.layerGroup().addTo(mapa);
    mapa.on("zoomend", () => {
      marcas.clearLayers();
      agrupar(mapa, puntos).forEach((grupo) => marca(mapa, grupo).addTo(marcas));
    });
    mapa.fitBounds(L.latLngBounds(puntos.map(({donde}) => donde)).pad(0.1), {maxZoom: 17, animate: false});
    marco.scrollIntoView({block: "nearest"});
    marco.focus();
    estado.textContent = "El mapa está abierto. Los números son los de la lista; + dice cuántos lugares están muy cerca.";
  };

  if (sitios.length > 0) {
    caja.hidden = false;
    boton.addEventListener("click", async () => {
      boton.disabled = true;
      estado.textContent = "Abriendo el mapa…";
      try {
        const hoja = Object.assign(document.createElement("link"), {rel: "stylesheet", href: caja.dataset.hoja});
        const programa = Object.assign(document.createElement("script"), {src: caja.dataset.programa});
        await Promise.all([cargar(hoja), cargar(programa)]);
        dibujar();
        boton.remove();
      } catch {
        boton.disabled = false;
        estado.textContent = "El mapa no se pudo abrir. Intente de nuevo; los lugares están en la lista.";
      }
    });
  }
}
