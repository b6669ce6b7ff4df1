// Writes src/app/routeTree.gen.ts, which the type check needs before Vite has ever run.
import { Generator, getConfig } from '@tanstack/router-generator';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/app/routes.ts');
const config = getConfig({
  target: 'react',
  autoCodeSplitting: true,
  virtualRouteConfig: module.routes,
  routesDirectory: './src',
  generatedRouteTree: './src/app/routeTree.gen.ts',
  disableLogging: true,
});
await new Generator({ config, root: process.cwd() }).run();
