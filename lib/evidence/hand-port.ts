// The name of the port between the worker and the script in a page under capture. Apart, so that the page loads no schema with it.
export const HAND_PORT = 'redress-capture';
