// The desk: light or dark, grey, right to left, narrow or wide, kept while somebody goes from sheet to sheet.
(() => {
  "use strict";
  const tools = document.querySelector(".tools");
  if (!tools) return;
  const frame = document.querySelector("iframe.seen");
  const state = JSON.parse(sessionStorage.getItem("sourced-desk") ?? "{}");

  function apply() {
    document.documentElement.classList.toggle("grey", state.grey === true);
    if (!frame) return;
    frame.style.width = state.width ? `${state.width}px` : "";
    const wanted = frame.dataset.src + (state.look ? `?look=${state.look}` : "");
    if (frame.getAttribute("src") === wanted) turn();
    else frame.src = wanted;
  }

  // The page as it would stand in a language written from right to left, or back.
  function turn() {
    const page = frame.contentDocument?.documentElement;
    if (!page) return;
    page.dataset.written ??= page.dir || "ltr";
    page.dir = state.rtl ? "rtl" : page.dataset.written;
  }

  for (const input of tools.querySelectorAll("input")) {
    const known = state[input.name];
    input.checked = input.type === "checkbox" ? known === true : input.value === (known ?? "");
    input.addEventListener("change", () => {
      state[input.name] = input.type === "checkbox" ? input.checked : input.value;
      sessionStorage.setItem("sourced-desk", JSON.stringify(state));
      apply();
    });
  }
  frame?.addEventListener("load", turn);
  apply();
})();
