// Material asks a worker: the answer to these words has come when as many answers came as questions went before it.
(() => {
  const QUERY = 2, RESULT = 3, asked = [], waiting = new Map();
  window.Worker = class extends window.Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => data.type === RESULT && setTimeout((words) => {
        waiting.get(words)?.();
        waiting.delete(words);
      }, 0, asked.shift()));
    }

    postMessage(message) {
      if (message.type === QUERY) asked.push(message.data);
      super.postMessage(message);
    }
  };
  return [
    () => Promise.resolve(), // it keeps what is typed too early
    () => document.querySelector("[data-md-component=search-query]"),
    (words) => new Promise((done) => { waiting.set(words, done); }),
    () => Array.from(document.querySelectorAll(".md-search-result__item"), (result) => Array.from(
      result.querySelectorAll("a[href]"), (link) => !link.closest("details:not([open])") && link.pathname + link.hash)
      .filter(Boolean)),
  ];
})()
