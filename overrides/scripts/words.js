/* A word of the glossary says what it stands for where it is: pointed at, tapped, or come to. The words are those of the list at the foot. */
(function () {
  "use strict";
  var SOON = 120, LINGER = 300, GAP = 8, EDGE = 8;
  var marked = document.querySelectorAll("a.word");
  if (!marked.length) return;
  var exit = document.querySelector(".exit");
  var bubble = document.createElement("div");
  var said = document.createElement("span");
  var more = document.createElement("a");
  bubble.className = "bubble";
  bubble.hidden = true;
  said.setAttribute("role", "tooltip");
  more.textContent = "More in the glossary";
  more.tabIndex = -1; // the word itself leads there
  bubble.append(said, " ", more);
  document.querySelector("main").append(bubble);
  var shown = null, waiting, wasShown = true;

  function id(word) { return "word--" + word.hash.slice(1); }

  function show(word) {
    clearTimeout(waiting);
    said.textContent = document.getElementById(id(word)).textContent;
    more.href = word.href;
    bubble.hidden = false;
    shown = word;
    place();
  }
  function hide() {
    clearTimeout(waiting);
    bubble.hidden = true;
    shown = null;
  }
  // Under the word; above it where the way out of the site, or the edge of the window, is in the way.
  function place() {
    var word = shown.getClientRects()[0], around = bubble.offsetParent.getBoundingClientRect();
    var out = exit ? exit.getBoundingClientRect() : { top: innerHeight, bottom: innerHeight };
    var floor = out.bottom >= innerHeight ? out.top : innerHeight;
    var under = word.bottom + GAP, above = word.top - GAP - bubble.offsetHeight;
    var most = document.documentElement.clientWidth - bubble.offsetWidth - EDGE;
    bubble.style.top = (under + bubble.offsetHeight > floor && above > 0 ? above : under) - around.top + "px";
    bubble.style.left = Math.max(EDGE, Math.min(word.left, most)) - around.left + "px";
  }
  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(function () { if (shown !== document.activeElement) hide(); }, LINGER);
  }

  marked.forEach(function (word) {
    word.setAttribute("aria-describedby", id(word));
    word.addEventListener("pointerenter", function (event) {
      if (event.pointerType === "touch") return;
      clearTimeout(waiting);
      waiting = setTimeout(show, SOON, word);
    });
    word.addEventListener("pointerleave", function (event) { if (event.pointerType !== "touch") later(); });
    word.addEventListener("focus", function () { show(word); });
    word.addEventListener("blur", function () { if (!bubble.matches(":hover")) hide(); });
    // A first tap shows the words; a second one, or the link under them, goes on.
    word.addEventListener("pointerdown", function (event) { wasShown = event.pointerType !== "touch" || shown === word; });
    word.addEventListener("click", function (event) {
      if (!wasShown) { event.preventDefault(); show(word); }
      wasShown = true;
    });
  });
  bubble.addEventListener("pointerenter", function () { clearTimeout(waiting); });
  bubble.addEventListener("pointerleave", later);
  document.addEventListener("pointerdown", function (event) {
    if (shown && event.target !== shown && !bubble.contains(event.target)) hide();
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape" && shown) hide(); });
  addEventListener("resize", function () { if (shown) place(); });
  addEventListener("pagehide", hide);
})();
