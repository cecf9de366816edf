// Suggestions under the box as one types, in the pattern of a combobox: arrows choose, Enter opens, Escape closes.
(function () {
  "use strict";
  var PAUSE = 150, FEWEST = 2, MOST = 5;

  searching.box = function (form) {
    var input = form.querySelector("input"), label = form.querySelector("label").textContent;
    var list = document.createElement("ul"), status = document.createElement("p");
    var options = [], active = -1, asked = 0, timer;
    list.id = "search--options";
    list.className = "search__options";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label);
    list.hidden = true;
    status.className = "unseen";
    status.setAttribute("role", "status");
    form.append(list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);

    function choose(at) {
      if (options[active]) options[active].element.setAttribute("aria-selected", "false");
      active = at;
      if (options[active]) {
        options[active].element.setAttribute("aria-selected", "true");
        options[active].element.scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", options[active].element.id);
      } else input.removeAttribute("aria-activedescendant");
    }
    function close() {
      asked++;
      clearTimeout(timer);
      choose(-1);
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      status.textContent = "";
    }
    function open(option) {
      close();
      location.href = option.href;
    }
    function add(href, title, says, name) {
      var element = document.createElement("li"), option = { href: href, element: element };
      element.id = "search--option-" + options.length;
      element.className = "search__option" + (name ? " search__option--" + name : "");
      element.setAttribute("role", "option");
      element.setAttribute("aria-selected", "false");
      element.append(title);
      if (says) {
        var small = document.createElement("span");
        small.className = "search__says";
        small.textContent = " " + says;
        element.append(small);
      }
      element.addEventListener("mousedown", function (event) { event.preventDefault(); });
      element.addEventListener("click", function () { open(option); });
      options.push(option);
      list.append(element);
    }
    function show(understood, found, words) {
      list.textContent = "";
      options = [];
      choose(-1);
      var worried = document.querySelector(".worried__link"), now = document.querySelector(".worried__now");
      if (understood.worried && worried) add(worried.href, worried.textContent, now ? now.textContent.trim() : "", "worried");
      found.forEach(function (page) {
        var place = page.places[0], numbered = place && place.number && understood.forms.has(place.number);
        add(numbered ? place.href : page.href, page.title + (numbered ? ", paragraph " + place.number : ""), page.kind);
      });
      add(form.querySelector("[data-search-page]").href + "#q=" + encodeURIComponent(words), "All results for “" + words + "”", "", "all");
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      status.textContent = options.length === 1 ? "No page suggested." : options.length + " suggestions.";
    }
    function suggest() {
      var words = input.value.trim(), mine = ++asked;
      if (words.length < FEWEST) { close(); return; }
      searching.understand(words).then(function (understood) {
        if (mine !== asked) return null;
        return searching.answers(understood).then(function (pages) {
          if (mine !== asked) return null;
          return Promise.all(pages.slice(0, MOST).map(searching.shown)).then(function (found) {
            if (mine === asked) show(understood, found, words);
          });
        });
      }).catch(function () { if (mine === asked) close(); });
    }
    input.addEventListener("input", function () {
      clearTimeout(timer);
      choose(-1); // what was chosen answered other words
      timer = setTimeout(suggest, PAUSE);
    });
    input.addEventListener("keydown", function (event) {
      if (event.isComposing) return; // these keys choose among the letters of a language
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) { suggest(); event.preventDefault(); return; }
        var step = event.key === "ArrowDown" ? 1 : -1, all = options.length + 1;
        choose((active + 1 + step + all) % all - 1);
        event.preventDefault();
      } else if (event.key === "Enter" && options[active] && !list.hidden) {
        event.preventDefault();
        open(options[active]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "Tab") close();
    });
    input.addEventListener("blur", close);
    form.addEventListener("submit", close);
    if (input.value) suggest();
  };
})();
