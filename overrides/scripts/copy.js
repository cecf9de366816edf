// In a copy, after the day until which its telephone numbers are good, each says so beside it.
(function () {
  "use strict";
  var said = document.querySelector("[data-good-until]");
  var now = new Date();
  function two(number) { return (number < 10 ? "0" : "") + number; }
  var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  if (!said || today <= said.dataset.goodUntil) return;
  document.querySelectorAll("a[href^='tel:']").forEach(function (number) {
    if (number.textContent.replace(/\D/g, "").length < 6) return; // 999 does not grow old
    var old = document.createElement("strong");
    old.className = "copy__old";
    old.textContent = " This number may be wrong by now.";
    number.after(old);
  });
})();
