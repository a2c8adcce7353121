/* Enhancements only: every task works without this file. */
"use strict";

// The error summary gets the focus, so that it is read first (WCAG 3.3.1).
const resumen = document.getElementById("resumen-errores");
if (resumen) {
  resumen.focus();
  resumen.addEventListener("click", (evento) => {
    const enlace = evento.target.closest("a");
    const campo = enlace && document.getElementById(enlace.hash.slice(1));
    if (campo) {
      evento.preventDefault();
      const control = campo.matches("fieldset, div") ? campo.querySelector("input, select, textarea") : campo;
      (control || campo).focus();
    }
  });
}

// Shared computer and open consultation: a warning before the time ends, then the page leaves the screen (WCAG 2.2.1).
// The warning stays in sight at the bottom; the page gets room below, so that it covers no control that has the focus (2.4.11).
const aviso = document.querySelector("[data-segundos]");
if (aviso) {
  const seguir = aviso.querySelector("button");
  const escrito = document.querySelector("form[data-subida] textarea");
  const avisar = () => {
    aviso.querySelector(".por-vencer").hidden = false;
    aviso.classList.add("fijo");
    const alto = aviso.offsetHeight + 8 + "px";
    document.documentElement.style.scrollPaddingBottom = alto;
    document.body.style.paddingBottom = alto;
  };
  const terminar = () => {
    // What somebody typed into an addition comes back on the page that says that the consultation has closed.
    if (aviso.dataset.conserva && escrito && escrito.value.trim()) {
      seguir.form.requestSubmit(seguir);
    } else {
      location.replace(aviso.dataset.salida);
    }
  };
  const total = Number(aviso.dataset.segundos);
  const antes = Math.min(120, Math.max(20, total / 3));
  setTimeout(avisar, (total - antes) * 1000);
  setTimeout(terminar, total * 1000);
}

// A page that comes back from the browser's memory may belong to somebody else: ask the server again.
addEventListener("pageshow", (evento) => {
  if (evento.persisted && document.querySelector("[data-privada]")) {
    location.reload();
  }
});

// Counter of the long text, announced politely when little room is left.
const contador = document.querySelector("[data-maximo]");
if (contador) {
  const estado = document.getElementById(contador.id + "-contador");
  const contar = () => {
    const libres = Number(contador.dataset.maximo) - [...contador.value].length;
    estado.textContent = libres < 0
      ? `Se pasa por ${(-libres).toLocaleString("es-CO")} caracteres.`
      : libres < 2000 ? `Le quedan ${libres.toLocaleString("es-CO")} caracteres.` : "";
  };
  contador.addEventListener("input", contar);
  contar();
}

// Print and copy buttons appear only where they can work.
for (const boton of document.querySelectorAll("[data-imprimir]")) {
  boton.hidden = false;
  boton.addEventListener("click", () => print());
}

// Files: say what is under way on a slow line.
const subida = document.querySelector("form[data-subida]");
if (subida) {
  subida.addEventListener("submit", (evento) => {
    const elegidos = subida.querySelector("input[type=file]");
    // Asking for more time sends the text only: files on a slow line would take that time away again.
    elegidos.disabled = Boolean(evento.submitter && evento.submitter.matches("#extender, #compartir"));
    const archivos = elegidos.disabled ? 0 : elegidos.files.length;
    document.getElementById("subida-estado").textContent = archivos ? "Subiendo el archivo. Espere, por favor…" : "";
  });
}

// What a completion is, beside its title.
const TIPOS = {
  punto_vive_digital: "Punto Vive Digital", zona_wifi: "Zona Wi-Fi", bus_tic: "Bus TIC", tramite: "Trámite",
  dataset: "Datos abiertos", pagina: "Página", ayuda: "Ayuda",
};

