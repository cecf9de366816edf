// The page of what is found: its query stands after the # of the address, and results come as one types.
(function () {
  "use strict";
  var PAUSE = 200, AT_ONCE = 10;

  searching.begin = function (form) {
    if (form.hasAttribute("data-search-here")) page(form); else searching.box(form);
  };

  function page(form) {
    var part = {}, input = form.querySelector("input"), asked = 0, timer;
    var main = document.querySelector("main"), concern = document.querySelector(".concern"), home = concern && concern.parentNode, now = "", typed;
    "without said instead worried kind list more none nearest broken result".split(" ").forEach(function (name) {
      part[name] = document.querySelector("[data-search-" + name + "]");
    });
    var kinds = part.kind.querySelector("select");
    part.without.hidden = true;

    function address() {
      var said = new URLSearchParams(location.hash.slice(1));
      return { words: Array.from(said.get("q") || "").slice(0, input.maxLength).join("").trim(), kind: said.get("kind") || "" };
    }
    function remember(words, kind) {
      var hash = words ? "#q=" + encodeURIComponent(words) + (kind ? "&kind=" + encodeURIComponent(kind) : "") : "";
      if (hash === location.hash) return;
      typed = hash;
      location.replace(hash || "#");
    }
    function clear() {
      ["instead", "kind", "list", "more", "none", "nearest", "broken"].forEach(function (name) { part[name].hidden = true; });
      part.list.textContent = part.said.textContent = "";
    }
    function worriedFirst(isWorried) {
      if (!concern) return;
      if (isWorried) part.worried.append(concern); else if (concern.parentNode !== home) home.append(concern);
    }
    function marked(element, text, forms) { element.textContent = ""; element.append(searching.excerpt(text, forms)); }
    function item(page, forms) {
      var made = part.result.content.cloneNode(true), link = made.querySelector(".result__title a");
      link.href = page.href;
      link.textContent = page.title;
      made.querySelectorAll("[data-state]").forEach(function (mark) { if (mark.getAttribute("data-state") !== page.state) mark.remove(); });
      made.querySelector(".result__kind").textContent = page.kind + ", " + page.day;
      marked(made.querySelector(".result__says"), page.summary, forms);
      var places = made.querySelector(".result__places"), pattern = places.firstElementChild;
      places.textContent = "";
      page.places.forEach(function (place) {
        var one = pattern.cloneNode(true), to = one.querySelector("a");
        if (place.label) { to.href = place.href; to.textContent = place.label; } else to.remove();
        marked(one.querySelector(".result__words"), place.text, forms);
        places.append(one);
      });
      if (!page.places.length) places.remove();
      return made;
    }
    function more(pages, forms) {
      var from = part.list.children.length, next = pages.slice(from, from + AT_ONCE), mine = asked;
      return Promise.all(next.map(searching.shown)).then(function (found) {
        if (mine !== asked) return;
        found.forEach(function (one) { part.list.append(item(one, forms)); });
        part.list.hidden = !part.list.children.length;
        part.more.hidden = part.list.children.length >= pages.length;
        part.more.firstElementChild.onclick = function () {
          more(pages, forms).then(function () { if (mine === asked) part.list.children[from + AT_ONCE].querySelector("a").focus(); }, broken);
        };
      });
    }
    function choices(pages, start, kind) {
      var counts = new Map();
      pages.forEach(function (one) { var name = start.kindOf[one.number]; counts.set(name, (counts.get(name) || 0) + 1); });
      while (kinds.options.length > 1) kinds.remove(1);
      kinds.options[0].textContent = "Everything (" + pages.length + ")";
      counts.forEach(function (count, name) { kinds.add(new Option(name + " (" + count + ")", name)); });
      kinds.value = counts.has(kind) ? kind : "";
      part.kind.hidden = counts.size < 2;
    }
    function instead(understood) {
      var said = understood.words.filter(function (one) { return one.instead || !one.terms.length; }).map(function (one) {
        return one.instead ? "No page has “" + one.word + "”; looked for “" + one.instead + "”." : "No page has “" + one.word + "”.";
      });
      part.instead.textContent = said.join(" ");
      part.instead.hidden = !said.length;
    }
    function nothing(understood) {
      var mine = asked;
      part.none.hidden = false;
      return Promise.all(understood.words.map(function (one) { return searching.nearest(one.word); })).then(function (found) {
        if (mine !== asked) return;
        var words = Array.from(new Set([].concat.apply([], found))), row = part.nearest.querySelector("span");
        row.textContent = "";
        words.forEach(function (word, i) {
          var link = document.createElement("a");
          link.href = "#q=" + encodeURIComponent(word);
          link.textContent = word;
          row.append(i ? ", " : "", link);
        });
        row.append(".");
        part.nearest.hidden = !words.length;
      });
    }
    function show(words, kind) {
      var mine = ++asked;
      now = words;
      main.setAttribute("data-search-state", "asked");
      if (!words) { clear(); worriedFirst(false); main.setAttribute("data-search-state", "done"); return; }
      var late = setTimeout(function () { if (mine === asked) part.said.textContent = "Searching."; }, 1000);
      searching.understand(words).then(function (understood) {
        return Promise.all([searching.start(), searching.answers(understood)]).then(function (both) {
          if (mine !== asked) return null;
          var all = both[1], start = both[0];
          var pages = kind ? all.filter(function (one) { return start.kindOf[one.number] === kind; }) : all;
          if (!pages.length) { pages = all; kind = ""; }
          return Promise.all(pages.slice(0, AT_ONCE).map(searching.shown)).then(function () { // all at once: no half of a list is seen
            if (mine !== asked) return null;
            clear();
            worriedFirst(understood.worried);
            if (pages.length) instead(understood);
            choices(all, start, kind);
            part.said.textContent = pages.length === 1 ? "1 page found." : pages.length ? pages.length + " pages found." : "Nothing was found for “" + words + "”.";
            return pages.length ? more(pages, understood.forms) : nothing(understood);
          });
        });
      }).catch(function () { if (mine === asked) broken(); }).then(function () {
        clearTimeout(late);
        if (mine === asked) main.setAttribute("data-search-state", "done");
      });
    }
    function broken() {
      clear();
      part.broken.hidden = false;
    }
    function fromAddress() {
      var said = address();
      if (location.hash !== typed) input.value = said.words; // who types goes on typing
      typed = null;
      show(said.words, said.kind);
    }
    input.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(function () { remember(input.value.trim(), ""); }, PAUSE);
    });
    kinds.addEventListener("change", function () { remember(now, kinds.value); });
    // A link to a part of this page, such as whom to tell, leaves what was found.
    window.addEventListener("hashchange", function () { if (/^#?$|[#&]q=/.test(location.hash)) fromAddress(); });
    form.addEventListener("submit", function () { if (!part.broken.hidden) fromAddress(); });
    // A query typed before the script came is not lost.
    if (input.value.trim() && !address().words) remember(input.value.trim(), "");
    fromAddress();
  }
})();
