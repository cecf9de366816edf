// Which words of the dictionary a reader may mean by one word: itself, another ending, its beginning, a slip of the finger.
(function () {
  "use strict";
  var ENDINGS = new Set(" s es d ed ing ings er ers or ors ly y ies ied ion ions al e ment ments ness ful ial ially t ts ted ting".split(" "));
  var OTHER_ENDING = 0.9, BEGINNING = 0.7, SLIP = 0.7, SAME = 0.75;
  var MOST_BEGUN = 12, FEWEST_BEGUN = 3, MOST_SLIPS = 3;
  var files = {};

  function read(said) {
    var forms = new Map(), next = said[0];
    said[1].split("\n").forEach(function (line) {
      var count = +line[0], sides = line.slice(1).split("~"), parts = sides[0].split(",");
      var other = sides.length === 2; // a form of a word whose line is elsewhere
      var id = other ? +sides[1] : next++;
      var all = parts.length > 1 ? parts.slice(1).map(function (end) { return parts[0] + end; }) : parts;
      var term = { id: id, count: count, forms: all, same: sides.length === 3 ? sides[2].split(",").filter(Boolean).map(Number) : [] };
      all.forEach(function (form) { forms.set(form, (forms.get(form) || []).concat(term)); });
    });
    return forms;
  }
  function key(word, keys) {
    if (keys.has(word.slice(0, 2))) return word.slice(0, 2);
    var first = /^[a-z0-9]/.test(word) ? word[0] : "_";
    return keys.has(first) ? first : null;
  }
  function fileOf(word) {
    return searching.start().then(function (start) {
      var name = key(word, start.words);
      if (!name) return new Map();
      files[name] = files[name] || searching.piece("w-" + name).then(read);
      files[name].catch(function () { delete files[name]; });
      return files[name];
    });
  }
  function endingsOf(word) {
    return searching.start().then(function (start) {
      var name = key(word.split("").reverse().join(""), start.endings);
      return name ? searching.piece("e-" + name).then(function (text) { return text.split("\n"); }) : [];
    });
  }
  function common(one, other) {
    var at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    return at;
  }
  function otherEnding(word, forms) {
    var best = null, longest = Math.max(3, Math.ceil(word.length * 0.55)) - 1;
    forms.forEach(function (terms, form) {
      var shared = common(word, form);
      if (shared > longest && ENDINGS.has(word.slice(shared)) && ENDINGS.has(form.slice(shared))) { longest = shared; best = form; }
    });
    return best;
  }
  function begun(word, forms) {
    var found = new Map();
    forms.forEach(function (terms, form) {
      if (form.indexOf(word) === 0) terms.forEach(function (term) { found.set(term.id, term); });
    });
    return Array.from(found.values()).sort(function (a, b) { return b.count - a.count; }).slice(0, MOST_BEGUN);
  }
  function slipped(word, forms, endings) {
    var most = word.length < 4 || /[0-9]/.test(word) ? 0 : word.length < 8 ? 1 : 2, found = new Map();
    function look(form, count) {
      var slips = form.length < 3 ? 9 : searching.slips(word, form, most);
      if (slips <= most) found.set(form, slips * 100 - count - (form[0] === word[0] ? 5 : 0));
    }
    if (!most) return [];
    forms.forEach(function (terms, form) { look(form, terms[0].count); });
    endings.forEach(function (line) { look(line.slice(1), +line[0]); });
    var ordered = Array.from(found).sort(function (a, b) { return a[1] - b[1]; });
    return ordered.filter(function (one) { return one[1] < ordered[0][1] + 60; }).slice(0, MOST_SLIPS).map(function (one) { return one[0]; });
  }
  function meant(terms, strength) {
    return terms.map(function (term) { return { term: term, strength: strength }; });
  }
  function exact(word) {
    return fileOf(word).then(function (forms) { return forms.get(word) || []; });
  }
  searching.exact = exact;

  // What one word may mean: { terms: [{ term, strength }], instead: what was looked for in its place, or nothing }.
  searching.meanings = function (word, isLast) {
    return fileOf(word).then(function (forms) {
      var found = meant(forms.get(word) || [], 1), instead = null;
      var rare = found.every(function (one) { return one.term.count < 3; });
      if (isLast && word.length >= FEWEST_BEGUN && rare) found = found.concat(meant(begun(word, forms), found.length ? BEGINNING / 2 : BEGINNING));
      if (!found.length && (instead = otherEnding(word, forms))) {
        found = meant(forms.get(instead), OTHER_ENDING);
        instead = null;
      }
      if (found.length) return { word: word, terms: found, instead: instead };
      return endingsOf(word).then(function (endings) {
        var likely = slipped(word, forms, endings);
        return Promise.all(likely.map(exact)).then(function (terms) {
          return { word: word, terms: meant([].concat.apply([], terms), SLIP), instead: likely[0] || null };
        });
      });
    });
  };
  // Words that look like one that nobody uses here.
  searching.nearest = function (word) {
    return Promise.all([fileOf(word), endingsOf(word)]).then(function (both) {
      var found = new Map(), most = Math.max(2, Math.floor(word.length / 3));
      function look(form) {
        var slips = searching.slips(word, form, most);
        if (slips <= most && form.length > 2) found.set(form, slips);
      }
      both[0].forEach(function (terms, form) { look(form); });
      both[1].forEach(function (line) { look(line.slice(1)); });
      var ordered = Array.from(found).sort(function (a, b) { return a[1] - b[1] || (a[0] < b[0] ? -1 : 1); });
      return ordered.slice(0, 5).map(function (one) { return one[0]; });
    });
  };
  searching.withTheSame = function (meaning) {
    var ids = new Map();
    function add(id, strength) { ids.set(id, Math.max(strength, ids.get(id) || 0)); }
    meaning.terms.forEach(function (one) {
      add(one.term.id, one.strength);
      one.term.same.forEach(function (id) { add(id, one.strength * SAME); });
    });
    meaning.ids = ids;
    return meaning;
  };
})();
