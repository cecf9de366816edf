// Pagefind's first ten results, each with the three places that its own page of results would show below it.
const main = document.querySelector("main");
const list = main.querySelector("ol");
const box = main.querySelector("input");
const RESULTS = 10, PLACES = 3;
let asking = null, latest = 0;

const places = (page) => {
  const below = page.sub_results.filter((place) => place.url !== page.url);
  const most = [...below].sort((a, b) => b.locations.length - a.locations.length).slice(0, PLACES);
  return below.filter((place) => most.includes(place));
};

const link = ({ url }) => Object.assign(document.createElement("a"), { href: url, textContent: url });

const shown = (page) => {
  const result = Object.assign(document.createElement("li"), { className: "result" });
  result.append(link(page), ...places(page).map(link));
  return result;
};

box.addEventListener("input", async () => {
  const mine = latest += 1;
  asking ??= import("/pagefind/pagefind.js");
  const { results } = await (await asking).search(box.value);
  const pages = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
  if (mine !== latest) return;
  list.replaceChildren(...pages.map(shown));
  history.replaceState(null, "", `#q=${encodeURIComponent(box.value)}`);
  main.dataset.searchState = "done";
});
main.dataset.searchState = "ready";
