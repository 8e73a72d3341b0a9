// How many places one picture can name: more are no buyer's page, and a copy keeps room for the buyer's own boxes. Apart from the
// schema, for a script in a page.
export const MOST_SPOTS = 300;
