// Reads what hooks/publishing/searching/packed.py wrote.
(function () {
  "use strict";
  function level(code) { return code < 48 ? code - 34 : code - 67; } // # is 1, Q is 14

  searching.numbers = function (text) {
    var found = [], value = 0;
    for (var i = 0; i < text.length; i++) {
      var code = text.charCodeAt(i);
      if (code >= 93) value = (value + code - 93) * 32;
      else { found.push(value + code - 48); value = 0; }
    }
    return found;
  };
  // Each place where a word stands, into a row of what it weighs there; where: the places that were empty before.
  searching.weigh = function (line, strength, row) {
    var value = 0, place = 0, weight = 0;
    for (var i = 0; i < line.length; i++) {
      var code = line.charCodeAt(i);
      if (code >= 93) value = (value + code - 93) * 32;
      else if (code >= 48 && code < 80) {
        place += value + code - 48;
        value = 0;
        if (weight > row.in[place]) {
          if (!row.in[place]) row.where.push(place);
          row.in[place] = weight;
        }
      } else { weight = level(code) * level(code) * strength; place = 0; }
    }
  };
})();
