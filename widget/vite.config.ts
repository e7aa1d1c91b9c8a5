import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

// Where `npm run dev` finds the API.
const server = process.env.BASE_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: 'src/chat',
  base: '/widget/chat/',
  plugins: [vue()],
  // Nothing here needs Vue's older component style.
  define: { __VUE_OPTIONS_API__: 'false' },
  build: {
    outDir: '../../dist/chat',
    emptyOutDir: true,
    // Government desktops run 360 and 奇安信 browsers, some years behind Chromium.
    target: ['chrome87', 'firefox78', 'safari14'],
    cssCodeSplit: false,
    // The page's policy allows no data: addresses for scripts or styles, and one chunk needs no preload code.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: { entryFileNames: 'chat.js', chunkFileNames: '[name].js', assetFileNames: 'chat[extname]' },
    },
  },
  server: { proxy: { '/api': server, '/documents': server } },
  test: {
    root: import.meta.dirname,
    environment: 'happy-dom',
    include: ['test/**/*.test.ts'],
  },
});
