// One configuration for the pages, their tests and the development server.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['server/**/*.test.ts', 'facilitator-scripts/**/*.test.ts'],
        },
      },
    ],
  },
})
