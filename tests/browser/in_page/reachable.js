// Everything a reader can act on that is shown, in the order of the page, by the number that focused.js gives it.
() => {
  const all = [...document.querySelectorAll("body *:not(.search > [role])")];
  const wanted = "a[href], button:not([disabled]), summary, input:not([type=hidden]), select, textarea, [onclick], [role=button], [role=link], [tabindex]";
  return [...document.querySelectorAll(wanted)]
    .filter(one => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length)
    .map(one => all.indexOf(one));
}
