// What hovering or focus would make appear: titles, and style rules that show something that was hidden.
() => {
  const found = [...document.querySelectorAll("[title]:not(link, [title=''])")].map(one => `title on ${one.outerHTML.slice(0, 100)}`);
  const showing = ["display", "visibility", "opacity", "content", "content-visibility", "clip-path", "max-height"];
  const rules = sheet => [...sheet.cssRules].flatMap(rule => rule.cssRules && rule.cssRules.length ? rules(rule) : [rule]);
  // Material shows a note's way back only to a mouse; ours is always there, and its rule changes nothing.
  const changes = (element, rule) => showing.some(name => {
    const value = rule.style.getPropertyValue(name);
    return value && getComputedStyle(element).getPropertyValue(name) !== value;
  });
  const used = (selector, rule) => {
    // The shortcuts come into view when the focus is on them: that is what they are for.
    const plain = selector.replace(/:(hover|focus-within|focus-visible|focus|active)/g, "").replace(/::[a-z-]+/g, "");
    const all = [...document.querySelectorAll(plain.trim() || "*")];
    return selector.includes("::") ? all.length > 0 : all.some(element => changes(element, rule));
  };
  for (const sheet of document.styleSheets) for (const rule of rules(sheet)) {
    if (!/:(hover|focus)/.test(rule.selectorText || "") || !showing.some(name => rule.style.getPropertyValue(name))) continue;
    for (const selector of rule.selectorText.split(",")) if (/:(hover|focus)/.test(selector) && used(selector, rule)) found.push(`${selector.trim()} { ${rule.style.cssText} }`);
  }
  return found;
}
