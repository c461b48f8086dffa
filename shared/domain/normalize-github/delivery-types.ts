import { fieldOf, isObject, textOf } from '../read-json.ts'
import { actionWords, kindOf, lastTimeOf, shortSha, shown } from '../event-type.ts'
import type { EventTypes } from '../event-type.ts'

const ended = new Set(['success', 'failure', 'error', 'inactive'])

/** What leaves a repository: deployments, releases, packages, pages. */
export const deliveryTypes: EventTypes = {
  deployment: {
    needs: { action: 'text', deployment: 'object', repository: 'object' },
    read: ({ root, who }) => {
      const deployment = fieldOf(root, 'deployment')
      return {
        ...ofDeployment(deployment),
        kind: 'deploy.created',
        title: `${who} started to deploy ${shown(fieldOf(deployment, 'ref'), 'a commit')} to ${environmentOf(deployment)}`,
        occurredAt: lastTimeOf(deployment),
      }
    },
  },
  deployment_status: {
    needs: { action: 'text', deployment_status: 'object', deployment: 'object', repository: 'object' },
    read: ({ root }) => {
      const status = fieldOf(root, 'deployment_status')
      const deployment = fieldOf(root, 'deployment')
      const state = shown(fieldOf(status, 'state'), 'unknown', 40)
      return {
        ...ofDeployment(deployment),
        kind: ended.has(state) ? 'deploy.completed' : 'deploy.updated',
        title: `Deployment of ${shown(fieldOf(deployment, 'ref'), 'a commit')} to ${environmentOf(deployment)} is ${state.replaceAll('_', ' ')}`,
        occurredAt: lastTimeOf(status),
      }
    },
  },
  deployment_review: {
    needs: { action: 'text', workflow_run: 'object', repository: 'object' },
    read: ({ root, action, who }) => {
      const run = fieldOf(root, 'workflow_run')
      const environment = shown(fieldOf(root, 'environment'), 'an environment', 100)
      return {
        kind: 'deploy.updated',
        title: `${who} ${actionWords(action)}${action === 'requested' ? ' a review of' : ''} the deployment to ${environment}`,
        url: fieldOf(run, 'html_url'),
        branch: fieldOf(run, 'head_branch'),
        commitSha: fieldOf(run, 'head_sha'),
        occurredAt: textOf(root, 'since') ?? lastTimeOf(run),
      }
    },
  },
  page_build: {
    needs: { build: 'object', repository: 'object' },
    read: ({ root, who }) => {
      const build = fieldOf(root, 'build')
      return {
        kind: 'deploy.completed',
        title: `Pages build of ${shortSha(fieldOf(build, 'commit'))} by ${who} is ${shown(fieldOf(build, 'status'), 'unknown', 40)}`,
        commitSha: fieldOf(build, 'commit'),
        occurredAt: lastTimeOf(build),
      }
    },
  },
  release: {
    needs: { action: 'text', release: 'object', repository: 'object' },
    read: ({ root, action, who }) => {
      const release = fieldOf(root, 'release')
      const name = shown(textOf(release, 'name') ?? textOf(release, 'tag_name'), 'without a name')
      return {
        kind: kindOf('release', action, { published: 'published', created: 'created', deleted: 'deleted' }),
        title: `${who} ${releaseWords(action)} ${name}`,
        url: fieldOf(release, 'html_url'),
        occurredAt: textOf(release, 'published_at') ?? lastTimeOf(release),
      }
    },
  },
  package: {
    needs: { action: 'text', package: 'object' },
    read: (body) => readPackage(body.root, body.action, body.who, 'package'),
  },
  registry_package: {
    needs: { action: 'text', registry_package: 'object' },
    read: (body) => readPackage(body.root, body.action, body.who, 'registry_package'),
  },
}

function releaseWords(action: string): string {
  if (action === 'released') return 'made a full release of'
  return action === 'prereleased' ? 'made a prerelease of' : `${actionWords(action)} release`
}

function ofDeployment(deployment: unknown) {
  return {
    branch: fieldOf(deployment, 'ref') === fieldOf(deployment, 'sha') ? null : fieldOf(deployment, 'ref'),
    commitSha: fieldOf(deployment, 'sha'),
  }
}

function environmentOf(deployment: unknown): string {
  return shown(fieldOf(deployment, 'environment'), 'an environment', 100)
}

function readPackage(root: unknown, action: string, who: string, key: string) {
  const subject = fieldOf(root, key)
  const version = fieldOf(subject, 'package_version')
  const number = isObject(version) ? shown(fieldOf(version, 'version'), '', 60) : ''
  return {
    kind: kindOf('package', action, { published: 'published' }),
    title: `${who} ${actionWords(action)} package ${shown(fieldOf(subject, 'name'), 'without a name')}${number === '' ? '' : ` ${number}`}`,
    url: fieldOf(version, 'html_url') ?? fieldOf(subject, 'html_url'),
    occurredAt: lastTimeOf(subject),
  }
}
