// Everything a reader can act on that is shown, in the order of the page, by its number among all elements.
() => {
  const all = [...document.querySelectorAll("*")];
  const wanted = "a[href], button:not([disabled]), summary, input:not([type=hidden]), select, textarea, [onclick], [role=button], [role=link], [tabindex]";
  return [...document.querySelectorAll(wanted)]
    .filter(one => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length)
    .map(one => all.indexOf(one));
}
