// A page that says on its main element when its results are shown: ours, and the one that asks Pagefind.
[
  () => document.querySelector("main input[type=search], main input[name=q]"),
  () => new Promise((done) => {
    const main = document.querySelector("main");
    main.removeAttribute("data-search-state");
    const look = () => main.dataset.searchState === "done" && (watch.disconnect(), done());
    const watch = new MutationObserver(look);
    watch.observe(main, { attributes: true, attributeFilter: ["data-search-state"] });
  }),
  () => Array.from(document.querySelectorAll("li.result"), (result) => Array.from(
    result.querySelectorAll("a[href]"), (link) => link.pathname + link.hash)),
]
