import { z } from 'zod'
import { installationIdSchema, providerAppIdSchema } from '../model/ids.ts'
import { providerAppSchema, webhookSecretSchema } from '../model/provider-app.ts'
import { json, route } from './route.ts'

const appParams = z.strictObject({ id: providerAppIdSchema })
const installationParams = z.strictObject({ id: installationIdSchema })
const administer = { kind: 'tenant', permission: 'administer' } as const
const administerService = { kind: 'service', permission: 'administer' } as const

const rotateInput = z.strictObject({
  /** Left out, the service makes one and answers it, once. */
  webhookSecret: webhookSecretSchema.optional(),
})
const rotatedSchema = z.object({
  hasPreviousSecret: z.boolean(),
  /** The secret that the service made; null where the caller gave it. It is never answered again. */
  webhookSecret: z.string().nullable(),
})
const retiredSchema = z.object({ hasPreviousSecret: z.boolean() })

/** No call here takes `Idempotency-Key`: what it answers would be kept in clear. */
export const secretRoutes = {
  'provider_apps.set_key': route({
    method: 'PUT',
    path: '/provider-apps/{id}/key',
    summary: "Seals an app's private key, in the place of the one before; its deliveries are pulled from then on.",
    access: administerService,
    params: appParams,
    body: z.strictObject({ key: z.string().min(1).max(20_000) }),
    answer: json(providerAppSchema),
  }),
  'provider_apps.remove_key': route({
    method: 'DELETE',
    path: '/provider-apps/{id}/key',
    summary: "Forgets an app's private key; nothing is pulled any more.",
    access: administerService,
    params: appParams,
    answer: json(providerAppSchema),
  }),
  'provider_apps.rotate_secret': route({
    method: 'POST',
    path: '/provider-apps/{id}/rotate-secret',
    summary: "Takes a new webhook secret for an app's address; the one before stays right until it is retired.",
    access: administerService,
    params: appParams,
    body: rotateInput,
    answer: json(rotatedSchema),
  }),
  'provider_apps.retire_secret': route({
    method: 'POST',
    path: '/provider-apps/{id}/retire-secret',
    summary: "Ends the previous webhook secret of an app's address.",
    access: administerService,
    params: appParams,
    answer: json(retiredSchema),
  }),
  'installations.rotate_secret': route({
    method: 'POST',
    path: '/installations/{id}/rotate-secret',
    summary:
      "Takes a new webhook secret for an installation's own address; the one before stays right until it is retired.",
    access: administer,
    params: installationParams,
    body: rotateInput,
    answer: json(rotatedSchema),
  }),
  'installations.retire_secret': route({
    method: 'POST',
    path: '/installations/{id}/retire-secret',
    summary: "Ends the previous webhook secret of an installation's own address.",
    access: administer,
    params: installationParams,
    answer: json(retiredSchema),
  }),
} as const
