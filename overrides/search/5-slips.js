// How many slips of the finger lie between two words: a wrong letter, a missing one, one too many, two swapped.
(function () {
  "use strict";
  var ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"], ALIKE = "aeiou ck cs sz gj fv iy dt mn".split(" ");
  function near(one, other) {
    if (ALIKE.some(function (some) { return some.indexOf(one) >= 0 && some.indexOf(other) >= 0; })) return true;
    var a = place(one), b = place(other);
    return Boolean(a && b) && Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1;
  }
  function place(letter) {
    for (var i = 0; i < 3; i++) if (ROWS[i].indexOf(letter) >= 0) return [i, ROWS[i].indexOf(letter) + i * 0.4];
    return null;
  }
  searching.slips = function (typed, meant, most) {
    if (Math.abs(typed.length - meant.length) > most) return most + 1;
    var before, row = [], above = [];
    for (var j = 0; j <= meant.length; j++) row[j] = j;
    for (var i = 1; i <= typed.length; i++) {
      before = above; above = row; row = [i];
      var least = i;
      for (j = 1; j <= meant.length; j++) {
        var wrong = typed[i - 1] === meant[j - 1] ? 0 : near(typed[i - 1], meant[j - 1]) ? 1 : 2;
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + wrong);
        if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        if (row[j] < least) least = row[j];
      }
      if (least > most) return most + 1;
    }
    return row[meant.length];
  };
})();
