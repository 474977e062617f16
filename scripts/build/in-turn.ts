/** Does something for each of some things, so many at a time, and gives what came of them in their order. */
export async function inTurn<One, Done>(
  all: readonly One[],
  atOnce: number,
  act: (one: One) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = [...all.entries()];
  const next = async () => {
    for (let taken = waiting.shift(); taken; taken = waiting.shift()) done[taken[0]] = await act(taken[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return done;
}
