// Sets the theme before the first paint, and again when Blazor's navigation has compared <html> with the server's.
// Nothing kept means: as the system has it.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const wanted = () => localStorage.getItem('theme') ?? (dark.matches ? 'dark' : 'light');
  const apply = () => {
    if (root.dataset.bsTheme !== wanted()) root.dataset.bsTheme = wanted();
  };
  apply();
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['data-bs-theme'] });
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('themechange', apply);
})();
