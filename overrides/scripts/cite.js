/* The paragraph that an address leads to says how it is cited; with this, a button copies those words. */
(function () {
  "use strict";
  var button = document.createElement("button");
  var said = document.createElement("span");
  button.type = "button";
  button.className = "cite__copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy the words to cite this paragraph");
  said.setAttribute("role", "status");
  var words;

  function offer() {
    var id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; } // an address such as #100% is no address of a part
    var chosen = document.getElementById(id);
    var cite = chosen && chosen.classList.contains("numbered") && chosen.nextElementSibling;
    if (!cite || !cite.matches(".cite")) return;
    words = cite.querySelector("[data-cite]");
    said.textContent = "";
    cite.append(" ", button, " ", said);
  }
  function tell(done) {
    said.textContent = done ? "Copied." : "Not copied. The words are selected: copy them as you copy any others.";
  }
  function select() {
    var range = document.createRange();
    range.selectNodeContents(words);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    var done = false;
    try { done = document.execCommand("copy"); } catch (error) { /* the words stay selected */ }
    if (done) selection.removeAllRanges();
    tell(done);
  }
  button.addEventListener("click", function () {
    // A copy opened from a file may not write there by the newer way.
    if (navigator.clipboard) navigator.clipboard.writeText(words.textContent).then(function () { tell(true); }, select);
    else select();
  });
  addEventListener("hashchange", offer);
  offer();
})();
