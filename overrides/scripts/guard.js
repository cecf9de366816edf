// Runs before anything is shown: whoever left quickly and presses Back sees no page of ours again.
(function () {
  "use strict";
  var mark = "left-quickly";
  window.leftQuickly = {
    note: function () { try { sessionStorage.setItem(mark, "1"); } catch (refused) { /* nothing can be kept here */ } },
    cameBack: function () { try { return sessionStorage.getItem(mark) === "1"; } catch (refused) { return false; } },
    forget: function () { try { sessionStorage.removeItem(mark); } catch (refused) { /* nothing was kept */ } },
    // Without a network an outside page would be an error page that names it in the address bar.
    go: function (address) { location.replace(navigator.onLine === false ? "about:blank" : address); }
  };
  function hideAgain() {
    document.documentElement.hidden = true;
    document.title = "";
  }
  function exitAddress() {
    var link = document.querySelector("[data-exit]");
    return link ? link.href : "about:blank";
  }
  function leaveAgain() {
    hideAgain();
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", function () { leftQuickly.go(exitAddress()); });
    } else {
      leftQuickly.go(exitAddress());
    }
  }
  // Firefox brings back a page that it kept for Back without telling it that somebody left since. One that holds a lock is not kept.
  if (navigator.locks) {
    navigator.locks.request("shown", { mode: "shared" }, function () { return new Promise(function () {}); }).catch(function () { /* refused here */ });
  }
  var arrival = performance.getEntriesByType("navigation")[0];
  if (leftQuickly.cameBack()) {
    // Someone who opens the site again on purpose is let in.
    if (arrival && arrival.type === "back_forward") leaveAgain();
    else leftQuickly.forget();
  }
  window.addEventListener("pageshow", function (event) {
    if (event.persisted && leftQuickly.cameBack()) leaveAgain();
  });
})();
