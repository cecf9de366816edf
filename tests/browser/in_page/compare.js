// Two pictures of one place: how many pixels changed so much (3 to 1) that someone with poor sight can tell.
async ([before, after]) => {
  const pixels = async picture => {
    const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
    const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
    paper.drawImage(image, 0, 0);
    return paper.getImageData(0, 0, image.width, image.height);
  };
  const linear = part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const bright = (data, at) => 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
  const [one, two] = [await pixels(before), await pixels(after)];
  let changed = 0, strongly = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if (one.data[at] === two.data[at] && one.data[at + 1] === two.data[at + 1] && one.data[at + 2] === two.data[at + 2]) continue;
    changed++;
    const [dark, light] = [bright(one.data, at), bright(two.data, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= 3) strongly++;
  }
  return {changed, strongly, all: one.width * one.height};
}
