// The name under which builds for development look for the same.
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime';
