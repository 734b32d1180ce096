/** So many sites are asked at the same time. */
const mostHosts = 4

/**
 * Does the same to each of many addresses: one after the other for each site, several sites at the
 * same time.
 */
export async function forEachByHost(
  addresses: readonly string[],
  hostOf: (address: string) => string,
  work: (address: string) => Promise<void>,
): Promise<void> {
  const queues = new Map<string, string[]>()
  for (const address of addresses) {
    const host = hostOf(address)
    queues.set(host, [...(queues.get(host) ?? []), address])
  }
  const waiting = [...queues.values()]
  const workThrough = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift())
      for (const address of queue) await work(address)
  }
  await Promise.all(Array.from({ length: mostHosts }, workThrough))
}
