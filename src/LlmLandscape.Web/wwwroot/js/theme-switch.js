// The switch goes round: as the system has it, light, dark. It only works with a script, so it shows itself when that is here.

const next = { system: 'light', light: 'dark', dark: 'system' };

export function enhance(button) {
  const say = () => {
    const now = theme.kept ?? 'system';
    button.dataset.themeSwitch = now;
    button.ariaLabel = button.title = button.dataset[now];
  };
  button.addEventListener('click', () => {
    const wanted = next[theme.kept ?? 'system'];
    theme.kept = wanted === 'system' ? null : wanted;
    say();
  });
  for (const changed of ['storage', 'pageshow']) addEventListener(changed, say);
  say();
  button.hidden = false;
}
