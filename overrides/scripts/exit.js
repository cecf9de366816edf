// Leaving quickly: the link, or Shift three times. At once the page is blank, and its place in the history is taken.
(function () {
  "use strict";
  var NEEDED = 3, SECONDS = 5;
  var links = document.querySelectorAll("[data-exit]");
  if (!links.length) return;
  var dots = document.querySelector("[data-exit-dots]");
  var status = document.body.appendChild(document.createElement("p"));
  status.className = "unseen";
  status.setAttribute("role", "status");
  var presses = 0, usedWithAnother = false, timer;

  function leave(event) {
    if (event) event.preventDefault();
    Array.prototype.forEach.call(document.body.children, function (part) { part.hidden = true; });
    var cover = document.body.appendChild(document.createElement("div"));
    cover.className = "cover";
    cover.setAttribute("role", "alert");
    cover.textContent = "Loading.";
    document.title = "";
    var icon = document.querySelector("link[rel=icon]");
    // Taking the icon away would leave the old one in the tab; an empty picture replaces it.
    if (icon) icon.href = "data:,";
    leftQuickly.note();
    leftQuickly.go(links[0].href);
  }

  function show(count) {
    presses = count;
    dots.dataset.count = count;
    clearTimeout(timer);
  }

  function forget() {
    usedWithAnother = true;
    if (!presses) return;
    show(0);
    status.textContent = "";
  }

  function press() {
    show(presses + 1);
    if (presses === NEEDED) { leave(); return; }
    var left = NEEDED - presses;
    status.textContent = "Shift, press " + left + (left === 1 ? " more time" : " more times") + " to exit.";
    timer = setTimeout(function () {
      show(0);
      status.textContent = "Exit this page expired.";
    }, SECONDS * 1000);
  }

  links.forEach(function (link) { link.addEventListener("click", leave); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Shift") { if (!event.repeat) usedWithAnother = event.ctrlKey || event.altKey || event.metaKey; }
    else forget();
  });
  // A Shift that is held for a click or a capital letter is not a call for help.
  document.addEventListener("mousedown", function () { usedWithAnother = true; });
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift") usedWithAnother = true;
    else if (!usedWithAnother) press();
  });
})();
