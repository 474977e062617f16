/**
 * Run before each command: by npm, or by the command itself. The project brings its own Node on Linux and Windows; elsewhere,
 * and where optional dependencies are left out, the user's own must be able to run TypeScript. Plain JavaScript, so that any
 * Node gets to the message.
 */
const NEEDED = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    [
      `This project needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).`,
      'On Linux and Windows `npm ci` installs the right one beside the project: run it without --omit=optional.',
      'On macOS install a current Node from https://nodejs.org/ or with `brew install node`, and try again.',
    ].join('\n'),
  );
  process.exit(1);
}
