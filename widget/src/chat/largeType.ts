import { ref, watchEffect } from 'vue';

const STORAGE_KEY = 'yihaoda.largeType';

/** 长辈版: on or off, shown on the page's root and remembered on this device where the browser allows it. */
export function useLargeType(root: HTMLElement = document.documentElement) {
  const large = ref(remembered());
  watchEffect(() => {
    root.classList.toggle('large-type', large.value);
    remember(large.value);
  });
  return large;
}

function remembered(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'on';
  } catch {
    return false;
  }
}

function remember(large: boolean): void {
  try {
    if (large) localStorage.setItem(STORAGE_KEY, 'on');
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
}
