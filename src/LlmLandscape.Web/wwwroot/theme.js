// Sets the theme before the first paint, and again when Blazor's navigation has compared <html> with the server's.
// Nothing kept means: as the system has it.
// Where a browser keeps nothing (a frame of somebody else's, cookies refused), the choice lasts as long as the page.
window.keptTheme = (() => {
  let here = null;
  return {
    read() {
      try { return localStorage.getItem('theme'); } catch { return here; }
    },
    keep(theme) {
      here = theme;
      try {
        if (theme) localStorage.setItem('theme', theme);
        else localStorage.removeItem('theme');
      } catch { /* kept here alone */ }
    },
  };
})();

(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const wanted = () => keptTheme.read() ?? (dark.matches ? 'dark' : 'light');
  const apply = () => {
    if (root.dataset.bsTheme !== wanted()) root.dataset.bsTheme = wanted();
  };
  apply();
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['data-bs-theme'] });
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('themechange', apply);
})();
