import { must } from '#shared/lib/must.ts'
import type { Fetch } from '#main/service/service-client.ts'
import type { Request } from './service-process.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Trace } from './trace.ts'
import type { VirtualTime } from './virtual-time.ts'
import { drawDelayMs, drawFault, refusalOf, type Fault, type Weather } from './weather.ts'

/** Whoever answers at the service's address now; null while nobody does. */
export type Serve = (request: Request) => Served | null

interface Served {
  readonly answer: Promise<Response>
  readonly hangUp: () => void
  /** Whether the process that took the request still runs. */
  readonly isAlive: () => boolean
}

export interface NetworkOptions {
  readonly time: VirtualTime
  readonly trace: Trace
  readonly serve: Serve
  readonly random: SeededRandom
}

/** The way between one console and the service: slow, lossy, and decided by the seed. */
export function createNetwork(
  options: NetworkOptions,
  name: string,
  weather: Weather,
): { readonly connect: (isAlive: () => boolean) => Fetch } {
  const { time, trace, serve } = options
  const random = options.random.fork(`network ${name}`)
  let exchanges = 0

  const later = (ms: number): Promise<void> => new Promise((resolve) => void time.after(ms, resolve))
  const never = new Promise<never>(() => undefined)
  const unreachable = (): Error => new TypeError('fetch failed')

  /** Loses the caller: by telling it so, or not at all. */
  async function lose(): Promise<never> {
    if (random.chance(0.5)) return never
    await later(drawDelayMs(random, weather.roughness))
    throw unreachable()
  }

  async function deliver(request: Request, isStream: boolean, fault: Fault): Promise<Response> {
    const served = serve(request)
    if (served === null) throw unreachable()
    const response = await served.answer
    if (isStream && response.ok) return streamed(response, served, fault)
    const text = await response.text()
    if (!served.isAlive()) throw unreachable()
    const { status } = response
    const headers = Object.fromEntries(response.headers)
    const body = fault.kind === 'cut' ? cutText(text, fault.how, random) : text
    return new Response(body, { status, headers })
  }

  /** Parts of a stream take their time one after the other; the line may break between any two. */
  function streamed(response: Response, { hangUp, isAlive }: Served, fault: Fault): Response {
    const reader = must(response.body, 'a stream has a body').getReader()
    let partsLeft = fault.kind === 'cut' ? 1 + random.below(4) : Infinity
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          await later(drawDelayMs(random, 0))
          if (weather.outage !== 'none') return weather.outage === 'silent' ? never : controller.error(unreachable())
          const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }) as const)
          partsLeft -= 1
          if (!isAlive()) return controller.error(unreachable())
          if (done) return controller.close()
          if (partsLeft > 0) return controller.enqueue(value)
          hangUp()
          if (fault.kind === 'cut' && fault.how === 'error') return controller.error(unreachable())
          controller.enqueue(value.slice(0, random.below(value.length + 1)))
          controller.close()
        },
        cancel() {
          hangUp()
          reader.cancel().catch(() => undefined)
        },
      },
      { highWaterMark: 0 },
    )
    return new Response(body, { status: response.status, headers: Object.fromEntries(response.headers) })
  }

  async function exchange(request: Request, isStream: boolean): Promise<Response> {
    if (weather.outage === 'silent') return never
    await later(drawDelayMs(random, weather.roughness))
    if (weather.outage !== 'none') throw unreachable()
    const fault = drawFault(random, weather.roughness)
    const no = (exchanges += 1)
    const what = `${name}#${no} ${request.method} ${request.url.slice('http://service.test'.length)}`
    trace.add(time.now, what, fault.kind)
    const answered = async (work: Promise<Response>): Promise<Response> => {
      const response = await work
      await later(drawDelayMs(random, weather.roughness))
      trace.add(time.now, `${name}#${no}`, 'answered', response.status)
      return response
    }
    switch (fault.kind) {
      case 'none':
      case 'cut':
        return answered(deliver(request, isStream, fault))
      case 'request_lost':
        return lose()
      case 'answer_lost':
        await deliver(request, isStream, fault).catch(() => undefined)
        return lose()
      case 'sent_twice': {
        const first = answered(deliver(request, isStream, fault))
        later(random.below(20_000))
          .then(() => deliver(request, isStream, fault))
          .catch(() => undefined)
        return first
      }
      case 'sent_again':
        await deliver(request, isStream, fault).catch(() => undefined)
        await later(random.below(5_000))
        return answered(deliver(request, isStream, fault))
      case 'refused':
        return answered(Promise.resolve(refusalOf(fault.status, fault.code, random)))
      case 'refused_when_done':
        await deliver(request, isStream, fault).catch(() => undefined)
        return answered(Promise.resolve(refusalOf(fault.status, fault.code, random)))
    }
  }

  return {
    /** A process's own `fetch`: with the process go its questions and the answers to them. */
    connect: (isAlive) => async (input, init) => {
      if (!isAlive()) return never
      const headers = Object.fromEntries(new Headers(init?.headers))
      const request = {
        method: init?.method ?? 'GET',
        url: String(input instanceof globalThis.Request ? input.url : input),
        headers,
        body: typeof init?.body === 'string' ? init.body : null,
      }
      const response = await exchange(request, headers['accept'] !== 'application/json')
      if (isAlive() && init?.signal?.aborted !== true) return response
      await response.body?.cancel()
      return never
    },
  }
}

function cutText(text: string, how: 'error' | 'end', random: SeededRandom): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, random.below(bytes.length + 1)))
      if (how === 'error') controller.error(new TypeError('terminated'))
      else controller.close()
    },
  })
}
