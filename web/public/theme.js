// Runs before the first paint, so that a stored choice of theme never flashes the other one, nor the start of the page an answer.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's theme then holds.
}
if (new URLSearchParams(location.search).get('q')) document.documentElement.dataset.asked = '';
