// Which pages answer a query, best first, and where on each: sums of what the index says of each word.
(function () {
  "use strict";
  var TOGETHER = 0.9; // of a longer name that has a short form, for each of its words
  var ALL_OF_PAGE = 0.6, BEST_PASSAGE = 1, OWN_WORDS = 1, ALL_WORDS = 1.5; // what a page, its best passage and its title count for
  var LEAST = 0.12; // of the best page's score: what answers less well is left out
  var SURE = 0.74, LIKELY = 0.5; // that a word, or another word for it, is one of those who are worried: less sure of "wo" and "hel"
  var lines = {};

  function hyphened(query, one) { return query[one.at + one.as.length] === "-"; }
  function kept(query, stop) {
    query = searching.plain(query);
    var all = searching.written(query);
    var telling = all.filter(function (one, i) {
      if (hyphened(query, one) || (i && hyphened(query, all[i - 1]))) return true;
      return !stop.has(one.word) || (one.as.length > 1 && one.as === one.as.toUpperCase() && query !== query.toUpperCase());
    });
    telling = telling.length ? telling : all;
    return telling.map(function (one, i) { return { word: one.word, follows: i > 0 && all.indexOf(one) === all.indexOf(telling[i - 1]) + 1 }; });
  }
  // Two words that are one to others: safe guarding, multi agency.
  function together(meanings) {
    return Promise.all(meanings.slice(1).map(function (second, at) {
      var first = meanings[at];
      if (!second.follows) return null;
      return searching.exact(first.word + second.word).then(function (terms) {
        terms.forEach(function (term) { [first, second].forEach(function (one) { one.terms.push({ term: term, strength: 1 }); one.instead = null; }); });
      });
    })).then(function () { return meanings; });
  }
  function longerNames(meanings, phrases) {
    phrases.forEach(function (phrase) {
      var words = phrase[0];
      for (var at = 0; at + words.length <= meanings.length; at++) {
        var here = meanings.slice(at, at + words.length);
        if (!words.every(function (id, i) { return here[i].ids.has(id); })) continue;
        here.forEach(function (one) { one.ids.set(phrase[1][0], Math.max(TOGETHER, one.ids.get(phrase[1][0]) || 0)); });
      }
    });
  }
  searching.understand = function (query) {
    return searching.start().then(function (start) {
      var words = kept(query, start.stop);
      return Promise.all(words.map(function (one, at) {
        return searching.meanings(one.word, at === words.length - 1).then(function (meaning) { meaning.follows = one.follows; return meaning; });
      })).then(together).then(function (meanings) {
        meanings.forEach(searching.withTheSame);
        longerNames(meanings, start.phrases);
        longerNames(meanings, start.names.filter(function (name) { return name[0].length === meanings.length; }));
        var forms = new Set();
        meanings.forEach(function (one) {
          forms.add(one.word);
          one.terms.forEach(function (meant) { meant.term.forms.forEach(function (form) { forms.add(form); }); });
        });
        var worried = meanings.some(function (one) {
          return start.concerned.some(function (id) { return (one.ids.get(id) || 0) >= (one.word.length < 5 ? SURE : LIKELY); });
        });
        return { words: meanings, forms: forms, worried: worried };
      });
    });
  };
  function line(start, id) {
    var file = searching.holds(start.places, id);
    return searching.piece("p-" + file).then(function (text) {
      lines[file] = lines[file] || text.split("\n");
      return lines[file][id - start.places[file]] || "";
    });
  }
  // What a word weighs in each passage: the best that any of its meanings gives it there.
  function weights(start, meaning) {
    var ids = Array.from(meaning.ids.keys());
    return Promise.all(ids.map(function (id) { return line(start, id); })).then(function (found) {
      var best = { in: new Float32Array(start.passages), where: [] };
      found.forEach(function (text, i) { searching.weigh(text, meaning.ids.get(ids[i]), best); });
      return best;
    });
  }
  // Numbers in rows, not objects: a telephone adds up tens of thousands between two letters typed.
  function added(start, found) {
    var sums = new Float32Array(start.passages), counts = new Uint8Array(start.passages);
    var pages = new Map(), count = found.length;
    found.forEach(function (best, word) {
      for (var i = 0; i < best.where.length; i++) {
        var passage = best.where[i], weight = best.in[passage], number = start.pageOf[passage], page = pages.get(number);
        if (!page) pages.set(number, (page = { number: number, first: start.firsts[number], words: new Float32Array(count), best: 0 }));
        sums[passage] += weight;
        counts[passage] += 1;
        if (weight > page.words[word]) page.words[word] = weight;
        var score = passage === page.first ? 0 : sums[passage] * (0.5 + counts[passage] / count / 2);
        if (score > page.best) page.best = score;
      }
    });
    function score(passage) { return sums[passage] * (0.5 + counts[passage] / count / 2); }
    pages.forEach(function (page) {
      var have = page.words.filter(Boolean), whole = have.reduce(function (a, b) { return a + b; }, 0);
      page.score = start.trust[page.number] * Math.pow(have.length / count, ALL_WORDS)
        * (ALL_OF_PAGE * whole + BEST_PASSAGE * page.best + OWN_WORDS * score(page.first));
      page.scored = score;
    });
    return Array.from(pages.values());
  }
  // Where on a page, best first: asked only of pages that are shown.
  searching.placesOn = function (page, start) {
    var found = [];
    for (var one = page.first + 1; one < page.first + start.sizes[page.number]; one++) if (page.scored(one)) found.push(one);
    return found.sort(function (a, b) { return page.scored(b) - page.scored(a) || a - b; });
  };
  // Who is worried finds the page on whom to tell among the first two.
  function withWhomToTell(pages, start) {
    var at = pages.findIndex(function (page) { return page.number === start.tell; });
    if (start.tell < 0 || at === 0 || at === 1) return pages;
    var page = at < 0 ? { number: start.tell, first: start.firsts[start.tell], scored: function () { return 0; } } : pages.splice(at, 1)[0];
    pages.splice(1, 0, page);
    return pages;
  }
  searching.answers = function (understood) {
    return searching.start().then(function (start) {
      return Promise.all(understood.words.map(function (one) { return weights(start, one); })).then(function (found) {
        var pages = added(start, found).sort(function (a, b) { return b.score - a.score || a.number - b.number; });
        pages = pages.filter(function (page) { return page.score >= pages[0].score * LEAST; });
        return understood.worried ? withWhomToTell(pages, start) : pages;
      });
    });
  };
})();
