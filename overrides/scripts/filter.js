/* Narrows the list of publications. The choices are in the address, so that what is found can be sent to someone. */
(function () {
  "use strict";
  var form = document.querySelector("[data-filter]");
  if (!form) return;
  var said = form.querySelector("[data-filter-said]"), everything = form.querySelector("[type=reset]");
  var choices = Array.prototype.slice.call(form.querySelectorAll("select"));
  var years = Array.prototype.slice.call(document.querySelectorAll("[data-year]"));

  function matches(item, year) {
    var of = item.getAttribute("data-of");
    return choices.every(function (choice) {
      var mark = choice.options[choice.selectedIndex].getAttribute("data-mark");
      return !choice.value || (mark ? of.indexOf(mark) >= 0 : choice.value === year);
    });
  }
  function narrow() {
    var shown = 0, all = 0;
    years.forEach(function (section) {
      var here = 0;
      section.querySelectorAll("[data-of]").forEach(function (item) {
        item.hidden = !matches(item, section.getAttribute("data-year"));
        here += item.hidden ? 0 : 1;
        all += 1;
      });
      section.hidden = !here;
      shown += here;
    });
    everything.hidden = shown === all;
    said.textContent = shown ? shown + " of " + all + " shown." : "Nothing matches all of these choices.";
  }
  function remember() {
    var query = choices.filter(function (choice) { return choice.value; }).map(function (choice) {
      return choice.name + "=" + encodeURIComponent(choice.value);
    }).join("&");
    try { history.replaceState(null, "", location.pathname + (query && "?" + query)); } catch (error) { /* a copy opened from a file may not */ }
  }
  function recall() {
    var query = new URLSearchParams(location.search);
    choices.forEach(function (choice) {
      choice.value = query.get(choice.name) || "";
      if (choice.selectedIndex < 0) choice.value = "";
    });
    narrow();
  }
  form.addEventListener("change", function () { narrow(); remember(); });
  form.addEventListener("reset", function () {
    setTimeout(function () { narrow(); remember(); choices[0].focus(); });
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("pageshow", recall);
  form.hidden = false;
  recall();
})();
