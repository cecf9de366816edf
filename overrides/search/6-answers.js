// Which pages answer a query, best first, and where on each: sums of what the index says of each word.
(function () {
  "use strict";
  var TOGETHER = 0.9; // of a longer name that has a short form, for each of its words
  var ALL_OF_PAGE = 0.6, BEST_PASSAGE = 1, OWN_WORDS = 1, ALL_WORDS = 1.5; // what a page, its best passage and its title count for
  var LEAST = 0.12; // of the best page's score: what answers less well is left out
  var lines = {};

  function kept(query, stop) {
    var all = searching.written(searching.plain(query));
    var telling = all.filter(function (one) {
      return !stop.has(one.word) || (one.as.length > 1 && one.as === one.as.toUpperCase() && query !== query.toUpperCase());
    });
    return (telling.length ? telling : all).map(function (one) { return one.word; });
  }
  // Two words that are one to others: safe guarding, multi agency.
  function together(meanings) {
    return Promise.all(meanings.slice(1).map(function (second, at) {
      var first = meanings[at];
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
      return Promise.all(words.map(function (word, at) {
        return searching.meanings(word, at === words.length - 1);
      })).then(together).then(function (meanings) {
        meanings.forEach(searching.withTheSame);
        longerNames(meanings, start.phrases);
        var forms = new Set();
        meanings.forEach(function (one) {
          forms.add(one.word);
          one.terms.forEach(function (meant) { meant.term.forms.forEach(function (form) { forms.add(form); }); });
        });
        var worried = meanings.some(function (one) {
          return one.terms.some(function (meant) { return meant.strength > 0.5 && start.concerned.indexOf(meant.term.id) >= 0; });
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
  // The best that any of its meanings gives a word, in each passage.
  function weights(start, meaning) {
    var ids = Array.from(meaning.ids.keys());
    return Promise.all(ids.map(function (id) { return line(start, id); })).then(function (found) {
      var best = new Map();
      found.forEach(function (text, i) {
        var strength = meaning.ids.get(ids[i]);
        searching.places(text, function (place, weight) {
          if (weight * strength > (best.get(place) || 0)) best.set(place, weight * strength);
        });
      });
      return best;
    });
  }
  function added(start, found) {
    var pages = new Map(), sums = new Map(), counts = new Map();
    found.forEach(function (best, word) {
      best.forEach(function (weight, passage) {
        sums.set(passage, (sums.get(passage) || 0) + weight);
        counts.set(passage, (counts.get(passage) || 0) + 1);
        var number = searching.holds(start.firsts, passage), page = pages.get(number);
        if (!page) pages.set(number, (page = { number: number, words: [], passages: new Set() }));
        page.passages.add(passage);
        page.words[word] = Math.max(page.words[word] || 0, weight);
      });
    });
    pages.forEach(function (page) { judge(page, start, found.length, sums, counts); });
    return Array.from(pages.values());
  }
  function judge(page, start, words, sums, counts) {
    var own = start.firsts[page.number], trust = start.trust[page.number];
    function score(passage) { return (sums.get(passage) || 0) * (0.5 + (counts.get(passage) || 0) / words / 2); }
    var have = page.words.filter(Boolean), whole = have.reduce(function (a, b) { return a + b; }, 0);
    page.places = Array.from(page.passages).filter(function (one) { return one !== own; });
    page.places.sort(function (a, b) { return score(b) - score(a) || a - b; });
    var best = page.places.length ? score(page.places[0]) : 0;
    page.first = own;
    page.scores = page.places.map(score);
    page.score = trust * Math.pow(have.length / words, ALL_WORDS) * (ALL_OF_PAGE * whole + BEST_PASSAGE * best + OWN_WORDS * score(own));
  }
  // Who is worried finds the page on whom to tell among the first two.
  function withWhomToTell(pages, start) {
    var at = pages.findIndex(function (page) { return page.number === start.tell; });
    if (start.tell < 0 || at === 0 || at === 1) return pages;
    var page = at < 0 ? { number: start.tell, first: start.firsts[start.tell], places: [], scores: [] } : pages.splice(at, 1)[0];
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
