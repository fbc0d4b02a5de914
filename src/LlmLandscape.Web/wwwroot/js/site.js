// Everything works without a script. What works better with one says so: data-module names a module, or several, which is loaded
// where it stands and whose enhance(host, show) is called for that part of the page.

function enhance() {
  // The navigation of a phone goes on beneath the edge: where one is comes into sight.
  const nav = document.querySelector('.site-header nav');
  const at = nav?.querySelector('.active');
  if (at) nav.scrollLeft = at.offsetLeft + at.offsetWidth / 2 - nav.offsetLeft - nav.clientWidth / 2;
  const wanted = [...document.querySelectorAll('[data-module]')].flatMap(host => host.dataset.module.split(' ').map(name => [host, name]));
  return Promise.all(wanted.map(async ([host, name]) => (await import(name)).enhance?.(host, show)));
}

// The address that the document shows, but for the place in it: Back may lead to another (popstate) or only to another place.
const shown = () => location.pathname + location.search;
let here = shown();
let asked = new AbortController();

// Shows another address of the page that one is on: the same, a little different. Whatever `around` selects stays where it is on
// the screen, with the focus if it has it. Wherever this fails the browser goes there by itself, and says what is wrong.
async function show(address, { replace = false, around } = {}) {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  try {
    const answer = await fetch(address, { signal });
    const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (signal.aborted) return;
    if (!page) return location.assign(address);
    if (address !== location.href) history[replace ? 'replaceState' : 'pushState'](null, '', address);
    here = shown();
    put(page, around);
    await enhance();
  } catch (error) {
    if (!signal.aborted) location.assign(address);
  }
}

function put(page, around) {
  const before = around && document.querySelector(around);
  const top = before?.getBoundingClientRect().top;
  const hasFocus = before?.contains(document.activeElement);
  const ofAddress = 'title, link[rel=canonical], link[rel=alternate]';
  const news = page.head.querySelectorAll(ofAddress);
  document.head.querySelectorAll(ofAddress).forEach((old, i) => news[i] && old.replaceWith(news[i]));
  document.body.replaceWith(page.body);
  const after = around && document.querySelector(around);
  if (!before || !after) return;
  scrollBy({ top: after.getBoundingClientRect().top - top, behavior: 'instant' });
  if (hasFocus) after.focus({ preventScroll: true });
}

addEventListener('popstate', () => {
  if (here !== shown()) show(location.href);
});
addEventListener('pagehide', () => asked.abort()); // somebody has gone elsewhere meanwhile
enhance();
