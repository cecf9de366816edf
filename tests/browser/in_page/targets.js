// WCAG 2.5.8: what can be touched is 24 pixels each way, or stands clear of its neighbours; words in a sentence are exempt.
() => {
  const SIZE = 24;
  const targets = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length && !one.closest(".skip"));
  // A note's number stands in a <sup> of its own, and is in the sentence around it all the same.
  const around = one => getComputedStyle(one.parentElement).display === "inline" ? around(one.parentElement) : one.parentElement;
  const inSentence = one => getComputedStyle(one).display === "inline" && around(one).innerText.trim() !== one.innerText.trim();
  const facts = targets.map(one => {
    const box = one.getBoundingClientRect();
    return {one, box, small: box.width < SIZE - 0.01 || box.height < SIZE - 0.01, x: box.left + box.width / 2, y: box.top + box.height / 2};
  });
  const tooNear = (small, other) => {
    if (small === other || small.one.closest(".exit") !== other.one.closest(".exit")) return false;
    if (other.small) return Math.hypot(small.x - other.x, small.y - other.y) < SIZE;
    const x = Math.max(other.box.left, Math.min(small.x, other.box.right)), y = Math.max(other.box.top, Math.min(small.y, other.box.bottom));
    return Math.hypot(small.x - x, small.y - y) < SIZE / 2;
  };
  return facts.filter(fact => fact.small && !inSentence(fact.one) && facts.some(other => tooNear(fact, other)))
    .map(fact => `${fact.one.outerHTML.replace(/\s+/g, " ").slice(0, 100)} is ${fact.box.width.toFixed()} by ${fact.box.height.toFixed()}`);
}
