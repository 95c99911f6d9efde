/** What a build asks of Node: new objects get no more room than this (in MB), whatever the machine has, or an index of thousands of posts takes a sixth more memory. */
export const BUILD_FLAGS = ['--max-semi-space-size=16'] as const;
