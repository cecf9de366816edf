// What hovering or focus would make appear: titles, and style rules that show something that was hidden.
() => {
  const found = [...document.querySelectorAll("[title]:not(link)")].map(one => `title on ${one.outerHTML.slice(0, 100)}`);
  const showing = ["display", "visibility", "opacity", "content", "content-visibility", "clip-path", "max-height"];
  const rules = sheet => [...sheet.cssRules].flatMap(rule => rule.cssRules && rule.cssRules.length ? rules(rule) : [rule]);
  const used = selector => {
    // The shortcuts come into view when the focus is on them: that is what they are for.
    const plain = selector.replace(/:(hover|focus-within|focus-visible|focus|active)/g, "").replace(/::[a-z-]+/g, "");
    try { return !!document.querySelector(plain.trim() || "*"); } catch (unreadable) { return false; }
  };
  for (const sheet of document.styleSheets) for (const rule of rules(sheet)) {
    if (!/:(hover|focus)/.test(rule.selectorText || "") || !showing.some(name => rule.style.getPropertyValue(name))) continue;
    for (const selector of rule.selectorText.split(",")) if (/:(hover|focus)/.test(selector) && used(selector)) found.push(`${selector.trim()} { ${rule.style.cssText} }`);
  }
  return found;
}
