// What a reader would lose: a page wider than its window, text cut off, and lines of text on top of each other.
() => {
  const lost = [], said = one => one.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  if (document.documentElement.scrollWidth > innerWidth) lost.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`);
  const onPurpose = one => one.closest(".unseen, .skip, details:not([open]) > :not(summary)");
  const shown = one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length;
  for (const one of document.body.querySelectorAll("*")) {
    if (!shown(one) || onPurpose(one) || !one.innerText) continue;
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    const cuts = value => value === "hidden" || value === "clip";
    if (cuts(style.overflowX) && one.scrollWidth > one.clientWidth + 1) lost.push(`text is cut off at the side of ${said(one)}`);
    if (cuts(style.overflowY) && one.scrollHeight > one.clientHeight + 1) lost.push(`text is cut off at the foot of ${said(one)}`);
    if (style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none") lost.push(`text is shortened in ${said(one)}`);
    if (!one.closest(".table") && (box.right > innerWidth + 1 || box.left < -1)) lost.push(`${said(one)} goes past the edge`);
  }
  return lost.concat(overlaps());

  function overlaps() {
    const lines = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const text = words.currentNode, holder = text.parentElement;
      // The quick exit lies over the foot of a small page on purpose; the page can be scrolled from under it.
      if (!text.data.trim() || !shown(holder) || onPurpose(holder) || holder.closest(".exit")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({box, holder, text: text.data.trim().slice(0, 40)});
    }
    const over = [];
    lines.forEach((one, index) => lines.slice(index + 1).forEach(other => {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && high > 0.3 * Math.min(one.box.height, other.box.height)) over.push(`'${one.text}' lies over '${other.text}'`);
    }));
    return over;
  }
}
