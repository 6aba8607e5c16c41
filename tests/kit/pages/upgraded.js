// Tells the page around when the card is there, which it cannot see by itself.
addEventListener('pack-load', () => {
  parent.postMessage({ upgraded: true, theme: document.documentElement.dataset.theme, origin }, '*');
});