// Completions below a search box (ARIA combobox with a list): arrows choose, Enter opens, Escape closes. Without them the box is a box.
for (const caja of document.querySelectorAll("input[data-sugerencias]")) {
  const lista = document.createElement("ul");
  const estado = document.createElement("p");
  lista.id = caja.id + "-lista";
  lista.className = "sugerencias";
  lista.hidden = true;
  lista.setAttribute("role", "listbox");
  lista.setAttribute("aria-label", "Sugerencias");
  estado.className = "oculto";
  estado.setAttribute("role", "status");
  // Behind everything else: the page's own status comes first for whoever walks through the regions.
  estado.id = caja.id + "-estado";
  caja.after(lista);
  document.body.append(estado);
  caja.setAttribute("role", "combobox");
  caja.setAttribute("aria-autocomplete", "list");
  caja.setAttribute("aria-expanded", "false");
  caja.setAttribute("aria-controls", lista.id);
  let elegida = -1;
  let espera = 0;
  let peticion = null;

  const cerrar = () => {
    lista.hidden = true;
    elegida = -1;
    caja.setAttribute("aria-expanded", "false");
    caja.removeAttribute("aria-activedescendant");
  };
  const elegir = (numero) => {
    const opciones = [...lista.children];
    elegida = (numero + opciones.length + 1) % (opciones.length + 1);
    opciones.forEach((opcion, i) => opcion.setAttribute("aria-selected", String(i === elegida)));
    if (elegida < opciones.length) {
      caja.setAttribute("aria-activedescendant", opciones[elegida].id);
      opciones[elegida].scrollIntoView({block: "nearest"});
    } else {
      caja.removeAttribute("aria-activedescendant");
    }
  };
  const mostrar = (sugerencias) => {
    lista.replaceChildren(...sugerencias.map((s, i) => {
      const opcion = document.createElement("li");
      const tipo = document.createElement("small");
      opcion.id = lista.id + "-" + i;
      opcion.dataset.url = s.url;
      opcion.setAttribute("role", "option");
      opcion.setAttribute("aria-selected", "false");
      tipo.textContent = TIPOS[s.tipo] || "";
      opcion.append(s.texto + " ", tipo);
      return opcion;
    }));
    cerrar();
    lista.hidden = sugerencias.length === 0;
    caja.setAttribute("aria-expanded", String(!lista.hidden));
    estado.textContent = sugerencias.length === 0 ? ""
      : sugerencias.length === 1 ? "1 sugerencia" : `${sugerencias.length} sugerencias`;
  };
  const pedir = async () => {
    if (peticion) {
      peticion.abort();
    }
    peticion = new AbortController();
    try {
      const escrito = caja.value.trim();
      const respuesta = escrito.length < 2 ? null
        : await fetch(caja.dataset.sugerencias + "?q=" + encodeURIComponent(escrito), {signal: peticion.signal});
      mostrar(respuesta && respuesta.ok ? (await respuesta.json()).sugerencias : []);
    } catch (fallo) {
      // Superseded by the next letter, or the network is away: the box works without a list.
      if (fallo.name !== "AbortError") {
        cerrar();
      }
    }
  };
  caja.addEventListener("input", () => {
    clearTimeout(espera);
    espera = setTimeout(pedir, 150);
  });
  caja.addEventListener("keydown", (evento) => {
    const abierta = !lista.hidden;
    if (evento.key === "ArrowDown" && !abierta && lista.children.length > 0 && caja.value.trim().length > 1) {
      evento.preventDefault();
      lista.hidden = false;
      caja.setAttribute("aria-expanded", "true");
      elegir(0);
    } else if ((evento.key === "ArrowDown" || evento.key === "ArrowUp") && abierta) {
      evento.preventDefault();
      const ninguna = elegida < 0 ? lista.children.length : elegida;
      elegir(evento.key === "ArrowDown" ? ninguna + 1 : ninguna - 1);
    } else if (evento.key === "Escape" && abierta) {
      evento.preventDefault();
      cerrar();
    } else if (evento.key === "Enter" && abierta && elegida >= 0 && elegida < lista.children.length) {
      evento.preventDefault();
      location.assign(lista.children[elegida].dataset.url);
    }
  });
  caja.addEventListener("blur", () => setTimeout(cerrar, 100));
  lista.addEventListener("pointerdown", (evento) => evento.preventDefault());
  lista.addEventListener("click", (evento) => {
    const opcion = evento.target.closest("[role=option]");
    if (opcion) {
      location.assign(opcion.dataset.url);
    }
  });
}

// "Cerca de mí": the device sorts the list that is already there; its position goes nowhere.
const cerca = document.querySelector("[data-cerca-de-mi]");
const lugares = cerca && document.getElementById(cerca.dataset.cercaDeMi);
if (lugares && navigator.geolocation) {
  const boton = cerca.querySelector("button");
  const estado = document.getElementById(boton.id + "-estado");
  const rad = Math.PI / 180;
  // Haversine with the mean radius of the earth, as the server measures.
  const metros = (lat1, lon1, lat2, lon2) => {
    const h = Math.sin((lat2 - lat1) * rad / 2) ** 2
      + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin((lon2 - lon1) * rad / 2) ** 2;
    return 2 * 6371008.7714 * Math.asin(Math.min(1, Math.sqrt(h)));
  };
  const enPalabras = (m) => m < 999.5 ? `${Math.round(m)} m`
    : `${(m / 1000).toLocaleString("es-CO", {maximumFractionDigits: 1})} km`;
  const ordenar = ({coords}) => {
    const sitios = [...lugares.children].map((sitio) => ({
      sitio,
      lejos: sitio.dataset.latitud
        ? metros(coords.latitude, coords.longitude, Number(sitio.dataset.latitud), Number(sitio.dataset.longitud))
        : Infinity,
    }));
    sitios.sort((a, b) => a.lejos - b.lejos);
    for (const {sitio, lejos} of sitios) {
      const distancia = sitio.querySelector(".distancia");
      distancia.textContent = lejos === Infinity ? "Ubicación sin dato" : `A ${enPalabras(lejos)} de usted, en línea recta`;
      if (!distancia.nextElementSibling) {
        const separa = document.createElement("span");
        separa.textContent = " · ";
        distancia.after(separa);
      }
    }
    lugares.append(...sitios.map(({sitio}) => sitio));
    const [primero] = sitios;
    const cuantos = sitios.length === 1 ? "1 sitio" : `${sitios.length} sitios de esta página, del más cercano al más lejano`;
    estado.textContent = `Ordenamos ${cuantos}. ` + (primero.lejos === Infinity ? ""
      : `El más cercano: ${primero.sitio.dataset.nombre}, a ${enPalabras(primero.lejos)}. `) + "Su ubicación no se envió.";
  };
  const fallar = (fallo) => {
    estado.textContent = fallo.code === fallo.PERMISSION_DENIED
      ? "Su navegador no dio permiso de usar la ubicación. Escriba un sitio cercano o elija una comuna."
      : "No se pudo saber dónde está. Intente de nuevo, escriba un sitio cercano o elija una comuna.";
  };
  cerca.hidden = false;
  boton.addEventListener("click", () => {
    estado.textContent = "Buscando su ubicación…";
    navigator.geolocation.getCurrentPosition(ordenar, fallar, {timeout: 15000, maximumAge: 60000});
  });
}
