// The words of an answer: which passages of a page to show, and the words in them that were looked for.
(function () {
  "use strict";
  var MOST_PLACES = 3, ROUND = 26; // words on a line of an excerpt
  var ONLY_NEAR = 0.4; // of the score of a page's best passage

  // The page of an answer with its best places: { title, kind, day, summary, state, href, places: [{ label, text, href }] }.
  searching.shown = function (answer) {
    return searching.start().then(function (start) {
      var best = searching.placesOn(answer, start).slice(0, MOST_PLACES);
      best = best.filter(function (place) { return answer.scored(place) >= answer.scored(best[0]) * ONLY_NEAR; });
      var files = new Set([answer.first].concat(best).map(function (place) { return searching.holds(start.texts, place); }));
      return Promise.all(Array.from(files).map(function (file) { return searching.piece("t-" + file); })).then(function (pieces) {
        var parts = [].concat.apply([], pieces).filter(function (part) { return part[0] === answer.number; });
        var first = parts[0], address = start.root + first[2];
        if (location.protocol === "file:") address += "index.html";
        return {
          href: address, title: first[3], kind: first[4], day: first[5], summary: first[6], state: first[7],
          places: best.map(function (place) { return found(parts, place, answer.first, address); }).filter(Boolean)
        };
      });
    });
  };
  function found(parts, place, own, address) {
    for (var i = 0; i < parts.length; i++) {
      var passage = parts[i][8][place - parts[i][1] - (parts[i][1] === own ? 1 : 0)];
      if (passage) {
        return {
          href: address + (passage[0] ? "#" + passage[0] : ""), heading: passage[1], text: passage[2],
          number: passage[3] ? passage[0] : "", label: passage[3] ? "Paragraph " + passage[0] : passage[1]
        };
      }
    }
    return null;
  }
  // The part of a text where most of the words stand, with each of them in a mark.
  searching.excerpt = function (text, forms) {
    var words = searching.written(text), hits = words.map(function (one) { return forms.has(searching.plainWord(one.as)); });
    var from = 0, most = -1;
    for (var at = 0; at < Math.max(1, words.length - ROUND + 1); at++) {
      var here = new Set(), count = 0;
      for (var i = at; i < Math.min(words.length, at + ROUND); i++) if (hits[i]) { here.add(words[i].word); count++; }
      if (here.size * 10 + count > most) { most = here.size * 10 + count; from = at; }
    }
    var to = Math.min(words.length, from + ROUND);
    var begins = from ? words[from].at : 0, ends = to < words.length ? words[to].at : text.length;
    var line = document.createDocumentFragment(), done = begins;
    if (from) line.append("… ");
    for (i = from; i < to; i++) {
      if (!hits[i]) continue;
      var mark = document.createElement("mark");
      mark.textContent = words[i].as;
      line.append(text.slice(done, words[i].at), mark);
      done = words[i].at + words[i].as.length;
    }
    line.append(text.slice(done, ends).replace(/\s+$/, ""));
    if (to < words.length) line.append(" …");
    return line;
  };
})();
