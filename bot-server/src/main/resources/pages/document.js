// The reader's choice of the large-type edition is kept by the chat page; this page follows it.
try {
  if (localStorage.getItem('yihaoda.largeType') === 'on') document.documentElement.classList.add('large');
} catch {
  // Storage is closed to this page: the ordinary size stays.
}
