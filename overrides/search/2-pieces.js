// The index comes in small files, each loaded when it is first needed: by a script, which works from a memory stick too.
(function () {
  "use strict";
  var waiting = {}, pieces = {}, start;
  var script = document.currentScript.src;
  var root = script.slice(0, script.lastIndexOf("/assets/") + 1);

  window.searchPiece = function (name, said) { if (waiting[name]) waiting[name](said); delete waiting[name]; };

  function load(name, address) {
    if (!pieces[name]) {
      pieces[name] = new Promise(function (kept, broken) {
        var element = document.createElement("script");
        waiting[name] = kept;
        element.src = address;
        element.onerror = function () { element.remove(); delete pieces[name]; broken(new Error(name)); };
        // What came in its place, of some hosts with status 200, hands nothing over.
        element.onload = function () { if (waiting[name]) element.onerror(); else element.remove(); };
        document.head.appendChild(element);
      });
    }
    return pieces[name];
  }
  // Each kind of number is read once, when the start has come.
  searching.start = function () {
    if (!start) {
      start = load("start", root + "search/start.js").then(function (said) {
        said.root = root;
        ["sizes", "places", "texts", "concerned"].forEach(function (name) { said[name] = searching.numbers(said[name]); });
        ["words", "endings", "stop"].forEach(function (name) { said[name] = new Set(said[name].split(" ")); });
        ["phrases", "names"].forEach(function (name) {
          said[name] = said[name].split(" ").filter(Boolean).map(function (one) { return one.split(",").map(searching.numbers); });
        });
        said.trust = [];
        said.kindOf = [];
        said.kinds.forEach(function (kind) {
          for (var page = 0; page < kind[2]; page++) { said.kindOf.push(kind[0]); said.trust.push(kind[1] / 100); }
        });
        said.firsts = [];
        said.passages = said.sizes.reduce(function (before, size) { said.firsts.push(before); return before + size; }, 0);
        said.pageOf = new Uint32Array(said.passages);
        said.firsts.forEach(function (first, page) { said.pageOf.fill(page, first, first + said.sizes[page]); });
        return said;
      });
      start.catch(function () { start = null; });
    }
    return start;
  };
  searching.piece = function (name) {
    return searching.start().then(function (said) { return load(name, root + "search/" + said.folder + name + ".js"); });
  };
  // Which file of several holds a number, by the first that each holds.
  searching.holds = function (firsts, number) {
    var low = 0, high = firsts.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (firsts[middle] <= number) low = middle; else high = middle - 1;
    }
    return low;
  };
})();
