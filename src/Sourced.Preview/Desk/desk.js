// The desk: renews itself in place when something has changed; light or dark, grey, right to left, narrow or wide, kept while somebody goes
// from sheet to sheet.
(() => {
  "use strict";

  // Takes over what is new and leaves the rest as it is: nobody loses their place, and a picture stays until the next one is there.
  globalThis.sourcedRenew = async tag => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const fresh = answer.headers.get("X-Sourced-Tag");
    if (fresh === tag) return tag;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.title = page.title;
    renew(document.body, page.body);
    return fresh;
  };

  function renew(here, fresh) {
    if (here.nodeType !== Node.ELEMENT_NODE) {
      if (here.data !== fresh.data) here.data = fresh.data;
      return;
    }
    if (here.localName === "iframe") {
      if (here.dataset.tag === fresh.dataset.tag) return;
      here.dataset.tag = fresh.dataset.tag;
      here.contentWindow.location.reload();
      return;
    }
    for (const { name } of [...here.attributes]) if (!fresh.hasAttribute(name)) here.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (here.getAttribute(name) !== value) here.setAttribute(name, value);
    const children = [...fresh.childNodes];
    while (here.childNodes.length > children.length) here.lastChild.remove();
    children.forEach((child, index) => {
      const known = here.childNodes[index];
      if (!known) here.append(child);
      else if (known.nodeName === child.nodeName) renew(known, child);
      else known.replaceWith(child);
    });
  }

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
