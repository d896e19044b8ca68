// The script of the preview: looks whether the open page has grown old, and shows what is wrong. Published pages have none of it.
(() => {
  "use strict";
  const tag = document.currentScript.dataset.tag;
  // A page in a frame of the desk shows no problems of its own: the desk does.
  const inFrame = window.top !== window;
  let panel;
  let folded = sessionStorage.getItem("sourced-folded") === "yes";
  let last = "";

  async function look() {
    const page = await fetch(location.href, { method: "HEAD", cache: "no-store" });
    if (page.headers.get("X-Sourced-Tag") !== tag) location.reload();
    if (!inFrame) await show();
  }

  async function show() {
    const html = await (await fetch("/_preview/problems", { cache: "no-store" })).text();
    if (html === last) return;
    last = html;
    panel?.remove();
    panel = undefined;
    if (html === "") return;
    panel = document.createElement("sourced-problems");
    const inside = panel.attachShadow({ mode: "open" });
    inside.innerHTML = `<link rel="stylesheet" href="/_preview/overlay.css"><section role="alert" lang="en" dir="ltr"><button type="button"></button>${html}</section>`;
    const section = inside.querySelector("section");
    const button = inside.querySelector("button");
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
    document.documentElement.append(panel);
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

  const events = new EventSource("/_preview/events");
  events.addEventListener("view", lookOnce);
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", shown => shown.persisted && location.reload());
})();
