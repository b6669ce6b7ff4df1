import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { offlinePages } from './offline-pages';
import { routes } from './src/app/routes';

const offline = offlinePages();

const backend = process.env.BACKEND ?? `http://localhost:${process.env.PORT ?? 8080}`;

/** The Host stays the browser's: the server compares it with Origin before it reads the refresh cookie. */
const proxy = Object.fromEntries(['/api', '/q'].map((path) => [path, { target: backend, changeOrigin: false }]));

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy },
  preview: { proxy },
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      virtualRouteConfig: routes,
      routesDirectory: './src',
      generatedRouteTree: './src/app/routeTree.gen.ts',
    }),
    react(),
    offline.plugin,
    VitePWA({
      registerType: 'prompt',
      manifest: {
        name: 'Tagayasu 耕す',
        short_name: 'Tagayasu',
        lang: 'ja',
        display: 'standalone',
        start_url: '/',
        theme_color: '#2c4b79',
        background_color: '#faf9f7',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api/, /^\/q\//, /^\/openapi/],
        globPatterns: ['index.html', 'icon.svg', 'assets/*.{js,css}'],
        manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => offline.has(url)) })],
        runtimeCaching: [
          {
            urlPattern: /\/assets\//,
            handler: 'CacheFirst',
            options: { cacheName: 'assets', expiration: { maxEntries: 200, maxAgeSeconds: 30 * 86400 } },
          },
        ],
      },
    }),
  ],
  build: { target: 'es2022', chunkSizeWarningLimit: 400 },
});
