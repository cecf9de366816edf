// What is said of a page, and where its parts stand, to lay beside all the others.
landmarks => {
  const part = name => document.querySelector(name);
  const before = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return {
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    language: document.documentElement.lang,
    viewport: part("meta[name=viewport]").content,
    order: landmarks.filter(part).sort((one, other) => before(part(one), part(other)) ? -1 : 1),
    menu: [...document.querySelectorAll("[data-menu] a")].map(one => one.innerText + one.pathname).join(),
    numbers: [...document.querySelectorAll(".concern a[href^='tel:']")].map(one => one.href + " " + one.innerText).join(),
    plain: [...document.querySelectorAll("main a, .concern a, footer a")]
      // The title inside a route is underlined in the place of the whole.
      .filter(one => !getComputedStyle(one.querySelector("strong") || one).textDecorationLine.includes("underline"))
      .map(one => one.outerHTML),
  };
}
