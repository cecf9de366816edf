// A browser can slow down a page and not its workers, so here a worker's work is done in a frame of the page.
window.Worker = class extends EventTarget {
  constructor(address) {
    super();
    this.early = [];
    this.frame = document.createElement("iframe");
    this.frame.hidden = true;
    this.frame.onload = () => this.begin();
    this.frame.src = address; // so that the script finds itself where it would be
    document.documentElement.append(this.frame);
  }

  begin() {
    const inside = this.frame.contentWindow, script = inside.document.createElement("script");
    inside.postMessage = (data) => {
      const told = new MessageEvent("message", { data });
      this.dispatchEvent(told);
      this.onmessage?.(told);
    };
    script.onload = () => {
      this.loaded = true;
      this.early.splice(0).forEach((data) => this.postMessage(data));
    };
    script.src = inside.location.href;
    inside.document.head.append(script);
  }

  postMessage(data) {
    const inside = this.frame.contentWindow;
    if (this.loaded) setTimeout(() => inside.dispatchEvent(new inside.MessageEvent("message", { data })), 0);
    else this.early.push(data);
  }

  terminate() {
    this.frame.remove();
  }
};
