// Lets only the buyer's own presses through: the shop's scripts can make events, but not trusted ones.

/** An event listener that calls `act` for trusted events and ignores all others. */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
