import type { EventDetail } from '#shared/ipc/inbox-calls.ts';
import type { FileEvent } from '#shared/model/event-file.ts';
import type { LoadedPayload } from '../inbox/payload-view.tsx';
/** An event of a file in the form that the Inbox shows; it belongs to nothing of the open workspace. */
export declare function detailOf(event: FileEvent): EventDetail;
/** Its payload, as if it had just been read. */
export declare function payloadOf({ payload }: FileEvent): LoadedPayload;
