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
