import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: '../openapi.yaml',
  output: { path: './src/api/gen' },
  plugins: [
    { name: '@hey-api/client-fetch', runtimeConfigPath: '../runtime' },
    '@hey-api/typescript',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ],
});
