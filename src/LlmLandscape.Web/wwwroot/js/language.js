// Whoever chooses a language is led to it from / the next time too.

export function enhance(link) {
  link.addEventListener('click', () => {
    document.cookie = `language=${link.dataset.language}; path=/; max-age=31536000; samesite=lax`;
  });
}
