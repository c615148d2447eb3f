// What Redoc leaves out for readers with a keyboard or a screen reader, and its theme for the rest of the site.
(() => {
  const set = (element, name, value) => {
    if (element !== null && element.getAttribute(name) !== value) element.setAttribute(name, value);
  };
  const keep = (theme) => {
    try {
      localStorage.setItem("tsd-theme", theme);
    } catch {}
  };
  // The reader changed the theme here.
  let chosen = false;
  const mend = () => {
    const content = document.querySelector("main");
    set(content, "id", "content");
    set(content, "tabindex", "-1");
    // A section that is opened by its address has no heading of the first level.
    if (document.querySelector("main h1") === null) {
      for (const heading of document.querySelectorAll("main h2")) set(heading, "aria-level", "1");
    }
    const menu = document.querySelector(".menu-content");
    set(menu, "role", "navigation");
    set(menu, "aria-label", "Operations");
    for (const search of document.querySelectorAll('[data-testid="search-trigger"]')) {
      set(search, "role", "button");
      set(search, "tabindex", "0");
    }
    for (const chosen of document.querySelectorAll('[aria-label^="Example"]')) {
      set(chosen, "aria-label", `Example: ${chosen.textContent}`);
    }
    for (const box of document.querySelectorAll(".md-table-wrapper, pre, [data-testid='panel-body']")) {
      if (box.scrollWidth > box.clientWidth) set(box, "tabindex", "0");
    }
    const theme = document.documentElement.classList.contains("dark") ? "dark" : "light";
    set(document.documentElement, "data-theme", theme);
    if (chosen) keep(theme);
    if (content !== null) set(document.getElementById("redoc"), "data-mended", "");
  };
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mend();
    });
  };
  new MutationObserver(soon).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["class"],
  });
  addEventListener("resize", soon);
  soon();

  const search = () => document.activeElement?.closest?.('[data-testid="search-trigger"]');
  addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    const trigger = search();
    if (trigger === null || trigger === undefined) return;
    event.preventDefault();
    (trigger.firstElementChild ?? trigger).click();
  });
  const click = (event) => {
    if (event.target.closest?.(".site-skip")) {
      // Not by its address, which Redoc takes for one of its own.
      event.preventDefault();
      document.querySelector("main")?.focus();
    }
    if (event.target.closest?.('[data-testid="color-mode-switcher"]')) {
      chosen = true;
    }
  };
  // First of all: Redoc may replace what was clicked.
  addEventListener("click", click, true);
})();
