// A reader's words are taken apart as hooks/publishing/searching/tokens.py takes the pages' apart.
var searching = {};
(function () {
  "use strict";
  var TOKEN = /(?:19|20)[0-9]{2}[-–/][0-9]{2}(?![0-9])|[0-9]+(?:[.,][0-9]+)*[\p{L}\p{Nl}\p{No}]*|[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*(?:['’][\p{L}\p{Nl}\p{No}]+)*/gu;
  var YEAR = /((?:19|20)[0-9]{2})[-–/]([0-9]{2})$/;

  function small(token) {
    if (/^[0-9]/.test(token)) return token.replace(YEAR, "$1-$2").replace(/,/g, "").toLowerCase();
    return token.toLowerCase().replace(/’/g, "'").replace(/'s$/, "").replace(/'/g, "");
  }
  // Each word with its place in the text. Only a text without marks on its letters keeps its places, and is what is shown.
  searching.written = function (text) {
    var found = [], match;
    TOKEN.lastIndex = 0;
    while ((match = TOKEN.exec(text))) found.push({ at: match.index, as: match[0], word: small(match[0]) });
    return found;
  };
  searching.plain = function (text) { return text.normalize("NFKD").replace(/[\u0300-\u036f]+/g, ""); };
  searching.plainWord = function (token) { return small(searching.plain(token)); };
})();
