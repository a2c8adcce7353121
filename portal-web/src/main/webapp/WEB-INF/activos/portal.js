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
const aviso = document.querySelector("[data-segundos]");
if (aviso) {
  const total = Number(aviso.dataset.segundos);
  const antes = Math.min(120, Math.max(20, total / 3));
  setTimeout(() => {
    aviso.querySelector(".por-vencer").hidden = false;
  }, (total - antes) * 1000);
  setTimeout(() => {
    location.replace(aviso.dataset.salida);
  }, total * 1000);
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
  subida.addEventListener("submit", () => {
    const archivos = subida.querySelector("input[type=file]").files.length;
    document.getElementById("subida-estado").textContent = archivos ? "Subiendo el archivo. Espere, por favor…" : "";
  });
}
