// @ts-check
// Read by every command before anything else, so it may use nothing an old Node does not know.

/**
 * Whether this version of Node can run the service: 20.19+, 22.12+, or 24 and later.
 *
 * @param {string} version such as "20.19.3"
 */
export function isSupportedNode(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;

  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 24;
}

/** Ends the process with one line when Node is too old. */
export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return;

  console.error(
    `This needs Node 20.19 or later, 22.12 or later, or 24. You have ${process.versions.node}: install a newer Node from nodejs.org, then run the command again.`,
  );
  process.exit(1);
}
