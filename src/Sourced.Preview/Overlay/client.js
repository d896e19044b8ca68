// The script of the preview: looks whether the open page has grown old, and shows what is wrong. Published pages have none of it.
(() => {
  "use strict";
  let { tag, desk } = document.currentScript.dataset;
  // A page in a frame of the desk says nothing of its own: the desk does.
  if (window.top !== window) return;

  let panel;
  // The desk shows the same where it belongs.
  let folded = location.pathname.startsWith("/_desk/") || sessionStorage.getItem("sourced-folded") === "yes";
  let last = "";

  async function look() {
    if (globalThis.sourcedRenew) tag = await globalThis.sourcedRenew(tag);
    else {
      const page = await fetch(location.href, { method: "HEAD", cache: "no-store" });
      if (page.headers.get("X-Sourced-Tag") !== tag) location.reload();
    }
    await show();
  }

  function open(name, html) {
    const element = document.createElement(name);
    const inside = element.attachShadow({ mode: "open" });
    inside.innerHTML = `<link rel="stylesheet" href="/_preview/overlay.css">${html}`;
    document.documentElement.append(element);
    return element;
  }

  async function show() {
    const html = await (await fetch("/_preview/problems", { cache: "no-store" })).text();
    if (html === last) return;
    last = html;
    panel?.remove();
    panel = undefined;
    if (html === "") return;
    panel = open("sourced-problems", `<section role="alert" lang="en" dir="ltr"><button type="button"></button>${html}</section>`);
    const section = panel.shadowRoot.querySelector("section");
    const button = panel.shadowRoot.querySelector("button");
    const fold = () => {
      section.classList.toggle("folded", folded);
      button.textContent = folded ? "Show" : "Fold";
      button.setAttribute("aria-expanded", String(!folded));
    };
    button.addEventListener("click", () => {
      folded = !folded;
      sessionStorage.setItem("sourced-folded", folded ? "yes" : "no");
      fold();
    });
    fold();
  }

  // One look at a time; whatever happens meanwhile is one more.
  let looking = false;
  let again = false;
  async function lookOnce() {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      await look();
    } catch {
      // the preview was ended; the stream of events asks for it again
    }
    looking = false;
    if (again) {
      again = false;
      lookOnce();
    }
  }

  // A browser opens six connections to a server, and a stream of events takes one for good. So one open page listens for all.
  const others = new BroadcastChannel("sourced-preview");
  others.addEventListener("message", lookOnce);
  const listen = () => new Promise(() => {
    const events = new EventSource("/_preview/events");
    events.addEventListener("view", () => {
      others.postMessage("view");
      lookOnce();
    });
  });
  navigator.locks.request("sourced-preview", listen);

  if (desk) open("sourced-desk", `<a class="desk" lang="en" dir="ltr" href="${desk}">Desk</a>`);
  lookOnce();
})();
