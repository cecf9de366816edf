// The search is loaded when a reader turns to it, never before. Until then the box is a box.
(function () {
  "use strict";
  var form = document.querySelector("[data-search]");
  if (!form) return;
  var input = form.querySelector("input"), loading;

  function load() {
    if (loading) return;
    loading = document.createElement("script");
    loading.src = form.getAttribute("data-search");
    loading.onload = function () { searching.begin(form); };
    loading.onerror = function () { loading.remove(); loading = null; };
    document.head.appendChild(loading);
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var words = input.value.trim();
    if (!words) { input.focus(); return; }
    // After the # it is neither sent to a server nor written into its log.
    location.href = form.querySelector("[data-search-page]").href.replace(/#.*/, "") + "#q=" + encodeURIComponent(words);
  });
  input.addEventListener("focus", load);
  if (form.hasAttribute("data-search-here") || document.activeElement === input) load();
})();
