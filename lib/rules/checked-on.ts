// The day on which the facts behind the rows were last looked up. Apart from the rows' schema, which pages do not load.
export const CHECKED_ON = '2026-11-23';
