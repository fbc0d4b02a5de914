// Sets the theme before the first paint; theme-switch.js changes it. Nothing kept means: as the system has it.
// Where a browser keeps nothing (a frame of somebody else's, cookies refused), the choice lasts as long as the page.
window.theme = (() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let here = null;
  const theme = {
    get kept() {
      try { return localStorage.getItem('theme'); } catch { return here; }
    },
    set kept(wanted) {
      here = wanted;
      try {
        if (wanted) localStorage.setItem('theme', wanted);
        else localStorage.removeItem('theme');
      } catch { /* kept here alone */ }
      apply();
    },
  };
  const apply = () => { document.documentElement.dataset.bsTheme = theme.kept ?? (dark.matches ? 'dark' : 'light'); };
  apply();
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('pageshow', apply); // a page that Back brings out of the browser's memory may be older than the choice
  return theme;
})();
