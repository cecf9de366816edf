// Whatever moves, or would move when something changes.
() => {
  const found = document.getAnimations().map(one => `${one.constructor.name} on ${one.effect.target.outerHTML.slice(0, 80)}`);
  const lasts = value => value.split(",").some(one => parseFloat(one) > 0);
  for (const one of document.querySelectorAll("*")) for (const part of [null, "::before", "::after"]) {
    const style = getComputedStyle(one, part);
    if (lasts(style.transitionDuration) && style.transitionProperty !== "none") found.push(`transition on ${one.outerHTML.slice(0, 80)}`);
    if (lasts(style.animationDuration) && style.animationName !== "none") found.push(`animation on ${one.outerHTML.slice(0, 80)}`);
    if (style.scrollBehavior === "smooth") found.push(`smooth scrolling on ${one.outerHTML.slice(0, 80)}`);
  }
  return found;
}
