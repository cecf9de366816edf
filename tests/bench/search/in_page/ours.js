// A page that says on its main element when its results are shown, and after the # of its address for which words:
// ours, and the one that asks Pagefind.
(() => {
  const main = () => document.querySelector("main");
  const becomes = (holds) => new Promise((done) => {
    const look = () => holds() && (watch.disconnect(), done());
    const watch = new MutationObserver(look);
    watch.observe(main(), { attributes: true, attributeFilter: ["data-search-state"] });
    look();
  });
  const asked = () => new URLSearchParams(location.hash.slice(1)).get("q");

  return [
    () => becomes(() => main().dataset.searchState),
    () => main().querySelector("input[type=search]"),
    (words) => {
      main().removeAttribute("data-search-state");
      return becomes(() => main().dataset.searchState === "done" && asked() === words);
    },
    () => Array.from(document.querySelectorAll("li.result"), (result) => Array.from(
      result.querySelectorAll("a[href]"), (link) => link.pathname + link.hash)),
  ];
})()
