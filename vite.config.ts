import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = process.env.MAINSTAY_DEV_SERVER ?? 'http://127.0.0.1:4000'

/** React and the router stay in the browser's store while our own code changes. */
const groups = [
  {
    name: 'framework',
    test: /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/][a-z]+-router)[\\/]/,
  },
]

/**
 * Gives every component of Mantine its style sheet where the component itself is bundled, so that a screen loads the
 * styles of what it shows: a third of the whole. The sheets all others build on stand first, in mantine.ts.
 */
function mantineStyles(): Plugin {
  return {
    name: 'mantine-styles',
    apply: 'build',
    transform: {
      filter: { id: /@mantine\/core\/esm\/.*\.module\.mjs$/ },
      handler(code, id) {
        const component = /(?<name>[^/]+)\.module\.mjs$/.exec(id)!.groups!.name
        return { code: `import '@mantine/core/styles/${component}.layer.css'\n${code}`, map: null }
      },
    },
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  base: '/',
  plugins: [react(), mantineStyles()],
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // Inlined pictures and fonts would need `data:` in more places of the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(
      ['/rpc/', '/api/', '/auth/', '/files/'].map((path) => [path, { target: server, changeOrigin: false }]),
    ),
  },
})
