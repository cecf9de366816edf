// Asks as a reader does, one key at a time but the last one at once, and says when and where the results lead.
// `ready` resolves when the page listens; `box` is where words are typed; `shown(words)` resolves when what is shown
// answers them; `links` lists the results.
((ready, box, shown, links) => {
  const LONGEST = 600_000;
  const late = () => new Promise((_, no) => setTimeout(() => no(new Error("no answer in ten minutes")), LONGEST));
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, true);
  const painted = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 0)); });

  window.bench = {
    answer: null,
    // All of the words but the last letter, without an event: the letter that the driver types is the one that asks.
    async begin(words) {
      await Promise.race([ready(), late()]);
      const typed = box();
      typed.focus();
      typed.value = words.slice(0, -1);
      bench.answer = Promise.race([shown(words).then(painted), late()]).then(() => {
        const now = performance.now();
        return { wait: now - pressed, sinceOpening: now, links: links() };
      });
      bench.answer.catch(() => {});
    },
  };
})
