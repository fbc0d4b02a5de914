// Marks in a list of contents the part that is being read: the last that begins in the upper third of what is in sight; at the top
// of a page the first, however short it is.

export function enhance(contents) {
  const parts = [...contents.querySelectorAll('a')]
    .map(link => ({ link, part: document.getElementById(link.hash.slice(1)) }))
    .filter(({ part }) => part);
  let asked = false;
  const mark = () => {
    asked = false;
    if (!contents.isConnected) return removeEventListener('scroll', ask);
    const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
    const line = atEnd ? innerHeight : innerHeight / 3;
    const read = scrollY <= 0 ? parts[0] : parts.findLast(({ part }) => part.getBoundingClientRect().top < line);
    for (const { link } of parts) link.ariaCurrent = link === read?.link ? 'location' : null;
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(mark);
    asked = true;
  };
  addEventListener('scroll', ask, { passive: true });
  mark();
}
