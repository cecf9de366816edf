// What has the focus now (by its number among all that is not put in for those who turn to the search), and which of nine points on each of its lines can be seen; null when focus has left the page.
() => {
  const stop = document.activeElement;
  if (!stop || stop === document.body || stop === document.documentElement) return null;
  const style = getComputedStyle(stop), box = stop.getBoundingClientRect();
  let seen = 0, covered = 0, outside = 0, coveredBy = "";
  const thirds = [0.04, 0.5, 0.96];
  for (const line of stop.getClientRects()) {
    // Of what is taller than the screen, the part on it is looked at: a long table cannot be seen whole.
    const isTall = line.height > innerHeight, from = isTall ? Math.max(line.top, 0) : line.top;
    const height = isTall ? Math.min(line.bottom, innerHeight) - from : line.height;
    for (const down of thirds) for (const along of thirds) {
      const x = line.left + line.width * along, y = from + height * down;
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) { outside++; continue; }
      const top = document.elementFromPoint(x, y);
      if (top && (stop.contains(top) || top.contains(stop))) seen++;
      else { covered++; coveredBy = top ? top.outerHTML.slice(0, 80) : "nothing"; }
    }
  }
  return {
    number: [...document.querySelectorAll("body *:not(.search > [role])")].indexOf(stop),
    html: stop.outerHTML.replace(/\s+/g, " ").slice(0, 110),
    kind: (stop.closest("[class]:not(a, p, li, h2, h3, .md-typeset, .columns__text)") || document.body).className + " > " + stop.tagName + "." + stop.className,
    x: box.left, y: box.top, width: box.width, height: box.height, left: box.left + scrollX, top: box.top + scrollY,
    around: [...stop.getClientRects()].reduce((sum, line) => sum + 2 * (line.width + line.height), 0),
    tall: box.height > innerHeight - 100,
    room: stop.closest("nav, ul, .header, .concern, .columns__text, footer, main, body").className,
    shown: style.visibility === "visible" && stop.checkVisibility({opacityProperty: true}),
    seen, covered, outside, coveredBy,
  };
}
