// How many slips of the finger lie between two words: a wrong letter, a missing one, one too many, two swapped.
(function () {
  "use strict";
  var ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"], ALIKE = "aeiou ck cs sz gj fv iy dt mn".split(" ");
  var LETTERS = ROWS.join(""), A = 97, ALL = 26;
  var WRONG = wrongs(); // what one letter in place of another counts: asked a hundred thousand times for a word
  var ROW = [[], [], []];

  function place(letter) {
    for (var i = 0; i < 3; i++) if (ROWS[i].indexOf(letter) >= 0) return [i, ROWS[i].indexOf(letter) + i * 0.4];
  }
  function near(one, other) {
    if (ALIKE.some(function (some) { return some.indexOf(one) >= 0 && some.indexOf(other) >= 0; })) return true;
    var a = place(one), b = place(other);
    return Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1;
  }
  function wrongs() {
    var found = new Uint8Array(ALL * ALL).fill(2);
    for (var i = 0; i < ALL; i++) for (var j = 0; j < ALL; j++) {
      if (near(LETTERS[i], LETTERS[j])) found[(LETTERS.charCodeAt(i) - A) * ALL + LETTERS.charCodeAt(j) - A] = 1;
    }
    return found;
  }
  function wrong(one, other) {
    if (one === other) return 0;
    one -= A;
    other -= A;
    return one >= 0 && one < ALL && other >= 0 && other < ALL ? WRONG[one * ALL + other] : 2;
  }
  searching.slips = function (typed, meant, most) {
    var across = meant.length, before = ROW[0], above = ROW[1], row = ROW[2], next, i, j, least, count;
    if (Math.abs(typed.length - across) > most) return most + 1;
    for (j = 0; j <= across; j++) row[j] = j;
    for (i = 1; i <= typed.length; i++) {
      next = before; before = above; above = row; row = next;
      row[0] = least = i;
      var letter = typed.charCodeAt(i - 1), last = i > 1 ? typed.charCodeAt(i - 2) : 0;
      for (j = 1; j <= across; j++) {
        var other = meant.charCodeAt(j - 1);
        count = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + wrong(letter, other));
        if (i > 1 && j > 1 && letter === meant.charCodeAt(j - 2) && last === other) count = Math.min(count, before[j - 2] + 1);
        row[j] = count;
        if (count < least) least = count;
      }
      if (least > most) return most + 1;
    }
    return row[across];
  };
})();
